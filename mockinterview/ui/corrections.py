# SPDX-License-Identifier: GPL-3.0-or-later
"""What a hand on the review means: a word typed over, a boundary moved, a part named anew.

Pure: a take in, all that is corrected in it out. Moments are milliseconds of the recording.
"""

from bisect import bisect_right
from dataclasses import replace
from itertools import groupby

from mockinterview.analysis.correction import (
    carry_parts,
    corrected_words,
    move_boundary,
    parts_of,
    relabel,
    split_part,
)
from mockinterview.domain.correction import Correction, Part
from mockinterview.domain.hearing import Span, Word
from mockinterview.domain.session import Take
from mockinterview.domain.star import StarLabel


def with_word(take: Take, start_ms: int, end_ms: int, text: str) -> Correction:
    """Return the correction after the words of a stretch were typed over; they keep its time.

    Nothing typed takes the words out.
    """
    words = _words(take)
    inside = [i for i, word in enumerate(words) if start_ms <= word.start_ms < max(end_ms, 1)]
    if not inside:
        return take.correction
    first, last = inside[0], inside[-1] + 1
    heard = take.machine_hearing.words if take.machine_hearing else ()
    own = {(word.text, word.start_ms, word.end_ms): word for word in heard}
    typed = [
        own.get((word.text, word.start_ms, word.end_ms), word)  # what the machine said comes back
        for word in corrected_words(words[first:last], text)
    ]
    after = (*words[:first], *typed, *words[last:])
    parts = take.correction.parts and carry_parts(take.correction.parts, words, after)
    return replace(take.correction, words=None if after == heard else after, parts=parts)


def with_boundary(take: Take, from_ms: int, to_ms: int) -> Correction:
    """Return the correction after the part that began at one moment begins at another."""
    words, parts = _words(take), _parts(take)
    index = _part_that_begins(parts, words, from_ms)
    if index is None or index == 0:
        return take.correction
    return _with(take, move_boundary(parts, index - 1, _word_at(words, to_ms)))


def with_beginning(take: Take, word_ms: int) -> Correction:
    """Return the correction after the nearest boundary was brought to the word at a moment."""
    words, parts = _words(take), _parts(take)
    edges = [words[part.first].start_ms for part in parts[1:]]
    if not edges:
        return take.correction
    return with_boundary(take, min(edges, key=lambda edge: abs(edge - word_ms)), word_ms)


def nudged(take: Take, at_ms: int, step: int) -> Correction:
    """Return the correction after the part at a moment begins a word later, or earlier.

    The first part begins with the first word and stays there: its end moves.
    """
    words, parts = _words(take), _parts(take)
    if len(parts) < 2:
        return take.correction
    index = max(1, _part_at(parts, words, at_ms))
    begin = max(0, min(len(words) - 1, parts[index].first + step))
    return _with(take, move_boundary(parts, index - 1, begin))


def with_label(take: Take, at_ms: int, label: StarLabel) -> Correction:
    """Return the correction after the part at a moment was named anew."""
    words, parts = _words(take), _parts(take)
    if not parts:
        return take.correction
    return _with(take, relabel(parts, _part_at(parts, words, at_ms), label))


def with_part_from(take: Take, at_ms: int, label: StarLabel) -> Correction:
    """Return the correction after another part begins with the word at a moment."""
    words, parts = _words(take), _parts(take)
    if not parts:
        return take.correction
    word, index = _word_at(words, at_ms), _part_at(parts, words, at_ms)
    if word == parts[index].first:
        return with_label(take, at_ms, label)
    return _with(take, split_part(parts, word, parts[index].label, label))


def without_filler(take: Take, span: Span) -> Correction:
    """Return the correction after a filler was found to be none; one's own mark just goes."""
    correction = take.correction
    own = tuple(one for one in correction.own_fillers if not _overlap(one, span))
    if own != correction.own_fillers:
        return replace(correction, own_fillers=own)
    return replace(correction, not_fillers=(*correction.not_fillers, span))


def with_filler(take: Take, span: Span) -> Correction:
    """Return the correction after words were called a filler; that they are none is taken back."""
    correction = take.correction
    never = tuple(one for one in correction.not_fillers if not _overlap(one, span))
    if never != correction.not_fillers:
        return replace(correction, not_fillers=never)
    return replace(correction, own_fillers=(*correction.own_fillers, span))


def _overlap(one: Span, other: Span) -> bool:
    return one.start_ms < other.end_ms and other.start_ms < one.end_ms


def _with(take: Take, parts: tuple[Part, ...]) -> Correction:
    return replace(take.correction, parts=_joined(parts))


def _words(take: Take) -> tuple[Word, ...]:
    return take.hearing.words if take.hearing is not None else ()


def _parts(take: Take) -> tuple[Part, ...]:
    """Return the parts as the page shows them: neighbours of one label are one."""
    if take.correction.parts is not None:
        return _joined(take.correction.parts)
    return _joined(parts_of(take.measures.star, _words(take)) if take.measures else ())


def _joined(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    runs = [tuple(run) for _, run in groupby(parts, key=lambda part: part.label)]
    return tuple(Part(run[0].first, run[-1].last, run[0].label) for run in runs)


def _word_at(words: tuple[Word, ...], at_ms: int) -> int:
    return max(0, bisect_right(words, at_ms, key=lambda word: word.start_ms) - 1)


def _part_at(parts: tuple[Part, ...], words: tuple[Word, ...], at_ms: int) -> int:
    starts = [words[part.first].start_ms for part in parts]
    return max(0, bisect_right(starts, at_ms) - 1)


def _part_that_begins(parts: tuple[Part, ...], words: tuple[Word, ...], at_ms: int) -> int | None:
    """Return the part that begins nearest to a moment; a filler in the sound may begin before."""
    if not parts:
        return None
    return min(range(len(parts)), key=lambda i: abs(words[parts[i].first].start_ms - at_ms))
