# SPDX-License-Identifier: GPL-3.0-or-later
"""The Qt binding keeps its references; docs/adr/0001 says why this is worth a test."""

import sys

from PySide6.QtCore import QObject


def test_a_call_that_returns_nothing_keeps_the_count_of_none(qapp: object) -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 500
