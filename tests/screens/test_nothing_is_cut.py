# SPDX-License-Identifier: GPL-3.0-or-later
"""In every state of every page, in every window and text size, all text has its room.

And whatever takes the focus there has a name, a role, and words for what it draws.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mockinterview.ui.main_window import MainWindow
from mockinterview.ui.theme.theme import Appearance, Theme
from mockinterview.ui.widgets.captions import Captions
from mockinterview.ui.widgets.text import Text
from tests.screens.gallery import Gallery
from tests.screens.names import trouble_with

#: Width, height and text size in percent: as designed, just not narrow, the smallest window, the
#: largest text.
SIZES = ((1280, 820, 100), (1080, 720, 100), (720, 520, 100), (1280, 820, 200))


@pytest.fixture
def gallery(qtbot: QtBot, qapp: QApplication, theme: Theme) -> Iterator[Gallery]:
    made = Gallery(qapp, theme)
    qtbot.addWidget(made.window)
    theme.set_appearance(Appearance.LIGHT)
    made.window.show()
    yield made
    made.window.hide()


def shown(window: MainWindow) -> list[QWidget]:
    """Return what can be seen, or could be by scrolling down."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and isinstance(widget, (QLabel, QAbstractButton, QComboBox, Captions))
    ]


def too_small(widget: QWidget) -> str:
    """Say what of a widget is cut; empty if nothing is."""
    needed = widget.minimumSizeHint()
    if isinstance(widget, Text) and widget.text():
        needed.setHeight(widget.heightForWidth(widget.width()))
    if widget.width() < needed.width():
        return f"{widget.width()} px wide, needs {needed.width()}"
    if widget.height() < needed.height():
        return f"{widget.height()} px high, needs {needed.height()}"
    return ""


def outside(widget: QWidget) -> str:
    """Say whether a widget sticks out of what holds it, up to what scrolls."""
    at = widget
    while (parent := at.parentWidget()) is not None and not at.isWindow():
        area = parent.parentWidget()
        if isinstance(area, QScrollArea) and area.widget() is at:
            if at.width() > parent.width():
                return f"page is {at.width()} px wide in {parent.width()}"
            return ""
        box = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        if not parent.rect().contains(box):
            return f"{box} is outside {parent.rect()} of {type(parent).__name__}"
        at = parent
    return ""


@pytest.mark.parametrize(("width", "height", "percent"), SIZES)
def test_nothing_is_cut(gallery: Gallery, width: int, height: int, percent: int) -> None:
    gallery.theme.set_text_percent(percent)
    gallery.window.resize(width, height)
    wrong = []
    for name, show in gallery.scenes().items():
        show()
        for _ in range(3):
            QCoreApplication.processEvents()
        widgets = shown(gallery.window)
        assert len(widgets) > 4, name
        for widget in gallery.window.findChildren(QWidget):
            if widget.isVisible() and (trouble := trouble_with(widget)):
                wrong.append(f"{name}: {type(widget).__name__} {widget.objectName()}: {trouble}")
        for widget in widgets:
            what = widget.accessibleName() or getattr(widget, "text", str)()
            for problem in filter(None, (too_small(widget), outside(widget))):
                wrong.append(f"{name}: {type(widget).__name__} {what[:40]!r}: {problem}")
    assert not wrong, "\n".join(wrong)
