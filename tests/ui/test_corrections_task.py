# SPDX-License-Identifier: GPL-3.0-or-later
"""Correcting a take: the measures follow, it is saved, and steps can be taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mockinterview.domain.correction import Correction, Part
from mockinterview.domain.hearing import Hearing
from mockinterview.domain.measures import Measures, StarLabel
from mockinterview.domain.session import Session, Take
from mockinterview.errors import StorageError
from mockinterview.paths import DataFolder
from mockinterview.storage.library import Library
from mockinterview.tasks.corrections import CorrectionsTask
from mockinterview.tasks.library import LibraryTask
from tests.unit.storage import samples

LABELLED = Correction(parts=(Part(0, 9, StarLabel.RESULT),))
OTHERWISE = Correction(parts=(Part(0, 9, StarLabel.ACTION),))


def measure(take: Take, session: Session, hearing: Hearing, correction: Correction) -> Measures:
    """Name what was asked for in the headline, and refuse an action."""
    assert take.session_id == session.id
    assert hearing == samples.hearing()
    if correction == OTHERWISE:
        raise StorageError("The disk is full.")
    return samples.measures("by hand" if correction.parts else "by machine")


@pytest.fixture
def take(home: Path) -> Take:
    with Library(DataFolder(home)) as library:
        session = library.create_session(samples.plan(), samples.NOW)
        made = samples.record(library, session.id)
        return library.save_measures(made.id, samples.hearing(), samples.measures())


@pytest.fixture
def task(home: Path, take: Take) -> Iterator[CorrectionsTask]:
    library = LibraryTask(lambda: Library(DataFolder(home)))
    task = CorrectionsTask(library, measure)
    yield task
    task.shut_down()
    library.close()


def test_a_correction_is_measured_saved_and_told(
    qtbot: QtBot, task: CorrectionsTask, take: Take
) -> None:
    with qtbot.waitSignal(task.corrected) as told:
        task.correct(take, LABELLED)
    assert told.args is not None
    (saved,) = told.args
    assert saved.correction == LABELLED
    assert saved.measures == samples.measures("by hand")


def test_steps_are_taken_back_and_again(qtbot: QtBot, task: CorrectionsTask, take: Take) -> None:
    with qtbot.waitSignal(task.corrected):
        task.correct(take, LABELLED)
    with qtbot.waitSignal(task.corrected) as told:
        task.undo(take)
    assert told.args == [take]
    with qtbot.waitSignal(task.corrected) as told:
        task.redo(take)
    assert told.args is not None
    (redone,) = told.args
    assert redone.correction == LABELLED


def test_a_reset_can_be_undone(qtbot: QtBot, task: CorrectionsTask, take: Take) -> None:
    with qtbot.waitSignal(task.corrected) as told:
        task.correct(take, LABELLED)
    assert told.args is not None
    (saved,) = told.args
    with qtbot.waitSignal(task.corrected) as told:
        task.reset(saved)
    assert told.args == [take]
    with qtbot.waitSignal(task.corrected) as told:
        task.undo(take)
    assert told.args == [saved]


def test_a_correction_of_an_earlier_start_can_be_reset(
    qtbot: QtBot, task: CorrectionsTask, take: Take, home: Path
) -> None:
    with Library(DataFolder(home)) as library:
        saved = library.save_correction(take.id, LABELLED, samples.measures("by hand"))
    assert task.history(saved).done == ()
    with qtbot.waitSignal(task.corrected) as told:
        task.reset(saved)
    assert told.args == [take]


def test_what_fails_is_no_step(qtbot: QtBot, task: CorrectionsTask, take: Take) -> None:
    with qtbot.waitSignal(task.failed) as told, qtbot.assertNotEmitted(task.corrected):
        task.correct(take, OTHERWISE)
    assert told.args == ["The disk is full."]
    assert task.history(take).done == ()


def test_nothing_to_undo_does_nothing(qtbot: QtBot, task: CorrectionsTask, take: Take) -> None:
    told: list[Take] = []
    task.corrected.connect(told.append)
    task.undo(take)
    task.reset(take)
    with qtbot.waitSignal(task.corrected):  # what was asked before would have come before
        task.correct(take, LABELLED)
    assert [each.correction for each in told] == [LABELLED]
