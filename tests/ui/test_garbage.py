# SPDX-License-Identifier: GPL-3.0-or-later
"""Cycles are collected here, and nowhere else."""

import gc
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mockinterview.tasks.garbage import GuiThreadCollector


class Knot:
    def __init__(self) -> None:
        self.itself = self


def test_automatic_collection_is_off_until_it_stops(qtbot: QtBot) -> None:
    parent = QObject()
    collector = GuiThreadCollector(parent)
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()


def test_what_is_left_alone_is_not_looked_at_until_there_is_more_to_leave_alone(
    qtbot: QtBot,
) -> None:
    parent = QObject()
    collector = GuiThreadCollector(parent)
    knot = weakref.ref(Knot())
    try:
        collector.leave_alone()
        gc.collect()
        assert knot() is not None
        collector.leave_alone()  # as after pages were built anew
        assert knot() is None
    finally:
        gc.unfreeze()
        collector.stop()


def test_a_look_collects_what_is_due(qtbot: QtBot) -> None:
    parent = QObject()
    collector = GuiThreadCollector(parent)
    knot = weakref.ref(Knot())
    knots = [Knot() for _ in range(2 * gc.get_threshold()[0])]
    collector.look()
    assert knot() is None
    assert len(knots) > 0
    collector.stop()
