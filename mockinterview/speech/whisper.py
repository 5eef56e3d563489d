# SPDX-License-Identifier: GPL-3.0-or-later
"""The recogniser for those who have a Whisper model: faster-whisper, on the processor."""

import math
import os
from pathlib import Path

from mockinterview.errors import SpeechError
from mockinterview.speech.transcriber import Guess, Guesses, Samples, Unwanted, Wanted, always

#: More threads do not help one stream of speech. Source: faster-whisper's authors, issue 1397.
MOST_THREADS = 4
#: A loop is decoded once more, warmer; a long ladder makes one answer in ten take ages.
#: Source: faster-whisper issues 35 and 374.
TEMPERATURES = (0.0, 0.4)
#: Asks for the "um"s that the model was trained to leave out. Short: a long one cuts sound off.
PROMPT = "Um, uh, hmm, er."
#: A segment is dropped only when the model takes it for silence and is unsure of its words too.
#: Source: the defaults of faster-whisper for both.
SILENCE = 0.6
UNSURE = -1.0

FAILED = "The Whisper recogniser failed. The recording is safe; transcribe it again."


class WhisperTranscriber:
    """One Whisper model, loaded once."""

    def __init__(self, folder: Path) -> None:
        # Never the network: a model is a folder, and a missing part of it is an error.
        os.environ["HF_HUB_OFFLINE"] = "1"
        try:
            # Imported late: half a second that nobody without a model should pay.
            from faster_whisper import WhisperModel
            from tqdm import tqdm  # type: ignore[import-untyped]  # ships no types

            tqdm.monitor_interval = 0  # its progress bar, never shown, would keep a thread
            self._model = WhisperModel(
                str(folder.absolute()),
                device="cpu",
                compute_type="int8",
                cpu_threads=min(MOST_THREADS, os.cpu_count() or 1),
                local_files_only=True,
            )
        except Exception as error:
            # Whatever a foreign library throws while loading, the answer is the same.
            raise SpeechError(
                f"The Whisper model in {folder} cannot be loaded. Recordings are safe. Copy the"
                " model there again, or use the built-in recogniser."
            ) from error
        self._name = f"whisper:{folder.name}"

    @property
    def name(self) -> str:
        """Engine and model."""
        return self._name

    def transcribe(self, samples: Samples, wanted: Wanted = always) -> Guesses:
        """Return what is said in ``samples``; word times are found by alignment, as for all."""
        if not wanted():  # one window is one step: there is no later moment to ask
            raise Unwanted
        try:
            segments, _ = self._model.transcribe(
                samples,
                language="en",
                beam_size=1,
                temperature=TEMPERATURES,
                condition_on_previous_text=False,
                initial_prompt=PROMPT,
                without_timestamps=True,
                no_speech_threshold=None,  # the gate below looks at both signs together
            )
            words = [
                Guess(text, round(math.exp(min(0.0, segment.avg_logprob)), 3))
                for segment in segments
                if not (segment.no_speech_prob > SILENCE and segment.avg_logprob < UNSURE)
                for text in segment.text.split()
            ]
        except Exception as error:
            raise SpeechError(FAILED) from error
        return Guesses(tuple(words))
