# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes fillers in the voice of another recording: there are real ones of hardly anybody.

A real filler is given the pitch and about the resonances of the voice; or the middle of a short,
open vowel that the voice itself said, as in "the" or "but", is held for as long as an "uh".
"""

from collections.abc import Sequence

import numpy as np
import parselmouth
from parselmouth.praat import call

from benchmarks.splicing import Cutting
from mockinterview.domain.hearing import Word
from mockinterview.speech.transcriber import RATE_HZ, Samples
from mockinterview.speech.voice_track import HIGHEST_HZ, LOWEST_HZ, pitch_track

#: A filler is a little lower than the speech around; this part of its median pitch.
PITCHES = (0.75, 1.0)
#: How much the resonances and the length are changed.
RESONANCES = (0.85, 1.22)
LENGTHS = (0.8, 1.3)
#: Words with a vowel like that of "uh", the part of it that is held, and for how long.
OPEN_WORDS = {
    "the", "a", "of", "was", "but", "some", "come", "from", "us", "one", "what", "must", "such",
    "other", "her",
}  # fmt: skip
HELD_MS = 100
UH_S = (0.2, 0.5)
SHORTEST_WORD_MS = 70
OWN_FILLERS = 6


def in_voice_of(rng: np.random.Generator, samples: Samples, filler: Cutting) -> Cutting:
    """Return a filler as the voice in ``samples`` might say it."""
    pitch = pitch_track(samples)
    usual_hz = float(np.median(pitch[pitch > 0]))
    changed = call(
        parselmouth.Sound(filler.samples.astype(np.float64), RATE_HZ),
        "Change gender",
        LOWEST_HZ,
        HIGHEST_HZ,
        float(rng.uniform(*RESONANCES)),
        usual_hz * float(rng.uniform(*PITCHES)),
        1.0,
        float(rng.uniform(*LENGTHS)),
    )
    return Cutting(filler.voice, changed.values[0].astype(np.float32))


def own_fillers(rng: np.random.Generator, samples: Samples, words: Sequence[Word]) -> list[Cutting]:
    """Return sounds like "uh", made of the voice's own short vowels."""
    open_words = [
        word
        for word in words
        if word.text.lower().strip(".,?!;:") in OPEN_WORDS
        and word.end_ms - word.start_ms >= SHORTEST_WORD_MS
    ]
    made = []
    held = HELD_MS * RATE_HZ // 1000
    for place in rng.permutation(len(open_words))[:OWN_FILLERS]:
        word = open_words[int(place)]
        start, end = (at * RATE_HZ // 1000 for at in (word.start_ms, word.end_ms))
        loudness = np.convolve(samples[start:end] ** 2, np.ones(held // 2), mode="same")
        middle = start + int(loudness.argmax())
        part = samples[max(0, middle - held // 2) : middle + held // 2]
        if not (pitch_track(part) > 0).any():
            continue
        sound = parselmouth.Sound(part.astype(np.float64), RATE_HZ)
        longer = float(rng.uniform(*UH_S)) * RATE_HZ / len(part)
        drawn = call(sound, "Lengthen (overlap-add)", LOWEST_HZ, HIGHEST_HZ, longer)
        made.append(Cutting("own", drawn.values[0].astype(np.float32)))
    return made
