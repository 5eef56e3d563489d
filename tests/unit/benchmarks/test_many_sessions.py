# SPDX-License-Identifier: GPL-3.0-or-later
"""The sessions that benchmarks make up are sessions of the app, and the same each time."""

from pathlib import Path

from benchmarks import many_sessions
from mockinterview.audio.wav import read_info
from mockinterview.paths import DataFolder
from mockinterview.storage.library import Library

FEW = 3


def test_they_are_a_library_that_verifies_but_for_the_short_sound(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "made")
    many_sessions.fill(folder, FEW)
    with Library(folder) as library:
        summaries = library.summaries()
        damages = {damage.what for damage in library.verify(read_info)}
    assert len(summaries) == FEW
    assert summaries[0].started_at == many_sessions.NEWEST
    assert damages == {"It is 100 ms long and should be 54000 ms."}


def test_the_same_seed_gives_the_same_sessions() -> None:
    assert list(many_sessions.sessions(FEW)) == list(many_sessions.sessions(FEW))
    assert list(many_sessions.sessions(FEW)) != list(many_sessions.sessions(FEW, seed=2))
