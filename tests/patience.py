# SPDX-License-Identifier: GPL-3.0-or-later
"""How long tests wait for what must happen: it costs nothing where all is well."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import MultiSignalBlocker, SignalBlocker

#: A machine that does ten other things has needed more than the five seconds of pytest-qt.
PATIENCE_MS = 120_000


class PatientBot(QtBot):
    """Waits as long as a busy machine may need."""

    def waitSignal(  # noqa: N802 - pytest-qt's name
        self, signal: SignalInstance, *, timeout: int = PATIENCE_MS, **options: Any
    ) -> SignalBlocker:
        """Wait until the signal comes, by the end of the block."""
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitSignals(  # noqa: N802 - pytest-qt's name
        self, signals: list[SignalInstance], *, timeout: int = PATIENCE_MS, **options: Any
    ) -> MultiSignalBlocker:
        """Wait until all signals have come."""
        return super().waitSignals(signals, timeout=timeout, **options)

    def waitUntil(  # noqa: N802 - pytest-qt's name
        self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS
    ) -> None:
        """Wait until the condition holds."""
        super().waitUntil(callback, timeout=timeout)
