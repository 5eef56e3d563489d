# SPDX-License-Identifier: GPL-3.0-or-later
"""A second start on the same data folder raises the first window; another folder is its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mockinterview.tasks.single_instance import SingleInstance


@pytest.fixture
def first(tmp_path: Path) -> Iterator[SingleInstance]:
    first = SingleInstance(tmp_path)
    assert first.acquire()
    yield first
    first.release()


def test_a_second_start_is_told_no_and_raises_the_first(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path
) -> None:
    first.listen()
    with qtbot.waitSignal(first.raise_requested):
        assert not SingleInstance(tmp_path).acquire()


def test_a_second_start_before_the_first_window_is_there_is_told_no_all_the_same(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path
) -> None:
    assert not SingleInstance(tmp_path).acquire()


def test_the_next_start_is_the_first_once_the_first_is_gone(qtbot: QtBot, tmp_path: Path) -> None:
    for _ in range(2):
        instance = SingleInstance(tmp_path)
        assert instance.acquire()
        instance.listen()
        instance.release()


def test_another_folder_is_another_app(qtbot: QtBot, first: SingleInstance, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    instance = SingleInstance(other)
    assert instance.acquire()
    instance.release()
