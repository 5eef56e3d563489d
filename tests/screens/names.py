# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader would miss of a widget."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


def takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isEnabled() and widget.focusProxy() is None


def trouble_with(widget: QWidget) -> str:
    """Say what a screen reader would miss of a widget that takes the focus; empty if nothing."""
    if not takes_tab(widget):
        return ""
    known = QAccessible.queryAccessibleInterface(widget)
    if not known.text(QAccessible.Text.Name).strip():
        return "no name"
    if known.role() is QAccessible.Role.NoRole:
        return "no role"
    # What draws itself has no role of its own in Qt: its content is told in words.
    if known.role() is QAccessible.Role.Client:
        told = known.text(QAccessible.Text.Description).strip()
        return "" if told else "drawn, and not told in words"
    return ""
