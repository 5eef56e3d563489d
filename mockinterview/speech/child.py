# SPDX-License-Identifier: GPL-3.0-or-later
"""One recogniser process, seen from the app: started, spoken to, and taken down."""

import contextlib
import multiprocessing
import time
from pathlib import Path

from mockinterview.speech import worker
from mockinterview.speech.events import Alive, Event, Request
from mockinterview.speech.transcriber import SoundReader, TranscriberFactory

#: How long a process whose pipe is closed may take to be gone. Our guess; it is on its way out.
LEAVING_S = 2.0


class Child:
    """A process that hears with one engine. Used by one thread, but for ``kill``."""

    def __init__(
        self, read_sound: SoundReader, engine: str, models_folder: Path, make: TranscriberFactory
    ) -> None:
        """Start the process; it says ``Ready`` or ``Unavailable`` when it has tried to load."""
        context = multiprocessing.get_context("spawn")
        self.engine = engine
        self.pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=worker.main, args=(theirs, read_sound, engine, models_folder, make), daemon=True
        )
        self._process.start()
        theirs.close()
        self.is_ready = False
        self.job: str | None = None  # what it works on
        self.last_sign_s = time.monotonic()

    def tell(self, *requests: Request) -> None:
        """Send requests; to one that is gone they are lost, which its pipe soon shows."""
        with contextlib.suppress(OSError):
            for request in requests:
                self.pipe.send(request)

    def hear_from(self) -> Event | Alive | None:
        """Return what it says next, or None if it is gone."""
        try:
            event: Event | Alive = self.pipe.recv()
        except (EOFError, OSError):
            return None
        self.signed()
        return event

    def signed(self) -> None:
        """Note that it is alive, or that from now on it owes a sign of life."""
        self.last_sign_s = time.monotonic()

    def kill(self) -> None:
        """End it by force."""
        self._process.kill()

    def left(self) -> int | None:
        """Return the exit code of one that has closed its pipe."""
        self._process.join(LEAVING_S)
        return self._process.exitcode

    def clear_away(self) -> None:
        """Wait for its end, and let go of all that belonged to it."""
        self._process.join()
        self.pipe.close()
        self._process.close()
