# SPDX-License-Identifier: GPL-3.0-or-later
"""A program that is asked to end is told so, and the signals are given back."""

import os
import signal

import pytest
from pytestqt.qtbot import QtBot

from mockinterview.tasks.stop_signals import StopSignals


@pytest.mark.skipif(os.name == "nt", reason="Windows ends a process that is sent a signal")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_is_told_once_and_ends_nothing(qtbot: QtBot, name: str) -> None:
    number = getattr(signal, name)
    before = signal.getsignal(number)
    signals = StopSignals()
    try:
        with qtbot.waitSignal(signals.asked):
            os.kill(os.getpid(), number)
    finally:
        signals.release()
    assert signal.getsignal(number) == before
