# SPDX-License-Identifier: GPL-3.0-or-later
"""The failing disk fails when it is told to, and works like the real one before and after."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.fakes.disk import Countdown, FailingFiles, failing_connection


def test_it_fails_once_at_the_operation_chosen(tmp_path: Path) -> None:
    files = FailingFiles(Countdown(1))
    files.write(tmp_path / "a", b"1")
    with pytest.raises(OSError, match="space"):
        files.write(tmp_path / "a", b"2")
    assert (tmp_path / "a").read_bytes() == b"1"
    files.write(tmp_path / "a", b"3")
    assert (tmp_path / "a").read_bytes() == b"3"


def test_it_can_fail_for_good(tmp_path: Path) -> None:
    files = FailingFiles(Countdown(0, for_good=True))
    for _ in range(2):
        with pytest.raises(OSError, match="space"):
            files.make_folder(tmp_path / "x")


def test_a_connection_fails_at_the_statement_chosen() -> None:
    with closing(sqlite3.connect(":memory:", factory=failing_connection(Countdown(1)))) as db:
        assert db.execute("SELECT 1").fetchall() == [(1,)]
        with pytest.raises(sqlite3.OperationalError, match="full"):
            db.execute("SELECT 1")
