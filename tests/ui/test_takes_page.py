# SPDX-License-Identifier: GPL-3.0-or-later
"""Two takes side by side: what is said of them, by which key, and nothing while one listens."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QTableView
from pytestqt.qtbot import QtBot

from mockinterview.analysis.bands import load_bands
from mockinterview.domain.comparison import Move
from mockinterview.domain.session import Take
from mockinterview.paths import assets_folder
from mockinterview.ui.attempts import Attempts
from mockinterview.ui.pages.takes import TakesPage
from mockinterview.ui.pages.takes_presenter import as_text, takes_view
from mockinterview.ui.pages.takes_view import TakesView
from mockinterview.ui.theme.theme import Theme
from tests.ui import review_hands, samples
from tests.ui.keys import press
from tests.ui.takes_samples import better_take, close_take

Show = Callable[..., TakesPage]


def view_of(*takes: Take) -> TakesView:
    bands = load_bands(assets_folder() / "bands.toml")
    return takes_view(takes[-2], takes[-1], Attempts(takes), bands)


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> Show:
    def make(*takes: Take) -> TakesPage:
        page = TakesPage(theme)
        qtbot.addWidget(page)
        page.resize(1080, 820)
        page.show()
        page.show_takes(samples.session(*takes), takes[-1], view_of(*takes))
        return page

    return make


def button(page: TakesPage, name: str, about: str = "") -> QAbstractButton:
    for found in page.findChildren(QAbstractButton):
        named = found.accessibleName() == name and about in found.accessibleDescription()
        if named and found.isVisibleTo(page):
            return found
    raise LookupError(name)


def texts(page: TakesPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def test_the_better_take_and_the_reason_stand_first() -> None:
    view = view_of(samples.take(1), better_take())
    assert view.better == 2
    assert view.title == "Take 2 reaches the action 14 s sooner"
    assert view.line == (
        "Situation and task went from 42% to 37%, inside the band. The figures in the result are"
        " still there."
    )


def test_the_earlier_take_can_be_the_better_one() -> None:
    better, worse = replace(better_take(), number=1), replace(samples.take(2))
    view = view_of(better, worse)
    assert view.better == 1
    assert view.title == "Take 1 reaches the action 14 s sooner"
    assert view.line.startswith("Situation and task went from 37% to 42%, outside the band.")


def test_where_nothing_sets_them_apart_it_says_so() -> None:
    view = view_of(samples.take(1), close_take())
    assert view.better is None
    assert view.title == "Too close to say which is better"
    assert view.line == "Both ask for the same change: get to what you did sooner."


def test_the_card_has_room_for_both_buttons_from_the_first_moment(qtbot: QtBot, show: Show) -> None:
    page = show(samples.take(1), better_take())
    card = page._body.headline
    for name in ("Play in turn", "Keep take 2 as story"):
        found = button(page, name)
        qtbot.waitUntil(lambda found=found: found.width() >= found.sizeHint().width())  # type: ignore[misc]  # default binds the loop's value
        box = found.rect().translated(found.mapTo(card, found.rect().topLeft()))
        assert card.rect().contains(box)


def test_each_difference_is_told_from_its_band() -> None:
    rows = {row.measure: row for row in view_of(samples.take(1), better_take()).rows}
    opening = rows["Situation and task"]
    assert opening.cells[1:] == ("up to 40%", "42%", "37%", "\N{MINUS SIGN}5 points")
    assert opening.move is Move.TOWARD
    assert rows["Fillers a minute, at least"].move is Move.LEVEL
    assert rows["Length"].cells[1:4] == ("1:15\N{EN DASH}2:15", "1:22", "0:54")
    assert rows["Length"].change.endswith(", away")


def test_shared_wording_is_shown_with_its_place_in_the_later_take() -> None:
    told = view_of(samples.take(1), better_take()).rehearsal
    assert told is not None
    assert told.state == "Rehearsed"
    assert told.line.startswith("26% of take 2 repeats four words in a row from take 1; 63% of")
    assert told.phrases
    heard = samples.hearing(samples.SECOND_TAKE)
    spoken = " ".join(word.text for word in heard.words)
    assert all(phrase.text.split()[0] in spoken for phrase in told.phrases)
    assert all(phrase.label is not None for phrase in told.phrases)


def test_a_take_without_words_is_not_compared(show: Show) -> None:
    failed = replace(samples.failed_take(), number=2, id="take-1-2")
    page = show(samples.take(1), failed)
    assert "Take 2 has no words to compare. Its sound can be heard." in texts(page)
    assert not page._body.table.isVisible()


def test_all_of_it_can_be_copied_as_text(show: Show) -> None:
    page = show(samples.take(1), better_take())
    page._body.more.copy_requested.emit()
    copied = QGuiApplication.clipboard().text()
    assert copied == as_text(samples.QUESTION.text, view_of(samples.take(1), better_take()))
    for part in ("Take 2 reaches", "Situation 0:01 to", "Situation and task | up to 40%"):
        assert part in copied


def test_what_is_drawn_is_there_as_text(show: Show) -> None:
    page = show(samples.take(1), better_take())
    first, second = page._body.strips
    assert first.timeline.accessibleName() == "STAR timeline, take 1"
    assert "Situation" in second.timeline.accessibleDescription()
    assert "Situation and task, band up to 40%: 42%, then 37%" in (
        page._body.table.accessibleDescription()
    )
    assert "nearer to the band" in page._body.table.accessibleDescription()
    page._body.more.differences_requested.emit()
    table = page.findChild(QTableView)
    assert table is not None
    assert table.model().rowCount() == len(view_of(samples.take(1), better_take()).rows)


def test_keys_play_seek_keep_and_leave(qtbot: QtBot, show: Show) -> None:
    page = show(samples.take(1), better_take())
    sound = page.sound
    for key, number in ((Qt.Key.Key_Space, 2), (Qt.Key.Key_1, 1), (Qt.Key.Key_2, 2)):
        with qtbot.waitSignal(sound.play_requested) as asked:
            press(page, key)
        assert asked.args == [number, 0]
    with qtbot.waitSignal(sound.seek_requested) as sought:
        press(page, Qt.Key.Key_Right)
    assert sought.args == [2, 5000]
    with qtbot.waitSignal(page.keeper_requested) as kept:
        press(page, Qt.Key.Key_K)
    assert kept.args == [2, True]
    with qtbot.waitSignal(page.blind_requested):
        press(page, Qt.Key.Key_B)
    with qtbot.waitSignal(page.back_requested):
        press(page, Qt.Key.Key_Escape)


def test_what_was_exported_can_be_opened(qtbot: QtBot, show: Show) -> None:
    page = show(samples.take(1), better_take())
    page.show_exported("/home/me/Calder Freight.pdf")
    with qtbot.waitSignal(page.exported_opened):
        review_hands.press(page, "Open")
    page.show_way_back(is_to_room=True)
    review_hands.named(page, "Interview")


def test_the_take_that_sounds_can_be_paused(qtbot: QtBot, show: Show) -> None:
    page = show(samples.take(1), better_take())
    page.sound.show_playing(1)
    page.sound.show_position(1, 9_000)
    with qtbot.waitSignal(page.sound.pause_requested):
        button(page, "Pause", "Take 1").click()
    page.sound.show_playing(None)
    with qtbot.waitSignal(page.sound.play_requested) as again:
        button(page, "Play", "Take 1").click()
    assert again.args == [1, 9_000]


def test_one_is_kept_and_let_go_again(qtbot: QtBot, show: Show) -> None:
    page = show(replace(samples.take(1), is_keeper=True), better_take())
    assert "kept" in texts(page)
    with qtbot.waitSignal(page.keeper_requested) as kept:
        button(page, "Stop keeping", "Take 1").click()
    assert kept.args == [1, False]
    with qtbot.waitSignal(page.keeper_requested) as kept:
        button(page, "Keep this take", "Take 2").click()
    assert kept.args == [2, True]


def test_of_three_takes_any_two_can_be_chosen(qtbot: QtBot, show: Show) -> None:
    third = replace(better_take(), id="take-1-3", number=3, preferred_to=(1,))
    page = show(samples.take(1), better_take(), third)
    assert "chosen by ear over take 1" in texts(page)
    which = page._body.strips[0]._which
    assert [which.itemText(at) for at in range(which.count())] == ["Take 1", "Take 2"]
    with qtbot.waitSignal(page.pair_selected) as pair:
        which.setCurrentIndex(0)
        which.activated.emit(0)
    assert pair.args == [1, 3]


def test_while_one_listens_nothing_tells_the_takes_apart(qtbot: QtBot, show: Show) -> None:
    page = show(samples.take(1), better_take())
    page.begin_blind((2, 1))
    said = " ".join(texts(page))
    for word in ("Situation", "0:54", "1:22", "sooner", "Rehearsed"):
        assert word not in said
    assert not page._bar.isVisible()
    better = button(page, "A is better")
    assert not better.isEnabled()
    for key, number in ((Qt.Key.Key_A, 2), (Qt.Key.Key_B, 1)):
        with qtbot.waitSignal(page.sound.play_requested) as asked:
            press(page._body.blind, key)
        assert asked.args == [number, 0]
        page.sound.show_playing(number)
    assert better.isEnabled()
    with qtbot.waitSignal(page.blind_chosen) as chosen:
        press(page._body.blind, Qt.Key.Key_2)
    assert chosen.args == [1, 2]
    page.show_choice(1)
    assert "By ear you chose take 1" in texts(page)
    assert "The figures lean to take 2. An ear hears more than figures do." in texts(page)
    assert page._bar.isVisible()


def test_listening_can_be_left_without_a_choice(qtbot: QtBot, show: Show) -> None:
    page = show(samples.take(1), better_take())
    page.begin_blind((1, 2))
    with qtbot.waitSignal(page.blind_left):
        press(page, Qt.Key.Key_Escape)
    page.end_blind()
    assert "Take 2 reaches the action 14 s sooner" in texts(page)
