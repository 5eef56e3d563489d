# SPDX-License-Identifier: GPL-3.0-or-later
"""A row that starts a new line where its things do not fit side by side."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_Line = list[tuple[QWidget, int, QSize]]


class Flow(QWidget):
    """Widgets keep their size hints and are centred on the height of their line."""

    def __init__(
        self, gap_px: int = 24, line_gap_px: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        self._gap_px = gap_px
        self._line_gap_px = line_gap_px
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Append a widget."""
        self._widgets.append(widget)
        if widget.parentWidget() is not self:
            widget.setParent(self)
        widget.show()
        self._arrange()

    def take_all(self) -> list[QWidget]:
        """Return the widgets and forget them; they stay children until given away."""
        taken, self._widgets = self._widgets, []
        return taken

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        hints = [widget.sizeHint() for widget in self._shown()]
        width = sum(hint.width() for hint in hints) + self._gap_px * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        """Have room for the widest widget."""
        size = QSize()
        for widget in self._shown():
            size = size.expandedTo(_least(widget))
        return size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the widgets anew."""
        super().resizeEvent(event)
        self._place(self.width(), move=True)

    def showEvent(self, event: QShowEvent) -> None:
        """Place the widgets anew: Qt does not tell of those that came or went out of sight."""
        super().showEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Arrange anew when a widget wants another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        self.updateGeometry()
        self._place(self.width(), move=True)

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _place(self, width: int, *, move: bool) -> int:
        x, y = 0, 0
        line: _Line = []
        for widget in self._shown():
            hint = widget.sizeHint().expandedTo(_least(widget)).boundedTo(widget.maximumSize())
            hint.setWidth(min(hint.width(), max(width, _least(widget).width())))
            if line and x + hint.width() > width:
                y += _finish_line(line, y, move=move) + self._line_gap_px
                line, x = [], 0
            line.append((widget, x, hint))
            x += hint.width() + self._gap_px
        if line:
            y += _finish_line(line, y, move=move)
        return y


def _least(widget: QWidget) -> QSize:
    return widget.minimumSizeHint().expandedTo(widget.minimumSize())


def _finish_line(line: _Line, y: int, *, move: bool) -> int:
    height = max(hint.height() for _, _, hint in line)
    if move:
        for widget, x, hint in line:
            widget.setGeometry(QRect(QPoint(x, y + (height - hint.height()) // 2), hint))
    return height
