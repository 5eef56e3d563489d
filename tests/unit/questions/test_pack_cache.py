# SPDX-License-Identifier: GPL-3.0-or-later
"""The kept packs are the same as the TOML, and never outlive it."""

import os
from pathlib import Path

import pytest

from mockinterview.paths import assets_folder
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.pack_cache import read_packs

PACK = '[[question]]\nid = "own-1"\ntext = "{}"\nkind = "culture"\n'


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    path = tmp_path / "some.toml"
    path.write_text(PACK.format("Why zeppelins?"), encoding="utf-8")
    return path


def test_all_that_ships_comes_back_whole(tmp_path: Path) -> None:
    cache = tmp_path / "cache" / "questions.json"
    shipped = assets_folder() / "questions"
    fresh = QuestionBank.load((shipped,), cache)
    kept = QuestionBank.load((shipped,), cache)
    assert cache.exists()
    assert kept.questions == fresh.questions
    assert kept.panel == fresh.panel
    assert kept.families == fresh.families
    assert kept.general_follow_ups == fresh.general_follow_ups


def test_what_was_kept_is_used_until_a_file_changes(tmp_path: Path, pack: Path) -> None:
    cache = tmp_path / "kept.json"
    read_packs([pack], cache)
    was = pack.stat()
    pack.write_text(PACK.format("Why balloons??"), encoding="utf-8")
    os.utime(pack, ns=(was.st_atime_ns, was.st_mtime_ns))
    (kept,) = read_packs([pack], cache)
    assert kept.questions[0].text == "Why zeppelins?", "same size and time: not read again"
    os.utime(pack, ns=(was.st_atime_ns, was.st_mtime_ns + 1))
    (new,) = read_packs([pack], cache)
    assert new.questions[0].text == "Why balloons??"


@pytest.mark.parametrize("damage", [b"", b"{", b'{"made_from": 1}', b"\xff\xfe"])
def test_a_damaged_one_is_made_again(tmp_path: Path, pack: Path, damage: bytes) -> None:
    cache = tmp_path / "kept.json"
    cache.write_bytes(damage)
    (read,) = read_packs([pack], cache)
    assert read.questions[0].text == "Why zeppelins?"
    assert cache.read_bytes() != damage


def test_where_nothing_can_be_kept_the_packs_are_read_all_the_same(
    tmp_path: Path, pack: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    (read,) = read_packs([pack], blocked / "kept.json")
    assert read.questions
