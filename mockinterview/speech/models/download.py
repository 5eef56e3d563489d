# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings one model here: to a part folder, compared with what the host published, then renamed.

The part folder may be left at any moment, by a cancel or by a crash: each byte in it is used the
next time, and nothing in it counts as a model.
"""

import contextlib
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Protocol, TypeVar

from mockinterview.errors import SpeechError
from mockinterview.speech.models.catalogue import CatalogueModel
from mockinterview.speech.models.host import HostError, ModelHost
from mockinterview.speech.models.manifest import Manifest, ModelFile, is_what_it_must_be
from mockinterview.speech.models.pace import Pace, Progress
from mockinterview.speech.models.records import (
    PART_SUFFIX,
    Origin,
    Record,
    changing,
    is_checked,
    remove_folder,
    write_record,
)

T = TypeVar("T")

#: How often in a row the host may fail since it last gave a byte, and how long we wait first; then
#: twice as long each time. Seven and a half seconds in all: a router may come back. Our guess.
TRIES = 5
FIRST_WAIT_S = 0.5
#: A file that came whole but is not what the host published is fetched once more from its start.
DAMAGED_TRIES = 2
#: Room that has to be left for recordings. Our guess.
SPARE_BYTES = 200_000_000
#: How often progress is told. Our guess: what an eye can follow.
TELL_EVERY_S = 0.2


class DownloadCancelledError(SpeechError):
    """The person has stopped the download; what came is kept."""


class Clock(Protocol):
    """What a download needs to know of time."""

    def now(self) -> float:
        """Return seconds that only ever grow."""

    def wait(self, stopped: threading.Event, seconds: float) -> None:
        """Return after so many seconds, or as soon as ``stopped`` is set."""


class SystemClock:
    """The computer's own."""

    def now(self) -> float:
        """Return seconds that only ever grow."""
        return time.monotonic()

    def wait(self, stopped: threading.Event, seconds: float) -> None:
        """Return after so many seconds, or as soon as ``stopped`` is set."""
        stopped.wait(seconds)


