# SPDX-License-Identifier: GPL-3.0-or-later
"""Controls to choose with: a few things side by side, a list, a switch."""

import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.drawn_check_box import DrawnCheckBox
from mockinterview.ui.widgets.reader_label import name_for_readers

RADIUS_PX = 8
ARROW_PX = 16
#: The icon before the words of a list.
ICON_PX = 18
#: A list asks for no more than this for what is chosen in it, such as the name of a microphone.
WIDEST_HINT_PX = 280


class Segment(QRadioButton):
    """One of a few things side by side."""

    def __init__(self, theme: Theme, text: str, parent: QWidget, *, small: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._small = small
        self._role = Type.SMALL if small else Type.BODY
        self.setText(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Have room for the words in their bold form, so that choosing moves nothing."""
        metrics = QFontMetricsF(self._theme.font(self._role, strong=True))
        padding, height = (25, (12, 20)) if self._small else (33, (16, 24))
        width = int(metrics.horizontalAdvance(self.text())) + padding
        return QSize(width, self._theme.height_px(*height) - 2)

    def minimumSizeHint(self) -> QSize:
        """As the hint."""
        return self.sizeHint()

    def hitButton(self, _pos: QPoint) -> bool:
        """The whole of it can be clicked."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words; the frame and the fill are the parent's."""
        painter = QPainter(self)
        tokens = self._theme.tokens
        chosen = self.isChecked()
        painter.setFont(self._theme.font(self._role, strong=chosen))
        ink = tokens.accent_text if chosen else tokens.text
        painter.setPen(QColor(ink if self.isEnabled() else tokens.text_muted))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Segmented(QFrame):
    """A few things of which one is chosen, or none yet; arrow keys move."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, name: str, parent: QWidget | None = None, *, small: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._small = small
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._keys: dict[str, Segment] = {}
        self.setAccessibleName(name)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)
        theme.changed.connect(self._on_theme_changed)

    def show_choices(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Show the choices as pairs of key and words, and which is chosen; "" for none."""
        wanted = [(key, segment.text()) for key, segment in self._keys.items()]
        if wanted != list(choices):
            for segment in self._keys.values():
                self._group.removeButton(segment)
                self._row.removeWidget(segment)
                segment.hide()
                segment.deleteLater()
            self._keys = {
                key: Segment(self._theme, text, self, small=self._small) for key, text in choices
            }
            for segment in self._keys.values():
                self._group.addButton(segment)
                self._row.addWidget(segment)
                segment.toggled.connect(self._on_toggled)
        was_blocked = self.blockSignals(True)
        self._group.setExclusive(False)  # an exclusive group cannot have none chosen
        for key, segment in self._keys.items():
            segment.setChecked(key == chosen)
        self._group.setExclusive(True)
        self.blockSignals(was_blocked)
        self.update()

    @property
    def key(self) -> str:
        """Which is chosen."""
        return next((key for key, segment in self._keys.items() if segment.isChecked()), "")

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The choices, in the order of Tab."""
        return tuple(self._keys.values())

    def segment(self, key: str) -> Segment:
        """Return one of the choices, to give it the focus or a tooltip."""
        return self._keys[key]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw one frame, the fill of the chosen one, and lines between."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(frame, RADIUS_PX, RADIUS_PX)
        painter.fillPath(outline, QColor(tokens.surface))
        segments = list(self._keys.values())
        painter.setClipPath(outline)
        for segment in segments:
            if segment.isChecked():
                painter.fillRect(segment.geometry(), QColor(tokens.soft))
        painter.setPen(QPen(QColor(tokens.line), 1))
        for segment in segments[1:]:
            x = segment.geometry().left() - 0.5
            painter.drawLine(QPointF(x, 1), QPointF(x, self.height() - 1))
        painter.setClipping(False)
        painter.setPen(QPen(QColor(tokens.edge), 1))
        painter.drawPath(outline)
        if tokens.high_contrast:
            for segment in segments:
                if segment.isChecked():
                    painter.setPen(QPen(QColor(tokens.text), 3))
                    box = QRectF(segment.geometry()).adjusted(6, 0, -6, -4)
                    painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _on_toggled(self, checked: bool) -> None:
        self.update()
        if checked:
            self.chosen.emit(self.key)

    def _on_theme_changed(self) -> None:
        for segment in self._keys.values():
            segment.updateGeometry()
        self.update()


class Choice(QComboBox):
    """A list that opens; an icon may stand before the words. The wheel only works with focus."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = ""
        self._width_px = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.currentTextChanged.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_choices(
        self, choices: Sequence[tuple[Any, str]], chosen: object, icon: str = ""
    ) -> None:
        """Show pairs of value and words; silent, since nobody chose anything."""
        was_blocked = self.blockSignals(True)
        now = [(self.itemData(index), self.itemText(index)) for index in range(self.count())]
        if now != list(choices):
            self.clear()
            for value, text in choices:
                self.addItem(text, value)
        self.setCurrentIndex(self.findData(chosen))
        self._icon_name = icon
        self.blockSignals(was_blocked)
        self.setToolTip(self.currentText())
        self.updateGeometry()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Have a name before anybody asks for it."""
        super().showEvent(event)
        name_for_readers(self)

    def set_width(self, width_px: int) -> None:
        """Ask for a width; where there is less room it is narrower."""
        self._width_px = width_px
        self.setMaximumWidth(width_px)
        self.updateGeometry()

    def width_for(self, words: str) -> int:
        """Return how wide it has to be to show words whole, in pixels."""
        self.ensurePolished()
        icon = self._theme.icon_px(ICON_PX) + 8 if self._icon_name else 0
        around = 13 + icon + 8 + self._theme.icon_px(ARROW_PX) + 12
        return around + math.ceil(QFontMetricsF(self.font()).horizontalAdvance(words)) + 1

    def sizeHint(self) -> QSize:
        """As wide as was asked, else as what is chosen needs, up to a limit."""
        hint = super().sizeHint()
        if self._width_px:
            return QSize(self._width_px, hint.height())
        needed = min(self.width_for(self.currentText()), self._theme.px(WIDEST_HINT_PX))
        return QSize(max(hint.width(), needed), hint.height())

    def minimumSizeHint(self) -> QSize:
        """No wider than was asked: what is in it is known to fit."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._width_px or hint.width()), hint.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll past a list that has no focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame by the style sheet, then icon, words and arrow."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        tokens = self._theme.tokens
        ratio = self.devicePixelRatioF()
        ink = tokens.text if self.isEnabled() else tokens.text_muted
        arrow = self._theme.icon_px(ARROW_PX)
        x_arrow = self.width() - 12 - arrow
        pixmap = self._theme.pixmap("chevron-down", tokens.text_muted, ARROW_PX, ratio)
        painter.drawPixmap(QPointF(x_arrow, round((self.height() - arrow) / 2)), pixmap)
        x = 13
        if self._icon_name:
            side = self._theme.icon_px(ICON_PX)
            glyph = self._theme.pixmap(self._icon_name, tokens.text_muted, ICON_PX, ratio)
            painter.drawPixmap(QPointF(x, round((self.height() - side) / 2)), glyph)
            x += side + 8
        painter.setPen(QColor(ink))
        room = x_arrow - 8 - x
        metrics = self.fontMetrics()
        text = metrics.elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        box = QRectF(x, 0, room, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class Switch(DrawnCheckBox):
    """On or off, at once."""

    def sizeHint(self) -> QSize:
        """40 by 24, grown half as fast as the text."""
        return QSize(self._theme.slow_px(40), self._theme.slow_px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track and the knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        on = self.isChecked()
        box = QRectF(self.rect())
        radius = box.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent if on else tokens.control))
        painter.drawRoundedRect(box, radius, radius)
        knob = box.height() - 6
        x = box.width() - knob - 3 if on else 3
        painter.setBrush(QColor(tokens.on_accent if on else tokens.surface))
        painter.drawEllipse(QRectF(x, 3, knob, knob))
