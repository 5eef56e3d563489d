# SPDX-License-Identifier: GPL-3.0-or-later
"""The microphone as signals: opened, level, time, gone, closed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from mockinterview.audio.recorder import Recorder, Recording
from mockinterview.domain.session import SoundGap
from mockinterview.tasks.worker import Worker

#: The meter moves at 20 frames a second (design, Motion).
METER_MS = 50


class RecordingTask(QObject):
    """Records one take at a time. Opening and closing a device can take long: not on this thread.

    Each ``open`` ends in ``opened`` or ``failed``, or in nothing when ``close`` comes before; each
    opened take ends in ``closed``, but for one that was held to its end: nothing is left of it.
    """

    opened = Signal(int)  # sample rate in Hz
    failed = Signal(str)  # one sentence; nothing was recorded
    level_changed = Signal(float)  # dBFS
    elapsed_changed = Signal(int)  # milliseconds recorded
    broke = Signal(str)  # the device went away; what was recorded is kept
    calmed = Signal(str)  # what was warned of is over
    warned = Signal(str)  # it records on, but the person should know: silence, another microphone
    marked = Signal(tuple)  # tuple[SoundGap, ...]: where sound was lost in this take until now
    closed = Signal(object)  # Recording

    def __init__(
        self, make_recorder: Callable[[], Recorder], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make_recorder = make_recorder
        self._recorder: Recorder | None = None
        self._held: Path | None = None  # where nothing is to be left if it is closed now
        self._told_broken = False
        self._told = ""
        self._notices_told = 0
        self._marks_told: tuple[SoundGap, ...] = ()
        self._opening = 0
        self._untold: dict[Recorder, Path] = {}  # opened, and this thread not told yet
        self._closing = 0
        self._worker = Worker("recorder", self)
        self._meter = QTimer(self, interval=METER_MS)
        self._meter.timeout.connect(self._on_meter)

    @property
    def is_busy(self) -> bool:
        """Whether a take is open, or closed but not yet told."""
        return self._recorder is not None or self._closing > 0

    def open(self, path: Path, *, held: bool = False) -> None:
        """Start recording to ``path``.

        Args:
            path: Where to.
            held: Whether what is heard is left out until ``resume``.
        """
        self._opening += 1
        number = self._opening

        def start() -> tuple[Recorder, int]:
            recorder = self._make_recorder()
            rate_hz = recorder.start(path, held=held)
            self._untold[recorder] = path
            return recorder, rate_hz

        def opened(outcome: tuple[Recorder, int]) -> None:
            recorder, rate_hz = outcome
            del self._untold[recorder]
            if number == self._opening:
                self._held = path if held else None
                self._on_opened(recorder, rate_hz)
            else:  # closed before it was open: nothing was said yet
                self._worker.run(lambda: _abandon(recorder, path))

        self._worker.run(start, opened, self.failed.emit)

    def pause(self) -> None:
        """Take no sound in until ``resume``."""
        if self._recorder is not None:
            self._recorder.pause()

    def resume(self) -> None:
        """Go on after ``pause``, or let in what was held."""
        if self._recorder is not None:
            self._held = None
            self._recorder.resume()

    def close(self) -> None:
        """End the take; its last sound is on disk when ``closed`` comes."""
        self._opening += 1
        if self._recorder is not None:
            recorder, self._recorder = self._recorder, None
            self._meter.stop()
            path, self._held = self._held, None
            if path is not None:
                self._worker.run(lambda: _abandon(recorder, path))
                return
            self._closing += 1
            self._worker.run(recorder.stop, self._on_closed, self._on_close_failed)

    def shut_down(self) -> Recording | None:
        """Stop at once, from whatever state, and return what was recorded last, if anything."""
        self._meter.stop()
        recorder, self._recorder = self._recorder, None
        recording = None
        if recorder is not None and self._held is not None:
            _abandon(recorder, self._held)
        elif recorder is not None:
            recording = recorder.stop()
        self._worker.close(finish_queued=True)
        while self._untold:  # nothing was said yet: nobody knew that it records
            _abandon(*self._untold.popitem())
        return recording

    def _on_opened(self, recorder: Recorder, rate_hz: int) -> None:
        self._recorder = recorder
        self._told_broken = False
        self._told = ""
        self._notices_told = 0
        self._marks_told = ()
        self._meter.start()
        self.opened.emit(rate_hz)

    def _on_closed(self, recording: Recording) -> None:
        self._closing -= 1
        self.closed.emit(recording)

    def _on_close_failed(self, sentence: str) -> None:
        self._closing -= 1
        self.broke.emit(sentence)

    def _on_meter(self) -> None:
        recorder = self._recorder
        if recorder is None:
            return
        self.level_changed.emit(recorder.level_dbfs)
        self.elapsed_changed.emit(recorder.elapsed_ms)
        if recorder.problem and not self._told_broken:
            self._told_broken = True
            self.broke.emit(recorder.problem)
        warning = recorder.warning or ""
        if self._told and not warning:
            self.calmed.emit(self._told)
        if warning and warning != self._told:
            self.warned.emit(warning)
        self._told = warning
        gaps = recorder.gaps
        if gaps != self._marks_told:
            self._marks_told = gaps
            self.marked.emit(gaps)
        for notice in recorder.notices[self._notices_told :]:
            self._notices_told += 1
            self.warned.emit(notice)


def _abandon(recorder: Recorder, path: Path) -> None:
    """End a recording in which nothing was said, and leave no file."""
    recorder.stop()
    path.unlink(missing_ok=True)
