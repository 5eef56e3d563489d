# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the "um" and "uh" that the recogniser left out of its words.

Recognisers are trained to write clean text. Two things still give a dropped filler away: the
engine held one for likely where it wrote another word, and there is a voice where the aligned
words leave a gap. Each such place gets a filled pause in a second alignment; how that fits, and
how steady it sounds, decides.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mockinterview.domain.hearing import HeardFiller, Word
from mockinterview.errors import SpeechError
from mockinterview.speech.alignment import Aligner, Alignment, PlacedFiller
from mockinterview.speech.spans import SpokenSpan
from mockinterview.speech.transcriber import RATE_HZ, Guess, Samples
from mockinterview.speech.voice_activity import WINDOW_MS
from mockinterview.speech.voice_track import STEP_MS

#: A place is looked at when the engine gave a filler this chance, or a voice lies so long in a
#: gap between words. Low on purpose: the model decides.
LEAST_CHANCE = 0.004
LEAST_GAP_MS = 130
VOICE = 0.5
#: No filler is shorter. Source: the shortest of the labelled ones in our recordings is 190 ms.
SHORTEST_MS = 110
#: Each place costs an alignment: no more than the likeliest are looked at in one span.
MOST_PLACES = 4
#: What the words already show is not looked for again beside it.
WRITTEN = frozenset(
    ["um", "umm", "uhm", "uh", "uhh", "er", "erm", "hm", "hmm", "mm", "mmm", "ah", "eh", "oh"]
)

MISSING = (
    "A part of the recogniser is missing (fillers). Recordings are safe. Install the app again."
)

#: The measurements the decision rests on, in the order of the model's weights.
FEATURES = (
    "log_chance", "gap_voice", "length", "voiced", "steady_pitch", "flux", "relative_level",
    "gain",
)  # fmt: skip


@dataclass(frozen=True)
class FillerModel:
    """A logistic regression: how likely a place with these measurements is a filler."""

    means: tuple[float, ...]
    scales: tuple[float, ...]
    weights: tuple[float, ...]
    bias: float
    threshold: float

    @classmethod
    def load(cls, path: Path) -> "FillerModel":
        """Read the weights that training wrote.

        Raises:
            SpeechError: The file is missing or does not fit this version.
        """
        try:
            read = json.loads(path.read_text(encoding="utf-8"))
            model = cls(
                tuple(read["means"]),
                tuple(read["scales"]),
                tuple(read["weights"]),
                float(read["bias"]),
                float(read["threshold"]),
            )
            fits = tuple(read["features"]) == FEATURES
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise SpeechError(MISSING) from error
        if not fits:
            raise SpeechError(MISSING)
        return model

    def probability(self, features: NDArray[np.float64]) -> float:
        """Return the probability that it is a filler."""
        scaled = (features - np.array(self.means)) / np.array(self.scales)
        return float(1 / (1 + np.exp(-(scaled @ np.array(self.weights) + self.bias))))


@dataclass(frozen=True)
class Candidate:
    """A place where a filler may have been dropped, with its measurements."""

    place: PlacedFiller
    features: NDArray[np.float64]


def candidates(
    aligner: Aligner,
    span: SpokenSpan,
    guesses: Sequence[Guess],
    filler_after: float,
    words: Sequence[Word],
    pitch: NDArray[np.float64],
) -> Iterator[Candidate]:
    """Yield every place of a span that is worth a look, in order; each costs an alignment.

    Args:
        aligner: Places the fillers.
        span: The sound.
        guesses: The sayable words, as the engine gave them.
        filler_after: The chance that the engine gave a filler at the end.
        words: The same words, aligned.
        pitch: The pitch track of the span.
    """
    chances = [*(guess.filler_before for guess in guesses), filler_after]
    gaps = _gap_voice_ms(span, words)
    written = [bare(guess.text) in WRITTEN for guess in guesses]
    near = [any(written[max(0, place - 1) : place + 1]) for place in range(len(guesses) + 1)]
    places = [
        place
        for place, (chance, gap_ms) in enumerate(zip(chances, gaps, strict=True))
        if (chance >= LEAST_CHANCE or gap_ms >= LEAST_GAP_MS) and not near[place]
    ]
    if not places:
        return
    likeliest = sorted(places, key=lambda place: (chances[place], gaps[place]), reverse=True)
    fluxes = _flux(span.samples)
    # One at a time: a wrong one must not push a right one out of its place.
    for place in sorted(likeliest[:MOST_PLACES]):
        # The whole span each time: aligned with its neighbours alone, fewer were found.
        aligned = aligner.align(span, guesses, (place,))
        if not aligned.fillers:
            continue
        filler = aligned.fillers[0]
        if filler.end_ms - filler.start_ms < SHORTEST_MS:
            continue
        features = _measure(span, filler, pitch, fluxes, words)
        yield Candidate(filler, np.array([np.log(chances[place] + 1e-4), gaps[place], *features]))


