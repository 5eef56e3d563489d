# SPDX-License-Identifier: GPL-3.0-or-later
"""Hears the recordings of a benchmark, changed and unchanged, and compares with the truth."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, process_time

import av
import numpy as np

from benchmarks.references import Kind, Reference
from benchmarks.scoring import (
    Hits,
    filler_hits,
    pair_up,
    pause_hits,
    pauses,
    plain_words,
    start_errors_ms,
)
from benchmarks.splicing import Cutting, splice
from mockinterview.analysis.fillers import FILLED_PAUSES, find_fillers
from mockinterview.analysis.tokens import tokens_of_words
from mockinterview.domain.hearing import Hearing, Span, Word
from mockinterview.speech.ear import Ear
from mockinterview.speech.transcriber import RATE_HZ, Samples

#: The lengths of the silences that are put in, in turn.
SPLICED_MS = (300, 500, 800, 1500, 400)
#: They go in after every so many words.
SPLICE_EVERY = 5


@dataclass
class Score:
    """The figures of one recording."""

    name: str
    kind: Kind
    held_out: bool
    duration_ms: int
    text: str = ""
    errors: int = 0
    words: int = 0
    heard_words: int = 0
    start_errors_ms: list[int] = field(default_factory=list)
    pauses: Hits = field(default_factory=Hits)
    spliced_pauses: Hits = field(default_factory=Hits)
    fillers: Hits | None = None
    spliced_fillers: Hits = field(default_factory=Hits)
    filler_spans: list[tuple[int, int, str]] = field(default_factory=list)
    seconds: float = 0.0
    processor_seconds: float = 0.0
    live_errors: int | None = None
    stop_to_words_s: list[float] = field(default_factory=list)


def load(path: Path) -> Samples:
    """Decode a whole recording to 16 kHz mono."""
    blocks: list[Samples] = []
    with av.open(str(path)) as container:
        resampler = av.AudioResampler("fltp", "mono", RATE_HZ)
        for frame in (*container.decode(audio=0), None):
            blocks += [part.to_ndarray()[0] for part in resampler.resample(frame)]
    return np.concatenate(blocks)


def hear(ear: Ear, samples: Samples) -> Hearing:
    """Hear ``samples`` in blocks of 100 ms, as they come while recording."""
    listening = ear.listen()
    for start in range(0, len(samples), RATE_HZ // 10):
        for _ in listening.feed(samples[start : start + RATE_HZ // 10]):
            pass
    return listening.finish()


def inside_words(spans: Sequence[Span], words: Sequence[Word]) -> list[Span]:
    """Return the spans of voice between the first and the last word, cut to these."""
    if not words:
        return []
    first, last = words[0].start_ms, words[-1].end_ms
    return [
        Span(max(first, span.start_ms), min(last, span.end_ms))
        for span in spans
        if span.end_ms > first and span.start_ms < last
    ]


def fillers_of(hearing: Hearing) -> list[Span]:
    """Return where um and uh were found, as the app tells it: in the words and in the sound."""
    tokens = tokens_of_words(hearing.words)
    told = find_fillers(tokens, hearing.fillers, hearing.duration_ms).fillers.items
    return [
        Span(each.start_ms, each.end_ms)
        for each in told
        if each.text in FILLED_PAUSES and each.start_ms is not None and each.end_ms is not None
    ]


def score(ear: Ear, reference: Reference) -> Score:
    """Hear one recording as it is, and compare."""
    samples = load(reference.sound)
    began, busy = perf_counter(), process_time()
    hearing = hear(ear, samples)
    seconds, busy = perf_counter() - began, process_time() - busy
    said, heard = plain_words(reference.text), plain_words(hearing.text)
    result = Score(
        reference.sound.name,
        reference.kind,
        reference.held_out,
        hearing.duration_ms,
        hearing.text,
        pair_up(said, heard).errors,
        len(said),
        len(heard),
        filler_spans=[(each.start_ms, each.end_ms, each.text) for each in hearing.fillers],
        seconds=seconds,
        processor_seconds=busy,
    )
    if reference.timed:
        result.start_errors_ms = start_errors_ms(reference.timed, hearing.words)
        found = pauses(inside_words(hearing.speech, hearing.words))
        result.pauses = pause_hits(pauses(reference.timed), found)
        result.fillers = filler_hits(reference.fillers, fillers_of(hearing))
    elif reference.kind is Kind.READ:
        result.fillers = filler_hits([], fillers_of(hearing))
    return result


def score_spliced_pauses(ear: Ear, reference: Reference) -> Hits:
    """Put silences between words and see whether they are found."""
    samples, words = load(reference.sound), reference.timed or ()
    pieces, there = [], []
    at, shift = 0, 0
    for turn, after in enumerate(range(SPLICE_EVERY, len(words), SPLICE_EVERY)):
        left, right = words[after - 1].end_ms, words[after].start_ms
        if right - left > 20:  # a pause already: its length would not be known
            continue
        length = SPLICED_MS[turn % len(SPLICED_MS)]
        cut = left * RATE_HZ // 1000
        pieces += [samples[at:cut], np.zeros(length * RATE_HZ // 1000, np.float32)]
        there.append(Span(left + shift, left + shift + length))
        at, shift = cut, shift + length
    if not there:
        return Hits()
    hearing = hear(ear, np.concatenate([*pieces, samples[at:]]))
    found = pauses(inside_words(hearing.speech, hearing.words))
    # Pauses that the speaker made are none of this trial's business.
    hits = pause_hits(there, found)
    own = sum(
        not any(min(a.end_ms, b.end_ms) > max(a.start_ms, b.start_ms) for b in there) for a in found
    )
    return Hits(hits.right, hits.found - own, hits.there)


def score_spliced_fillers(
    ear: Ear, reference: Reference, fillers: Sequence[Cutting], seed: int = 11
) -> Hits:
    """Put real fillers between the words of fluent speech and see whether they are found."""
    samples = load(reference.sound)
    words = hear(ear, samples).words
    if len(words) < 2 or not fillers:
        return Hits()
    sound, there = splice(np.random.default_rng(seed), samples, words, fillers)
    return filler_hits(there, fillers_of(hear(ear, sound)))
