# SPDX-License-Identifier: GPL-3.0-or-later
"""The recogniser models while the window is open: one download or check at a time, off the GUI."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from mockinterview.errors import AppError
from mockinterview.speech.models.pace import Pace, Progress
from mockinterview.speech.models.store import ModelInfo, ModelStore
from mockinterview.tasks.worker import Worker

log = logging.getLogger(__name__)

#: How long closing waits for a download that was told to stop. What it leaves is safe anyway.
LEAVE_WITHIN_S = 2.0
UNEXPECTED = "Something unexpected went wrong with the model. Recordings are safe. Try again."


class WorkKind(StrEnum):
    """What takes its time."""

    DOWNLOAD = "download"
    CHECK = "check"
    ADD = "add"


@dataclass(frozen=True)
class ModelWork:
    """What is being done with which model; ``progress`` is None where nobody can say."""

    name: str
    kind: WorkKind
    progress: Progress | None = None


@dataclass(frozen=True)
class ModelsState:
    """All models, what is being done, and what failed last: a model's name and a sentence."""

    models: tuple[ModelInfo, ...] = ()
    work: ModelWork | None = None
    failed: tuple[str, str] | None = None


class DownloadLike(Protocol):
    """What this task needs of ``speech.models.download.Download``."""

    def run(self) -> Path:
        """Bring the model; blocks."""

    def cancel(self) -> None:
        """Stop as soon as possible, keeping what came."""


@dataclass(frozen=True)
class ModelMakers:
    """What the work is done with. Each may be slow and is called off the GUI thread.

    ``try_out`` lets a model hear the sample; what its last argument raises ends that.
    """

    store: Callable[[], ModelStore]
    download: Callable[[ModelStore, str, Callable[[Progress], None]], DownloadLike]
    try_out: Callable[[ModelStore, str, Callable[[], None]], ModelInfo]


class _StoppedError(Exception):
    """The person does not want the work any more."""


class ModelsTask(QObject):
    """Keeps the list of models, and works on one of them at a time, to be stopped at any moment."""

    changed = Signal(object)  # ModelsState
    settled = Signal(str)  # name of a model that came, went, or was found to be other than thought
    _told = Signal(object)  # Progress
    _ended = Signal(str)  # "" or a sentence

    def __init__(self, makers: ModelMakers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._makers = makers
        self._state = ModelsState()
        self._lists = Worker("models", self)
        self._stop = threading.Event()
        self._download: DownloadLike | None = None
        self._thread: threading.Thread | None = None
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def state(self) -> ModelsState:
        """What is known now."""
        return self._state

    def refresh(self) -> None:
        """Look at the models folder again."""
        self._lists.run(lambda: self._makers.store().models(), self._on_listed)

    def download(self, name: str) -> None:
        """Fetch a model, or go on with it, and try it out."""

        def work() -> None:
            store = self._makers.store()
            self._download = self._makers.download(store, name, self._told.emit)
            self._check_stopped()
            self._download.run()
            self._makers.try_out(store, name, self._check_stopped)

        self._begin(name, WorkKind.DOWNLOAD, work)

    def verify(self, name: str) -> None:
        """Compare every byte of a model, and try it out."""

        def work() -> None:
            store = self._makers.store()
            info = store.verify(name, self._reader(store.model(name).size))
            if not info.problem:
                self._makers.try_out(store, name, self._check_stopped)

        self._begin(name, WorkKind.CHECK, work)

    def add(self, folder: Path, *, link: bool) -> None:
        """Take in a model folder of the person's, as a copy or where it is, and try it out."""

        def work() -> None:
            store = self._makers.store()
            info = store.add(folder, link=link)
            self._makers.try_out(store, info.name, self._check_stopped)

        self._begin(folder.name, WorkKind.ADD, work)

    def remove(self, name: str) -> None:
        """Delete a model from this computer."""

        def removed() -> tuple[ModelInfo, ...]:
            store = self._makers.store()
            store.remove(name)
            return store.models()

        def settle(models: tuple[ModelInfo, ...]) -> None:
            self._on_listed(models)
            self.settled.emit(name)

        def failed(sentence: str) -> None:
            self._show(replace(self._state, failed=(name, sentence)))

        self._lists.run(removed, settle, failed)

    def cancel(self) -> None:
        """Stop what is being done; what came of a download is kept."""
        self._stop.set()
        if self._download is not None:
            self._download.cancel()

    def shut_down(self) -> None:
        """Stop what is being done, and end the threads."""
        self.cancel()
        if self._thread is not None:
            self._thread.join(LEAVE_WITHIN_S)
        self._lists.close()

    def _begin(self, name: str, kind: WorkKind, work: Callable[[], None]) -> None:
        if self._state.work is not None:
            return
        self._stop.clear()
        self._download = None
        self._show(replace(self._state, work=ModelWork(name, kind), failed=None))
        # A daemon: a host that does not let go must not keep the app from ending.
        self._thread = threading.Thread(
            target=self._do, args=(work,), name="model work", daemon=True
        )
        self._thread.start()

    def _do(self, work: Callable[[], None]) -> None:
        problem = ""
        try:
            work()
        except _StoppedError:
            pass
        except AppError as error:
            if not self._stop.is_set():
                problem = str(error)
        except Exception:  # last line of defence on this thread: log it all, show one sentence
            log.exception("work on a model broke down")
            problem = UNEXPECTED
        self._ended.emit(problem)

    def _check_stopped(self) -> None:
        if self._stop.is_set():
            raise _StoppedError

    def _reader(self, total: int) -> Callable[[int], None]:
        """Return what to call with each number of bytes read."""
        pace = Pace(total)
        done = 0

        def read(count: int) -> None:
            nonlocal done
            done += count
            self._check_stopped()
            self._told.emit(pace.at(time.monotonic(), done))

        return read

    @Slot(object)
    def _on_told(self, progress: Progress) -> None:
        if self._state.work is not None:
            self._show(replace(self._state, work=replace(self._state.work, progress=progress)))

    @Slot(str)
    def _on_ended(self, problem: str) -> None:
        work = self._state.work
        if work is None:
            return
        failed = (work.name, problem) if problem else None

        def settle(models: tuple[ModelInfo, ...]) -> None:
            self._show(ModelsState(models, None, failed))
            self.settled.emit(work.name)

        # The work counts as going on until the list shows what came of it.
        self._lists.run(
            lambda: self._makers.store().models(), settle, lambda _: settle(self._state.models)
        )

    def _on_listed(self, models: tuple[ModelInfo, ...]) -> None:
        self._show(replace(self._state, models=models))

    def _show(self, state: ModelsState) -> None:
        self._state = state
        self.changed.emit(state)
