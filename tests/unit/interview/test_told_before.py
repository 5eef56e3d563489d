# SPDX-License-Identifier: GPL-3.0-or-later
"""An answer beside earlier answers and the first interview: both quotations, or nothing."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from mockinterview import wiring
from mockinterview.domain.preparation import FirstFact, Preparation
from mockinterview.domain.session import Take, TakeState
from mockinterview.interview.told_before import told_before
from mockinterview.paths import DataFolder
from mockinterview.storage.library import Library
from mockinterview.storage.preparation import save_preparation
from tests.unit.storage import samples

TAKE = Take(
    id="now-01-1",
    session_id="now",
    position=0,
    number=1,
    question=samples.CONFLICT,
    asked_by="ruth",
    started_at=samples.NOW,
    sound="now/now-01-1.wav",
    rate_hz=16_000,
    duration_ms=6000,
    state=TakeState.MEASURED,
    hearing=samples.hearing("I led a team of twelve drivers. I like it."),
)
EARLIER = replace(
    TAKE,
    id="then-01-1",
    session_id="then",
    started_at=samples.NOW - timedelta(days=2),
    hearing=samples.hearing("We were a team of eight drivers."),
)
TOPICS = wiring.topics()


def test_an_earlier_answer_that_differs_is_quoted_with_this_one() -> None:
    (told,) = told_before(TAKE, [EARLIER], (), TOPICS)
    assert told.quote == "I led a team of twelve drivers."
    assert told.before == "We were a team of eight drivers."
    assert told.take == EARLIER
    assert TAKE.hearing is not None
    assert (told.start_ms, told.end_ms) == (0, TAKE.hearing.words[6].end_ms)


def test_later_answers_and_the_take_itself_are_left_out() -> None:
    later = replace(EARLIER, started_at=samples.NOW + timedelta(days=1))
    assert told_before(TAKE, [later, TAKE], (), TOPICS) == ()


def test_the_first_interview_comes_before_earlier_answers() -> None:
    fact = FirstFact("Team size", "eighteen drivers")
    (told,) = told_before(TAKE, [EARLIER], (fact,), TOPICS)
    assert told.before == "Team size: eighteen drivers"
    assert told.take is None


def test_what_is_settled_or_was_said_by_the_employer_is_left_alone() -> None:
    fact = FirstFact("Team size", "eighteen drivers")
    for left in (replace(fact, settled=True), replace(fact, theirs=True)):
        assert told_before(TAKE, [], (left,), TOPICS) == ()


def test_a_take_without_words_tells_nothing() -> None:
    silent = replace(TAKE, hearing=None)
    assert told_before(silent, [EARLIER], (FirstFact("Team size", "18"),), TOPICS) == ()


def test_the_library_and_the_preparation_are_looked_through(home: Path) -> None:
    folder = DataFolder(home)
    with Library(folder) as library:
        session = library.create_session(samples.plan(), samples.NOW)
        take = samples.record(library, session.id)
        assert TAKE.hearing is not None
        saved = library.save_measures(take.id, TAKE.hearing, samples.measures())
        look = wiring.look_back(folder)
        assert look(saved, library) == ()
        save_preparation(
            folder.preparation, Preparation(first=(FirstFact("Team size", "eighteen drivers"),))
        )
        assert [told.before for told in look(saved, library)] == ["Team size: eighteen drivers"]
        folder.preparation.write_text("not ours")
        assert look(saved, library) == ()
