# SPDX-License-Identifier: GPL-3.0-or-later
"""Gives known words the times of the recogniser's words, for transcripts put right by a person."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from mockinterview.domain.hearing import Span, Word


def retime(text: str, heard: Sequence[Word], duration_ms: int) -> tuple[Word, ...]:
    """Return the words of ``text`` with times from what was heard.

    A word that was heard as it stands keeps its time. A run of other words shares the time of
    the run that was heard in its place, by length; where nothing was heard in its place, the
    gap between its neighbours, which may be empty.

    Args:
        text: What was really said.
        heard: The recogniser's words, in order.
        duration_ms: The length of the recording.
    """
    given = text.split()
    pairs = SequenceMatcher(
        None, [_norm(word.text) for word in heard], [_norm(word) for word in given], autojunk=False
    )
    timed: list[Word] = []
    for tag, heard_from, heard_to, given_from, given_to in pairs.get_opcodes():
        run = given[given_from:given_to]
        if tag == "equal":
            timed += [
                Word(word, old.start_ms, old.end_ms, old.confidence)
                for word, old in zip(run, heard[heard_from:heard_to], strict=True)
            ]
        elif run:
            timed += _spread(run, _place(heard, heard_from, heard_to, duration_ms))
    return tuple(timed)


def _place(heard: Sequence[Word], start: int, end: int, duration_ms: int) -> Span:
    """Return the time of a run of heard words; of an empty one, the gap where it would be."""
    if start < end:
        return Span(heard[start].start_ms, heard[end - 1].end_ms)
    before_ms = heard[start - 1].end_ms if start else 0
    after_ms = heard[start].start_ms if start < len(heard) else duration_ms
    return Span(before_ms, max(before_ms, after_ms))


def _spread(run: Sequence[str], place: Span) -> list[Word]:
    ends = [0]
    for word in run:
        ends.append(ends[-1] + len(word))
    times = [place.start_ms + place.length_ms * end // ends[-1] for end in ends]
    return [Word(word, times[i], times[i + 1]) for i, word in enumerate(run)]


def _norm(word: str) -> str:
    return re.sub(r"[^\w']", "", word).lower()
