# SPDX-License-Identifier: GPL-3.0-or-later
"""What was prepared comes back whole, is private, and survives a full disk and damage."""

import stat
import sys
from pathlib import Path

import pytest

from mockinterview.domain.preparation import (
    CompanyNotes,
    Debrief,
    FirstFact,
    Material,
    NotedSign,
    NoteFacts,
    OwnQuestion,
    Preparation,
    Story,
    Telling,
)
from mockinterview.domain.question import PanelRole
from mockinterview.errors import StorageError
from mockinterview.storage.preparation import load_preparation, save_preparation
from tests.fakes.disk import Countdown, FailingFiles

FULL = Preparation(
    job_added="2026-11-08",
    mentioned=("Hold a budget",),
    company=CompanyNotes(news="A hub opens in March"),
    materials=(Material("CV", ready=True),),
    first=(FirstFact("Team size", "eighteen"), FirstFact("Hub", "opens in March", theirs=True)),
    asks=(OwnQuestion("Who would I work with most?", "team"),),
    stories=(Story("The returns bay", ("solving",), (Telling("t-1", PanelRole.PEER),)),),
    debrief=Debrief(("Why us?",), (NotedSign("late-again", "20 min"),), NoteFacts(name="Maren")),
)


def test_it_comes_back_whole_and_private(tmp_path: Path) -> None:
    path = tmp_path / "new" / "preparation.json"
    assert load_preparation(path) == Preparation()
    save_preparation(path, FULL)
    assert load_preparation(path) == FULL
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_full_disk_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "preparation.json"
    save_preparation(path, FULL)
    with pytest.raises(StorageError, match="is as it was"):
        save_preparation(path, Preparation(), FailingFiles(Countdown(1)))
    assert load_preparation(path) == FULL
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("damage", [b"", b"{", b'{"version": 1, "content": {"first": 3}}'])
def test_a_damaged_one_is_kept_aside(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "preparation.json"
    path.write_bytes(damage)
    with pytest.raises(StorageError, match="begins anew"):
        load_preparation(path)
    assert load_preparation(path) == Preparation()
    assert (tmp_path / "preparation.damaged.json").read_bytes() == damage


def test_each_damaged_one_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "preparation.json"
    for damage in (b"first", b"second", b"third"):
        path.write_bytes(damage)
        with pytest.raises(StorageError, match="begins anew"):
            load_preparation(path)
    kept = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert kept == {
        "preparation.damaged.json": b"first",
        "preparation.damaged-2.json": b"second",
        "preparation.damaged-3.json": b"third",
    }


def test_one_from_a_newer_version_stays_where_it_is(tmp_path: Path) -> None:
    path = tmp_path / "preparation.json"
    path.write_bytes(b'{"version": 99, "content": {}}')
    with pytest.raises(StorageError, match="newer version"):
        load_preparation(path)
    assert path.exists()


def test_a_story_counts_each_listener_once() -> None:
    story = Story(
        "A", tellings=tuple(Telling(str(n), role) for n, role in enumerate([*PanelRole, "hr"]))
    )
    assert story.heard_by == tuple(PanelRole)
