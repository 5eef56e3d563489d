# SPDX-License-Identifier: GPL-3.0-or-later
"""Hears one closed span: its words with their times, its dropped fillers, its pitch."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mockinterview.domain.hearing import HeardFiller, Word
from mockinterview.paths import assets_folder
from mockinterview.speech import fillers
from mockinterview.speech.alignment import Aligner, sayable
from mockinterview.speech.fillers import Candidate
from mockinterview.speech.spans import SpokenSpan
from mockinterview.speech.syllables import syllable_nuclei
from mockinterview.speech.transcriber import Guess, Transcriber, Unwanted, Wanted, always
from mockinterview.speech.voice_track import STEP, pitch_track

#: Words are taken for invented when both the voice activity and the engine are this unsure.
#: Either alone would drop soft or mumbled speech. Set on recordings of noise and of meetings.
UNSURE_VOICE = 0.8
UNSURE_WORDS = 0.65


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
        self._model = fillers.FillerModel.load(assets_folder() / "speech" / "fillers.json")

    def hear(self, span: SpokenSpan, wanted: Wanted = always) -> HeardSpan:
        """Return what the span holds.

        Raises:
            SpeechError: The engine failed.
            Unwanted: ``wanted`` said no before all was done.
        """
        heard = self._transcriber.transcribe(span.samples, wanted)
        _go_on(wanted)
        guesses = () if _invented(span, heard.words) else sayable(heard.words)
        aligned = self._aligner.align(span, guesses)
        _go_on(wanted)
        pitch = pitch_track(span.samples)
        dropped: list[HeardFiller] = []
        if aligned.exact and guesses:
            found = fillers.candidates(
                self._aligner, span, guesses, heard.filler_after, aligned.words, pitch
            )
            accepted = fillers.accept(self._model, _while_wanted(found, wanted))
            if accepted:
                aligned = self._aligner.align(span, guesses, fillers.places(accepted))
                dropped = fillers.heard_fillers(accepted, aligned)
        nuclei = syllable_nuclei(span.samples, pitch) + span.start_ms
        return HeardSpan(
            aligned.words, tuple(dropped), span.start // STEP, pitch, tuple(nuclei.tolist())
        )


def _go_on(wanted: Wanted) -> None:
    if not wanted():
        raise Unwanted


def _while_wanted(found: Iterable[Candidate], wanted: Wanted) -> Iterator[Candidate]:
    for each in found:
        _go_on(wanted)
        yield each


def _invented(span: SpokenSpan, guesses: Sequence[Guess]) -> bool:
    """Whether these words are more likely the engine's fancy than somebody's speech."""
    sure = [guess.confidence for guess in guesses if guess.confidence is not None]
    return (
        bool(sure)
        and float(span.voiced.max(initial=0.0)) < UNSURE_VOICE
        and sum(sure) / len(sure) < UNSURE_WORDS
    )
