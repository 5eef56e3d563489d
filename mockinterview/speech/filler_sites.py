# SPDX-License-Identifier: GPL-3.0-or-later
"""Where an "um" may have been dropped from the words, and what is measured there.

Two things give such a place away: there is a voice where the aligned words leave a gap, or a
sound is held for longer than fluent speech does. Pure functions over one span.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mockinterview.domain.hearing import Word
from mockinterview.speech.spans import SpokenSpan
from mockinterview.speech.steady import FRAME_MS, HELD, Spectrum, held_sounds, spectrum_of
from mockinterview.speech.transcriber import RATE_HZ, Guess
from mockinterview.speech.voice_activity import WINDOW_MS
from mockinterview.speech.voice_track import STEP_MS

#: A voice in a gap is looked at from this length on; what is shorter is a breath or an edge.
LEAST_GAP_MS = 110
VOICE = 0.5
#: The engine's chance of a filler is taken from word edges at most so far away.
NEAR_MS = 250
#: Silence beside a sound is looked for so far.
BESIDE_MS = 200
#: About how long a word takes to say: so much, and so much for each letter. Our guess.
WORD_MS = 80
LETTER_MS = 60
CEPSTRA = 6

#: What is measured, in the order of the model's weights.
FEATURES = (
    "log_chance", "length", "change", "held", "voiced", "pitch_spread", "pitch", "level",
    "level_spread", "silence_before", "silence_after", "uncovered", "stretched", "word_belief",
    *(f"timbre_{number}" for number in range(1, CEPSTRA + 1)),
)  # fmt: skip


@dataclass(frozen=True)
class Site:
    """A stretch of sound that may be a filler; it would come before word number ``before``.

    ``state`` is what the engine's encoder made of it, where the engine shows that.
    """

    before: int
    start_ms: int
    end_ms: int
    features: NDArray[np.float64]
    state: NDArray[np.float64] | None = None

    @property
    def length_ms(self) -> int:
        """How long it is."""
        return self.end_ms - self.start_ms


def find_sites(
    span: SpokenSpan,
    guesses: Sequence[Guess],
    filler_after: float,
    words: Sequence[Word],
    pitch: NDArray[np.float64],
    states: NDArray[np.float32] | None = None,
) -> list[Site]:
    """Return every stretch of a span that is worth judging.

    Args:
        span: The sound.
        guesses: The words, as the engine gave them.
        filler_after: The chance that the engine gave a filler at the end.
        words: The same words, aligned.
        pitch: The pitch track of the span.
        states: What the engine's encoder made of the span, in even steps.
    """
    spectrum = spectrum_of(span.samples, pitch)
    view = _View(span, guesses, filler_after, words, pitch, spectrum, states)
    gaps = view.voiced_gaps()
    held = [
        (start, end)
        for start, end in held_sounds(spectrum)
        if not any(min(end, b) - max(start, a) > 0 for a, b in gaps)
    ]
    return [view.site(start, end) for start, end in sorted(gaps + held)]


class _View:
    """One span, in frames."""

    def __init__(
        self,
        span: SpokenSpan,
        guesses: Sequence[Guess],
        filler_after: float,
        words: Sequence[Word],
        pitch: NDArray[np.float64],
        spectrum: Spectrum,
        states: NDArray[np.float32] | None,
    ) -> None:
        self._span = span
        self._guesses = guesses
        self._chances = [*(guess.filler_before for guess in guesses), filler_after]
        self._words = [(self._frame(word.start_ms), self._frame(word.end_ms)) for word in words]
        self._spectrum = spectrum
        self._states = states
        count = len(spectrum.change)
        at = np.minimum(np.arange(count) * FRAME_MS // WINDOW_MS, len(span.voiced) - 1)
        self._voice = span.voiced[at] >= VOICE if count else np.zeros(0, np.bool_)
        self._levels = spectrum.bands.max(axis=1) * 10 / np.log(10) if count else np.zeros(0)
        self._loud = float(np.percentile(self._levels, 90)) if count else 0.0
        self._sounding = self._voice & (self._levels > self._loud - 30)
        steps = np.minimum(np.arange(count) * FRAME_MS // STEP_MS, max(0, len(pitch) - 1))
        self._pitch = pitch[steps] if len(pitch) else np.zeros(count)
        heard = self._pitch[self._pitch > 0]
        self._usual_pitch = float(np.median(heard)) if len(heard) else 0.0
        voiced = spectrum.bands[spectrum.voiced]
        self._usual_timbre = _cepstra(voiced.mean(axis=0)) if len(voiced) else np.zeros(CEPSTRA)

    def _frame(self, at_ms: int) -> int:
        return round((at_ms - self._span.start_ms) / FRAME_MS)

    def voiced_gaps(self) -> list[tuple[int, int]]:
        """Return the longest sounding stretch of each gap between words, where it is long."""
        edges = [0, *(end for _, end in self._words)]
        starts = [*(start for start, _ in self._words), len(self._sounding)]
        found = []
        for left, right in zip(edges, starts, strict=True):
            sounding = self._sounding[left:right]
            ends = np.flatnonzero(np.diff(np.concatenate([[0], sounding.astype(np.int8), [0]])))
            runs = ends.reshape(-1, 2)
            if len(runs):
                start, end = runs[int((runs[:, 1] - runs[:, 0]).argmax())].tolist()
                if (end - start) * FRAME_MS >= LEAST_GAP_MS:
                    found.append((left + start, left + end))
        return found

    def site(self, start: int, end: int) -> Site:
        """Measure the frames from ``start`` to ``end``."""
        middle = (start + end) / 2
        before = sum((first + last) / 2 < middle for first, last in self._words)
        return Site(
            before,
            self._span.start_ms + start * FRAME_MS,
            self._span.start_ms + end * FRAME_MS,
            np.array([*self._measures(start, end, before), *self._timbre(start, end)]),
            self._state(start, end),
        )

    def _state(self, start: int, end: int) -> NDArray[np.float64] | None:
        if self._states is None or not len(self._states):
            return None
        steps = len(self._states) / len(self._span.samples) * RATE_HZ * FRAME_MS / 1000
        first = min(int(start * steps), len(self._states) - 1)
        inside = self._states[first : max(first + 1, math.ceil(end * steps))]
        return np.asarray(inside.mean(axis=0), np.float64)

    def _measures(self, start: int, end: int, before: int) -> list[float]:
        near = NEAR_MS // FRAME_MS
        edges = [0, *(last for _, last in self._words)]
        starts = [*(first for first, _ in self._words), len(self._voice)]
        chances = [self._chances[before]]
        for place, chance in enumerate(self._chances):
            if edges[place] - near <= end and starts[place] + near >= start:
                chances.append(chance)
        inside = slice(start, end)
        change = self._spectrum.change[inside]
        pitches = self._pitch[inside]
        pitches = pitches[pitches > 0]
        spread = float(np.std(12 * np.log2(pitches))) if len(pitches) > 4 else 4.0
        height = (
            12 * np.log2(float(np.median(pitches)) / self._usual_pitch) if len(pitches) else 0.0
        )
        beside = BESIDE_MS // FRAME_MS
        left, right = self._sounding[max(0, start - beside) : start], self._sounding[end:][:beside]
        covered = [max(0, min(end, last) - max(start, first)) for first, last in self._words]
        word = int(np.argmax(covered)) if max(covered, default=0) > 0 else None
        stretched, belief = 0.0, 1.0
        if word is not None:
            first, last = self._words[word]
            usual_ms = WORD_MS + LETTER_MS * len(self._guesses[word].text)
            stretched = ((last - first) * FRAME_MS - usual_ms) / 100
            belief = self._guesses[word].confidence or 1.0
        return [
            float(np.log(max(chances) + 1e-4)),
            min(6.0, (end - start) * FRAME_MS / 100),
            float(change.mean()),
            float((change < HELD).sum()) * FRAME_MS / 100,
            float(self._spectrum.voiced[inside].mean()),
            min(4.0, spread),
            float(np.clip(height, -8, 8)),
            float(np.clip(self._levels[inside].mean() - self._loud, -30, 10)),
            float(self._levels[inside].std()),
            1 - float(left.mean()) if len(left) else 1.0,
            1 - float(right.mean()) if len(right) else 1.0,
            1 - sum(covered) / (end - start),
            float(np.clip(stretched, -1, 5)),
            belief,
        ]

    def _timbre(self, start: int, end: int) -> NDArray[np.float64]:
        return _cepstra(self._spectrum.bands[start:end].mean(axis=0)) - self._usual_timbre


def _cepstra(bands: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the coarse shape of a spectrum: the first cosines of its bands, but the level."""
    count = len(bands)
    cosines = np.cos(np.pi / count * np.outer(np.arange(1, CEPSTRA + 1), np.arange(count) + 0.5))
    return np.asarray(cosines @ bands / count, np.float64)
