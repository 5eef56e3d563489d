# SPDX-License-Identifier: GPL-3.0-or-later
"""A list whose rows are all equally high, so that ten thousand cost no more than ten.

``QListView`` gives each row its place before it draws the first, also where all are alike. Here a
place is a product, and only what is seen is touched. To readers of the screen it is a list still.
"""

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QCursor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

_Index = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemView.ScrollHint
_Move = QAbstractItemView.CursorAction


class RowList(QListView):
    """One column of rows, each as high as the delegate says of the first, and as wide as the view.

    One row can be chosen; it scrolls by pixels, up and down alone.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row_px = 1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def doItemsLayout(self) -> None:
        """Ask the delegate for the height of a row; that is all there is to lay out."""
        if self._count():
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            first = self.model().index(0, 0)
            self._row_px = max(1, self.itemDelegate().sizeHint(option, first).height())
        QAbstractItemView.doItemsLayout(self)  # not the list's own, which would visit each row

    def updateGeometries(self) -> None:
        """Let the scroll bar reach to the last row."""
        page_px = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(page_px)
        bar.setSingleStep(self._row_px)
        bar.setRange(0, max(0, self._count() * self._row_px - page_px))
        QAbstractItemView.updateGeometries(self)

    def verticalOffset(self) -> int:
        """Return how far it is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """Return nothing: a row is as wide as the view."""
        return 0

    def visualRect(self, index: _Index) -> QRect:
        """Return where a row is in the viewport, above or below it too."""
        if not index.isValid():
            return QRect()
        top_px = index.row() * self._row_px - self.verticalOffset()
        return QRect(0, top_px, self.viewport().width(), self._row_px)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the row at a place in the viewport; none beside the rows."""
        row = (point.y() + self.verticalOffset()) // self._row_px
        if not (0 <= row < self._count() and 0 <= point.x() < self.viewport().width()):
            return QModelIndex()
        return self.model().index(row, 0)

    def scrollTo(self, index: _Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        """Scroll as little as shows the whole row, or so that it stands where ``hint`` says."""
        self.executeDelayedItemsLayout()  # there may be more rows than the scroll bar knows of
        place = self.visualRect(index)
        if not place.isValid():
            return
        room_px = self.viewport().height() - place.height()
        top_px = {
            _Hint.PositionAtTop: 0,
            _Hint.PositionAtBottom: room_px,
            _Hint.PositionAtCenter: room_px // 2,
        }.get(hint, max(0, min(place.top(), room_px)))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + place.top() - top_px)

    def moveCursor(self, action: _Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return where a key leads to: a row, a page less one row, or an end."""
        last = self._count() - 1
        if last < 0:
            return QModelIndex()
        row = self.currentIndex().row()  # -1 for none: what leads down comes to the first
        page = max(1, self.viewport().height() // self._row_px - 1)
        to = {
            _Move.MoveUp: row - 1,
            _Move.MovePrevious: row - 1,
            _Move.MoveDown: row + 1,
            _Move.MoveNext: row + 1,
            _Move.MovePageUp: row - page,
            _Move.MovePageDown: row + page,
            _Move.MoveHome: 0,
            _Move.MoveEnd: last,
        }.get(action, row)
        return self.model().index(max(0, min(to, last)), 0)

    def setSelection(self, rect: QRect, flags: QItemSelectionModel.SelectionFlag) -> None:
        """Choose the rows that ``rect`` of the viewport touches."""
        rows = self._rows_in(rect)
        chosen = QItemSelection()
        if rows:
            model = self.model()
            chosen.select(model.index(rows[0], 0), model.index(rows[-1], 0))
        self.selectionModel().select(chosen, flags)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the delegate draw what is seen of the rows."""
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain: QStyle.StateFlag = option.state
        pointed = self._pointed_row()
        for row in self._rows_in(event.rect()):
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            option.state = plain
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if row == pointed:
                option.state |= QStyle.StateFlag.State_MouseOver
            if index == self.currentIndex() and self.hasFocus():
                option.state |= QStyle.StateFlag.State_HasFocus
            self.itemDelegate().paint(painter, option, index)
        painter.end()

    def _count(self) -> int:
        model: QAbstractItemModel | None = self.model()  # none until one is set
        return model.rowCount() if model else 0

    def _rows_in(self, rect: QRect) -> range:
        """Return the rows that a part of the viewport touches."""
        first = (rect.top() + self.verticalOffset()) // self._row_px
        last = (rect.bottom() + self.verticalOffset()) // self._row_px
        return range(max(0, first), min(last + 1, self._count()))

    def _pointed_row(self) -> int:
        if not self.viewport().underMouse():
            return -1
        return self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())).row()
