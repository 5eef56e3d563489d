# SPDX-License-Identifier: GPL-3.0-or-later
"""What is drawn has a role, and a list has a name, for who cannot see them."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.ui.accessible_roles import tell_roles
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.bars import StarBar
from mockinterview.ui.widgets.choices import Choice
from mockinterview.ui.widgets.level_meter import LevelMeter
from mockinterview.ui.widgets.progress_line import ProgressLine
from mockinterview.ui.widgets.sparkline import Sparkline
from mockinterview.ui.widgets.timeline import Timeline

Role = QAccessible.Role


@pytest.fixture(scope="module", autouse=True)
def roles(qapp: object) -> None:
    tell_roles()


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.show()
    return made


def add(page: QWidget, widget: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()  # a layout would only do it a moment later


@pytest.mark.parametrize(
    ("kind", "role"),
    [
        (Timeline, Role.Chart),
        (Sparkline, Role.Chart),
        (StarBar, Role.Chart),
        (LevelMeter, Role.Indicator),
        (ProgressLine, Role.ProgressBar),
    ],
)
def test_what_is_drawn_has_a_role(
    page: QWidget, theme: Theme, kind: Callable[[Theme], QWidget], role: Role
) -> None:
    widget = kind(theme)
    add(page, widget)
    assert QAccessible.queryAccessibleInterface(widget).role() is role


def test_drawn_widgets_that_come_and_go_keep_their_role_and_their_words(
    page: QWidget, theme: Theme
) -> None:
    for number in range(50):
        bar = StarBar(theme, parent=page)
        bar.setAccessibleName(str(number))
        bar.show_shares((0.5, 0.5, 0, 0, 0))
        told = QAccessible.queryAccessibleInterface(bar)
        assert told.role() is Role.Chart
        assert told.text(QAccessible.Text.Name) == str(number)
        assert told.text(QAccessible.Text.Description).startswith("Situation 50%")
        bar.setParent(None)
        bar.deleteLater()


def labels_of(widget: QWidget) -> list[str]:
    """Return the names of what labels a widget, as a screen reader finds them."""
    told = QAccessible.queryAccessibleInterface(widget)
    relations = told.relations(QAccessible.RelationFlag.Label)
    return [other.text(QAccessible.Text.Name) for other, _ in relations]


def test_a_list_is_labelled_by_its_name_unless_a_label_stands_beside_it(
    page: QWidget, theme: Theme
) -> None:
    alone = Choice(theme, "Kind of question")
    add(page, alone)
    assert labels_of(alone) == ["Kind of question"]
    alone.setAccessibleName("Kind")
    alone.hide()
    alone.show()
    assert labels_of(alone) == ["Kind"]

    beside = Choice(theme, "Microphone")
    label = QLabel("Microphone", page)
    label.setBuddy(beside)
    add(page, label)
    add(page, beside)
    assert labels_of(beside) == ["Microphone"]
