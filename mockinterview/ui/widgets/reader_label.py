# SPDX-License-Identifier: GPL-3.0-or-later
"""Names a list to screen readers on Linux, where Qt calls a list by what it shows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class _ReaderLabel(QLabel):
    """Never seen; a reader finds it as what labels its buddy."""


def name_for_readers(named: QWidget) -> None:
    """Put a hidden label beside a widget, saying its accessible name; again after it changed.

    A label that stands on the page and has the widget as its buddy is enough.
    """
    parent = named.parentWidget()
    if parent is None:
        return
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    for label in parent.findChildren(QLabel, options=direct):
        if label.buddy() is named:
            if isinstance(label, _ReaderLabel):
                label.setText(named.accessibleName())
            return
    label = _ReaderLabel(named.accessibleName(), parent)
    label.setBuddy(named)
    label.hide()
