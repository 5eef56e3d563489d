# SPDX-License-Identifier: GPL-3.0-or-later
"""What the drawn widgets are to a screen reader, which Qt knows only of what it draws itself.

A widget class says so by an attribute ``accessible_role``; its name and description stay Qt's.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


def tell_roles() -> None:
    """Have Qt ask the widgets for their roles from now on; once in a process."""
    QAccessible.installFactory(_told)


def _told(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(thing, "accessible_role", None)
    if isinstance(thing, QWidget) and isinstance(role, QAccessible.Role):
        return QAccessibleWidget(thing, role)
    return None
