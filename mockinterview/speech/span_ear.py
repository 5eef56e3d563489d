# SPDX-License-Identifier: GPL-3.0-or-later
"""Hears one closed span: its words with their times, its dropped fillers, its pitch."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mockinterview.domain.hearing import HeardFiller, Word
from mockinterview.paths import assets_folder
from mockinterview.speech import fillers
from mockinterview.speech.alignment import Aligner, sayable
from mockinterview.speech.spans import SpokenSpan
from mockinterview.speech.transcriber import Transcriber
from mockinterview.speech.voice_track import STEP, pitch_track


@dataclass(frozen=True)
class HeardSpan:
    """What one span holds. ``first_step`` is the step of the voice track where it begins."""

    words: tuple[Word, ...]
    fillers: tuple[HeardFiller, ...]
    first_step: int
    pitch: NDArray[np.float64]


class SpanEar:
    """Hears spans, one after another, on one thread."""

    def __init__(self, transcriber: Transcriber) -> None:
        self.engine = transcriber.name
        self._transcriber = transcriber
        self._aligner = Aligner()
        self._model = fillers.FillerModel.load(assets_folder() / "speech" / "fillers.json")

    def hear(self, span: SpokenSpan) -> HeardSpan:
        """Return what the span holds.

        Raises:
            SpeechError: The engine failed.
        """
        heard = self._transcriber.transcribe(span.samples)
        guesses = sayable(heard.words)
        aligned = self._aligner.align(span, guesses)
        pitch = pitch_track(span.samples)
        dropped: list[HeardFiller] = []
        if aligned.exact and guesses:
            found = fillers.candidates(
                self._aligner, span, guesses, heard.filler_after, aligned.words, pitch
            )
            accepted = fillers.accept(self._model, found)
            if accepted:
                aligned = self._aligner.align(span, guesses, fillers.places(accepted))
                dropped = fillers.heard_fillers(accepted, aligned)
        return HeardSpan(aligned.words, tuple(dropped), span.start // STEP, pitch)
