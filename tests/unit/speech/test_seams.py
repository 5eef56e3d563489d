# SPDX-License-Identifier: GPL-3.0-or-later
"""What was heard on both sides of a cut counts once; what a person says again counts twice."""

import pytest

from mockinterview.domain.hearing import Word
from mockinterview.speech.seams import join


def words(text: str, start_ms: int) -> list[Word]:
    """Give each word 100 ms."""
    return [
        Word(each, start_ms + 100 * place, start_ms + 100 * (place + 1))
        for place, each in enumerate(text.split())
    ]


def joined(left: str, right: str, silence_ms: int = 0) -> str:
    first = words(left, 0)
    second = words(right, first[-1].end_ms + silence_ms)
    return " ".join(word.text for word in join([first, second]))


@pytest.mark.parametrize(
    ("left", "right", "said"),
    [
        ("is the apostle of the", "Apostle of the middle", "is the Apostle of the middle"),
        ("we planned the migration", "migration of all", "we planned the migration of all"),
        ("and I", "I think", "and I I think"),
        ("went to the", "shop to the", "went to the shop to the"),
    ],
)
def test_a_run_on_both_sides_of_a_cut_counts_once(left: str, right: str, said: str) -> None:
    assert joined(left, right) == said


def test_what_is_said_again_after_a_pause_stays() -> None:
    assert joined("it was very late", "very late indeed", 400) == (
        "it was very late very late indeed"
    )


def test_the_word_that_stays_has_the_time_of_both() -> None:
    left, right = words("the migration", 0), words("migration worked", 200)
    (_, whole, _) = join([left, right])
    assert (whole.start_ms, whole.end_ms) == (100, 300)


def test_stretches_without_words_change_nothing() -> None:
    left, right = words("well then", 0), words("then well", 200)
    assert join([[], left, [], right, []]) == [*left, *right]
    assert join([]) == []
