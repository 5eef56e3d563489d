# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a menu opens at its button: below it, inside the window wherever there is room."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QMenu, QWidget

MENU_GAP_PX = 4


def open_below(button: QWidget, menu: QMenu, *, right: bool = False) -> None:
    """Open a menu below a button, their left edges in line, or with ``right`` their right ones."""
    place = QRect(button.mapToGlobal(QPoint(0, 0)), button.size())
    window = button.window()
    room = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
    menu.popup(place_below(place, menu.sizeHint(), room, right=right))


def place_below(button: QRect, menu: QSize, room: QRect, *, right: bool) -> QPoint:
    """Return the corner of a menu.

    Args:
        button: What it opens at.
        menu: How big it is.
        room: What it should not hang over. A menu that is wider begins at the left edge.
        right: Whether the right edges are in line, else the left ones.
    """
    x = button.right() + 1 - menu.width() if right else button.left()
    x = max(room.left(), min(x, room.right() + 1 - menu.width()))
    y = button.bottom() + 1 + MENU_GAP_PX
    above = button.top() - MENU_GAP_PX - menu.height()
    if y + menu.height() > room.bottom() + 1 and above >= room.top():
        y = above
    return QPoint(x, y)
