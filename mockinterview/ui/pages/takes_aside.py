# SPDX-License-Identifier: GPL-3.0-or-later
"""Rehearsed, not memorised: the gauge from fresh to recited, and what is word for word in both."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.domain.measures import StarLabel
from mockinterview.ui.pages.takes_view import RehearsalView, SharedPhrase
from mockinterview.ui.star_names import star_name
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.times import clock
from mockinterview.ui.widgets.bars import BandBar
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.text import Text

SWATCH_PX = (4, 16)


class _Swatch(QWidget):
    """The colour of a part."""

    def __init__(self, theme: Theme, label: StarLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._label = theme, label
        self.setFixedSize(QSize(*SWATCH_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a short upright bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.star[self._label].bar))
        painter.drawRoundedRect(QRectF(self.rect()), 1.5, 1.5)


class _Phrase(QWidget):
    """Words that both takes have, and where to hear them in the later one."""

    play_requested = Signal(int)  # milliseconds, in the later take

    def __init__(self, theme: Theme, phrase: SharedPhrase, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start_ms = phrase.start_ms
        label = phrase.label or StarLabel.OTHER
        words = Text(
            f"\N{LEFT DOUBLE QUOTATION MARK}{phrase.text}\N{RIGHT DOUBLE QUOTATION MARK}",
            Type.SMALL,
            wrap=True,
        )
        hear = Link(theme, clock(phrase.start_ms), icon="play")
        hear.setAccessibleName(self.tr("Play {}, {}").format(clock(phrase.start_ms), phrase.text))
        hear.setToolTip(star_name(label))
        hear.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(_Swatch(theme, label), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        row.addWidget(hear, 0, Qt.AlignmentFlag.AlignTop)

    def _on_clicked(self) -> None:
        self.play_requested.emit(self._start_ms)


class TakesAside(QWidget):
    """What stands beside the differences."""

    play_requested = Signal(int)  # milliseconds, in the later take

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._bar = BandBar(theme)
        self._bar.setAccessibleName(self.tr("From new words to by heart"))
        self._delivery = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._advice = Text(role=Type.SMALL, wrap=True)
        self._scale = self._make_scale()
        self._word_for_word = Text(self.tr("Word for word in both"), Type.SMALL, strong=True)
        self._phrases = QVBoxLayout()
        self._phrases.setSpacing(6)
        self._made: list[_Phrase] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text(self.tr("Rehearsed, not memorised"), strong=True))
        column.addWidget(self._line)
        column.addSpacing(8)
        column.addWidget(self._bar)
        column.addWidget(self._scale)
        column.addSpacing(4)
        column.addWidget(self._advice)
        column.addWidget(self._delivery)
        column.addSpacing(12)
        column.addWidget(self._word_for_word)
        column.addLayout(self._phrases)
        column.addStretch(1)

    def show_view(self, view: RehearsalView | None) -> None:
        """Show the gauge and the phrases, or why there are none."""
        for made in self._made:
            self._phrases.removeWidget(made)
            made.hide()
            made.deleteLater()
        self._made = []
        for part in (self._bar, self._scale, self._delivery, self._advice):
            part.setVisible(view is not None)
        self._word_for_word.setVisible(view is not None and bool(view.phrases))
        if view is None:
            self._line.setText(self.tr("Both takes need at least 20 words to be compared."))
            return
        self._line.setText(view.line)
        self._delivery.setText(view.delivery)
        self._delivery.setVisible(bool(view.delivery))
        self._advice.setText(f"{view.state}. {view.advice}")
        if view.gauge is not None:
            gauge = view.gauge
            self._bar.show_band(gauge.value, gauge.low, gauge.high, gauge.start, gauge.end)
            self._bar.setAccessibleDescription(f"{view.state}. {view.line}")
        for phrase in view.phrases:
            row = _Phrase(self._theme, phrase)
            row.play_requested.connect(self.play_requested)
            self._phrases.addWidget(row)
            self._made.append(row)

    def _make_scale(self) -> QWidget:
        scale = QWidget()
        row = QHBoxLayout(scale)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Text(self.tr("new words"), Type.CAPTION, tone="muted"))
        row.addStretch(1)
        row.addWidget(
            Text(self.tr("up to 50%: our own guess"), Type.CAPTION, tone="muted", elide=True)
        )
        row.addStretch(1)
        row.addWidget(Text(self.tr("by heart"), Type.CAPTION, tone="muted"))
        return scale
