# SPDX-License-Identifier: GPL-3.0-or-later
"""Corrections in a take, and the way back to what the machine said."""

from dataclasses import replace

import pytest

from mockinterview.domain.correction import MOST_STEPS, Correction, CorrectionHistory, Part
from mockinterview.domain.hearing import Word
from mockinterview.domain.measures import StarLabel
from mockinterview.domain.session import Take, TakeState
from tests.unit.storage import samples

BARE = Take(
    id="s-01-1",
    session_id="s",
    position=0,
    number=1,
    question=samples.CONFLICT,
    asked_by="ruth",
    started_at=samples.NOW,
    sound="s/s-01-1.wav",
    rate_hz=16_000,
    duration_ms=6000,
    state=TakeState.MEASURED,
)
TAKE = replace(BARE, hearing=samples.hearing(), measures=samples.measures())
WORDS = (Word("Nine", 0, 400), Word("came.", 500, 900))
TYPED = Correction(words=WORDS)
LABELLED = Correction(parts=(Part(0, 9, StarLabel.RESULT),))


def test_a_corrected_take_shows_the_correction_and_keeps_the_machines() -> None:
    corrected = TAKE.with_correction(TYPED, samples.measures("New"))
    assert corrected.hearing is not None
    assert corrected.hearing.text == "Nine came."
    assert corrected.measures == samples.measures("New")
    assert corrected.correction == TYPED
    assert corrected.machine_hearing == samples.hearing()
    assert corrected.machine_measures == samples.measures()


def test_a_second_correction_takes_the_place_of_the_first() -> None:
    once = TAKE.with_correction(TYPED, samples.measures("New"))
    twice = once.with_correction(LABELLED, samples.measures("Newer"))
    assert twice.hearing == samples.hearing()
    assert twice.correction == LABELLED
    assert twice.machine_measures == samples.measures()


def test_an_empty_correction_brings_the_machines_back() -> None:
    once = TAKE.with_correction(TYPED, samples.measures("New"))
    assert once.with_correction(Correction(), samples.measures("Newest")) == TAKE


def test_what_was_not_measured_cannot_be_corrected() -> None:
    with pytest.raises(ValueError, match="measured"):
        BARE.with_correction(TYPED, samples.measures())
    assert BARE.correction == Correction()
    assert BARE.machine_hearing is None


def test_steps_go_back_and_on_again() -> None:
    history = CorrectionHistory().put(TYPED).put(LABELLED)
    assert history.undo().current == TYPED
    assert history.undo().undo().current == Correction()
    assert history.undo().undo().undo() == history.undo().undo()
    assert history.undo().undo().redo().redo() == history
    assert history.redo() == history


def test_a_new_step_ends_what_could_be_redone() -> None:
    history = CorrectionHistory().put(TYPED).undo().put(LABELLED)
    assert history.redo() == history
    assert history.undo().current == Correction()


def test_the_same_again_is_no_step_and_old_steps_are_forgotten() -> None:
    history = CorrectionHistory().put(TYPED)
    assert history.put(TYPED) == history
    for last in range(MOST_STEPS + 5):
        history = history.put(Correction(parts=(Part(0, last, StarLabel.ACTION),)))
    assert len(history.done) == MOST_STEPS
