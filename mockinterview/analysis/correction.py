# SPDX-License-Identifier: GPL-3.0-or-later
"""Corrections by hand: words typed over, boundaries moved, parts given another label."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from mockinterview.analysis.star.lexicon import subject_of
from mockinterview.analysis.star.quantities import measured_quantities
from mockinterview.analysis.tokens import bare
from mockinterview.domain.correction import Correction, Part
from mockinterview.domain.hearing import Hearing, Word
from mockinterview.domain.measures import Star, StarLabel, StarShare, StarUnit

#: A figure counts in a result when it tells at least so much of an amount. Our guess.
TELLING = 0.5


def corrected_words(words: Sequence[Word], text: str) -> tuple[Word, ...]:
    """Return the words of ``text`` with the times of the words they stand for.

    Words that agree keep their times. Where others were typed, they share the time of the words
    that they replace, by length; words typed in between get the gap there.
    """
    typed = text.split()
    match = SequenceMatcher(
        None, [bare(word.text) for word in words], [bare(word) for word in typed], autojunk=False
    )
    found: list[Word] = []
    for tag, i1, i2, j1, j2 in match.get_opcodes():
        if tag == "equal":
            pairs = zip(words[i1:i2], typed[j1:j2], strict=True)
            found += [replace(word, text=new) for word, new in pairs]
        elif j2 > j1:
            start_ms, end_ms = _room(words, i1, i2)
            found += _spread(typed[j1:j2], start_ms, end_ms)
    return tuple(found)


def correct_text(heard: Hearing, correction: Correction, text: str) -> Correction:
    """Return the correction after the whole transcript was typed over.

    Parts that were set by hand stay where they are in time. The recognised text itself takes
    the correction of the words back.

    Args:
        heard: What the machine heard; times always come from it, however often text is typed.
        correction: What was corrected until now.
        text: The transcript as it should be.
    """
    before = correction.words if correction.words is not None else heard.words
    words = corrected_words(heard.words, text)
    parts = correction.parts and carry_parts(correction.parts, before, words)
    return replace(correction, words=None if words == heard.words else words, parts=parts)


def parts_of(star: Star, words: Sequence[Word]) -> tuple[Part, ...]:
    """Return the machine's units as parts that count words."""
    starts = [unit.start_ms for unit in star.units if unit.start_ms is not None]
    if not words or len(starts) != len(star.units) or not starts:
        return ()
    owners = [max(0, bisect_right(starts, word.start_ms) - 1) for word in words]
    return _parts(owners, [unit.label for unit in star.units])


def relabel(parts: Sequence[Part], index: int, label: StarLabel) -> tuple[Part, ...]:
    """Return the parts with another label for one of them."""
    return (*parts[:index], replace(parts[index], label=label), *parts[index + 1 :])


def move_boundary(parts: Sequence[Part], index: int, word: int) -> tuple[Part, ...]:
    """Return the parts where the one after ``index`` begins at ``word``.

    A part that is left without words vanishes; a boundary cannot pass the next one.
    """
    left, right = parts[index], parts[index + 1]
    begin = min(max(word, left.first), right.last + 1)
    moved = (replace(left, last=begin - 1), replace(right, first=begin))
    kept = tuple(part for part in moved if part.first <= part.last)
    return (*parts[:index], *kept, *parts[index + 2 :])


def split_part(
    parts: Sequence[Part], word: int, before: StarLabel, after: StarLabel
) -> tuple[Part, ...]:
    """Return the parts with the one that holds ``word`` cut in two before it."""
    found: list[Part] = []
    for part in parts:
        if part.first < word <= part.last:
            found.append(Part(part.first, word - 1, before))
            found.append(Part(word, part.last, after))
        else:
            found.append(part)
    return tuple(found)


