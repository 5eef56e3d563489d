# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tabs of Prepare are made of: columns, rows with a line below, a form field."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from mockinterview.ui.fit import Fit
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.marks import Rule
from mockinterview.ui.widgets.text import Text

SIDE_PX = 296
GAP_PX = 56


class PrepareTab(QWidget):
    """One tab. ``action`` is what the button beside the page's title does; empty for none."""

    reveal_requested = Signal(QWidget)  # something has opened that may be out of sight
    action = ""
    action_icon = ""
    _last_view: object = None

    def fill_with(self, content: QWidget) -> None:
        """Put the content at the top of the tab, without a margin of its own."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(content)
        column.addStretch(1)

    def shows_already(self, view: object) -> bool:
        """Say whether a view is shown, and remember it: rows are not made anew for nothing."""
        same = view == self._last_view
        self._last_view = view
        return same

    def set_fit(self, fit: Fit) -> None:
        """Rearrange for the room there is."""

    def first_focus(self) -> QWidget | None:
        """Return what has the focus when the tab is opened."""
        return None

    def act(self) -> None:
        """Do what the button beside the title says."""


class Columns(QWidget):
    """A main column and one at its side, which goes below where room is short."""

    def __init__(self, theme: Theme, side_px: int = SIDE_PX, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._side_px = theme, side_px
        self._narrow = False
        self._side = QWidget()
        self.main = QVBoxLayout()
        self.main.setSpacing(0)
        self.side = QVBoxLayout(self._side)
        self.side.setContentsMargins(0, 0, 0, 0)
        self.side.setSpacing(0)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP_PX)
        self._box.addLayout(self.main, 1)
        self._box.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._arrange)
        self._arrange()

    def set_narrow(self, narrow: bool) -> None:
        """Put the side column below, or back."""
        self._narrow = narrow
        self._arrange()

    def _arrange(self) -> None:
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if self._narrow else direction.LeftToRight)
        self._box.setSpacing(24 if self._narrow else GAP_PX)
        align = Qt.AlignmentFlag(0) if self._narrow else Qt.AlignmentFlag.AlignTop
        self._box.setAlignment(self._side, align)
        width = self._theme.px(self._side_px)
        self._side.setMinimumWidth(0 if self._narrow else width)
        self._side.setMaximumWidth(16_777_215 if self._narrow else width)


class Row(QWidget):
    """Things side by side, with a line below."""

    def __init__(
        self, theme: Theme, *parts: tuple[QWidget, int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.line = QHBoxLayout()
        self.line.setContentsMargins(0, 6, 0, 6)
        self.line.setSpacing(12)
        for widget, stretch in parts:
            self.line.addWidget(widget, stretch, Qt.AlignmentFlag.AlignVCenter)
        column.addStretch(1)
        column.addLayout(self.line)
        column.addStretch(1)
        column.addWidget(Rule())
        self.setMinimumHeight(theme.height_px(20, 24))


def heading(title: str, line: str = "") -> QWidget:
    """Return the title of a tab, with a muted line below."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 12)
    column.setSpacing(2)
    column.addWidget(Text(title, Type.TITLE, wrap=True))
    if line:
        column.addWidget(Text(line, Type.SMALL, tone="muted", wrap=True))
    return holder


def labelled(label: str, field: QWidget) -> QWidget:
    """Return a field with its label above it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 8)
    column.setSpacing(4)
    name = Text(label, Type.SMALL, tone="muted", wrap=True)
    name.setBuddy(field)
    field.setAccessibleName(label)
    column.addWidget(name)
    column.addWidget(field)
    return holder


@contextmanager
def same_focus(tab: QWidget) -> Iterator[None]:
    """Give the focus back to what has the same name when rows are made anew inside."""
    at = QApplication.focusWidget()
    name = at.accessibleName() if at is not None and tab.isAncestorOf(at) else ""
    yield
    if name and (at is None or not tab.isAncestorOf(at)):
        for widget in tab.findChildren(QWidget):
            if widget.accessibleName() == name and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return


def clear(layout: QLayout) -> None:
    """Take everything out of a layout; its widgets are gone at once for eye and screen reader."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
