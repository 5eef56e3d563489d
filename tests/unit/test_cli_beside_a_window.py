# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands while a window is open: what would harm it is refused in a sentence, the rest works."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mockinterview.cli import main
from mockinterview.commands import holding
from mockinterview.locks import FileLock
from mockinterview.paths import DataFolder
from mockinterview.storage.library import Library
from tests.unit.storage import samples
from tests.unit.storage.samples import record


@pytest.fixture
def session_id(home: Path) -> str:
    with Library(DataFolder(home)) as library:
        session = library.create_session(samples.plan(), samples.NOW)
        record(library, session.id)
    return session.id


@pytest.fixture
def window(home: Path, session_id: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[FileLock]:
    """Hold the library as a window does."""
    monkeypatch.setattr("mockinterview.locks.WAIT_S", 0.0)
    lock = FileLock(DataFolder(home).lock)
    assert lock.acquire(shared=True)
    yield lock
    lock.release()


@pytest.mark.parametrize("action", ["delete", "recover", "restore"])
def test_what_would_harm_the_window_is_refused(
    window: FileLock, session_id: str, home: Path, action: str, capsys: pytest.CaptureFixture[str]
) -> None:
    backup = home / "backups" / "library-20261124-200000.sqlite3"
    arguments = {"delete": [session_id, "--yes"], "recover": [], "restore": [str(backup)]}
    before = {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}
    assert main(["sessions", action, *arguments[action]]) == 1
    assert "Mock Interview is open" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in home.rglob("*") if path.is_file()} == before
    window.release()
    if action != "restore":
        assert main(["sessions", action, *arguments[action]]) == 0


def test_looking_and_exporting_go_on_beside_a_window(
    window: FileLock, session_id: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del window
    out = tmp_path / "out"
    assert main(["sessions", "list"]) == 0
    assert session_id in capsys.readouterr().out
    assert main(["sessions", "export", session_id, "--format", "folder", "-o", str(out)]) == 0


def test_a_command_alone_keeps_those_out_that_add(
    home: Path,
    session_id: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    del session_id
    monkeypatch.setattr("mockinterview.locks.WAIT_S", 0.0)
    with holding.alone(DataFolder(home), "Nothing."):
        assert main(["sessions", "import", str(tmp_path)]) == 1
    assert "Nothing was imported" in capsys.readouterr().err
