# SPDX-License-Identifier: GPL-3.0-or-later
"""Locks between processes: alone or shared, gone with their process, and nothing left of them."""

import subprocess
import sys
from pathlib import Path

import pytest

from mockinterview.errors import StorageError
from mockinterview.locks import FileLock, held

ROOT = Path(__file__).parents[2]
HOLD = """
import sys
from pathlib import Path
from mockinterview.locks import FileLock
print(FileLock(Path(sys.argv[1])).acquire(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.lock"


def test_one_alone_keeps_all_others_out(path: Path) -> None:
    one, other = FileLock(path), FileLock(path)
    assert one.acquire()
    assert one.is_alone
    assert not other.acquire()
    assert not other.acquire(shared=True)
    one.release()
    assert other.acquire()
    other.release()
    assert not path.exists()


def test_those_who_share_keep_out_who_wants_to_be_alone(path: Path) -> None:
    one, other, third = FileLock(path), FileLock(path), FileLock(path)
    assert one.acquire(shared=True)
    assert other.acquire(shared=True)
    assert not third.acquire()
    one.release()
    assert not third.acquire()
    assert path.exists()
    other.release()
    assert not path.exists()
    assert third.acquire()
    third.release()


def test_who_is_alone_can_let_others_in(path: Path) -> None:
    one, other = FileLock(path), FileLock(path)
    assert one.acquire()
    one.share()
    assert not one.is_alone
    assert other.acquire(shared=True)
    other.release()
    one.release()
    one.release()


def test_a_killed_process_holds_nobody_up(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "True\n"
        lock = FileLock(path)
        assert not lock.acquire()
        child.kill()
        child.wait()
        assert lock.acquire()
        lock.release()


def test_where_no_lock_can_be_made_nobody_is_held_up(tmp_path: Path) -> None:
    lock = FileLock(tmp_path / "nowhere" / "library.lock")
    assert lock.acquire()
    lock.release()


def test_it_is_held_for_a_while_or_the_error_is_raised(path: Path) -> None:
    busy = StorageError("Busy.")
    with held(path, busy), pytest.raises(StorageError, match="Busy"), held(path, busy, wait_s=0):
        pytest.fail("two hold it alone")
    assert not path.exists()
