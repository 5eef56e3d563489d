# SPDX-License-Identifier: GPL-3.0-or-later
"""What the fuzzer starts from is good, what it makes of it is still JSON, and escapes are seen."""

import json
from pathlib import Path

import pytest

from benchmarks.fuzzing.files import GoodFiles
from benchmarks.fuzzing.shapes import VALUES, changed
from benchmarks.fuzzing.targets import EscapeError, Target, targets

ROOM = 100_000


@pytest.fixture
def good(tmp_path: Path) -> GoodFiles:
    return GoodFiles(tmp_path)


def feed(target: Target, folder: Path, data: bytes) -> None:
    (folder / "input").mkdir(exist_ok=True)
    path = folder / "input" / f"given{target.suffix}"
    path.write_bytes(data)
    target.read(path)


def test_every_reader_takes_what_it_starts_from(good: GoodFiles, tmp_path: Path) -> None:
    for target in targets(good).values():
        for seed in target.seeds:
            feed(target, tmp_path, seed)


def test_a_file_beside_the_data_folder_is_an_escape(good: GoodFiles, tmp_path: Path) -> None:
    target = targets(good)["given-session"]
    (tmp_path / "escaped").write_bytes(b"")
    with pytest.raises(EscapeError):
        feed(target, tmp_path, target.seeds[0])


@pytest.mark.parametrize("data", [b'{"a": [1, "x", {"b": null}], "c": 2.5, "d": {}}', b"[[1], 2]"])
def test_changed_json_is_json_and_the_same_each_time(data: bytes) -> None:
    made = [changed(data, ROOM, seed) for seed in range(300)]
    assert made == [changed(data, ROOM, seed) for seed in range(300)]
    assert len({json.dumps(json.loads(one)) for one in made if one is not None}) > 50


@pytest.mark.parametrize("data", [b"", b"{", b"\xff", b"[" * 100_000, b"3", b"{}"])
def test_what_has_nothing_to_change_is_left_to_its_bytes(data: bytes) -> None:
    assert changed(data, ROOM, 1) is None


def test_nothing_grows_beyond_the_room() -> None:
    assert all(len(changed(b'["abc"]', 30, seed) or b"") <= 30 for seed in range(300))


def test_no_change_changes_what_later_ones_put_in() -> None:
    before = json.dumps(VALUES)
    for seed in range(2000):
        changed(b'{"a": [[], {}], "b": {"c": {}}}', ROOM, seed)
    assert json.dumps(VALUES) == before
