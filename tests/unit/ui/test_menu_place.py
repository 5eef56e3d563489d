# SPDX-License-Identifier: GPL-3.0-or-later
"""A menu opens at its button and inside the window."""

from PySide6.QtCore import QPoint, QRect, QSize

from mockinterview.ui.widgets.menu_place import MENU_GAP_PX, place_below

ROOM = QRect(100, 50, 1000, 800)
MENU = QSize(300, 200)


def test_the_left_edges_are_in_line_where_there_is_room() -> None:
    button = QRect(200, 100, 80, 30)
    assert place_below(button, MENU, ROOM, right=False) == QPoint(200, 130 + MENU_GAP_PX)


def test_or_the_right_ones() -> None:
    button = QRect(600, 100, 80, 30)
    assert place_below(button, MENU, ROOM, right=True) == QPoint(380, 130 + MENU_GAP_PX)


def test_it_does_not_hang_over_any_edge_of_the_window() -> None:
    right = place_below(QRect(1000, 100, 80, 30), MENU, ROOM, right=False)
    assert right.x() + MENU.width() == 1100
    assert place_below(QRect(110, 100, 80, 30), MENU, ROOM, right=True).x() == 100
    low = place_below(QRect(200, 780, 80, 30), MENU, ROOM, right=False)
    assert low.y() + MENU.height() == 780 - MENU_GAP_PX


def test_what_is_too_big_begins_at_the_left_and_below() -> None:
    huge = QSize(1200, 900)
    assert place_below(QRect(500, 300, 80, 30), huge, ROOM, right=True) == QPoint(
        100, 330 + MENU_GAP_PX
    )
