# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of sessions, and the delegate that draws two lines of each."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mockinterview.domain.finding import Found
from mockinterview.domain.summary import SessionSummary
from mockinterview.ui.pages.library_model import SUMMARY_ROLE, SessionsModel
from mockinterview.ui.said import said
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.times import answers_and_length, day
from mockinterview.ui.widgets.marked_text import sought_look
from mockinterview.ui.widgets.row_list import RowList

PAD_X_PX = 16
PAD_Y_PX = 12
LINE_GAP_PX = 2
RADIUS_PX = 8
GAP_PX = 16
_Index = QModelIndex | QPersistentModelIndex


class SessionDelegate(QStyledItemDelegate):
    """Draws title and date, then headline, answers and length."""

    def __init__(
        self, theme: Theme, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._sought: tuple[str, ...] = ()

    def show_sought(self, text: str) -> None:
        """Mark these words where a row shows what a search found."""
        self._sought = tuple(text.casefold().split())

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Two lines and their padding."""
        lines = self._theme.line_px(Type.BODY) + self._theme.line_px(Type.SMALL)
        return QSize(200, lines + LINE_GAP_PX + 2 * PAD_Y_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        summary: SessionSummary | None = index.data(SUMMARY_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            if chosen and self._theme.tokens.high_contrast:
                painter.setPen(self._theme.colour("text"))
            painter.setBrush(self._theme.colour("soft" if chosen else "raised"))
            painter.drawRoundedRect(
                QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_PX, RADIUS_PX
            )
        if summary is not None:
            self._draw(painter, QRectF(rect), summary, chosen=chosen)
        painter.restore()

    def _draw(
        self, painter: QPainter, rect: QRectF, summary: SessionSummary, *, chosen: bool
    ) -> None:
        box = rect.adjusted(PAD_X_PX, PAD_Y_PX, -PAD_X_PX, -PAD_Y_PX)
        first = QRectF(box.left(), box.top(), box.width(), self._theme.line_px(Type.BODY))
        when = day(summary.started_at, self._today())
        self._line(
            painter, first, said(summary.title), when, self._theme.font(Type.BODY, strong=True)
        )
        small = self._theme.line_px(Type.SMALL)
        second = QRectF(box.left(), box.bottom() - small, box.width(), small)
        total = answers_and_length(len(summary.answers), summary.duration_ms)
        self._line(
            painter,
            second,
            summary.hit or summary.headline,
            total,
            self._theme.font(Type.SMALL),
            self._marks(summary.hit, chosen=chosen),
        )

    def _marks(self, hit: str, *, chosen: bool) -> list[QTextLayout.FormatRange]:
        """Return how the sought words look in a hit, wherever they stand in it."""
        look = sought_look(self._theme, "surface" if chosen else "soft")
        marks = []
        for word in self._sought if hit else ():
            at = hit.casefold().find(word)
            while at >= 0:
                mark = QTextLayout.FormatRange()
                mark.start, mark.length, mark.format = at, len(word), look
                marks.append(mark)
                at = hit.casefold().find(word, at + len(word))
        return marks

    def _line(
        self,
        painter: QPainter,
        box: QRectF,
        left: str,
        right: str,
        font: QFont,
        marks: Sequence[QTextLayout.FormatRange] = (),
    ) -> None:
        """Draw a text at the left, as much of it as there is room for, and one at the right."""
        small = self._theme.font(Type.SMALL)
        taken = QFontMetricsF(small).horizontalAdvance(right) + GAP_PX
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(small)
        painter.setPen(self._theme.colour("text_muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | middle, right)
        painter.setFont(font)
        strong = font.weight() > QFont.Weight.Normal
        painter.setPen(self._theme.colour("text" if strong else "text_muted"))
        room = box.width() - taken
        text = QFontMetricsF(font).elidedText(left, Qt.TextElideMode.ElideRight, room)
        layout = QTextLayout(text, font)
        layout.setFormats(list(marks))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room + GAP_PX)
        layout.endLayout()
        layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2))


class SessionList(RowList):
    """Enter or a double click opens, F2 renames, Del deletes."""

    opened = Signal(str)  # session id
    chosen = Signal(str)  # session id, "" for none
    rename_pressed = Signal()
    delete_pressed = Signal()
    page_wanted = Signal(int)  # the first row that is to be read

    def __init__(
        self, theme: Theme, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = SessionsModel(today, self)
        self._is_filling = False
        self.setAccessibleName(self.tr("Sessions"))
        self._model.page_wanted.connect(self.page_wanted)
        self.setModel(self._model)
        self._delegate = SessionDelegate(theme, today, self)
        self.setItemDelegate(self._delegate)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(self._on_double_clicked)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def current(self) -> SessionSummary | None:
        """The session that is chosen; None for none, and while it is read."""
        index = self.currentIndex()
        return self._model.summary(index.row()) if index.isValid() else None

    @property
    def others(self) -> list[SessionSummary]:
        """The sessions that were read but for the one that is chosen."""
        return self._model.others(self.current.id if self.current else "")

    def show_found(self, found: Found, sought: str = "") -> None:
        """Show other rows; what was chosen stays chosen, else the first is.

        Words of ``sought`` are marked where a row shows what a search found.
        """
        self._delegate.show_sought(sought)
        before = self.current
        row = self.currentIndex().row()
        self._is_filling = True
        self._model.show_found(found)
        same = self._model.row_of(before.id) if before else None
        if same is None:
            same = max(0, min(row, found.count - 1))
        if found.count:
            self.setCurrentIndex(self._model.index(same, 0))
        self._is_filling = False
        self.chosen.emit(self.current.id if self.current else "")

    def fill(self, found: Found) -> None:
        """Take in more rows of what is shown."""
        self._model.fill(found)
        row = self.currentIndex().row()
        if found.first <= row < found.first + len(found.sessions) and self.current:
            self.chosen.emit(self.current.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, rename, delete; the rest moves through the list."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current:
            self.opened.emit(self.current.id)
        elif key == Qt.Key.Key_F2:
            self.rename_pressed.emit()
        elif key == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._is_filling:
            self.chosen.emit(self.current.id if self.current else "")

    def _on_double_clicked(self, index: QModelIndex) -> None:
        summary = self._model.summary(index.row())
        if summary is not None:
            self.opened.emit(summary.id)
