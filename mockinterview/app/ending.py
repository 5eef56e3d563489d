# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of the process: it comes, even where a driver or a disk never answers again."""

import logging
import os
import sys
import threading
import traceback
from types import TracebackType
from typing import Self

log = logging.getLogger(__name__)

#: How long taking everything down may last. The last take has 5 s, its driver 2 s and its writer
#: 10 s at worst; all other engines are quicker. What is on the disk by then is whole at any moment.
END_WITHIN_S = 20.0

#: How the window's loop ends where the person has asked to delete everything.
ERASE = 87


class Deadline:
    """While it is held, the process ends by force when the time is over.

    What is then still at work is written to the log, and processes of ours are ended with it.
    """

    def __init__(self, seconds: float = END_WITHIN_S) -> None:
        self._seconds = seconds
        self._timer = threading.Timer(seconds, self._end)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._timer.cancel()
        self._timer.join()

    def _end(self) -> None:
        log.critical("closing took longer than %.0f s; ending by force", self._seconds)
        frames = sys._current_frames()  # noqa: SLF001 - the documented way to see other threads
        for thread in threading.enumerate():
            frame = frames.get(thread.ident or 0)
            if frame is not None and thread is not threading.current_thread():
                log.critical("%s:\n%s", thread.name, "".join(traceback.format_stack(frame)))
        import multiprocessing  # late: the window shows without it

        for child in multiprocessing.active_children():
            child.kill()
        logging.shutdown()
        os._exit(1)