class Download:
    """One download of one model. ``run`` blocks; ``cancel`` may be called from any thread."""

    def __init__(
        self,
        model: CatalogueModel,
        models_folder: Path,
        host: ModelHost,
        tell: Callable[[Progress], None],
        clock: Clock | None = None,
        free_bytes: Callable[[Path], int] = lambda path: shutil.disk_usage(path).free,
    ) -> None:
        """Prepare; nothing is fetched yet.

        Args:
            model: What to bring.
            models_folder: Where to.
            host: Where from.
            tell: Called with how it goes, on the thread of ``run``.
            clock: What to measure and wait by.
            free_bytes: Says how much room is left at a path.
        """
        self._model = model
        self._models = models_folder
        self._part = models_folder / f"{model.name}{PART_SUFFIX}"
        self._host = host
        self._tell = tell
        self._clock = clock or SystemClock()
        self._free_bytes = free_bytes
        self._stopped = threading.Event()
        self._pace = Pace(model.about_bytes)
        self._told_s = float("-inf")
        self._total = model.about_bytes

    def cancel(self) -> None:
        """Stop as soon as possible, keeping what came."""
        self._stopped.set()
        self._host.interrupt()

    def run(self) -> Path:
        """Bring the model, going on where an earlier download was left; return its folder.

        Raises:
            DownloadCancelledError: It was cancelled.
            SpeechError: It could not be brought; the sentence says what is kept.
        """
        target = self._models / self._model.name
        try:
            with changing(self._models, self._model.name):
                if not is_checked(self._models, self._model.name):
                    self._bring_all(target)
        finally:
            self._host.close()
        return target

    def _bring_all(self, target: Path) -> None:
        manifest = self._again_and_again(lambda: self._host.manifest(self._model.repository))
        self._total = manifest.size
        self._pace = Pace(manifest.size)
        with _disk():
            self._part.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._remove_strangers(manifest)
        self._need_room(manifest)
        before = 0
        for file in sorted(manifest.files, key=lambda file: file.size):
            self._bring(manifest, file, before)
            before += file.size
        self._check_stopped()
        with _disk():
            remove_folder(target)  # first: the record must never speak for what it replaces
        write_record(self._models, self._model.name, Record(manifest, Origin.HOST))
        with _disk():
            self._part.replace(target)

    def _remove_strangers(self, manifest: Manifest) -> None:
        wanted = {file.name for file in manifest.files}
        for path in self._part.iterdir():
            if path.name not in wanted:
                path.unlink()

    def _need_room(self, manifest: Manifest) -> None:
        here = sum(path.stat().st_size for path in self._part.iterdir())
        missing = max(0, manifest.size - here)
        free = self._free_bytes(self._part)
        if free < missing + SPARE_BYTES:
            raise SpeechError(
                f"The disk has too little room: {missing // 1_000_000} MB are still to come, and"
                f" {free // 1_000_000} MB are free, of which recordings need some. Nothing was"
                " changed. Make room and try again."
            )

    def _bring(self, manifest: Manifest, file: ModelFile, before: int) -> None:
        """Make one file of the part folder whole; ``before`` bytes of others are here."""
        path = self._part / file.name
        for _ in range(DAMAGED_TRIES):
            if not path.is_file() or path.stat().st_size < file.size:
                self._again_and_again(lambda: self._fetch(manifest, file, path, before))
            with _disk():
                if is_what_it_must_be(path, file, lambda _: self._check_stopped()):
                    return
                path.unlink()
        raise SpeechError(
            f"The file {file.name} of the model came damaged twice: it is not what the host has"
            " published. It was deleted, the rest is kept. Try again later."
        )

    def _fetch(self, manifest: Manifest, file: ModelFile, path: Path, before: int) -> None:
        here = path.stat().st_size if path.is_file() else 0
        with (
            self._host.fetch(manifest, file, here) as stream,
            _disk(),
            path.open("r+b" if here else "wb") as part,
        ):
            # A host that cannot go on from here begins again; so do we.
            part.truncate(stream.start)
            part.seek(stream.start)
            self._write(stream.chunks, part, file, before)
        if path.stat().st_size < file.size:
            raise HostError("The download broke off. What came is kept. Try again.", again=True)

    def _write(self, chunks: Iterable[bytes], part: BinaryIO, file: ModelFile, before: int) -> None:
        done = part.tell()
        try:
            for chunk in chunks:
                self._check_stopped()
                # More than was announced is not kept; the checksum tells what the rest is worth.
                done += part.write(chunk[: file.size - done])
                self._tell_progress(before + done)
        finally:
            part.flush()
            os.fsync(part.fileno())

    def _again_and_again(self, work: Callable[[], T]) -> T:
        """Do ``work``, and do it again when the host fails in a way that may pass."""
        wait_s = FIRST_WAIT_S
        left = TRIES
        gained = self._here()
        while True:
            self._check_stopped()
            try:
                return work()
            except HostError as error:
                self._check_stopped()
                if self._here() > gained:
                    left, wait_s, gained = TRIES, FIRST_WAIT_S, self._here()
                left -= 1
                if not error.again or left <= 0:
                    raise
            self._clock.wait(self._stopped, wait_s)
            wait_s *= 2

    def _here(self) -> int:
        """Return how many bytes are in the part folder."""
        if not self._part.is_dir():
            return 0
        return sum(path.stat().st_size for path in self._part.iterdir())

    def _tell_progress(self, done: int) -> None:
        now_s = self._clock.now()
        if now_s - self._told_s >= TELL_EVERY_S or done == self._total:
            self._told_s = now_s
            self._tell(self._pace.at(now_s, done))

    def _check_stopped(self) -> None:
        if self._stopped.is_set():
            raise DownloadCancelledError(
                "The download was stopped. What came is kept, and the next download goes on there."
            )


@contextlib.contextmanager
def _disk() -> Iterator[None]:
    """Turn what the disk refuses into a sentence."""
    try:
        yield
    except OSError as error:
        raise SpeechError(
            f"The model could not be written ({error.strerror or error}). What came until now is"
            " kept. Make room or check who owns the folder, then try again."
        ) from error
