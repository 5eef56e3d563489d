# SPDX-License-Identifier: GPL-3.0-or-later
"""The preparation on its thread: nothing that is changed early is lost."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from mockinterview.domain.preparation import FirstFact, Preparation, Story, Telling
from mockinterview.domain.question import PanelRole
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


def test_takes_with_new_ids_are_taken_in_whatever_is_held_by_then(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "preparation.json"
    told = Telling("t-1", PanelRole.PEER)
    save_preparation(path, Preparation(stories=(Story("The returns bay", tellings=(told,)),)))
    task = PreparationTask(path)
    task.load()
    qtbot.waitUntil(lambda: bool(task.current.stories))
    task.change(with_fact)  # on its way to the disk with the old id
    task.change(lambda held: held.with_takes_renamed({"t-1": "t-9"}))
    task.shut_down()
    for held in (task.current, load_preparation(path)):
        assert held.stories[0].tellings == (Telling("t-9", PanelRole.PEER),)
        assert held.first == (FACT,)
