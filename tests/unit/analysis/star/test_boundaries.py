# SPDX-License-Identifier: GPL-3.0-or-later
"""How an answer is cut into sentences and clauses."""

from hypothesis import given
from hypothesis import strategies as st

from mockinterview.analysis.star.boundaries import (
    MAX_WORDS,
    Clause,
    Grain,
    cut_clauses,
    is_punctuated,
    join_short,
)
from mockinterview.analysis.star.tokens import tokens_of_text

WORDS = st.lists(
    st.sampled_from(["so", "I", "went,", "home.", "and", "it", "-", "…"]), max_size=120
)


def spans(text: str, openings: dict[int, float], grain: Grain) -> list[tuple[int, int]]:
    tokens = tokens_of_text(text)
    chances = [openings.get(i, 0.0) for i in range(len(tokens))]
    return [(clause.start, clause.end) for clause in cut_clauses(tokens, chances, grain)]


@given(WORDS, st.sampled_from(Grain))
def test_clauses_cover_every_word_once(words: list[str], grain: Grain) -> None:
    tokens = tokens_of_text(" ".join(words))
    openings = [(i * 37 % 100) / 100 for i in range(len(tokens))]
    clauses = cut_clauses(tokens, openings, grain)
    covered = [i for clause in clauses for i in range(clause.start, clause.end)]
    assert covered == list(range(len(tokens)))
    assert all(0 < clause.end - clause.start <= MAX_WORDS for clause in clauses)
    for forward in (True, False):
        joined = join_short(clauses, forward=forward)
        assert [i for c in joined for i in range(c.start, c.end)] == covered


def test_sentences_of_punctuated_text_end_at_full_stops_alone() -> None:
    text = "We lost the keys, all of them. I rang the owner and he came"
    assert spans(text, {10: 0.9}, Grain.SENTENCES) == [(0, 7), (7, 14)]


def test_clauses_open_at_commas_and_at_likely_words() -> None:
    text = "We lost the keys, all of them. I rang the owner and he came"
    assert spans(text, {11: 0.9}, Grain.CLAUSES) == [(0, 4), (4, 7), (7, 11), (11, 14)]


def test_of_two_openings_side_by_side_the_likelier_counts() -> None:
    text = "we lost the keys so then i rang the owner"
    assert spans(text, {4: 0.2, 5: 0.8}, Grain.CLAUSES) == [(0, 5), (5, 10)]


def test_short_sentences_join_their_neighbours() -> None:
    cut = [Clause(0, 8, 1.0), Clause(8, 10, 0.5), Clause(10, 20, 0.5)]
    backward = [(c.start, c.end) for c in join_short(cut, forward=False)]
    forward = [(c.start, c.end) for c in join_short(cut, forward=True)]
    assert backward == [(0, 10), (10, 20)]
    assert forward == [(0, 8), (8, 20)]


def test_recognised_text_without_full_stops_is_not_punctuated() -> None:
    assert not is_punctuated(tokens_of_text("so we went " * 30))
    assert is_punctuated(tokens_of_text("So we went. " * 30))
