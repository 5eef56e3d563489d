# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts, meters and bars: what they measure, say and draw."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.ui import times
from mockinterview.ui.fit import Fit, fit
from mockinterview.ui.numbers import number_word
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.bars import BandBar, StarBar, TargetBar
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.level_meter import LevelMeter
from mockinterview.ui.widgets.marks import SpeakingMark
from mockinterview.ui.widgets.text import Text, as_tool_tip

SENTENCE = "A panel asks, you answer, and you hear and read what you said, as often as you like."


def drawn(widget: QWidget, width: int, height: int) -> QImage:
    widget.resize(width, height)
    return widget.grab().toImage()


def ink(image: QImage, x: int, y: int) -> str:
    return QColor(image.pixelColor(x, y)).name().upper()


def test_wrapped_text_needs_more_lines_the_narrower_it_is(qtbot: QtBot, theme: Theme) -> None:
    text = Text(SENTENCE, wrap=True)
    qtbot.addWidget(text)
    assert text.heightForWidth(2000) == text.line_px()
    assert text.heightForWidth(200) >= 3 * text.line_px()


def test_a_wrapped_text_is_measured_anew_when_its_words_type_or_size_change(
    qtbot: QtBot, theme: Theme
) -> None:
    text = Text(SENTENCE, wrap=True)
    qtbot.addWidget(text)
    before = text.heightForWidth(200)
    text.setText(f"{SENTENCE} {SENTENCE}")
    longer = text.heightForWidth(200)
    assert longer > before
    text.set_role(Type.HEADING)
    assert text.heightForWidth(200) > longer
    text.set_role(Type.BODY)
    theme.set_text_percent(200)
    assert text.heightForWidth(200) > longer


def test_a_shortened_text_may_shrink_and_a_plain_one_may_not(qtbot: QtBot, theme: Theme) -> None:
    plain, short = Text(SENTENCE), Text(SENTENCE, elide=True)
    for text in (plain, short):
        qtbot.addWidget(text)
    assert plain.minimumSizeHint().width() == plain.sizeHint().width()
    assert short.minimumSizeHint().width() < plain.sizeHint().width() / 3


def test_a_tool_tip_shows_markup_as_the_text_that_it_is() -> None:
    document = QTextDocument()
    document.setHtml(as_tool_tip("Was <b>that</b> & <img src='x'> all?"))
    assert document.toPlainText() == "Was <b>that</b> & <img src='x'> all?"
    assert as_tool_tip("") == ""


def test_selected_words_stand_on_their_own_ground(qtbot: QtBot, theme: Theme) -> None:
    text = Text("iiii iiii", wrap=True)
    qtbot.addWidget(text)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    plain = drawn(text, 200, 40)
    text.setSelection(0, 4)
    selected = drawn(text, 200, 40)

    def ground(image: QImage) -> bool:
        inks = {ink(image, x, y) for x in range(0, 60, 2) for y in range(0, 40, 2)}
        return theme.tokens.soft in inks

    assert ground(selected)
    assert not ground(plain)


def test_a_flow_starts_a_new_line_where_it_must(qtbot: QtBot, theme: Theme) -> None:
    flow = Flow(10, 4)
    qtbot.addWidget(flow)
    for _ in range(3):
        box = QLabel()
        box.setFixedSize(100, 20)
        flow.add(box)
    assert flow.sizeHint().width() == 320
    assert flow.heightForWidth(320) == 20
    assert flow.heightForWidth(319) == 44
    assert flow.heightForWidth(100) == 68
    flow.take_all()
    assert flow.heightForWidth(320) == 0


def test_a_flow_leaves_no_gap_for_what_went_while_it_was_out_of_sight(qtbot: QtBot) -> None:
    flow = Flow(10)
    qtbot.addWidget(flow)
    labels = [QLabel(word) for word in ("one", "two", "three")]
    for each in labels:
        flow.add(each)
    flow.resize(600, 40)
    flow.show()
    flow.hide()
    labels[1].hide()
    flow.show()
    assert labels[2].x() == labels[0].geometry().right() + 1 + 10


def test_the_meter_rises_at_once_and_falls_in_300_ms(qtbot: QtBot, theme: Theme) -> None:
    meter = LevelMeter(theme)
    qtbot.addWidget(meter)
    meter.wake()
    meter.show_level(0.0)
    image = drawn(meter, 280, 20)
    assert ink(image, 2, 10) == theme.tokens.accent
    assert ink(image, 277, 10) == theme.tokens.caution
    for _ in range(6):  # at 20 a second
        meter.show_level(-90.0)
    assert ink(drawn(meter, 280, 20), 2, 10) == theme.tokens.track


