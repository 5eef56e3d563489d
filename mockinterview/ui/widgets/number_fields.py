# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers to type in: how many with minus and plus, and one edge of a band."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDoubleSpinBox,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QWidget,
)

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type

if TYPE_CHECKING:
    _AnySpinBox = QAbstractSpinBox
else:  # Qt has two of them, for whole numbers and for others; each heir names its own
    _AnySpinBox = object

EDGE_PADDING_PX = 24


class _NumberField(_AnySpinBox):
    """What both have in common: a number in the middle, without the buttons of the style."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def minimumSizeHint(self) -> QSize:
        """As the hint."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the number: the style leaves it no room where there are no buttons."""
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


class Stepper(_NumberField, QSpinBox):
    """A number with minus and plus; arrow keys and typing work too."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self.lineEdit().setAccessibleName(name)  # it is a node of its own to a screen reader
        self._minus = self._side_button("minus", self.tr("Fewer"))
        self._plus = self._side_button("plus", self.tr("More"))
        self._minus.clicked.connect(self.stepDown)
        self._plus.clicked.connect(self.stepUp)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_value(self, value: int, low: int, high: int) -> None:
        """Show a number and its limits; silent, since nobody chose anything."""
        with QSignalBlocker(self):
            self.setRange(low, high)
            self.setValue(value)

    def sizeHint(self) -> QSize:
        """Three cells of 40, grown half as fast as the text."""
        return QSize(3 * self._theme.slow_px(40) + 2, self._theme.height_px(16, 24))

    def _arrange(self) -> None:
        cell, height = self._theme.slow_px(40), self.height() - 2
        self._minus.setGeometry(1, 1, cell, height)
        self._plus.setGeometry(self.width() - cell - 1, 1, cell, height)
        self.lineEdit().setGeometry(cell + 1, 1, self.width() - 2 * cell - 2, height)

    def _side_button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(icon)
        button.setProperty("plain", "true")
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoRepeat(True)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        return button

    def _on_theme_changed(self) -> None:
        for button in (self._minus, self._plus):
            icon = self._theme.icon(button.objectName(), self._theme.tokens.text_muted, 16)
            button.setIcon(icon)
            side = self._theme.icon_px(16)
            button.setIconSize(QSize(side, side))
        self.updateGeometry()


class EdgeField(_NumberField, QDoubleSpinBox):
    """Counts when Enter is pressed or the field is left; arrow keys go by steps."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_edge(self, value: float, low: float, high: float) -> None:
        """Show an edge, and between which values it may be moved; silent, nobody moved it."""
        with QSignalBlocker(self):
            self.setRange(low, high)
            self.setValue(value)

    def sizeHint(self) -> QSize:
        """Have room for three figures and a half."""
        metrics = QFontMetricsF(self._theme.font(Type.BODY, strong=True))
        return QSize(
            int(metrics.horizontalAdvance("0000")) + EDGE_PADDING_PX, self._theme.height_px(16, 24)
        )
