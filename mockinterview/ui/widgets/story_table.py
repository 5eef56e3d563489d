# SPDX-License-Identifier: GPL-3.0-or-later
"""Stories by what they show, as a matrix: a dot where a story shows a theme."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from mockinterview.domain.preparation import Story
from mockinterview.questions.story_themes import StoryTheme
from mockinterview.ui.names import theme_name
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type

translate = QCoreApplication.translate

ROW_PX = 44
TITLE_PX = 240
THEME_PX = 80
TOLD_PX = 104
DOT_PX, NO_DOT_PX = 5, 1.5
#: A story that so many of a panel of five have heard is used too often. Our guess.
OFTEN = 3
_SHOWS, _EMPTY, _TONE = (Qt.ItemDataRole.UserRole + n for n in (1, 2, 3))


class StoryTable(QTableView):
    """Space or a click ticks a theme of a story; cells say "Leading: yes" to a screen reader."""

    toggled = Signal(int, str)  # which story, which theme
    chosen = Signal(int)  # which story

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._themes: tuple[StoryTheme, ...] = ()
        self._stories: tuple[Story, ...] = ()
        self._narrow = False
        self.setAccessibleName(self.tr("Stories by what they show"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setModel(QStandardItemModel(self))
        self.setItemDelegate(_Cells(theme, self))
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentChanged.connect(self._on_current)
        theme.changed.connect(self._arrange)

    @property
    def place(self) -> int:
        """Which story is chosen; -1 for none."""
        row = self.currentIndex().row()
        return row if row < len(self._stories) else -1

    def show_stories(self, themes: Sequence[StoryTheme], stories: Sequence[Story]) -> None:
        """Show the stories; the place in the matrix stays."""
        self._themes, self._stories = tuple(themes), tuple(stories)
        at = self.currentIndex()
        row, column = at.row(), at.column()
        self._fill()
        self._arrange()
        if stories and row >= 0:
            row = min(row, len(stories) - 1)
            self.setCurrentIndex(self.model().index(row, max(0, column)))

    def set_narrow(self, narrow: bool) -> None:
        """Give the names less room; the matrix scrolls sideways."""
        self._narrow = narrow
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks; arrows move; Tab leaves."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        model = self.model()
        assert isinstance(model, QStandardItemModel)  # noqa: S101 - made above; for the type
        model.clear()
        labels = [
            self.tr("Story"),
            *(theme_name(one.id) for one in self._themes),
            self.tr("Told to"),
        ]
        model.setHorizontalHeaderLabels(labels)
        for column in range(len(labels)):
            align = Qt.AlignmentFlag.AlignHCenter if column else Qt.AlignmentFlag.AlignLeft
            align = Qt.AlignmentFlag.AlignRight if column == len(labels) - 1 else align
            model.setHeaderData(
                column, Qt.Orientation.Horizontal, align, Qt.ItemDataRole.TextAlignmentRole
            )
        counts = [
            sum(one.id in story.competencies for story in self._stories) for one in self._themes
        ]
        for story in self._stories:
            cells = [_words(story.title, "title")]
            cells[0].setToolTip(story.title)
            for theme, count in zip(self._themes, counts, strict=True):
                cells.append(
                    _dot(theme_name(theme.id), theme.id in story.competencies, empty=not count)
                )
            heard = len(story.heard_by)
            cells.append(_words(_told_to(heard), "caution" if heard >= OFTEN else "muted"))
            model.appendRow(cells)
        totals = [_words(self.tr("Stories"), "muted")]
        for count in counts:
            totals.append(_words(str(count), "muted" if count else "caution"))
        totals.append(_words("", "muted"))
        for cell in totals:
            cell.setFlags(Qt.ItemFlag.ItemIsEnabled)
        model.appendRow(totals)

    def _arrange(self) -> None:
        header = self.horizontalHeader()
        # By a sheet of its own: that of the app takes a font that was set away again.
        size_pt = self._theme.font(Type.SMALL).pointSizeF()
        header.setStyleSheet(
            f"QHeaderView::section {{ padding: 0 0 8px 0; font-size: {size_pt:.2f}pt; }}"
        )
        row_px = self._theme.height_px(20, 24)
        self.verticalHeader().setDefaultSectionSize(row_px)
        widths = [TITLE_PX // 2 if self._narrow else TITLE_PX]
        widths += [THEME_PX] * len(self._themes) + [TOLD_PX]
        for column, width in enumerate(widths):
            if column < self.model().columnCount():
                self.setColumnWidth(column, self._theme.px(width))
        if self.model().columnCount():
            stretched = QHeaderView.ResizeMode.Fixed
            if not self._narrow:
                stretched = QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(0, stretched)
        bar = self.horizontalScrollBar().sizeHint().height() if self._narrow else 0
        rows = row_px * self.model().rowCount()
        self.setFixedHeight(header.sizeHint().height() + rows + bar + 2)

    def _on_clicked(self, index: QModelIndex) -> None:
        column = index.column() - 1
        if 0 <= column < len(self._themes) and index.row() < len(self._stories):
            self.toggled.emit(index.row(), self._themes[column].id)

    def _on_current(self) -> None:
        self.chosen.emit(self.place)


def _words(text: str, tone: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setData(tone, _TONE)
    return item


def _dot(label: str, shows: bool, *, empty: bool) -> QStandardItem:
    item = QStandardItem()
    item.setData(shows, _SHOWS)
    item.setData(empty, _EMPTY)
    said = translate("StoryTable", "{}: yes") if shows else translate("StoryTable", "{}: no")
    item.setData(said.format(label), Qt.ItemDataRole.AccessibleTextRole)
    return item


def _told_to(heard: int) -> str:
    if not heard:
        return translate("StoryTable", "nobody yet")
    if heard == 1:
        return translate("StoryTable", "1 person")
    return translate("StoryTable", "{} people").format(heard)


class _Cells(QStyledItemDelegate):
    """Draws a dot, a speck, or words; the column of a theme without a story is filled."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme, self._table = theme, parent

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        theme = self._theme
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(_EMPTY):
            painter.fillRect(box, theme.colour("caution_fill"))
        if index == self._table.currentIndex() and self._table.hasFocus():
            painter.fillRect(box.adjusted(2, 2, -2, -3), theme.colour("soft"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        shows = index.data(_SHOWS)
        if shows is None:
            self._paint_words(painter, box, index)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent" if shows else "text_muted"))
            radius = theme.slow_px(DOT_PX) if shows else NO_DOT_PX
            painter.drawEllipse(QPointF(box.center()), radius, radius)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, box: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tone = index.data(_TONE)
        strong = tone in ("title", "caution")
        font = self._theme.font(Type.SMALL, strong=strong)
        painter.setFont(font)
        colour = {"title": "text", "caution": "caution"}.get(tone, "text_muted")
        painter.setPen(QColor(self._theme.colour(colour)))
        first, last = index.column() == 0, index.column() == index.model().columnCount() - 1
        align = Qt.AlignmentFlag.AlignHCenter
        if first or last:
            align = Qt.AlignmentFlag.AlignLeft if first else Qt.AlignmentFlag.AlignRight
        inside = box.adjusted(0, 0, -8 if first else 0, 0)
        metrics = painter.fontMetrics()
        text = metrics.elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, align | Qt.AlignmentFlag.AlignVCenter, text)
