# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person sets right by hand, and that the measures follow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.analysis.bands import load_bands
from mockinterview.analysis.correction import (
    carry_parts,
    correct_text,
    corrected_words,
    move_boundary,
    parts_of,
    relabel,
    split_part,
    star_of_parts,
)
from mockinterview.analysis.measure import Measurer
from mockinterview.domain.correction import Correction, Part
from mockinterview.domain.hearing import Span
from mockinterview.domain.measures import StarLabel
from mockinterview.paths import assets_folder
from tests.fakes.star import FakeStarAnalyser
from tests.unit.analysis.hearings import spoken

S, A, R, OTHER = StarLabel.SITUATION, StarLabel.ACTION, StarLabel.RESULT, StarLabel.OTHER
TEXT = "We were late that day. I rang the shop twice. We saved ten minutes."
HEARD = spoken(TEXT)
MACHINE = FakeStarAnalyser("SAR", is_story=True, quantified=False).analyse(HEARD.words)
PARTS = (Part(0, 4, S), Part(5, 9, A), Part(10, 13, R))


def test_words_that_agree_keep_their_times() -> None:
    words = corrected_words(HEARD.words, TEXT.upper())
    assert [word.text for word in words] == TEXT.upper().split()
    assert [word.start_ms for word in words] == [word.start_ms for word in HEARD.words]


def test_words_typed_over_share_the_time_of_those_they_replace() -> None:
    words = corrected_words(HEARD.words, TEXT.replace("the shop", "Merrow's"))
    fixed = next(word for word in words if word.text == "Merrow's")
    assert (fixed.start_ms, fixed.end_ms) == (HEARD.words[7].start_ms, HEARD.words[8].end_ms)
    assert len(words) == len(HEARD.words) - 1


def test_words_typed_in_between_get_the_gap() -> None:
    words = corrected_words(HEARD.words, TEXT.replace("rang the", "rang up the"))
    assert words[7].text == "up"
    assert (words[7].start_ms, words[7].end_ms) == (
        HEARD.words[6].end_ms,
        HEARD.words[7].start_ms,
    )


@given(st.lists(st.sampled_from([*TEXT.split(), "new", "two"]), max_size=25))
def test_whatever_is_typed_times_stay_in_order_and_inside(typed: list[str]) -> None:
    words = corrected_words(HEARD.words, " ".join(typed))
    assert [word.text for word in words] == typed
    edges = [edge for word in words for edge in (word.start_ms, word.end_ms)]
    assert edges == sorted(edges)
    assert all(0 <= edge <= HEARD.duration_ms for edge in edges)


def test_the_machines_units_become_parts_and_back() -> None:
    parts = parts_of(MACHINE, HEARD.words)
    assert parts == PARTS
    again = star_of_parts(HEARD.words, parts, MACHINE)
    assert [unit.text for unit in again.units] == [unit.text for unit in MACHINE.units]


def test_a_boundary_moves_but_not_past_the_next() -> None:
    assert move_boundary(PARTS, 0, 7) == (Part(0, 6, S), Part(7, 9, A), PARTS[2])
    assert move_boundary(PARTS, 0, 99) == (Part(0, 9, S), PARTS[2])
    assert move_boundary(PARTS, 0, -3) == (Part(0, 9, A), PARTS[2])


def test_a_part_is_cut_in_two_and_given_another_label() -> None:
    assert split_part(PARTS, 7, OTHER, A) == (PARTS[0], Part(5, 6, OTHER), Part(7, 9, A), PARTS[2])
    assert relabel(PARTS, 2, OTHER)[2] == Part(10, 13, OTHER)


def test_parts_follow_corrected_words() -> None:
    words = corrected_words(HEARD.words, TEXT.replace("late that day", "late"))
    assert carry_parts(PARTS, HEARD.words, words) == (
        Part(0, 2, S),
        Part(3, 7, A),
        Part(8, 11, R),
    )


def test_the_whole_text_typed_over_again_and_again_keeps_the_machines_times() -> None:
    once = correct_text(HEARD, Correction(parts=PARTS), TEXT.replace("late that day", "late"))
    assert once.parts == (Part(0, 2, S), Part(3, 7, A), Part(8, 11, R))
    assert correct_text(HEARD, once, TEXT) == Correction(parts=PARTS)
    assert correct_text(HEARD, Correction(), TEXT).is_empty


@pytest.mark.parametrize(
    "parts", [(Part(0, 99, A),), (Part(-1, 3, A),), (Part(5, 9, A), Part(0, 4, S))]
)
def test_parts_that_do_not_fit_the_words_are_left_out_of_account(parts: tuple[Part, ...]) -> None:
    assert star_of_parts(HEARD.words, parts, MACHINE) == MACHINE


def test_what_follows_from_the_parts_is_computed_again() -> None:
    star = star_of_parts(HEARD.words, PARTS, MACHINE)
    assert star.quantified_result is True
    assert star.i_share == 1.0
    assert star.share is not None
    assert sum((star.share.S, star.share.T, star.share.A, star.share.R, star.share.O)) == (
        pytest.approx(1)
    )
    without = star_of_parts(HEARD.words, relabel(PARTS, 2, OTHER), MACHINE)
    assert without.quantified_result is False


def test_the_measures_follow_a_correction_and_come_back_without_it() -> None:
    star = FakeStarAnalyser("SAR", is_story=True, quantified=True)
    measurer = Measurer(star, load_bands(assets_folder() / "bands.toml"))
    hearing = spoken(f"{TEXT} {TEXT}")
    before = measurer.measure(hearing)
    words = corrected_words(hearing.words, hearing.text.replace("the shop", "um shop"))
    parts = (Part(0, 13, A), Part(14, 27, S))
    after = measurer.measure(hearing, correction=Correction(words, parts))
    assert after.fillers.count == before.fillers.count + 2
    assert [unit.label for unit in after.star.units] == [A, S]
    assert "result-missing" in [item.id for item in after.feedback]
    assert measurer.measure(hearing, correction=Correction()) == before


def test_marks_on_fillers_stay_when_the_text_is_typed_over() -> None:
    marked = Correction(not_fillers=(Span(0, 400),), own_fillers=(Span(900, 1200),))
    assert not marked.is_empty
    typed = correct_text(HEARD, marked, TEXT.replace("late that day", "late"))
    assert (typed.not_fillers, typed.own_fillers) == (marked.not_fillers, marked.own_fillers)
    assert correct_text(HEARD, typed, TEXT) == marked
