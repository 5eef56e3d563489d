# SPDX-License-Identifier: GPL-3.0-or-later
"""Killed at any instant, the library keeps what it has promised, and opens whole again."""

import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from mockinterview.domain.session import TakeState
from mockinterview.paths import DataFolder
from mockinterview.storage.backup import check
from mockinterview.storage.library import Library
from tests.unit.storage import samples
from tests.unit.storage.sounds import inspect, repair

REPOSITORY = Path(__file__).parents[3]


def live_and_be_killed(root: Path, after_s: float) -> dict[str, set[str]]:
    """Let the child live in the library for a while, kill it, and return what it was promised."""
    promised: dict[str, set[str]] = {}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.unit.storage.kill_child", str(root)],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "opened library\n"
        time.sleep(after_s)  # any instant will do: what is checked holds at all of them
        child.kill()
        for line in child.stdout:
            what, _, name = line.strip().partition(" ")
            promised.setdefault(what, set()).add(name)
    return promised


@pytest.mark.parametrize("seed", range(5))
def test_a_killed_library_keeps_its_promises(folder: DataFolder, seed: int) -> None:
    after_s = Random(seed).uniform(0.05, 1.2)  # noqa: S311 - an instant, not a secret
    promised = live_and_be_killed(folder.root, after_s)
    with Library(folder) as library:
        library.recover(repair)
        assert library._database.check() == ()
        takes = {
            take.id: take
            for summary in library.summaries()
            for take in library.session(summary.id).takes
        }
        deleting = promised.get("deleting", set())
        for take_id in promised.get("recorded", set()):
            session_id = take_id.rsplit("-", 2)[0]
            if session_id in promised.get("deleted", set()):
                assert take_id not in takes
            elif session_id not in deleting:
                assert takes[take_id].state in (TakeState.RECORDED, TakeState.MEASURED)
                assert inspect(library.sound_path(takes[take_id])).duration_ms == 600
        for take_id in promised.get("measured", set()) & set(takes):
            assert takes[take_id].measures == samples.measures()
        library.rebuild(repair)
        assert library.verify(inspect) == ()
        assert [check(copy) for copy in library.backups.list()] == [None] * len(
            library.backups.list()
        )
        for exported in folder.root.glob("out-*"):
            for session_id in deleting:
                if exported.name == f"out-{session_id}" and session_id not in {
                    summary.id for summary in library.summaries()
                }:
                    library.import_folder(exported)  # what is there is whole
