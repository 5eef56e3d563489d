# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds when each word of a known text was said (PocketSphinx, forced alignment)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from mockinterview.domain.hearing import Word
from mockinterview.speech.forced_decoder import FRAME_MS, ForcedDecoder, Said
from mockinterview.speech.pronunciation import Speller, spoken_words
from mockinterview.speech.spans import LEAVE, SpokenSpan
from mockinterview.speech.transcriber import RATE_HZ, Guess
from mockinterview.speech.voice_activity import WINDOW_MS

#: A filled pause as the aligner knows it; it takes whichever of these fits best.
_FILLER = "filled-pause"
_FILLER_SOUNDS = ("AH", "AH M", "M")


@dataclass(frozen=True)
class PlacedFiller:
    """Where a filled pause would lie that comes before a certain word (or after the last)."""

    before: int
    text: str
    start_ms: int
    end_ms: int

    @property
    def length_ms(self) -> int:
        """How long it is."""
        return self.end_ms - self.start_ms


@dataclass(frozen=True)
class Alignment:
    """The words of a span with their times, and the fillers that were asked for.

    ``exact`` is False where text and sound did not fit, and the times are a guess by length.
    """

    words: tuple[Word, ...]
    fillers: tuple[PlacedFiller, ...] = ()
    exact: bool = True


def sayable(guesses: Sequence[Guess]) -> tuple[Guess, ...]:
    """Return the guesses that are words; signs alone are none."""
    return tuple(guess for guess in guesses if spoken_words(guess.text))


class Aligner:
    """Aligns one span at a time. It is used by one thread.

    Args:
        speller: Tells how words are said that the pronouncing dictionary lacks.
    """

    def __init__(self, speller: Speller | None = None) -> None:
        self._speller = speller or Speller()
        self._taught = {_FILLER: list(_FILLER_SOUNDS)}
        self._decoder = self._new_decoder()
        self._wide_decoder: ForcedDecoder | None = None  # made when it is needed, which is seldom

    def _new_decoder(self, *, wide: bool = False) -> ForcedDecoder:
        decoder = ForcedDecoder(wide=wide)
        for word, ways in self._taught.items():
            decoder.teach(word, ways)
        return decoder

    def align(
        self, span: SpokenSpan, guesses: Sequence[Guess], fillers_before: Collection[int] = ()
    ) -> Alignment:
        """Return the words with their times, in order, inside the span.

        Args:
            span: The sound.
            guesses: The words, all ``sayable``.
            fillers_before: Before which words to place a filled pause too; their number stands
                for the end.
        """
        if not guesses and not fillers_before:
            return Alignment(())
        parts = [self._known(guess.text) for guess in guesses]
        text = []
        for number, part in enumerate([*parts, []]):
            text += [_FILLER] * (number in fillers_before) + part
        said = self._said(span, text)
        if not said:
            return Alignment(_spread(span, guesses), exact=False)
        words, fillers = [], []
        rest = iter(said)
        for number in range(len(guesses) + 1):
            if number in fillers_before:
                fillers.append(self._placed(span, number, next(rest)))
            if number < len(guesses):
                mine = [next(rest) for _ in parts[number]]
                start_ms = span.start_ms + mine[0].first * FRAME_MS
                end_ms = min(span.end_ms, span.start_ms + (mine[-1].last + 1) * FRAME_MS)
                guess = guesses[number]
                words.append(Word(guess.text, start_ms, end_ms, guess.confidence))
        return Alignment(tuple(words), tuple(fillers))

    def _known(self, token: str) -> list[str]:
        """Return the spoken words of a written one, taught to the decoder where it needs it."""
        words = list(spoken_words(token))
        for word in words:
            if not self._decoder.knows(word):
                ways = [" ".join(sounds) for sounds in self._speller.ways(word, token)]
                self._taught[word] = ways
                for decoder in (self._decoder, self._wide_decoder):
                    if decoder is not None:
                        decoder.teach(word, ways)
        return words

    @staticmethod
    def _placed(span: SpokenSpan, before: int, said: Said) -> PlacedFiller:
        text = "um" if "M" in _FILLER_SOUNDS[said.variant - 1] else "uh"
        start_ms = span.start_ms + said.first * FRAME_MS
        return PlacedFiller(before, text, start_ms, min(span.end_ms, start_ms + _length_ms(said)))

    def _said(self, span: SpokenSpan, words: list[str]) -> list[Said]:
        """Return each word's frames, or nothing where the text does not fit the sound."""
        found = self._decoder.find(span.samples, words)
        found = found or self._decoder.find(span.samples, words, hushed=True)
        if found:
            return found
        if self._wide_decoder is None:
            self._wide_decoder = self._new_decoder(wide=True)
        return self._wide_decoder.find(span.samples, words, hushed=True)


def _length_ms(said: Said) -> int:
    return (said.last + 1 - said.first) * FRAME_MS


def _spread(span: SpokenSpan, tokens: Sequence[Guess]) -> tuple[Word, ...]:
    """Share the voiced time of the span among the words by their number of letters."""
    if not tokens:
        return ()
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