def bare(text: str) -> str:
    """Return a written word without marks and case."""
    return text.lower().strip(".,!?;:-\u2026\u2013\u2014\"' ")


def accept(
    model: FillerModel, found: Iterable[Candidate]
) -> tuple[tuple[PlacedFiller, float], ...]:
    """Return those that are fillers, each with its probability."""
    judged = ((each.place, model.probability(each.features)) for each in found)
    return tuple((place, chance) for place, chance in judged if chance >= model.threshold)


def heard_fillers(
    accepted: Sequence[tuple[PlacedFiller, float]], alignment: Alignment
) -> list[HeardFiller]:
    """Return the accepted fillers at their final places."""
    chances = {place.before: chance for place, chance in accepted}
    return [
        HeardFiller(filler.text, filler.start_ms, filler.end_ms, round(chances[filler.before], 2))
        for filler in alignment.fillers
        if filler.end_ms - filler.start_ms >= SHORTEST_MS
    ]


def places(accepted: Sequence[tuple[PlacedFiller, float]]) -> Collection[int]:
    """Return before which words the accepted fillers come."""
    return [place.before for place, _ in accepted]


def _gap_voice_ms(span: SpokenSpan, words: Sequence[Word]) -> list[int]:
    """Return for each gap, before each word and after the last, how long a voice is in it."""
    edges = [span.start_ms, *(word.end_ms for word in words)]
    starts = [*(word.start_ms for word in words), span.end_ms]
    return [
        int((span.voiced[_window(span, left) : _window(span, right)] >= VOICE).sum()) * WINDOW_MS
        for left, right in zip(edges, starts, strict=True)
    ]


def _window(span: SpokenSpan, at_ms: int) -> int:
    return round((at_ms - span.start_ms) / WINDOW_MS)


def _flux(samples: Samples) -> NDArray[np.float64]:
    """Return how much the spectrum changes from each 10 ms to the next."""
    step, size = RATE_HZ // 100, RATE_HZ // 40
    if len(samples) < size + step:
        return np.zeros(1)
    frames = np.lib.stride_tricks.sliding_window_view(samples, size)[::step] * np.hanning(size)
    power = np.abs(np.fft.rfft(frames, axis=1))[:, : size // 4] ** 2  # up to 4 kHz
    bands = power[:, : power.shape[1] // 5 * 5].reshape(len(power), -1, 5).sum(axis=2)
    logs = np.log(bands + 1e-6)
    return np.asarray(np.abs(np.diff(logs, axis=0)).mean(axis=1), np.float64)


def _measure(
    span: SpokenSpan,
    filler: PlacedFiller,
    pitch: NDArray[np.float64],
    fluxes: NDArray[np.float64],
    words: Sequence[Word],
) -> tuple[float, ...]:
    start_ms, end_ms = filler.start_ms - span.start_ms, filler.end_ms - span.start_ms
    pitches = pitch[start_ms // STEP_MS : max(start_ms // STEP_MS + 1, end_ms // STEP_MS)]
    voiced = pitches[pitches > 0]
    spread = float(np.std(12 * np.log2(voiced))) if len(voiced) > 2 else 4.0
    inside = fluxes[start_ms // 10 : max(start_ms // 10 + 1, end_ms // 10)]
    flux = float(inside.mean() / (fluxes.mean() + 1e-6)) if len(inside) else 1.0
    sound = span.samples[start_ms * RATE_HZ // 1000 : end_ms * RATE_HZ // 1000]
    level = 10 * np.log10((np.mean(sound**2) + 1e-10) / (np.mean(span.samples**2) + 1e-10))
    return (
        (end_ms - start_ms) / 100,
        len(voiced) / max(1, len(pitches)),
        min(spread, 4.0),
        flux,
        float(level),
        _gain(filler, words),
    )


def _gain(filler: PlacedFiller, words: Sequence[Word]) -> float:
    """Return how much of the filler no word had claimed before, 0 to 1."""
    claimed = sum(
        max(0, min(word.end_ms, filler.end_ms) - max(word.start_ms, filler.start_ms))
        for word in words
    )
    return 1 - claimed / (filler.end_ms - filler.start_ms)
