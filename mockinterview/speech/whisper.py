# SPDX-License-Identifier: GPL-3.0-or-later
"""The recogniser for those who have a Whisper model: faster-whisper, on the processor."""

import math
import os
from collections.abc import Sequence
from pathlib import Path

from mockinterview.errors import SpeechError
from mockinterview.speech.cores import usable_cores
from mockinterview.speech.transcriber import (
    RATE_HZ,
    Guess,
    Guesses,
    Samples,
    Unwanted,
    Wanted,
    always,
)

#: More threads do not help one stream of speech. Source: faster-whisper's authors, issue 1397.
MOST_THREADS = 4
#: A loop is decoded once more, warmer; a long ladder makes one answer in ten take ages.
#: Source: faster-whisper issues 35 and 374.
TEMPERATURES = (0.0, 0.4)
#: Asks for the "um"s that the model was trained to leave out. Short: a long one cuts sound off.
PROMPT = "Um, uh, hmm, er."
#: A span is taken for silence only when the model says so and is unsure of its words too.
#: Source: the defaults of faster-whisper for both.
SILENCE = 0.6
UNSURE = -1.0
#: A text that packs better than this goes round in circles. Source: faster-whisper's default.
LOOPING = 2.4
#: The longest phrase that is looked for in such a text. Our guess.
LONGEST_LOOP = 12
#: Nobody says more tokens than these, some and so many a second: what goes on is a loop, and would
#: take minutes. Our guess: ten tokens a second are six words with their punctuation.
TOKENS = 16
TOKENS_PER_S = 12

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
                cpu_threads=threads(usable_cores()),
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
        """Return what is said in ``samples``.

        Word times are found by alignment, as for all engines. Those of faster-whisper were off by
        116 ms (median) where alignment was off by 6 ms, with the model of ``tests/data``.
        """
        if not wanted():  # one window is one step: there is no later moment to ask
            raise Unwanted
        try:
            segments, _ = self._model.transcribe(
                samples,
                language="en",
                beam_size=1,
                best_of=1,
                temperature=TEMPERATURES,
                compression_ratio_threshold=LOOPING,
                condition_on_previous_text=False,
                initial_prompt=PROMPT,
                without_timestamps=True,
                log_prob_threshold=UNSURE,
                no_speech_threshold=SILENCE,
                max_new_tokens=TOKENS + len(samples) * TOKENS_PER_S // RATE_HZ,
            )
            words = []
            for segment in segments:
                sure = round(math.exp(min(0.0, segment.avg_logprob)), 3)
                said = plausible_words(segment.text, segment.compression_ratio)
                words += [Guess(text, sure) for text in said]
        except Exception as error:
            raise SpeechError(FAILED) from error
        return Guesses(tuple(words))


def plausible_words(text: str, compression_ratio: float) -> list[str]:
    """Return the words of a text, less what models say when they have nothing to say.

    That is the prompt once more, and a phrase over and over.
    """
    words = text.split()
    if words == PROMPT.split():
        return []
    return _without_loops(words) if compression_ratio > LOOPING else words


def _without_loops(words: Sequence[str]) -> list[str]:
    """Return ``words`` with each phrase once that is said several times in a row."""
    kept = list(words)
    for length in range(1, LONGEST_LOOP + 1):
        at = length
        while at + length <= len(kept):
            if kept[at : at + length] == kept[at - length : at]:
                del kept[at : at + length]
            else:
                at += 1
    return kept


def threads(cores: int) -> int:
    """Return how many threads to use: one core is left to the window and the microphone.

    Of two, both are taken: this process has the lower priority, and the wait would be long.
    """
    return min(cores, max(2, min(MOST_THREADS, cores - 1)))
