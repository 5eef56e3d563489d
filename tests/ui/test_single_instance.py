# SPDX-License-Identifier: GPL-3.0-or-later
"""One window a data folder: who comes second raises the first, or is told why not."""

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


def test_a_folder_that_cannot_be_written_is_one_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    with pytest.raises(StorageError, match="Nothing was changed"):
        SingleInstance(tmp_path / "not there").acquire()
