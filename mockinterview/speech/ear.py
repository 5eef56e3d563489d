# SPDX-License-Identifier: GPL-3.0-or-later
"""Hears one recording: takes in its sound block by block and gives out what was said and how."""

import contextlib
import time
from collections.abc import Callable, Iterator

import numpy as np

from mockinterview.domain.hearing import Hearing, VoiceTrack, Word
from mockinterview.speech.ahead import SAME_END, Ahead, has_voice
from mockinterview.speech.high_pass import HighPass
from mockinterview.speech.seams import join
from mockinterview.speech.silence import snap_words, spans_of, speech_mask
from mockinterview.speech.span_ear import HeardSpan, SpanEar
from mockinterview.speech.spans import SpanCutter, SpokenSpan
from mockinterview.speech.transcriber import (
    RATE_HZ,
    Samples,
    Transcriber,
    Unwanted,
    Wanted,
    always,
)
from mockinterview.speech.voice_activity import VoiceActivity
from mockinterview.speech.voice_track import STEP_MS, LevelTrack


class Ear:
    """Everything that hearing needs, loaded once and used for one recording after another."""

    def __init__(self, transcriber: Transcriber, clock: Callable[[], float] = time.monotonic):
        self.engine = transcriber.name
        self._span_ear = SpanEar(transcriber)
        self._voice_activity = VoiceActivity()
        self._clock = clock

    def listen(self, unhurried: Wanted = always) -> "Listening":
        """Begin a new recording; the one before is given up.

        Args:
            unhurried: Whether there is time to hear again as a whole what is known in pieces;
                no longer, once somebody waits for the end.
        """
        self._voice_activity.reset()
        return Listening(self._span_ear, self._voice_activity, self._clock, unhurried)


class Listening:
    """One recording while it is being heard."""

    def __init__(
        self,
        span_ear: SpanEar,
        voice_activity: VoiceActivity,
        clock: Callable[[], float],
        unhurried: Wanted,
    ) -> None:
        self._span_ear = span_ear
        self._voice_activity = voice_activity
        self._clock = clock
        self._unhurried = unhurried
        self._high_pass = HighPass()
        self._cutter = SpanCutter()
        self._levels = LevelTrack()
        self._voiced: list[Samples] = []
        self._spans: list[HeardSpan] = []
        self._ahead = Ahead(self._hear_one, clock)
        self._settled = 0  # what comes before this sample has been heard
        self._taken = 0
        self._spent_s = 0.0

    @property
    def done_ms(self) -> int:
        """How much sound was taken in."""
        return self._taken * 1000 // RATE_HZ

    def feed(self, block: Samples) -> Iterator[tuple[Word, ...]]:
        """Take in the next samples; yield the words of each span that they close."""
        self._taken += len(block)
        yield from self._hear(self._cut(self._high_pass.feed(block)))

    def think_ahead(self) -> None:
        """Hear what is new in the span that is open, to be ready when this was the end.

        Call it while there is nothing else to do. If the speaker goes on, the whole span is
        heard again when it closes; if the recording ends, only what came since is left.
        """
        open_span = self._cutter.open_span()
        if open_span is not None:
            self._ahead.think(open_span, self._unhurried)

    def finish(self) -> Hearing:
        """Hear what is left and return everything."""
        for _ in self._hear(self._cut(self._high_pass.flush())):
            pass
        last = self._voice_activity.flush()
        self._voiced.append(last)
        for spans in (self._cutter.feed(np.zeros(0, np.float32), last), self._cutter.flush()):
            for _ in self._hear(spans, last=True):
                pass
        words = join([span.words for span in self._spans])
        fillers = [filler for span in self._spans for filler in span.fillers]
        sounds = [*words, *(Word(each.text, each.start_ms, each.end_ms) for each in fillers)]
        mask = speech_mask(np.concatenate(self._voiced), self._levels.fine_dbfs(), sounds)
        return Hearing(
            engine=self._span_ear.engine,
            duration_ms=self.done_ms,
            words=snap_words(words, mask),
            speech=spans_of(mask, self.done_ms),
            fillers=tuple(fillers),
            voice=self._voice(),
            syllables_ms=tuple(at for span in self._spans for at in span.syllables_ms),
            transcribe_ms=round(self._spent_s * 1000),
        )

    def _cut(self, samples: Samples) -> Iterator[SpokenSpan]:
        voiced = self._voice_activity.feed(samples)
        self._voiced.append(voiced)
        self._levels.feed(samples)
        yield from self._cutter.feed(samples, voiced)

    def _hear(
        self, spans: Iterator[SpokenSpan], *, last: bool = False
    ) -> Iterator[tuple[Word, ...]]:
        for span in spans:
            for heard in self._heard(span, last=last):
                self._spans.append(heard)
                yield heard.words

    def _heard(self, span: SpokenSpan, *, last: bool) -> Iterator[HeardSpan]:
        """Hear a closed span, or put it together from the pieces that are known of it."""
        pieces = self._ahead.pieces_of(span)
        last_pieces = self._ahead.last_pieces_of(span)
        known = self._ahead.exactly(span, SAME_END if last else 0)
        self._ahead.forget()
        if known is not None:
            yield known
            return
        if not (pieces and last):
            with contextlib.suppress(Unwanted):
                yield from self._hear_rest(span, self._unhurried if pieces else always)
                return
        # Somebody waits.
        yield from (piece.heard for piece in last_pieces)
        if last_pieces:
            self._settled = last_pieces[-1].span.end
        yield from self._hear_rest(span, always)

    def _hear_rest(self, span: SpokenSpan, wanted: Wanted) -> Iterator[HeardSpan]:
        """Hear what is not settled of a span, if there is anything."""
        if span.start < self._settled:
            span = span.after(min(self._settled, span.end))
            if not has_voice(span):
                return
        yield self._hear_one(span, wanted)

    def _hear_one(self, span: SpokenSpan, wanted: Wanted) -> HeardSpan:
        began = self._clock()
        try:
            return self._span_ear.hear(span, wanted)
        finally:
            self._spent_s += self._clock() - began

    def _voice(self) -> VoiceTrack:
        levels = self._levels.stored_dbfs()
        pitch = np.zeros(len(levels))
        for span in self._spans:
            room = pitch[span.first_step : span.first_step + len(span.pitch)]
            room[:] = span.pitch[: len(room)]
        return VoiceTrack(
            STEP_MS,
            tuple(np.round(pitch, 1).tolist()),
            tuple(np.round(levels.astype(np.float64), 1).tolist()),
        )
