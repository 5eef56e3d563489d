# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys, as a person presses them, and the order in which Tab goes."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


def press(widget: QWidget | None, key: Qt.Key) -> None:
    """Press and release a key on what has the focus."""
    assert widget is not None, "nothing has the focus"
    QTest.keyClick(widget, key)


def tab_order(window: QWidget) -> list[str]:
    """Return the accessible names in the order of Tab, from what has the focus, once round."""
    start = QApplication.focusWidget()
    assert start is not None, "nothing has the focus"
    names = [start.accessibleName()]
    while True:
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now is start or len(names) > 60:
            return names
        names.append(now.accessibleName())
