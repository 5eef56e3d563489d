# SPDX-License-Identifier: GPL-3.0-or-later
"""The theme: contrast that holds, type that scales, icons that take a colour."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from mockinterview.ui.theme import tokens
from mockinterview.ui.theme.theme import Appearance, Theme
from mockinterview.ui.theme.tokens import Tokens
from mockinterview.ui.theme.typography import Type

THEMES = (
    tokens.LIGHT,
    tokens.DARK,
    tokens.HIGH_CONTRAST_LIGHT,
    tokens.HIGH_CONTRAST_DARK,
)
#: WCAG 2.2: 4.5 for text, 3 for what must be seen to operate something.
TEXT_RATIO = 4.5
CONTROL_RATIO = 3.0


def luminance(colour: str) -> float:
    ink = QColor(colour)
    parts = (ink.redF(), ink.greenF(), ink.blueF())
    linear = [c / 12.92 if c <= 0.04045 else pow((c + 0.055) / 1.055, 2.4) for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_text_can_be_read_on_every_fill(theme: Tokens) -> None:
    for fill in (theme.window, theme.surface, theme.raised, theme.soft):
        inks = (theme.text, theme.text_muted, theme.accent_text, theme.good, theme.caution)
        for ink in (*inks, theme.problem):
            assert ratio(ink, fill) >= TEXT_RATIO, (ink, fill)
        assert ratio(theme.control, fill) >= CONTROL_RATIO or fill == theme.soft
    assert ratio(theme.on_accent, theme.accent) >= TEXT_RATIO
    assert ratio(theme.on_accent, theme.accent_hover) >= TEXT_RATIO
    for fill in (theme.caution_fill, theme.problem_fill):
        for ink in (theme.text, theme.text_muted):
            assert ratio(ink, fill) >= TEXT_RATIO, (ink, fill)
    assert ratio(theme.problem, theme.problem_fill) >= TEXT_RATIO
    for part in theme.star.values():
        assert ratio(theme.on_bar, part.bar) >= TEXT_RATIO
        assert ratio(part.text, part.highlight) >= TEXT_RATIO
        assert ratio(part.text, theme.surface) >= TEXT_RATIO
        assert ratio(theme.text, part.highlight) >= TEXT_RATIO


def test_the_theme_dresses_the_application_and_says_so(qtbot: QtBot, theme: Theme) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_appearance(Appearance.DARK)
    assert QApplication.palette().window().color() == QColor(tokens.DARK.window)
    assert theme.colour("accent") == QColor(tokens.DARK.accent)


def test_text_grows_with_the_scale_and_large_text_half_as_fast(theme: Theme) -> None:
    body, question = theme.font(Type.BODY), theme.font(Type.QUESTION)
    theme.set_text_percent(200)
    assert theme.font(Type.BODY).pointSizeF() == pytest.approx(2 * body.pointSizeF())
    assert theme.font(Type.QUESTION).pointSizeF() == pytest.approx(1.5 * question.pointSizeF())
    theme.set_text_percent(500)
    assert theme.text_percent == 200


def test_a_label_gets_its_type_from_the_style_sheet(qtbot: QtBot, theme: Theme) -> None:
    label = QLabel("0:41")
    qtbot.addWidget(label)
    label.setProperty("type", "title")
    label.setProperty("tone", "muted")
    label.ensurePolished()
    assert label.font().pointSizeF() == pytest.approx(theme.font(Type.TITLE).pointSizeF(), abs=0.01)
    assert label.font().featureTags(), "figures must keep one width"
    assert label.palette().color(label.foregroundRole()) == theme.colour("text_muted")


def test_every_icon_draws_something_in_the_colour_asked_for(theme: Theme) -> None:
    names = theme._icons.names()
    assert len(names) > 30
    for name in names:
        image = theme.pixmap(name, "#ff0000", 20, 2.0).toImage()
        inks = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        assert inks, name
        assert name == "mark" or inks <= {"#ff0000", "#fe0000"}, (name, inks)
