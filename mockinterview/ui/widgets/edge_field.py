# SPDX-License-Identifier: GPL-3.0-or-later
"""A number to type in: one edge of a band."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QSizePolicy, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type

PADDING_PX = 24


class EdgeField(QDoubleSpinBox):
    """Counts when Enter is pressed or the field is left; arrow keys go by steps."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_edge(self, value: float, low: float, high: float) -> None:
        """Show an edge, and between which values it may be moved; silent, nobody moved it."""
        was_blocked = self.blockSignals(True)
        self.setRange(low, high)
        self.setValue(value)
        self.blockSignals(was_blocked)

    def sizeHint(self) -> QSize:
        """Have room for three figures and a half."""
        metrics = QFontMetricsF(self._theme.font(Type.BODY, strong=True))
        return QSize(
            int(metrics.horizontalAdvance("0000")) + PADDING_PX, self._theme.height_px(16, 24)
        )

    def minimumSizeHint(self) -> QSize:
        """As the hint."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the number all the room: the style leaves it none where there are no buttons."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Place the number again: a new style puts it where it thinks best."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """As above, the first time."""
        super().showEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll past a number that has no focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _arrange(self) -> None:
        self.lineEdit().setGeometry(1, 1, self.width() - 2, self.height() - 2)
