# SPDX-License-Identifier: GPL-3.0-or-later
"""A band that is drawn, and whose edges can be typed."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mockinterview.domain.profile import OwnBand
from mockinterview.ui.numbers import local
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.bars import BandBar
from mockinterview.ui.widgets.icon_button import IconButton
from mockinterview.ui.widgets.number_fields import EdgeField
from mockinterview.ui.widgets.text import Text

BAR_PX = 136
#: Room for "up to" and words a little longer.
BETWEEN_PX = 56


@dataclass(frozen=True)
class Scale:
    """On which a band is drawn, and in which steps its edges move."""

    start: float
    end: float
    step: float = 1.0
    decimals: int = 0


class BandEditor(QWidget):
    """Bar, low edge, high edge, and the way back to the norm once an edge was moved."""

    changed = Signal()

    def __init__(
        self, theme: Theme, name: str, measure: str, scale: Scale, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measure, self._scale = measure, scale
        self._own: OwnBand | None = None
        self._has_low = self._has_high = True
        self._bar = BandBar(theme)
        self._bar.setAccessibleName(self.tr("{}, band").format(name))
        self.low = EdgeField(theme, self.tr("{}, from").format(name))
        self.high = EdgeField(theme, self.tr("{}, up to").format(name))
        for edge in (self.low, self.high):
            edge.setDecimals(scale.decimals)
            edge.setSingleStep(scale.step)
            edge.valueChanged.connect(self._on_edge)
        self._between = Text(role=Type.SMALL, tone="muted")
        self._between.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.reset = IconButton(theme, "retake", self.tr("Back to the norm: {}").format(name))
        for widget in (self.low, self.reset):  # the bars of all rows stand in one column
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
        self.reset.clicked.connect(self._on_reset)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self._bar, self.low, self._between, self.high, self.reset):
            row.addWidget(part)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def own(self) -> OwnBand | None:
        """What the person has set; None where the norm counts."""
        return self._own

    def show_band(self, low: float | None, high: float | None, own: OwnBand | None) -> None:
        """Show the norm, or what was set in its place; a side that the norm leaves open stays so.

        Without any edge there is nothing to set: what was set is kept and not shown.
        """
        self._own = own
        self._has_low, self._has_high = low is not None, high is not None
        if own is not None:
            low = own.low if self._has_low else None
            high = own.high if self._has_high else None
        scale = self._scale
        bottom = low if low is not None else scale.start
        top = high if high is not None else scale.end
        self._bar.show_band(None, low, high, scale.start, scale.end)
        words = self.tr("{} to {}") if self._has_low else self.tr("up to {1}")
        self._bar.setAccessibleDescription(words.format(f"{local(bottom):g}", f"{local(top):g}"))
        self.low.show_edge(bottom, scale.start, max(scale.start, top - scale.step))
        self.high.show_edge(top, min(scale.end, bottom + scale.step), scale.end)
        self._between.setText(self.tr("to") if self._has_low else self.tr("up to"))
        self.low.setVisible(self._has_low)
        self.high.setVisible(self._has_high)
        self.reset.setVisible(own is not None)
        self.setVisible(self._has_low or self._has_high)

    def _on_edge(self) -> None:
        low = self.low.value() if self._has_low else None
        high = self.high.value() if self._has_high else None
        self._own = OwnBand(self._measure, low, high)
        self.changed.emit()

    def _on_reset(self) -> None:
        self._own = None
        self.high.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes away
        self.changed.emit()

    def _on_theme_changed(self) -> None:
        self._bar.setFixedWidth(self._theme.slow_px(BAR_PX))
        self._between.setMinimumWidth(self._theme.px(BETWEEN_PX))
