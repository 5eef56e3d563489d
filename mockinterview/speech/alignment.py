# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds when each word of a known text was said (PocketSphinx, forced alignment)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from pocketsphinx import Config, Decoder, get_model_path

from mockinterview.domain.hearing import Word
from mockinterview.speech.pronunciation import spoken_words
from mockinterview.speech.spans import LEAVE, SpokenSpan
from mockinterview.speech.transcriber import RATE_HZ, Guess
from mockinterview.speech.voice_activity import WINDOW_MS

#: The step of the acoustic model's frames.
FRAME_MS = 10
_VARIANT = re.compile(r"\(\d+\)$")


@dataclass(frozen=True)
class _Said:
    """A spoken word and the frames it takes."""

    word: str
    first: int
    last: int


class Aligner:
    """Aligns one span at a time. It is used by one thread."""

    def __init__(self) -> None:
        self._decoder = Decoder(
            Config(
                hmm=get_model_path("en-us/en-us"),
                dict=get_model_path("en-us/cmudict-en-us.dict"),
                lm=None,
                loglevel="FATAL",
            )
        )

    def align(self, span: SpokenSpan, guesses: Sequence[Guess]) -> tuple[Word, ...]:
        """Return the words with their times, in order, inside the span; bare signs are left out."""
        tokens = [guess for guess in guesses if spoken_words(guess.text)]
        if not tokens:
            return ()
        known = [
            [word for word in spoken_words(token.text) if self._decoder.lookup_word(word)]
            for token in tokens
        ]
        said = self._said(span, [word for words in known for word in words])
        if not said or not all(known):
            return _spread(span, tokens)
        words = []
        rest = iter(said)
        for token, parts in zip(tokens, known, strict=True):
            mine = [next(rest) for _ in parts]
            words.append(
                Word(
                    token.text,
                    span.start_ms + mine[0].first * FRAME_MS,
                    min(span.end_ms, span.start_ms + (mine[-1].last + 1) * FRAME_MS),
                    token.confidence,
                )
            )
        return tuple(words)

    def _said(self, span: SpokenSpan, words: list[str]) -> list[_Said]:
        """Return each word's frames, or nothing where the text does not fit the sound."""
        if not words:
            return []
        decoder = self._decoder
        pcm = (np.clip(span.samples, -1, 1) * 32767).astype("<i2").tobytes()
        try:
            decoder.set_align_text(" ".join(words))
            decoder.start_utt()
            decoder.process_raw(pcm, full_utt=True)
            decoder.end_utt()
            found = [
                _Said(_VARIANT.sub("", part.word), part.start_frame, part.end_frame)
                for part in decoder.seg() or ()
                if not part.word.startswith(("<", "["))
            ]
        except RuntimeError:  # the library's word for "does not fit"
            return []
        return found if [each.word for each in found] == words else []


def _spread(span: SpokenSpan, tokens: Sequence[Guess]) -> tuple[Word, ...]:
    """Share the voiced time of the span among the words by their number of letters."""
    voiced = np.flatnonzero(span.voiced >= LEAVE)
    if not len(voiced):
        voiced = np.arange(len(span.voiced))
    letters = np.cumsum([0, *(len(token.text) for token in tokens)])
    # The n-th voiced window, as a time: words so spread never lie in a silence.
    edges = letters / letters[-1] * len(voiced)
    words = []
    for token, start, end in zip(tokens, edges, edges[1:], strict=False):
        first = float(voiced[min(int(start), len(voiced) - 1)]) + start % 1
        words.append((token, first, min(first + end - start, len(span.voiced))))
    limit_ms = (span.start + len(span.samples)) * 1000 // RATE_HZ
    return tuple(
        Word(
            token.text,
            span.start_ms + int(first * WINDOW_MS),
            min(limit_ms, span.start_ms + int(last * WINDOW_MS)),
            token.confidence,
        )
        for token, first, last in words
    )
