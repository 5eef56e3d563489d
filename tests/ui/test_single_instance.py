# SPDX-License-Identifier: GPL-3.0-or-later
"""One window a data folder: who comes second raises the first, or is told why not."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mockinterview.errors import StorageError
from mockinterview.tasks.single_instance import SingleInstance


def test_the_second_raises_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.acquire()
    first.listen()
    with qtbot.waitSignal(first.raise_requested):
        assert not second.acquire()
    first.release()
    assert second.acquire()
    second.release()
    assert list(tmp_path.iterdir()) == []


def test_a_window_on_another_computer_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    (tmp_path / "app.lock").write_text("123\nmockinterview\nattic\n00\n00\n")
    with pytest.raises(StorageError, match="on the computer “attic”"):
        SingleInstance(tmp_path).acquire()


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="the system tells no owners apart")
def test_another_users_window_is_not_said_to_be_raised(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qtbot
    first = SingleInstance(tmp_path)
    assert first.acquire()
    monkeypatch.setattr(os, "getuid", lambda: tmp_path.stat().st_uid + 1)
    with pytest.raises(StorageError, match="another user of this computer"):
        SingleInstance(tmp_path).acquire()
    first.release()


def test_a_folder_that_cannot_be_written_is_one_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    with pytest.raises(StorageError, match="Nothing was changed"):
        SingleInstance(tmp_path / "not there").acquire()
