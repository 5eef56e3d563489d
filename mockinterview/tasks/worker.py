# SPDX-License-Identifier: GPL-3.0-or-later
"""One thread that does blocking work in order, and answers on the GUI thread."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from mockinterview.errors import AppError

log = logging.getLogger(__name__)

T = TypeVar("T")


class Worker(QObject):
    """Owns one thread; work runs there one after the other, its outcome arrives here.

    ``on_done`` and ``on_failed`` are called on the thread that this object lives on, so they may
    touch widgets. After ``close`` nothing is called any more.
    """

    _ended = Signal(object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._closed = False
        # Queued: a slot of this object then runs on its own thread, whoever emits.
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None] | None = None,
        on_failed: Callable[[str], None] | None = None,
    ) -> None:
        """Do ``work`` on the thread; then call ``on_done`` with its result here.

        A failure calls ``on_failed`` with one sentence for the person; work without ``on_failed``
        that fails is logged.
        """
        if not self._closed:
            self._pool.submit(self._do, work, on_done, on_failed)

    def close(self, *, finish_queued: bool = False) -> None:
        """Finish what has begun, drop what has not unless told otherwise, and end the thread."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=not finish_queued)

    def _do(
        self,
        work: Callable[[], Any],
        on_done: Callable[[Any], None] | None,
        on_failed: Callable[[str], None] | None,
    ) -> None:
        try:
            result = work()
        except AppError as error:
            log.warning("%s: %s", self._name, type(error).__name__)
            self._ended.emit(on_failed, str(error))
        except Exception:  # last line of defence on this thread: log it all, show one sentence
            log.exception("%s: unexpected failure", self._name)
            self._ended.emit(
                on_failed, "Something unexpected went wrong. What was recorded is safe."
            )
        else:
            self._ended.emit(on_done, result)

    @Slot(object, object)
    def _on_ended(self, callback: Callable[[Any], None] | None, result: object) -> None:
        if callback is not None and not self._closed:
            callback(result)