@pytest.mark.parametrize(
    ("level_dbfs", "word"),
    [
        (-70.0, "nothing heard"),
        (-45.0, "very quiet"),
        (-20.0, "good level"),
        (-2.0, "too loud"),
    ],
)
def test_the_level_is_one_word(qtbot: QtBot, theme: Theme, level_dbfs: float, word: str) -> None:
    meter = LevelMeter(theme)
    qtbot.addWidget(meter)
    meter.wake()
    meter.show_level(level_dbfs)
    assert meter.word == meter.accessibleDescription() == word


def test_the_word_stays_still_between_words(qtbot: QtBot, theme: Theme) -> None:
    meter = LevelMeter(theme)
    qtbot.addWidget(meter)
    meter.wake()
    meter.show_level(-20.0)
    with qtbot.assertNotEmitted(meter.word_changed):
        for _ in range(20):
            meter.show_level(-70.0)
    for _ in range(20):
        meter.show_level(-70.0)
    assert meter.word == "nothing heard"


def test_the_star_bar_is_drawn_to_scale(qtbot: QtBot, theme: Theme) -> None:
    bar = StarBar(theme)
    qtbot.addWidget(bar)
    bar.show_shares((0.5, 0.0, 0.5, 0.0, 0.0), length=0.5)
    image = drawn(bar, 200, 8)
    stars = {label.value: colours.bar for label, colours in theme.tokens.star.items()}
    assert ink(image, 25, 4) == stars["S"]
    assert ink(image, 75, 4) == stars["A"]
    assert ink(image, 150, 4) not in stars.values()
    assert bar.accessibleDescription().startswith("Situation 50%, Task 0%, Action 50%")


def test_a_value_inside_its_band_is_a_dot_and_outside_a_diamond(qtbot: QtBot, theme: Theme) -> None:
    bar = BandBar(theme)
    qtbot.addWidget(bar)
    bar.show_band(50.0, 40.0, 60.0, 0.0, 100.0)
    image = drawn(bar, 200, 14)
    assert ink(image, 100, 7) == theme.tokens.text
    assert ink(image, 90, 7) == theme.tokens.band
    bar.show_band(90.0, 40.0, 60.0, 0.0, 100.0)
    assert ink(drawn(bar, 200, 14), 175, 7) == theme.tokens.caution
    bar.show_band(None, None, 60.0, 0.0, 100.0)
    assert ink(drawn(bar, 200, 14), 8, 7) == theme.tokens.band


def test_time_past_the_band_is_told_by_the_bar(qtbot: QtBot, theme: Theme) -> None:
    bar = TargetBar(theme)
    qtbot.addWidget(bar)
    bar.show_target((75_000, 135_000))
    bar.show_elapsed(60_000)
    assert ink(drawn(bar, 180, 36), 20, 8) == theme.tokens.text
    bar.show_elapsed(140_000)
    assert ink(drawn(bar, 180, 36), 20, 8) == theme.tokens.caution


@pytest.mark.parametrize(
    ("width", "height", "scale", "wanted"),
    [
        (1280, 820, 1.0, Fit()),
        (1079, 820, 1.0, Fit(narrow=True)),
        (1280, 699, 1.0, Fit(short=True)),
        (1280, 820, 2.0, Fit(narrow=True, short=True, big=True)),
    ],
)
def test_room_is_measured_in_text(width: int, height: int, scale: float, wanted: Fit) -> None:
    assert fit(width, height, scale) == wanted


def test_times_are_written_as_a_person_reads_them() -> None:
    assert times.clock(41_999) == "0:41"
    assert times.clock(-5) == "0:00"
    assert times.length(82_000) == "1:22"
    assert times.length(463_000) == "7 min 43 s"
    today = date(2026, 11, 24)
    assert times.day_and_time(datetime(2026, 11, 24, 9, 5), today) == "Today, 09:05"
    assert times.day_and_time(datetime(2026, 11, 23, 18, 42), today) == "Yesterday, 18:42"
    assert times.day_and_time(datetime(2026, 11, 12, 7, 0), today) == "12 Nov, 07:00"
    assert times.day_and_time(datetime(2025, 11, 12, 7, 0), today) == "12 Nov 2025, 07:00"


def test_small_numbers_are_words() -> None:
    assert [number_word(number) for number in (0, 3, 10, 11)] == ["no", "three", "ten", "11"]


def test_the_speaking_mark_stands_still_where_motion_is_reduced(qtbot: QtBot, theme: Theme) -> None:
    mark = SpeakingMark(theme)
    qtbot.addWidget(mark)
    mark.set_speaking(True)
    assert mark._timer.isActive()
    mark.set_speaking(False)
    assert not mark._timer.isActive()
    theme.set_reduced_motion(True)
    mark.set_speaking(True)
    assert mark.isVisible()
    assert not mark._timer.isActive()
