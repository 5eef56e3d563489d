# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes recordings of which more is known: real fillers put into fluent speech, noise over it.

Every function changes sound that was really spoken, by an even chance that the caller seeds.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import parselmouth
from parselmouth.praat import call

from benchmarks.references import Reference
from mockinterview.domain.hearing import Span, Word
from mockinterview.speech.transcriber import RATE_HZ, Samples

#: A filler is put in after every so many words.
WORDS_APART = 5
#: How much higher or lower, and louder or softer than the speech around, a filler is made.
SPEEDS = (0.85, 1.18)
GAINS_DB = (-6, 3)
#: The silences that may be beside it; four in ten have none on either side.
SILENCES_MS = (0, 20, 60, 150, 400)
GLUED = 0.4
#: How far the noise lies below the speech, how soft all is made, and what a telephone lets pass.
NOISE_BELOW_DB = (8, 20)
SOFTER_DB = (-22, 0)
TELEPHONE_HZ = (250, 3400)
#: How much longer a word is drawn, and the shortest that is.
DRAWN = (1.4, 2.2)
SHORTEST_DRAWN_MS = 75


@dataclass(frozen=True)
class Cutting:
    """A real filler, cut out."""

    voice: str
    samples: Samples


def cuttings(reference: Reference, samples: Samples) -> list[Cutting]:
    """Cut the labelled fillers out of a recording."""
    return [
        Cutting(reference.sound.stem, samples[_at(span.start_ms) : _at(span.end_ms)])
        for span in reference.fillers
    ]


def splice(
    rng: np.random.Generator, host: Samples, words: Sequence[Word], fillers: Sequence[Cutting]
) -> tuple[Samples, list[Span]]:
    """Put changed copies of the fillers between some words of ``host``; say where they are."""
    pieces: list[Samples] = []
    spans: list[Span] = []
    at = length = 0
    noise = float(np.percentile(np.abs(host), 10)) + 1e-5
    first = int(rng.integers(1, WORDS_APART))
    for left, right in list(pairwise(words))[first::WORDS_APART]:
        cut = _at((left.end_ms + right.start_ms) // 2)
        around = host[max(0, cut - RATE_HZ) : cut + RATE_HZ]
        sound = _varied(rng, fillers[int(rng.integers(len(fillers)))].samples, around)
        glued = rng.random() < GLUED
        silences = (0, 0) if glued else rng.choice(SILENCES_MS, 2)
        before, after = (
            rng.normal(0, noise, _at(int(silence_ms))).astype(np.float32) for silence_ms in silences
        )
        begin = length + cut - at + len(before)
        spans.append(Span(_ms(begin), _ms(begin + len(sound))))
        pieces += [host[at:cut], before, sound, after]
        length = begin + len(sound) + len(after)
        at = cut
    return np.concatenate([*pieces, host[at:]]), spans


def _varied(rng: np.random.Generator, filler: Samples, around: Samples) -> Samples:
    """Return a filler at another speed and pitch, as loud as what is around, or nearly."""
    steps = np.arange(0, len(filler) - 1, rng.uniform(*SPEEDS))
    sound = np.interp(steps, np.arange(len(filler)), filler)
    rising = np.arange(len(sound))
    fade = np.minimum(1, np.minimum(rising, rising[::-1]) / (RATE_HZ * 0.015))
    gain = np.sqrt(np.mean(around**2) / (np.mean(sound**2) + 1e-9))
    louder = 10 ** (rng.uniform(*GAINS_DB) / 20)
    return np.asarray(sound * fade * gain * louder, np.float32)


def degrade(rng: np.random.Generator, samples: Samples) -> Samples:
    """Put noise over a recording, make it softer, and now and then send it over a telephone."""
    noise = rng.normal(0, 1, len(samples))
    if rng.random() < 0.6:  # darker, as rooms are
        noise = np.cumsum(noise)
        noise -= np.convolve(noise, np.ones(400) / 400, mode="same")
    below = 10 ** (-rng.uniform(*NOISE_BELOW_DB) / 20)
    noise *= below * np.sqrt(np.mean(samples**2) / np.mean(noise**2))
    mixed = samples + noise
    if rng.random() < 0.4:
        spectrum = np.fft.rfft(mixed)
        hertz = np.fft.rfftfreq(len(mixed), 1 / RATE_HZ)
        spectrum[(hertz < TELEPHONE_HZ[0]) | (hertz > TELEPHONE_HZ[1])] *= 0.03
        mixed = np.fft.irfft(spectrum, len(mixed))
    return np.asarray(mixed * 10 ** (rng.uniform(*SOFTER_DB) / 20), np.float32)


def draw_out(rng: np.random.Generator, samples: Samples, words: Sequence[Word]) -> Samples:
    """Draw some words of a recording out: what is slow is no filler."""
    pieces: list[Samples] = []
    at = 0
    for word in words[int(rng.integers(1, WORDS_APART)) :: WORDS_APART]:
        start, end = _at(word.start_ms), _at(word.end_ms)
        if word.end_ms - word.start_ms < SHORTEST_DRAWN_MS or start < at:
            continue
        sound = parselmouth.Sound(samples[start:end].astype(np.float64), RATE_HZ)
        longer = call(sound, "Lengthen (overlap-add)", 60, 400, float(rng.uniform(*DRAWN)))
        pieces += [samples[at:start], longer.values[0].astype(np.float32)]
        at = end
    return np.concatenate([*pieces, samples[at:]])


def _at(at_ms: int) -> int:
    return at_ms * RATE_HZ // 1000


def _ms(at: int) -> int:
    return at * 1000 // RATE_HZ
