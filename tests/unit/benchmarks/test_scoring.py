# SPDX-License-Identifier: GPL-3.0-or-later
"""The benchmark's own sums."""

from benchmarks.references import parse_text_grid
from benchmarks.scoring import (
    Hits,
    filler_hits,
    pair_up,
    pause_hits,
    pauses,
    plain_words,
    start_errors_ms,
)
from mockinterview.domain.hearing import Span, Word

SHORT = """File type = "ooTextFile"
Object class = "TextGrid"

0
2.5
<exists>
1
"IntervalTier"
"words"
0
2.5
3
0
0.5
""
0.5
1.25
"so"
1.25
2.5
"um"
"""
LONG = """File type = "ooTextFile"
Object class = "TextGrid"

xmin = 0
xmax = 2.5
tiers? <exists>
size = 1
item []:
    item [1]:
        class = "IntervalTier"
        name = "words"
        xmin = 0
        xmax = 2.5
        intervals: size = 3
        intervals [1]:
            xmin = 0
            xmax = 0.5
            text = ""
        intervals [2]:
            xmin = 0.5
            xmax = 1.25
            text = "so"
        intervals [3]:
            xmin = 1.25
            xmax = 2.5
            text = "um"
"""


def test_both_forms_of_a_text_grid_are_read() -> None:
    words = (Word("so", 500, 1250), Word("um", 1250, 2500))
    assert parse_text_grid(SHORT) == parse_text_grid(LONG) == words


def test_spelling_marks_and_fillers_do_not_count_as_words() -> None:
    assert plain_words("Um, Mr. Smith \u2013 I'm okay [noise] <COUGH>") == [
        "mister", "smith", "i'm", "okay",
    ]  # fmt: skip


def test_errors_are_substitutions_insertions_and_deletions() -> None:
    pairing = pair_up(["a", "b", "c", "d"], ["a", "x", "c", "d", "e"])
    assert pairing.errors == 2
    assert pairing.pairs == ((0, 0), (2, 2), (3, 3))
    assert pair_up([], ["a"]).errors == 1


def test_starts_are_compared_for_the_words_that_agree() -> None:
    said = [Word("one", 0, 100), Word("two", 100, 200)]
    heard = [Word("One,", 20, 100), Word("too", 100, 180), Word("two", 190, 200)]
    assert start_errors_ms(said, heard) == [20, 90]


def test_a_pause_counts_when_it_overlaps_by_half() -> None:
    there = pauses([Word("a", 0, 100), Word("b", 400, 500), Word("c", 600, 700)])
    assert there == [Span(100, 400)]
    assert pause_hits(there, [Span(150, 420)]) == Hits(1, 1, 1)
    assert pause_hits(there, [Span(300, 600)]) == Hits(0, 1, 1)


def test_a_filler_is_found_once() -> None:
    hits = filler_hits([Span(1000, 1400)], [Span(1100, 1300), Span(1200, 1400)])
    assert (hits.recall, hits.precision) == (1.0, 0.5)
    assert Hits().f1 == 1.0
