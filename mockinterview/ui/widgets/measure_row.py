# SPDX-License-Identifier: GPL-3.0-or-later
"""One measure: name, value, band, source, and a way to its evidence."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mockinterview.ui.numbers import percent as in_percent
from mockinterview.ui.review_view import MeasureRow, StarPart
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.bars import BandBar
from mockinterview.ui.widgets.history_line import HistoryLine
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.marks import StarLetter
from mockinterview.ui.widgets.text import Text

#: The fill of a row reaches this far beyond its words.
BLEED_PX = 12
PERCENT_PX = 40
#: Between a value and the words at its sides.
WORD_GAP_PX = 5


class _PartRow(QWidget):
    def __init__(self, theme: Theme, part: StarPart, parent: QWidget) -> None:
        super().__init__(parent)
        outside = not part.band.is_inside
        percent = Text(
            in_percent(f"{part.band.value or 0:.0f}"),
            Type.SMALL,
            tone="caution" if outside else "",
            strong=outside,
        )
        percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        percent.setMinimumWidth(theme.px(PERCENT_PX))
        bar = BandBar(theme)
        band = part.band
        bar.show_band(band.value, band.low, band.high, band.start, band.end)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(StarLetter(theme, part.label))
        row.addWidget(bar, 1)
        row.addWidget(percent)


class MeasureRowWidget(QAbstractButton):
    """The whole row is a button; its link plays or opens the evidence."""

    evidence_requested = Signal(str)  # the id of the row
    play_requested = Signal(int)  # milliseconds
    moved = Signal(int)  # -1 or 1: the row before or after is wanted

    def __init__(
        self,
        theme: Theme,
        row: MeasureRow,
        parts: Sequence[StarPart] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = row
        self._is_open = False
        self._is_first = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(row.name)
        self.setAccessibleDescription(row.sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(BLEED_PX, 8, BLEED_PX, 10)
        column.setSpacing(4)
        column.addLayout(self._head())
        for part in parts:
            column.addWidget(_PartRow(theme, part, self))
        if row.band is not None and not parts:
            bar = BandBar(theme)
            band = row.band
            bar.show_band(band.value, band.low, band.high, band.start, band.end)
            column.addWidget(bar)
        column.addLayout(self._foot())
        self.clicked.connect(self._on_clicked)

    @property
    def row(self) -> MeasureRow:
        """What is shown."""
        return self._row

    def set_first(self, is_first: bool) -> None:
        """Draw no line above the first row."""
        self._is_first = is_first
        self.update()

    def set_open(self, is_open: bool) -> None:
        """Mark the row whose evidence is open."""
        self._is_open = is_open
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the fill and the line above."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self._is_open or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("soft" if self._is_open else "raised"))
            painter.drawRoundedRect(box, 8, 8)
        if not self._is_first and not self._is_open:
            line = QRectF(BLEED_PX, 0, box.width() - 2 * BLEED_PX, 1)
            painter.fillRect(line, self._theme.colour("line"))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Answer the pointer."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the pointer."""
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the evidence, arrows go from row to row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.evidence_requested.emit(self._row.id)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # the page plays, pauses and seeks with them
        else:
            super().keyPressEvent(event)

    def _head(self) -> QHBoxLayout:
        row = self._row
        head = QHBoxLayout()
        head.setSpacing(self._theme.px(WORD_GAP_PX))
        head.addWidget(_shortened(row.name))
        head.addStretch(1)
        if row.history:
            head.addWidget(HistoryLine(self._theme, row.history, row.before_words))
        if row.before:
            head.addWidget(Text(row.before, Type.SMALL, tone="muted"))
        head.addWidget(Text(row.value, Type.TITLE))
        if row.unit:
            head.addWidget(_shortened(row.unit))
        return head

    def _foot(self) -> QHBoxLayout:
        note = Text(self._row.note, Type.CAPTION, tone="muted", elide=True)
        note.setToolTip(self._row.note)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(note, 1)
        if self._row.link:
            link = Link(self._theme, self._row.link, role=Type.CAPTION)
            link.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Enter on the row leads there too
            link.setAccessibleName(f"{self._row.name}: {self._row.link}")
            link.clicked.connect(self._on_link)
            foot.addWidget(link)
        return foot

    def _on_clicked(self) -> None:
        self.evidence_requested.emit(self._row.id)

    def _on_link(self) -> None:
        if self._row.link_ms is None:
            self.evidence_requested.emit(self._row.id)
        else:
            self.play_requested.emit(self._row.link_ms)


def _shortened(words: str) -> Text:
    """Return words that give way where a language is wordy; the pointer shows all of them."""
    text = Text(words, Type.SMALL, tone="muted", elide=True)
    text.setToolTip(words)
    return text
