# SPDX-License-Identifier: GPL-3.0-or-later
"""The disk fails at operation N of a whole take, for every N: sound, files and rows together."""

import contextlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from mockinterview.audio import wav
from mockinterview.audio.recorder import Recorder
from mockinterview.audio.sound_files import load_for_playback
from mockinterview.domain.session import Session, SoundGap, Take, TakeState
from mockinterview.errors import AppError, StorageError
from mockinterview.paths import DataFolder
from mockinterview.storage.database import Database
from mockinterview.storage.library import Library
from tests.fakes.disk import Countdown, FailingFiles, failing_connection
from tests.fakes.files import CountedFiles
from tests.fakes.sound_system import FakeSoundSystem
from tests.unit.storage import samples

RATE_HZ = 48_000
#: One answer of 2.2 s, as the microphone delivers it: long enough to be made safe twice.
BLOCKS = [np.full(RATE_HZ // 5, 1000 + number, np.int16) for number in range(11)]
SPOKEN = np.concatenate([np.ones(1, np.int16), *BLOCKS])
#: More operations than a whole take has.
MOST = 400


@dataclass
class Answer:
    """One answer as the app goes about it, with what it was told on the way."""

    library: Library
    session: Session
    countdown: Countdown
    sentences: list[str] = field(default_factory=list)
    take: Take | None = None
    frames: int = 0
    is_recorded: bool = False
    is_measured: bool = False

    def give(self) -> None:
        """Begin, record, mark a loss, finish and measure, until something fails."""
        try:
            self.take = self.library.begin_take(
                self.session.id, 0, samples.CONFLICT, "ruth", samples.NOW
            )
        except StorageError as error:
            self.sentences.append(str(error))
            return
        system = FakeSoundSystem()
        recorder = Recorder(system=system, files=CountedFiles(self.countdown.fails_now))
        try:
            recorder.start(self.library.sound_path(self.take))
        except AppError as error:
            self.sentences.append(str(error))
            with contextlib.suppress(StorageError):  # the disk may fail for good
                self.library.delete_take(self.take.id)
            return
        for number, block in enumerate(BLOCKS):
            system.input.deliver(block)
            if number == 5:
                self._try(lambda take: self.library.note_gaps(take.id, [SoundGap(500, 0)]))
        recording = recorder.stop()
        self.frames = recording.frames
        self.sentences += filter(None, [recording.problem])
        self.is_recorded = self._try(
            lambda take: self.library.finish_recording(
                take.id, recording.rate_hz, recording.duration_ms, [SoundGap(500, 0)]
            )
        )
        if self.is_recorded:
            self.is_measured = self._try(
                lambda take: self.library.save_measures(
                    take.id, samples.hearing(), samples.measures()
                )
            )

    def _try(self, work: Callable[[Take], Take]) -> bool:
        assert self.take is not None
        try:
            work(self.take)
        except AppError as error:
            self.sentences.append(str(error))
            return False
        return True


def check(folder: DataFolder, answer: Answer) -> None:
    """Open the library on a disk that works again, and hold it to what was promised."""
    with Library(folder) as library:
        found = library.recover(wav.repair)
        assert found.problems == ()
        assert library._database.check() == ()
        takes = [
            take for summary in library.summaries() for take in library.session(summary.id).takes
        ]
        if answer.frames * 1000 // RATE_HZ:  # less than that is not kept as an answer
            (take,) = takes
            sound = load_for_playback(library.sound_path(take))
            heard = np.round(sound.samples * 32768).astype(np.int16)
            assert np.array_equal(heard, SPOKEN[: answer.frames])
            assert take.duration_ms == answer.frames * 1000 // RATE_HZ
            assert take.state is not TakeState.RECORDING
        else:
            assert all(take.duration_ms == 0 for take in takes), "there was nothing to keep"
        if answer.is_recorded:
            assert takes[0].gaps == (SoundGap(500, 0),)
        if answer.is_measured:
            assert takes[0].measures == samples.measures()
        library.rebuild(wav.repair)
        assert library.verify(wav.read_info) == ()


class LateCountdown(Countdown):
    """Counts only once the library is open: what opening it does is tried elsewhere."""

    has_begun = False

    def fails_now(self) -> bool:
        return self.has_begun and super().fails_now()


def open_on(folder: DataFolder, countdown: Countdown) -> Library:
    """Open a library whose files and statements count."""
    connections = failing_connection(countdown)
    return Library(
        folder,
        FailingFiles(countdown),
        open_database=lambda data, _backups: Database(
            data.database, lambda _database, _version: None, connection_class=connections
        ),
    )


@pytest.mark.parametrize("for_good", [False, True], ids=["once", "for good"])
def test_whatever_fails_what_was_said_is_kept_and_one_sentence_tells(
    home: Path, for_good: bool
) -> None:
    with Library(DataFolder(home / "begun")) as library:
        session = library.create_session(samples.plan(), samples.NOW)
    for operations in range(0, MOST, 3 if for_good else 1):
        folder = DataFolder(shutil.copytree(home / "begun", home / str(operations)))
        countdown = LateCountdown(operations, for_good)
        with open_on(folder, countdown) as library:
            countdown.has_begun = True
            answer = Answer(library, session, countdown)
            answer.give()
            countdown.has_begun = False  # closing it is tried elsewhere too
        if countdown.has_failed and not answer.sentences:  # trying again was enough
            assert (answer.frames, answer.is_measured) == (len(SPOKEN), True)
        assert countdown.has_failed or not answer.sentences
        assert for_good or len(answer.sentences) <= 1
        assert all(len(sentence) > 20 for sentence in answer.sentences)
        check(folder, answer)
        if not countdown.has_failed:
            break
    assert answer.is_measured
    assert 30 < operations < MOST - 3
