# SPDX-License-Identifier: GPL-3.0-or-later
"""Hearings made to measure, for the tests of the measures."""

from itertools import pairwise

from mockinterview.domain.hearing import HeardFiller, Hearing, Span, VoiceTrack, Word

#: What a word takes here, and the silence between two words: no pause.
WORD_MS = 300
GAP_MS = 60


def spoken(
    text: str,
    *,
    start_ms: int = 1000,
    word_ms: int = WORD_MS,
    tail_ms: int = 500,
    fillers: tuple[HeardFiller, ...] = (),
    voice: VoiceTrack | None = None,
    syllables_ms: tuple[int, ...] | None = None,
) -> Hearing:
    """Return a hearing of ``text``; "<800>" in it is a silence of 800 ms."""
    words: list[Word] = []
    now_ms = start_ms
    for part in text.split():
        if part.startswith("<") and part.endswith(">"):
            now_ms += int(part[1:-1]) - GAP_MS
        else:
            words.append(Word(part, now_ms, now_ms + word_ms))
            now_ms += word_ms + GAP_MS
    return Hearing(
        engine="test",
        duration_ms=(words[-1].end_ms if words else now_ms) + tail_ms,
        words=tuple(words),
        speech=speech_of(words),
        fillers=fillers,
        voice=voice,
        syllables_ms=syllables_ms,
        transcribe_ms=12,
    )


def speech_of(words: list[Word]) -> tuple[Span, ...]:
    """Return voice activity that breaks wherever more than ``GAP_MS`` lies between two words."""
    if not words:
        return ()
    starts = [words[0].start_ms]
    ends = []
    for left, right in pairwise(words):
        if right.start_ms - left.end_ms > GAP_MS:
            ends.append(left.end_ms)
            starts.append(right.start_ms)
    ends.append(words[-1].end_ms)
    return tuple(Span(start, end) for start, end in zip(starts, ends, strict=True))
