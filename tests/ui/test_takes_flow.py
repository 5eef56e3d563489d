# SPDX-License-Identifier: GPL-3.0-or-later
"""Two takes behind their page: a real library, real sound files, a loudspeaker that is pumped."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mockinterview import wiring
from mockinterview.audio.player import Player
from mockinterview.domain.session import Session, Take
from mockinterview.paths import DataFolder
from mockinterview.storage.library import Library
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.playback import PlaybackTask
from mockinterview.ui.flows.export_flow import ExportFlow
from mockinterview.ui.flows.takes_flow import TakesFlow
from mockinterview.ui.flows.takes_listening import TakesListening, blind_order
from mockinterview.ui.pages.takes import TakesPage
from mockinterview.ui.theme.theme import Theme
from tests.fakes.sound_system import FakeOutput, FakeSoundSystem
from tests.ui import samples
from tests.ui.takes_samples import better_take
from tests.unit.storage.sounds import RATE_HZ, write_sound

LENGTHS_MS = (2_000, 1_000)


@pytest.fixture
def session(home: Path) -> Session:
    """A session with one take of the first question and two of the second."""
    answers = (
        (0, better_take(), 1_000),
        (1, samples.take(1), LENGTHS_MS[0]),
        (1, better_take(), LENGTHS_MS[1]),
    )
    return record(home, samples.STARTED, answers)


@pytest.fixture
def before(home: Path) -> Session:
    """A session eleven days earlier, with a take of each of the two questions."""
    answers = ((0, samples.take(1), 1_500), (1, samples.take(1), 1_500))
    return record(home, samples.STARTED - timedelta(days=11), answers)


def record(home: Path, at: datetime, answers: Sequence[tuple[int, Take, int]]) -> Session:
    """Record a session on a day: for each answer its question, what was said and its length."""
    plan = samples.session().plan
    with Library(DataFolder(home)) as library:
        made = library.create_session(plan, at)
        for position, said, length_ms in answers:
            asked = plan.questions[position]
            take = library.begin_take(made.id, position, asked.question, asked.asked_by, at)
            write_sound(library.sound_path(take), length_ms)
            library.finish_recording(take.id, RATE_HZ, length_ms)
            assert said.hearing is not None
            assert said.measures is not None
            library.save_measures(take.id, said.hearing, said.measures)
        return library.session(made.id)


class Behind:
    """What stands behind the page."""

    def __init__(self, page: TakesPage, home: Path) -> None:
        self.page = page
        self.system = FakeSoundSystem()
        self.library = LibraryTask(lambda: Library(DataFolder(home)))
        self.playback = PlaybackTask(lambda on_end: Player(system=self.system, on_end=on_end))
        self.heard = TakesListening(page, self.library, self.playback)
        context = partial(wiring.export_context, DataFolder(home))
        exports = ExportFlow(self.library, lambda *_: "", lambda *_: b"", context, lambda _: True)
        self.flow = TakesFlow(page, self.library, self.heard, exports, wiring.bands)
        self.pump = QTimer(interval=5)
        self.pump.timeout.connect(self.on_tick)
        self.pump.start()

    def on_tick(self) -> None:
        for stream in tuple(self.system.opened):
            if stream.is_running and isinstance(stream, FakeOutput):
                stream.pull(RATE_HZ // 4)

    def close(self) -> None:
        self.pump.stop()
        self.flow.shut_down()
        self.playback.shut_down()
        self.library.close()


@pytest.fixture
def behind(qtbot: QtBot, theme: Theme, home: Path, session: Session) -> Iterator[Behind]:
    page = TakesPage(theme)
    qtbot.addWidget(page)
    page.resize(1080, 820)
    page.show()
    made = Behind(page, home)
    with qtbot.waitSignal(made.flow.opened):
        made.flow.open(session.id, 1)
    yield made
    made.close()


def known(home: Path, session: Session) -> Session:
    with Library(DataFolder(home)) as library:
        return library.session(session.id)


def test_the_last_two_takes_are_shown_with_their_sound(qtbot: QtBot, behind: Behind) -> None:
    view = behind.page._view
    assert view is not None
    assert [strip.number for strip in view.strips] == [1, 2]
    assert view.better == 2
    strips = behind.page._body.strips
    qtbot.waitUntil(lambda: all(strip.timeline._peaks is not None for strip in strips))


def heard_in_turn(qtbot: QtBot, behind: Behind) -> list[int]:
    """Have both takes played, once their sound is drawn, and return which were heard, in order."""
    strips = behind.page._body.strips
    qtbot.waitUntil(lambda: all(strip.timeline._peaks is not None for strip in strips))
    order: list[int] = []
    behind.playback.playing_changed.connect(
        lambda playing: order.append(behind.page.sound.current) if playing else None
    )
    ends = [behind.playback.ended, behind.playback.ended]
    with qtbot.waitSignals(ends, order="strict"):
        behind.page.turn_requested.emit()
    return order


def test_they_are_heard_in_turn(qtbot: QtBot, behind: Behind) -> None:
    assert heard_in_turn(qtbot, behind) == [1, 2]


def test_seeking_in_the_other_take_goes_there_without_playing(qtbot: QtBot, behind: Behind) -> None:
    qtbot.waitUntil(lambda: len(behind.heard._paths) == 2)
    with qtbot.waitSignal(behind.playback.position_changed) as moved:
        behind.page.sound.seek_requested.emit(1, 700)
    assert moved.args == [700]
    assert behind.page.sound.current == 1
    assert not behind.playback.is_playing


def test_the_keeper_is_saved_and_shown(
    qtbot: QtBot, behind: Behind, home: Path, session: Session
) -> None:
    behind.page.keeper_requested.emit(1, True)
    qtbot.waitUntil(
        lambda: behind.page._view is not None and behind.page._view.earlier.is_keeper,
    )
    assert [take.is_keeper for take in known(home, session).takes_at(1)] == [True, False]


def test_a_choice_by_ear_is_saved_before_the_figures_come_back(
    qtbot: QtBot, behind: Behind, home: Path, session: Session
) -> None:
    behind.page.blind_requested.emit()
    assert behind.page.is_blind
    behind.page.blind_chosen.emit(1, 2)
    qtbot.waitUntil(lambda: not behind.page.is_blind)
    first, second = known(home, session).takes_at(1)
    assert (first.preferred_to, second.preferred_to) == ((2,), ())
    assert behind.page._body.told.isVisible()


def test_an_answer_with_one_take_is_reviewed(
    qtbot: QtBot, behind: Behind, session: Session
) -> None:
    with qtbot.waitSignal(behind.flow.review_requested) as asked:
        behind.page.answer_selected.emit(0)
    assert asked.args == [session.id, 0, 1]


def test_a_take_is_reviewed_when_its_name_is_chosen(
    qtbot: QtBot, behind: Behind, session: Session
) -> None:
    with qtbot.waitSignal(behind.flow.review_requested) as asked:
        behind.page.take_selected.emit(1)
    assert asked.args == [session.id, 1, 1]


def test_the_lot_is_the_same_for_the_same_seed_and_not_always_the_same() -> None:
    earlier, later = samples.take(1), samples.take(2)
    drawn = [blind_order(7, earlier, later, listened) for listened in range(12)]
    assert drawn == [blind_order(7, earlier, later, listened) for listened in range(12)]
    assert set(drawn) == {(1, 2), (2, 1)}


@pytest.fixture
def across(
    qtbot: QtBot, theme: Theme, home: Path, before: Session, session: Session
) -> Iterator[Behind]:
    """The answer with one take alone, in a library with another session."""
    page = TakesPage(theme)
    qtbot.addWidget(page)
    page.resize(1080, 820)
    page.show()
    made = Behind(page, home)
    with qtbot.waitSignal(made.flow.opened):
        made.flow.open(session.id, 0)
    yield made
    made.close()


def shown(behind: Behind) -> list[int]:
    view = behind.page._view
    assert view is not None
    return [strip.number for strip in view.strips]


def test_the_only_take_stands_beside_the_one_of_another_session(
    qtbot: QtBot, across: Behind
) -> None:
    assert shown(across) == [-1, 1]
    view = across.page._view
    assert view is not None
    assert view.earlier.title == "Take 1 of 11 Nov"
    assert view.earlier.when == "Wed 11 Nov, 18:42, Calder Freight, panel of three, 0:01"
    assert heard_in_turn(qtbot, across) == [-1, 1]


def test_where_a_session_has_two_takes_those_of_others_can_be_chosen(
    qtbot: QtBot, across: Behind
) -> None:
    across.page.answer_selected.emit(1)
    qtbot.waitUntil(lambda: shown(across) == [1, 2])
    view = across.page._view
    assert view is not None
    assert view.numbers == (-1, 1, 2)
    across.page.pair_selected.emit(2, -1)
    assert shown(across) == [-1, 2]


def test_a_take_of_another_session_is_kept_and_told_as_a_story_there(
    qtbot: QtBot, across: Behind, home: Path, before: Session, session: Session
) -> None:
    across.page.keeper_requested.emit(-1, True)
    qtbot.waitUntil(
        lambda: across.page._view is not None and across.page._view.earlier.is_keeper,
    )
    assert [take.is_keeper for take in known(home, before).takes] == [True, False]
    assert not any(take.is_keeper for take in known(home, session).takes)
    with qtbot.waitSignal(across.flow.story_requested) as told:
        across.page.story_requested.emit(-1)
    assert told.args == [before.takes[0].id]


def test_a_choice_by_ear_between_two_sessions_is_told_and_kept(
    qtbot: QtBot, across: Behind, home: Path, before: Session, session: Session
) -> None:
    across.page.blind_requested.emit()
    across.page.blind_chosen.emit(-1, 1)
    qtbot.waitUntil(lambda: not across.page.is_blind)
    told = [label.text() for label in across.page._body.told.findChildren(QLabel)]
    assert "By ear you chose take 1 of 11 Nov" in told
    view = across.page._view
    assert view is not None
    assert view.earlier.mark == "chosen by ear over take 1"
    better, other = known(home, before).takes[0], known(home, session).takes[0]
    assert better.was_chosen_over(other)


def test_retake_and_review_are_of_the_session_that_is_shown(
    qtbot: QtBot, across: Behind, session: Session
) -> None:
    with qtbot.waitSignal(across.flow.retake_requested) as retake:
        across.page.retake_requested.emit()
    assert retake.args is not None
    assert (retake.args[0].id, retake.args[1]) == (session.id, 0)
    with qtbot.waitSignal(across.flow.review_requested) as review:
        across.page.take_selected.emit(1)
    assert review.args == [session.id, 0, 1]
