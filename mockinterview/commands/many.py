# SPDX-License-Identifier: GPL-3.0-or-later
"""Many recordings, done by a crew: a worker that dies loses nothing, and nothing is done twice."""

import json
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    CancelledError,
    Executor,
    Future,
    wait,
)
from pathlib import Path
from typing import Any, TypeVar

from mockinterview.commands.crew import Crew
from mockinterview.errors import AppError, StorageError
from mockinterview.storage.hashing import hash_of

Result = TypeVar("Result")

BROKE_DOWN = (
    "The recogniser stopped in the middle of its work. The recording is untouched; analyze it"
    " alone to see whether it is the cause."
)
LOST = "The scheduler went away. What was measured before is printed; start again when it is back."


def work_through(
    crew: Crew, work: Callable[[Path], Result], recordings: Iterable[Path]
) -> Iterator[tuple[Path, "Result | str"]]:
    """Yield each recording with its result, or with the sentence that says why there is none.

    They come in the order in which they are done.

    When a worker dies its executor gives up all that it had in hand. Those recordings are done
    again one at a time: the one whose worker dies once more was the cause, the others lose
    nothing by it.
    """
    fresh = iter(recordings)
    suspects: deque[Path] = deque()
    ended = False
    while not ended or suspects:
        alone = bool(suspects)
        with crew.open() as executor:
            source = _drain(suspects) if alone else fresh
            at_once = 1 if alone else crew.at_once
            for sound, outcome in _in_hand(executor, work, source, at_once, crew.killers):
                if outcome is not None:
                    yield sound, outcome
                elif alone:
                    yield sound, BROKE_DOWN
                else:
                    suspects.append(sound)
            ended = ended or (not alone and not suspects)


def _drain(paths: deque[Path]) -> Iterator[Path]:
    while paths:
        yield paths.popleft()


def _in_hand(
    executor: Executor,
    work: Callable[[Path], Result],
    recordings: Iterator[Path],
    at_once: int,
    killers: tuple[type[Exception], ...],
) -> Iterator[tuple[Path, "Result | str | None"]]:
    """Keep so many recordings in hand until there are no more, or until the executor breaks.

    The outcome is None for those that were in hand when it broke.
    """
    in_hand: dict[Future[Result], Path] = {}
    broken = False
    while True:
        while not broken and len(in_hand) < at_once:
            sound = next(recordings, None)
            if sound is None:
                break
            try:
                in_hand[executor.submit(work, sound)] = sound
            except BrokenExecutor:  # it broke between two submissions
                broken = True
                yield sound, None
        if not in_hand:
            return
        for future in wait(in_hand, return_when=FIRST_COMPLETED).done:
            sound = in_hand.pop(future)
            try:
                yield sound, future.result()
            except AppError as error:
                yield sound, str(error)
            except killers:
                yield sound, BROKE_DOWN
            except BrokenExecutor:
                broken = True
                yield sound, None
            except CancelledError:
                raise AppError(LOST) from None


class ResultsFile:
    """Results as JSON lines in a file that a later run goes on with.

    Each line carries the hash of the recording's content and of what was wanted of it, so that
    the same recording under another name is known, and a changed one is done anew.
    """

    def __init__(self, path: Path, wanted: str) -> None:
        """Read what an earlier run has left; a line that was cut off counts as not written.

        Raises:
            StorageError: The file cannot be read or written.
        """
        self._path = path
        self._wanted = wanted
        self._done: set[str] = set()
        try:
            text = path.read_bytes() if path.exists() else b""
            whole, _, cut_off = text.rpartition(b"\n")
            if cut_off:
                path.write_bytes(whole + b"\n" if whole else b"")
            self._file = path.open("a", encoding="utf-8")
        except OSError as error:
            raise StorageError(
                f"{path} cannot be written ({error.strerror}). Nothing was measured."
            ) from error
        for line in whole.splitlines():
            self._remember(line)

    def has(self, sound: Path) -> bool:
        """Whether this content was measured in the same way before."""
        return hash_of(sound) in self._done

    def write(self, sound: Path, document: dict[str, Any]) -> None:
        """Add a result. A failure is written too, and tried again by a later run."""
        line = {**document, "content": hash_of(sound), "wanted": self._wanted}
        try:
            self._file.write(json.dumps(line, ensure_ascii=False) + "\n")
            self._file.flush()
        except OSError as error:
            raise StorageError(
                f"{self._path} cannot be written ({error.strerror}). What it has is safe; start"
                " again with room on the disk, and it goes on."
            ) from error

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _remember(self, line: bytes) -> None:
        try:
            result = json.loads(line)
        except ValueError:
            return
        if (
            isinstance(result, dict)
            and "error" not in result
            and result.get("wanted") == self._wanted
            and isinstance(result.get("content"), str)
        ):
            self._done.add(result["content"])
