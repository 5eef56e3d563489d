# SPDX-License-Identifier: GPL-3.0-or-later
"""What hands on the review mean: words keep their time, parts keep every word."""

from dataclasses import replace

import pytest

from mockinterview.domain.correction import Correction, Part
from mockinterview.domain.hearing import Hearing, Span
from mockinterview.domain.measures import StarLabel
from mockinterview.domain.session import Take
from mockinterview.ui import corrections as by_hand
from tests.ui import samples

S, T, A, R, O = StarLabel  # noqa: E741 - the contract's letters


def put(take: Take, correction: Correction) -> Take:
    """Return the take with a correction in it, its measures left as they were."""
    assert take.measures is not None
    return take.with_correction(correction, take.measures)


def heard(take: Take) -> Hearing:
    assert take.hearing is not None
    return take.hearing


def parts(correction: Correction) -> list[tuple[int, int, StarLabel]]:
    return [(part.first, part.last, part.label) for part in correction.parts or ()]


def whole(correction: Correction, take: Take) -> bool:
    """Say whether the parts hold every word once."""
    edges = [part.first for part in correction.parts or ()]
    ends = [part.last + 1 for part in correction.parts or ()]
    return edges == [0, *ends[:-1]] and ends[-1] == len(heard(take).words)


@pytest.fixture
def take() -> Take:
    return samples.take()


def starts(take: Take) -> dict[StarLabel, int]:
    """Return when each part begins."""
    first: dict[StarLabel, int] = {}
    for unit in take.measures.star.units if take.measures else ():
        first.setdefault(unit.label, unit.start_ms or 0)
    return first


def test_a_word_typed_over_keeps_its_time_and_leaves_the_others_alone(take: Take) -> None:
    words = heard(take).words
    made = by_hand.with_word(take, words[2].start_ms, words[2].end_ms, "Marlow")
    assert made.words is not None
    assert made.words[2] == replace(words[2], text="Marlow", confidence=None)
    assert [*made.words[:2], *made.words[3:]] == [*words[:2], *words[3:]]


def test_several_words_share_the_time_and_none_takes_it_out(take: Take) -> None:
    words = heard(take).words
    made = by_hand.with_word(take, words[2].start_ms, words[2].end_ms, "Merrow and sons")
    assert made.words is not None
    typed = made.words[2:5]
    assert [word.text for word in typed] == ["Merrow", "and", "sons"]
    assert typed[0].start_ms == words[2].start_ms
    assert typed[-1].end_ms == words[2].end_ms
    gone = by_hand.with_word(take, words[2].start_ms, words[2].end_ms, "")
    assert gone.words == (*words[:2], *words[3:])


def test_the_recognisers_own_word_takes_the_correction_back(take: Take) -> None:
    words = heard(take).words
    changed = put(take, by_hand.with_word(take, words[2].start_ms, words[2].end_ms, "Marlow"))
    back = by_hand.with_word(changed, words[2].start_ms, words[2].end_ms, words[2].text)
    assert back.is_empty


def test_a_moment_without_a_word_changes_nothing(take: Take) -> None:
    assert by_hand.with_word(take, 0, 10, "So").is_empty


def test_parts_set_by_hand_follow_when_a_word_becomes_two(take: Take) -> None:
    named = put(take, by_hand.with_label(take, 1500, O))
    before = parts(named.correction)
    words = heard(named).words
    made = by_hand.with_word(named, words[2].start_ms, words[2].end_ms, "Merrow Street")
    assert parts(made) == [
        (0, before[0][1] + 1, before[0][2]),
        *((first + 1, last + 1, label) for first, last, label in before[1:]),
    ]


def test_a_boundary_goes_to_a_word_and_no_word_is_lost(take: Take) -> None:
    words, begins = heard(take).words, starts(take)
    to = next(i for i, word in enumerate(words) if word.text == "split")
    made = by_hand.with_boundary(take, begins[A], words[to].start_ms)
    action = next(part for part in made.parts or () if part.label is A)
    assert action.first == to
    assert whole(made, take)


def test_a_boundary_that_swallows_a_part_leaves_the_rest(take: Take) -> None:
    begins = starts(take)
    made = by_hand.with_boundary(take, begins[A], begins[T])
    assert [label for _, _, label in parts(made)] == [S, A, R, O]
    assert whole(made, take)


def test_the_first_part_begins_with_the_first_word(take: Take) -> None:
    assert by_hand.with_boundary(take, starts(take)[S], 9_000).is_empty


def test_a_click_brings_the_nearest_boundary(take: Take) -> None:
    words, begins = heard(take).words, starts(take)
    near = next(word for word in reversed(words) if word.start_ms < begins[R] - 2_000)
    made = by_hand.with_beginning(take, near.start_ms)
    result = next(part for part in made.parts or () if part.label is R)
    assert words[result.first] == near


@pytest.mark.parametrize("step", [-1, 1])
def test_a_nudge_moves_the_beginning_of_the_part_by_a_word(take: Take, step: int) -> None:
    before = parts(by_hand.with_label(take, starts(take)[A] + 50, A))
    made = parts(by_hand.nudged(take, starts(take)[A] + 2_000, step))
    assert made[2] == (before[2][0] + step, before[2][1], A)
    first = parts(by_hand.nudged(take, 1_500, step))
    assert first[0] == (0, before[0][1] + step, S), "the first part can only move its end"


def test_a_part_is_named_anew_and_neighbours_of_a_name_are_one(take: Take) -> None:
    made = by_hand.with_label(take, starts(take)[T] + 100, A)
    assert [label for _, _, label in parts(made)] == [S, A, R, O]
    assert whole(made, take)


def test_another_part_begins_with_a_word(take: Take) -> None:
    words = heard(take).words
    at = next(i for i, word in enumerate(words) if word.text == "Nine")
    made = by_hand.with_part_from(take, words[at].start_ms, O)
    assert [label for _, _, label in parts(made)][-2:] == [R, O]
    assert parts(made)[-1][0] == at
    assert by_hand.with_part_from(take, starts(take)[R], T) == by_hand.with_label(
        take, starts(take)[R], T
    )


def test_an_answer_without_parts_or_words_is_left_alone(take: Take) -> None:
    unread = samples.unread_take()
    for made in (
        by_hand.with_word(unread, 0, 500, "So"),
        by_hand.with_boundary(unread, 0, 500),
        by_hand.with_beginning(unread, 500),
        by_hand.nudged(unread, 500, 1),
        by_hand.with_label(unread, 500, A),
        by_hand.with_part_from(unread, 500, A),
    ):
        assert made.is_empty
    one = put(take, Correction(parts=(Part(0, len(heard(take).words) - 1, A),)))
    assert by_hand.nudged(one, 5_000, 1) == one.correction
    assert by_hand.with_beginning(one, 5_000) == one.correction


def test_a_mark_on_a_filler_is_taken_back_by_its_opposite() -> None:
    take, span = samples.take(), Span(4000, 4400)
    none = by_hand.without_filler(take, span)
    assert none == Correction(not_fillers=(span,))
    assert by_hand.with_filler(put(take, none), span) == Correction()
    own = by_hand.with_filler(take, span)
    assert own == Correction(own_fillers=(span,))
    assert by_hand.without_filler(put(take, own), Span(4100, 4300)) == Correction()
    typed = by_hand.with_word(put(take, none), 20_000, 20_400, "zebra")
    assert typed.not_fillers == (span,)
