# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of equally high rows: where they are, where keys lead, and what is drawn."""

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, QStringListModel, Qt
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from pytestqt.qtbot import QtBot

from mockinterview.ui.widgets.row_list import RowList

ROW_PX, ROWS = 20, 10_000
_Index = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemView.ScrollHint


class Drawn(QStyledItemDelegate):
    """Keeps which rows were drawn, and how."""

    def __init__(self) -> None:
        super().__init__()
        self.states: dict[int, QStyle.StateFlag] = {}
        self.row_px = ROW_PX

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(10, self.row_px)

    def paint(self, _painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.states[index.row()] = option.state


@pytest.fixture
def drawn() -> Drawn:
    return Drawn()


@pytest.fixture
def listed(qtbot: QtBot, drawn: Drawn) -> RowList:
    """A list of many rows, ten of which are seen."""
    view = RowList()
    qtbot.addWidget(view)
    model = QStringListModel([str(row) for row in range(ROWS)], view)
    view.setModel(model)
    view.setItemDelegate(drawn)
    view.resize(200, 10 * ROW_PX)
    view.show()
    view.activateWindow()
    view.setFocus()
    QApplication.processEvents()
    return view


def test_only_what_is_seen_is_drawn(listed: RowList, drawn: Drawn) -> None:
    drawn.states.clear()
    listed.scrollTo(listed.model().index(5000, 0), _Hint.PositionAtTop)
    listed.viewport().grab()
    assert set(drawn.states) == set(range(5000, 5010))


def test_the_chosen_row_and_the_one_that_is_pointed_at_look_so(
    qtbot: QtBot, listed: RowList, drawn: Drawn
) -> None:
    listed.setCurrentIndex(listed.model().index(3, 0))
    QTest.mouseMove(listed.viewport(), QPoint(50, 6 * ROW_PX + 1))
    pointed, chosen = QStyle.StateFlag.State_MouseOver, QStyle.StateFlag.State_Selected

    def is_so() -> bool:
        listed.viewport().grab()
        return bool(drawn.states[3] & chosen and drawn.states[6] & pointed)

    qtbot.waitUntil(is_so)
    assert drawn.states[3] & QStyle.StateFlag.State_HasFocus
    assert not drawn.states[3] & pointed
    assert not drawn.states[6] & chosen


@pytest.mark.parametrize(
    ("hint", "top"),
    [
        (_Hint.PositionAtTop, 0),
        (_Hint.PositionAtCenter, 4.5),
        (_Hint.PositionAtBottom, 9),
        (_Hint.EnsureVisible, 9),
    ],
)
def test_scrolling_to_a_row_puts_it_where_it_is_wanted(
    listed: RowList, hint: QAbstractItemView.ScrollHint, top: float
) -> None:
    index = listed.model().index(7000, 0)
    listed.scrollTo(index, hint)
    assert listed.visualRect(index).top() == top * ROW_PX
    assert listed.indexAt(QPoint(1, round(top * ROW_PX))) == index
    listed.scrollTo(index)  # it is seen already
    assert listed.visualRect(index).top() == top * ROW_PX


@pytest.mark.parametrize(
    ("key", "row"),
    [
        (Qt.Key.Key_Up, 99),
        (Qt.Key.Key_Down, 101),
        (Qt.Key.Key_PageUp, 91),
        (Qt.Key.Key_PageDown, 109),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, ROWS - 1),
    ],
)
def test_keys_lead_to_rows_that_are_then_seen(listed: RowList, key: Qt.Key, row: int) -> None:
    listed.setCurrentIndex(listed.model().index(100, 0))
    QTest.keyClick(listed, key)
    assert listed.currentIndex().row() == row
    assert listed.selectedIndexes() == [listed.currentIndex()]
    assert listed.viewport().rect().contains(listed.visualRect(listed.currentIndex()))


def test_a_click_chooses_the_row_under_it_and_below_the_last_none(listed: RowList) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(listed.viewport(), left, pos=QPoint(9, 4 * ROW_PX + 3))
    assert [index.row() for index in listed.selectedIndexes()] == [4]
    model = listed.model()
    assert isinstance(model, QStringListModel)
    model.setStringList(["one", "two"])
    assert not listed.indexAt(QPoint(9, 2 * ROW_PX)).isValid()
    assert listed.indexAt(QPoint(9, 2 * ROW_PX - 1)).row() == 1


def test_rows_of_another_height_move_what_is_below(listed: RowList, drawn: Drawn) -> None:
    drawn.row_px = 2 * ROW_PX
    listed.doItemsLayout()
    assert listed.visualRect(listed.model().index(3, 0)).top() == 6 * ROW_PX
    assert listed.verticalScrollBar().maximum() == 2 * ROW_PX * ROWS - listed.viewport().height()


def test_an_empty_list_has_nothing_to_scroll_or_to_choose(listed: RowList, drawn: Drawn) -> None:
    model = listed.model()
    assert isinstance(model, QStringListModel)
    model.setStringList([])
    QApplication.processEvents()
    drawn.states.clear()
    listed.viewport().grab()
    QTest.keyClick(listed, Qt.Key.Key_End)
    assert drawn.states == {}
    assert listed.verticalScrollBar().maximum() == 0
    assert not listed.currentIndex().isValid()


def test_a_screen_reader_finds_a_list_with_all_of_its_rows(listed: RowList) -> None:
    found = QAccessible.queryAccessibleInterface(listed)
    assert found.role() == QAccessible.Role.List
    assert found.childCount() == ROWS
    row = found.child(2)
    assert row.role() == QAccessible.Role.ListItem
    assert row.text(QAccessible.Text.Name) == "2"
    assert row.rect().height() == ROW_PX
