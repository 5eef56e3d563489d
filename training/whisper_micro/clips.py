# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts the recordings into pieces to learn from, as the recogniser may come to hear them."""

import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from benchmarks.hearings import load
from benchmarks.references import read_folder
from benchmarks.scoring import pair_up, plain_words
from mockinterview.domain.hearing import Word
from mockinterview.speech.alignment import Aligner
from mockinterview.speech.high_pass import HighPass
from mockinterview.speech.spans import SpokenSpan
from mockinterview.speech.transcriber import RATE_HZ, Guess, Samples

DATA = Path(__file__).parents[2] / "tests" / "data"
#: A piece is no longer than the longest span of the recogniser, and a little.
LONGEST_MS = 12_600
#: Speech is mostly cut where there is a pause of this length, as the recogniser cuts it.
PAUSE_MS = 110
#: So much of the pause around a piece is kept at most.
MOST_PAD_MS = 450
#: Shares of the pieces: cut at pauses only, cut between any two words, no speech at all.
AT_PAUSES, NO_SPEECH = 0.92, 0.06
#: Share of the pieces cut at pauses that are as long as one span may be.
AS_LONG_AS_FITS = 0.5


@dataclass(frozen=True)
class Clip:
    """A whole recording as the recogniser hears it, and when each of its words is said."""

    samples: Samples
    words: tuple[Word, ...]

    @cached_property
    def starts_ms(self) -> list[int]:
        """Where each word begins; last, where the recording ends."""
        return [*(word.start_ms for word in self.words), len(self.samples) * 1000 // RATE_HZ]

    @cached_property
    def ends_ms(self) -> list[int]:
        """Where the word before each one ends; for the first, where the recording begins."""
        return [0, *(word.end_ms for word in self.words)]

    def silence_ms(self, before: int) -> int:
        """Return how long it is silent before a word, or before the end."""
        return self.starts_ms[before] - self.ends_ms[before]


@dataclass(frozen=True)
class Piece:
    """A stretch of sound and what is said in it, with times from its own start."""

    samples: Samples
    words: tuple[Word, ...]


def sentences() -> dict[str, str]:
    """Return what the model is to say of each recording."""
    return tomllib.loads((DATA / "whisper_micro.toml").read_text(encoding="utf-8"))


def read_clips() -> list[Clip]:
    """Return the recordings; word times are those that came with them, else aligned."""
    references = {reference.sound.name: reference for reference in read_folder(DATA / "audio")}
    aligner = Aligner()
    clips = []
    for name, text in sentences().items():
        high_pass = HighPass()
        sound = load(DATA / "audio" / name)
        sound = np.concatenate([high_pass.feed(sound), high_pass.flush()])
        guesses = [Guess(word) for word in text.split()]
        span = SpokenSpan(0, sound, np.ones(len(sound) // 512 + 1, np.float32))
        words = list(aligner.align(span, guesses).words)
        known = references[name].timed or ()
        spoken = [" ".join(plain_words(word.text)) or word.text.lower() for word in known]
        written = [
            " ".join(plain_words(word.text)) or word.text.strip(",.").lower() for word in words
        ]
        for mine, theirs in pair_up(written, spoken).pairs:
            better = known[theirs]
            words[mine] = Word(words[mine].text, better.start_ms, better.end_ms)
        clips.append(Clip(sound, tuple(words)))
    return clips


class Cutter:
    """Cuts pieces at random, and changes their sound a little."""

    def __init__(self, clips: list[Clip], rng: np.random.Generator) -> None:
        self._clips = clips
        self._rng = rng
        lengths = np.array([len(clip.samples) for clip in clips], float)
        self._chances = np.sqrt(lengths) / np.sqrt(lengths).sum()

    def cut(self, longest_ms: int = LONGEST_MS) -> Piece:
        """Return the next piece; it has no words when there is no speech in it."""
        if self._rng.random() < NO_SPEECH:
            return Piece(self._no_speech(), ())
        while True:  # until a piece is short enough
            clip = self._clips[self._rng.choice(len(self._clips), p=self._chances)]
            first, last = self._choose(clip, longest_ms)
            begin = clip.starts_ms[first] - self._pad(clip.silence_ms(first))
            end = clip.ends_ms[last] + self._pad(clip.silence_ms(last))
            if end - begin <= longest_ms:
                break
        sound = clip.samples[begin * RATE_HZ // 1000 : end * RATE_HZ // 1000]
        kept = [
            Word(word.text, word.start_ms - begin, word.end_ms - begin)
            for word in clip.words[first:last]
        ]
        return self._changed(sound, kept)

    def _choose(self, clip: Clip, longest_ms: int) -> tuple[int, int]:
        """Return the first word of a piece and the one after its last."""
        count = len(clip.words)
        at_pauses = self._rng.random() < AT_PAUSES
        cuts = [
            cut
            for cut in range(count + 1)
            if not at_pauses or clip.silence_ms(cut) >= PAUSE_MS or cut in (0, count)
        ]
        first, last = sorted(self._rng.choice(cuts, 2, replace=False).tolist())
        if at_pauses and self._rng.random() < AS_LONG_AS_FITS:
            room_ms = clip.starts_ms[first] + longest_ms - MOST_PAD_MS
            fitting = [cut for cut in cuts if cut > first and clip.ends_ms[cut] <= room_ms]
            last = fitting[-1] if fitting else last
        return first, last

    def _pad(self, room_ms: int) -> int:
        if room_ms <= 40:
            return 0
        return int(self._rng.integers(20, min(room_ms, MOST_PAD_MS)))

    def _changed(self, sound: Samples, words: list[Word]) -> Piece:
        rng = self._rng
        if rng.random() < 0.3:
            speed = rng.uniform(0.96, 1.04)
            steps = np.arange(0, len(sound) - 1, speed)
            sound = np.interp(steps, np.arange(len(sound)), sound).astype(np.float32)
            words = [
                Word(word.text, round(word.start_ms / speed), round(word.end_ms / speed))
                for word in words
            ]
        sound = sound * np.float32(10 ** (rng.uniform(-8, 4) / 20))
        if rng.random() < 0.6:
            noise = 10 ** (rng.uniform(-80, -48) / 20)
            sound = sound + rng.normal(0, noise, len(sound)).astype(np.float32)
        return Piece(np.clip(sound, -1, 1), tuple(words))

    def _no_speech(self) -> Samples:
        rng = self._rng
        time = np.arange(int(rng.uniform(0.3, 4.5) * RATE_HZ)) / RATE_HZ
        noise = rng.normal(0, 1, len(time))
        kind = rng.integers(6)
        if kind == 0:
            sound = 0 * time
        elif kind == 1:
            sound = noise
        elif kind == 2:
            sound = np.sin(2 * np.pi * rng.choice([50, 60]) * np.outer((1, 2, 3), time)).sum(axis=0)
        elif kind == 3:
            sound = np.sin(2 * np.pi * rng.uniform(150, 700, (3, 1)) * time).sum(axis=0)
        elif kind == 4:  # applause
            sound = noise * np.exp(-((time * rng.uniform(3, 10)) % 1) * 12)
        else:  # the hum of a room
            sound = np.convolve(noise, np.ones(60) / 8, mode="same")
        gain = 10 ** (rng.uniform(-60, -12) / 20)
        quiet = rng.normal(0, 10 ** (rng.uniform(-90, -60) / 20), len(time))
        return np.clip(gain * sound + quiet, -1, 1).astype(np.float32)
