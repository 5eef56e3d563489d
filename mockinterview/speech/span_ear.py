# SPDX-License-Identifier: GPL-3.0-or-later
"""Hears one closed span: its words with their times, its dropped fillers, its pitch."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from mockinterview.domain.hearing import HeardFiller, Word
from mockinterview.paths import assets_folder
from mockinterview.speech import fillers
from mockinterview.speech.alignment import Aligner, Alignment, sayable
from mockinterview.speech.filler_model import FillerModel
from mockinterview.speech.filler_sites import find_sites
from mockinterview.speech.fillers import Accepted
from mockinterview.speech.spans import ENTER, SpokenSpan
from mockinterview.speech.syllables import syllable_nuclei
from mockinterview.speech.transcriber import (
    Guess,
    Samples,
    Transcriber,
    Unwanted,
    Wanted,
    always,
)
from mockinterview.speech.voice_activity import WINDOW_MS
from mockinterview.speech.voice_track import STEP, LevelTrack, pitch_track

#: Words are taken for invented when both the voice activity and the engine are this unsure.
#: Either alone would drop soft or mumbled speech. Set on recordings of noise and of meetings.
UNSURE_VOICE = 0.8
UNSURE_WORDS = 0.65
#: A voice this brief has to be said with more certainty: plucked notes are taken for a "you". The
#: shortest answers of our recordings last 350 ms.
BRIEF_VOICE_MS = 200
UNSURE_BRIEF_WORDS = 0.8
#: So are many words that the engine hardly believes: a crowd's murmur is a voice, but not one
#: that says something. A learner's slow words are as unsure, but few to a span.
WILD_WORDS = 0.4
MANY_WORDS = 8
#: Sound may come from another room where it is so faint. A close microphone gives -40 or more.
FAINT_DBFS = -42.0
#: One voice falls silent between its words; many together hardly do. The more even a faint sound
#: is, from the tenth to the ninetieth percentile of its level, the surer its words have to be. One
#: voice in noise looks alike, but its pitch goes on from one step to the next; of many, now this
#: one and now that one is found. Set on two to ten voices at once, and on real speech that was made
#: 20 and 35 dB softer, with and without noise over it.
LEAPING_SEMITONES = 1.2
EVEN_DB = ((15.0, 0.7), (25.0, 0.6))


@dataclass(frozen=True)
class HeardSpan:
    """What one span holds. ``first_step`` is the step of the voice track where it begins."""

    words: tuple[Word, ...]
    fillers: tuple[HeardFiller, ...]
    first_step: int
    pitch: NDArray[np.float64]
    syllables_ms: tuple[int, ...]


class SpanEar:
    """Hears spans, one after another, on one thread."""

    def __init__(self, transcriber: Transcriber) -> None:
        self.engine = transcriber.name
        self._transcriber = transcriber
        self._aligner = Aligner()
        self._model = FillerModel.load(assets_folder() / "speech" / "fillers.json")

    def hear(self, span: SpokenSpan, wanted: Wanted = always) -> HeardSpan:
        """Return what the span holds.

        Raises:
            SpeechError: The engine failed.
            Unwanted: ``wanted`` said no before all was done.
        """
        heard = self._transcriber.transcribe(span.samples, wanted)
        _go_on(wanted)
        pitch = pitch_track(span.samples)
        invented = _invented(span, heard.words, pitch)
        guesses = () if invented else sayable(heard.words)
        aligned = self._aligner.align(span, guesses)
        _go_on(wanted)
        dropped: tuple[HeardFiller, ...] = ()
        if not invented:
            sites = find_sites(
                span, guesses, heard.filler_after, aligned.words, pitch, heard.states
            )
            accepted = fillers.accept(self._model, sites, aligned.words)
            if accepted:
                _go_on(wanted)
                aligned, dropped = self._with_fillers(span, guesses, aligned, accepted)
        nuclei = syllable_nuclei(span.samples, pitch) + span.start_ms
        return HeardSpan(aligned.words, dropped, span.start // STEP, pitch, tuple(nuclei.tolist()))

    def _with_fillers(
        self,
        span: SpokenSpan,
        guesses: Sequence[Guess],
        aligned: Alignment,
        accepted: Sequence[Accepted],
    ) -> tuple[Alignment, tuple[HeardFiller, ...]]:
        """Make room for fillers among the words, and in place of those that are none."""
        gone = fillers.misheard(accepted, aligned.words)
        kept = [guess for number, guess in enumerate(guesses) if number not in gone]
        accepted = fillers.without(accepted, gone)
        again = self._aligner.align(span, kept, [each.site.before for each in accepted])
        if not again.exact:
            left = (word for number, word in enumerate(aligned.words) if number not in gone)
            again = Alignment(tuple(left), exact=False)
        words, found = fillers.make_room(again.words, fillers.heard_fillers(accepted, again))
        return replace(again, words=words), found


def _go_on(wanted: Wanted) -> None:
    if not wanted():
        raise Unwanted


def _invented(span: SpokenSpan, guesses: Sequence[Guess], pitch: NDArray[np.float64]) -> bool:
    """Whether these words are more likely the engine's fancy than somebody's speech."""
    sure = [guess.confidence for guess in guesses if guess.confidence is not None]
    if not sure:
        return False
    belief = sum(sure) / len(sure)
    if len(sure) >= MANY_WORDS and belief < WILD_WORDS:
        return True
    voice_ms = int((span.voiced >= ENTER).sum()) * WINDOW_MS
    if voice_ms < BRIEF_VOICE_MS and belief < UNSURE_BRIEF_WORDS:
        return True
    hardly_a_voice = float(span.voiced.max(initial=0.0)) < UNSURE_VOICE
    if hardly_a_voice and belief < UNSURE_WORDS:
        return True
    return belief < _unsure_if_crowd(span.samples, pitch)


def _unsure_if_crowd(samples: Samples, pitch: NDArray[np.float64]) -> float:
    """Return how sure the words of a sound must be that may be many voices in another room."""
    levels = LevelTrack()
    levels.feed(samples)
    dbfs = levels.fine_dbfs()
    if not len(dbfs) or 10 * np.log10(np.mean(10 ** (dbfs / 10))) >= FAINT_DBFS:
        return 0.0
    heard = 12 * np.log2(pitch[pitch > 0])
    if len(heard) > 1 and np.abs(np.diff(heard)).mean() < LEAPING_SEMITONES:
        return 0.0
    quiet, loud = np.percentile(dbfs, (10, 90))
    return next((unsure for even_db, unsure in EVEN_DB if loud - quiet < even_db), 0.0)
