# SPDX-License-Identifier: GPL-3.0-or-later
"""What is fuzzed: each reader of the app, given files as they lie on a disk."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from benchmarks.fuzzing.files import RECORD, GoodFiles
from mockinterview import wiring
from mockinterview.analysis.consistency import find_contradictions
from mockinterview.analysis.page import as_text
from mockinterview.analysis.tokens import tokens_of_text
from mockinterview.audio.sound_files import load_for_playback, stream_16k, warning
from mockinterview.audio.wav import read_info, repair
from mockinterview.commands.reading import read_text
from mockinterview.domain.finding import SessionQuery
from mockinterview.errors import AppError
from mockinterview.paths import DataFolder
from mockinterview.preferences import load_preferences
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.job import JobText
from mockinterview.questions.job_file import read_job
from mockinterview.questions.pack import read_pack
from mockinterview.speech.models.records import read_record
from mockinterview.storage.backup import check
from mockinterview.storage.library import Library
from mockinterview.storage.preparation import load_preparation
from mockinterview.storage.sidecar import read_session, read_take


class EscapeError(Exception):
    """Something was written where nothing may be written."""


@dataclass(frozen=True)
class Target:
    """One reader. ``read`` may raise ``AppError`` for the file that it gets, and nothing else."""

    suffix: str
    seeds: Sequence[bytes]
    read: Callable[[Path], object]


def targets(good: GoodFiles) -> dict[str, Target]:
    """Return everything that can be fuzzed, by name."""
    take, session = good.read("*-01-1.json"), good.read("session.json")
    manifest = (good.exported / "manifest.json").read_bytes()
    found = {
        "sound": Target(".wav", [good.read("*-01-1.wav")], _hear),
        "job": Target(".txt", good.jobs, _Job(wiring.question_bank(DataFolder(good.home)))),
        "pack": Target(".toml", good.packs, read_pack),
        "list": Target(".txt", good.lists, _List(good)),
        "answer": Target(".txt", good.stories, _measure),
        "settings": Target(".json", [good.read("settings.json")], load_preferences),
        "preparation": Target(".json", [good.read("preparation.json")], load_preparation),
        "take": Target(".json", [take], read_take),
        "session": Target(".json", [session], read_session),
        "model": Target(".json", [RECORD], lambda path: read_record(path.parent, path.stem)),
        "library": Target(".sqlite3", [good.read("library.sqlite3")], _Index(good)),
    }
    for part, seed in (("manifest.json", manifest), ("session.json", session), ("*-1.json", take)):
        name = part.removesuffix(".json").replace("*-1", "take")
        found[f"given-{name}"] = Target(".json", [seed], _Given(good, part))
    for part, seed in (("session.json", session), ("*-1.json", take)):
        name = part.removesuffix(".json").replace("*-1", "take")
        found[f"found-{name}"] = Target(".json", [seed], _Found(good, part))
    return found


def _hear(path: Path) -> None:
    for read in (read_info, warning, lambda one: list(stream_16k(one)), load_for_playback, repair):
        with suppress(AppError):
            read(path)


def _measure(path: Path) -> None:
    text = read_text(path)
    measures = wiring.measurer().measure_text(text, None, text)
    as_text(path.name, None, measures, text)
    find_contradictions(tokens_of_text(text), tokens_of_text(text))


@dataclass(frozen=True)
class _Job:
    bank: QuestionBank

    def __call__(self, path: Path) -> None:
        """Read a job description and look what it asks for."""
        job = JobText(read_job(path), self.bank)
        for question in self.bank.questions[:5]:
            job.fit(question)


@dataclass(frozen=True)
class _List:
    good: GoodFiles

    def __call__(self, path: Path) -> None:
        """Make a list of questions a pack, and read that as the next start does."""
        home = DataFolder(self.good.fresh_copy("listed", self.good.home))
        wiring.question_bank(home).add_pack(path)
        problems = wiring.question_bank(home).problems
        if problems:
            raise AssertionError(f"a pack of ours cannot be read: {problems}")


@dataclass(frozen=True)
class _Index:
    good: GoodFiles

    def __call__(self, path: Path) -> None:
        """Open an index as a start does, and use it."""
        home = self.good.fresh_folder("opened")
        path.replace(home / "library.sqlite3")
        check(home / "library.sqlite3")
        _use(home)


@dataclass(frozen=True)
class _Given:
    """Takes in a session folder of which one file was made by somebody else."""

    good: GoodFiles
    part: str

    def __call__(self, path: Path) -> None:
        """Take it in, and look that nothing of it lies elsewhere."""
        folder = self.good.fresh_copy("given", self.good.exported)
        (file,) = folder.glob(self.part)
        path.replace(file)
        if self.part != "manifest.json":
            self.good.name_in_manifest(folder, file)
        home = self.good.fresh_folder("taken-in")
        with Library(DataFolder(home)) as library:
            with suppress(AppError):
                library.import_folder(folder)
            is_in = library.count()
        _stays_inside(self.good, home)
        if not is_in and list(home.rglob("*.wav")):
            raise EscapeError("something of a refused session is left")
        _use(home)


@dataclass(frozen=True)
class _Found:
    """Starts on a data folder in which one file was changed by somebody else."""

    good: GoodFiles
    part: str

    def __call__(self, path: Path) -> None:
        """Start, rebuild, and look that the sound is there still."""
        home = self.good.fresh_copy("found", self.good.home)
        (file,) = home.rglob(self.part)
        path.replace(file)
        for name in ("library.sqlite3", "library.sqlite3-wal", "library.sqlite3-shm"):
            (home / name).unlink(missing_ok=True)
        _use(home)
        _stays_inside(self.good, home)
        if not list(home.rglob("*-01-1.wav")):
            raise EscapeError("the sound of a take is gone")


def _use(home: Path) -> None:
    """Do what a start and the pages do with a library."""
    with suppress(AppError), Library(DataFolder(home)) as library:
        library.verify(read_info)
        library.recover(repair)
        library.rebuild(repair)
        for summary in library.find(SessionQuery()).sessions:
            with suppress(AppError):
                library.session(summary.id)
        library.search("rota")
        library.choices()
        library.figures()


def _stays_inside(good: GoodFiles, home: Path) -> None:
    strangers = {path.name for path in good.home.parent.iterdir()} - good.known_names
    outside = [path for path in home.rglob("*") if not path.resolve().is_relative_to(home)]
    if strangers or outside:
        raise EscapeError(f"{strangers or outside} lies outside the data folder")
