# SPDX-License-Identifier: GPL-3.0-or-later
"""The preparation on its thread: nothing that is changed early is lost."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from mockinterview.domain.preparation import FirstFact, Preparation
from mockinterview.storage.preparation import load_preparation, save_preparation
from mockinterview.tasks.preparation import PreparationTask

FACT = FirstFact("Team size", "eighteen")


def with_fact(preparation: Preparation) -> Preparation:
    return replace(preparation, first=(*preparation.first, FACT))


def test_a_change_before_the_file_was_read_is_made_to_what_it_holds(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "preparation.json"
    save_preparation(path, Preparation(job_added="2026-11-08"))
    task = PreparationTask(path)
    task.change(with_fact)
    qtbot.waitUntil(lambda: task.current.first == (FACT,))
    task.shut_down()
    kept = load_preparation(path)
    assert kept.job_added == "2026-11-08"
    assert kept.first == (FACT,)


def test_what_cannot_be_read_is_told_and_work_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "preparation.json"
    path.write_bytes(b"{")
    task = PreparationTask(path)
    with qtbot.waitSignal(task.problem) as told:
        task.load()
    assert "begins anew" in told.args[0]
    with qtbot.waitSignal(task.changed):
        task.change(with_fact)
    task.shut_down()
    assert load_preparation(path).first == (FACT,)
