# SPDX-License-Identifier: GPL-3.0-or-later
"""What an index says of the recordings beside it."""

from pathlib import Path

from benchmarks.references import Kind, read_folder
from mockinterview.domain.hearing import Span

INDEX = """
held_out = ["one_a"]
one_a = "spontaneous"
hush = "quiet"

[unlabelled_fillers]
one_a = [[40, 60]]
"""
TIMES = '{"w": [{"t": "um", "b": 0.1, "d": 0.2}, {"t": "so", "b": 0.4, "d": 0.1}]}'


def test_kinds_held_out_recordings_and_fillers_are_read(tmp_path: Path) -> None:
    (tmp_path / "index.toml").write_text(INDEX)
    for name in ("one_a", "two", "hush", "unknown"):
        (tmp_path / f"{name}.wav").touch()
    (tmp_path / "one_a.words.json").write_text(TIMES)
    (tmp_path / "two.txt").write_text("so it goes")
    hush, one, two = read_folder(tmp_path)
    assert (hush.kind, one.kind, two.kind) == (Kind.QUIET, Kind.SPONTANEOUS, Kind.UNKNOWN)
    assert (one.text, one.voice, one.held_out, two.held_out) == ("um so", "one", True, False)
    assert one.fillers == [Span(40, 60), Span(100, 300)]
    assert two.fillers == []
