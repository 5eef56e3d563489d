# SPDX-License-Identifier: GPL-3.0-or-later
"""Many recordings by a crew whose workers die, and the file that a later run goes on with."""

import json
from collections.abc import Iterator
from concurrent.futures import Executor, Future
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import pytest

from mockinterview.commands.crew import Crew, local_crew
from mockinterview.commands.many import BROKE_DOWN, ResultsFile, work_through
from mockinterview.errors import StorageError
from tests.fakes.chores import do


def work_in_a_crew_of_two(folder: Path, *names: str) -> dict[str, str]:
    outcomes = work_through(local_crew(2), do, [folder / name for name in names])
    return {path.name: outcome for path, outcome in outcomes}


def test_a_worker_that_dies_takes_only_its_own_recording_with_it(tmp_path: Path) -> None:
    assert work_in_a_crew_of_two(tmp_path, "a", "b", "deadly", "c", "bad", "d") == {
        **{name: name for name in ("a", "b", "c", "d")},
        "deadly": BROKE_DOWN,
        "bad": "bad is not a recording.",
    }


def test_a_recording_whose_worker_dies_once_is_done_all_the_same(tmp_path: Path) -> None:
    # Not beside a deadly one: what that takes along before it began would die alone, later.
    names = ("a", "once", "b", "c")
    assert work_in_a_crew_of_two(tmp_path, *names) == {name: name for name in names}


class AtOnce(Executor):
    """Does the work when it is submitted; counts what was submitted and not yet looked at."""

    def __init__(self) -> None:
        self.submitted = 0

    def submit(self, fn, /, *args, **kwargs):  # type: ignore[no-untyped-def] # theirs is generic
        self.submitted += 1
        future: Future[object] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


def test_recordings_are_handed_over_a_few_at_a_time() -> None:
    executor = AtOnce()
    asked: list[Path] = []

    def paths() -> Iterator[Path]:
        for number in range(1000):
            path = Path(str(number))
            asked.append(path)
            yield path

    def open_executor() -> AbstractContextManager[Executor]:
        return nullcontext(executor)

    ahead = 0
    for done, _ in enumerate(work_through(Crew(open_executor, at_once=4), str, paths()), 1):
        ahead = max(ahead, len(asked) - done)
    assert len(asked) == executor.submitted == 1000
    assert ahead <= 4


def test_a_later_run_passes_over_what_was_measured(tmp_path: Path) -> None:
    sound = tmp_path / "a.wav"
    sound.write_bytes(b"sound")
    copy = tmp_path / "copy.wav"
    copy.write_bytes(b"sound")
    file = tmp_path / "results.jsonl"
    first = ResultsFile(file, "wanted")
    assert not first.has(sound)
    first.write(sound, {"file": "a.wav"})
    first.close()
    again = ResultsFile(file, "wanted")
    assert again.has(sound)
    assert again.has(copy)
    again.close()
    otherwise = ResultsFile(file, "wanted otherwise")
    assert not otherwise.has(sound)
    otherwise.close()
    sound.write_bytes(b"another sound")
    changed = ResultsFile(file, "wanted")
    assert not changed.has(sound)
    changed.close()


def test_a_failure_is_tried_again(tmp_path: Path) -> None:
    sound = tmp_path / "a.wav"
    sound.write_bytes(b"sound")
    first = ResultsFile(tmp_path / "results.jsonl", "wanted")
    first.write(sound, {"file": "a.wav", "error": "It could not be read."})
    first.close()
    again = ResultsFile(tmp_path / "results.jsonl", "wanted")
    assert not again.has(sound)
    again.close()


def test_a_line_that_was_cut_off_is_written_anew(tmp_path: Path) -> None:
    sounds = [tmp_path / name for name in ("a.wav", "b.wav")]
    for sound in sounds:
        sound.write_bytes(sound.name.encode())
    file = tmp_path / "results.jsonl"
    first = ResultsFile(file, "wanted")
    for sound in sounds:
        first.write(sound, {"file": sound.name})
    first.close()
    file.write_bytes(file.read_bytes()[:-20])
    again = ResultsFile(file, "wanted")
    assert [again.has(sound) for sound in sounds] == [True, False]
    again.write(sounds[1], {"file": "b.wav"})
    again.close()
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert [line["file"] for line in lines] == ["a.wav", "b.wav"]


def test_a_file_that_cannot_be_written_is_told_before_any_work(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="cannot be written"):
        ResultsFile(tmp_path / "no such folder" / "results.jsonl", "wanted")