def carry_parts(
    parts: Sequence[Part], before: Sequence[Word], after: Sequence[Word]
) -> tuple[Part, ...]:
    """Return the parts of the corrected words: each word is in the part of its time."""
    if not parts or not after:
        return ()
    starts = [before[part.first].start_ms for part in parts]
    owners = [max(0, bisect_right(starts, word.start_ms) - 1) for word in after]
    return _parts(owners, [part.label for part in parts])


def corrected_hearing(hearing: Hearing, correction: Correction) -> Hearing:
    """Return what was heard with the corrected words in place of the recognised ones."""
    return hearing if correction.words is None else replace(hearing, words=correction.words)


def star_of_parts(words: Sequence[Word], parts: Sequence[Part], machine: Star) -> Star:
    """Return the STAR coverage of parts set by hand, whose confidence is 1.

    A hand that marks an action says that this is a story; else the machine's word stands.
    Parts that do not fit the words, as a damaged file may hold, are left out of account.
    """
    edges = [edge for part in parts for edge in (part.first, part.last)]
    if (
        not words
        or not parts
        or edges != sorted(edges)
        or not 0 <= edges[0] <= edges[-1] < len(words)
    ):
        return machine
    units = tuple(
        StarUnit(
            " ".join(word.text for word in words[part.first : part.last + 1]),
            part.label,
            words[part.first].start_ms,
            words[part.last].end_ms,
            1.0,
        )
        for part in parts
    )
    labels = {part.label for part in parts}
    norms = [bare(word.text) for word in words]
    in_result = {
        index
        for part in parts
        if part.label is StarLabel.RESULT
        for index in range(part.first, part.last + 1)
    }
    subjects = [
        subject_of(norm)
        for part in parts
        if part.label is StarLabel.ACTION
        for norm in norms[part.first : part.last + 1]
    ]
    i_count, we_count = subjects.count("i"), subjects.count("we")
    telling = measured_quantities(norms)
    return Star(
        is_story=True if StarLabel.ACTION in labels else machine.is_story,
        quantified_result=any(telling.get(index, 0.0) >= TELLING for index in in_result),
        i_share=i_count / (i_count + we_count) if i_count + we_count else None,
        units=units,
        share=_shares(words, parts),
    )


def _shares(words: Sequence[Word], parts: Sequence[Part]) -> StarShare:
    """Return shares of time; a part lasts until the next begins, so its pauses belong to it."""
    lengths = {label.value: 0 for label in StarLabel}
    for index, part in enumerate(parts):
        last = index + 1 == len(parts)
        end_ms = words[part.last].end_ms if last else words[parts[index + 1].first].start_ms
        lengths[part.label.value] += max(0, end_ms - words[part.first].start_ms)
    total = sum(lengths.values()) or 1
    return StarShare(**{label: length / total for label, length in lengths.items()})


def _parts(owners: Sequence[int], labels: Sequence[StarLabel]) -> tuple[Part, ...]:
    """Return a part for each run of words that one unit owns."""
    starts = [i for i, owner in enumerate(owners) if i == 0 or owner != owners[i - 1]]
    ends = [start - 1 for start in starts[1:]] + [len(owners) - 1]
    return tuple(
        Part(first, last, labels[owners[first]]) for first, last in zip(starts, ends, strict=True)
    )


def _room(words: Sequence[Word], begin: int, end: int) -> tuple[int, int]:
    """Return the time of words ``begin`` to ``end`` (exclusive), or of the gap at ``begin``."""
    if begin < end:
        return words[begin].start_ms, words[end - 1].end_ms
    before_ms = words[begin - 1].end_ms if begin > 0 else 0
    after_ms = words[begin].start_ms if begin < len(words) else before_ms
    return before_ms, max(before_ms, after_ms)


def _spread(texts: Sequence[str], start_ms: int, end_ms: int) -> list[Word]:
    total = sum(map(len, texts))
    words, said = [], 0
    for text in texts:
        begin_ms = start_ms + (end_ms - start_ms) * said // total
        said += len(text)
        words.append(Word(text, begin_ms, start_ms + (end_ms - start_ms) * said // total))
    return words
