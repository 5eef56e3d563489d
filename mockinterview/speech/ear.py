# SPDX-License-Identifier: GPL-3.0-or-later
"""Hears one recording: takes in its sound block by block and gives out what was said and how."""

import time
from collections.abc import Callable, Iterator

import numpy as np

from mockinterview.domain.hearing import Hearing, VoiceTrack, Word
from mockinterview.speech.high_pass import HighPass
from mockinterview.speech.silence import snap_words, spans_of, speech_mask
from mockinterview.speech.span_ear import HeardSpan, SpanEar
from mockinterview.speech.spans import SpanCutter, SpokenSpan
from mockinterview.speech.transcriber import RATE_HZ, Samples, Transcriber
from mockinterview.speech.voice_activity import VoiceActivity
from mockinterview.speech.voice_track import STEP_MS, LevelTrack


class Ear:
    """Everything that hearing needs, loaded once and used for one recording after another."""

    def __init__(self, transcriber: Transcriber, clock: Callable[[], float] = time.monotonic):
        self.engine = transcriber.name
        self._span_ear = SpanEar(transcriber)
        self._voice_activity = VoiceActivity()
        self._clock = clock

    def listen(self) -> "Listening":
        """Begin a new recording; the one before is given up."""
        self._voice_activity.reset()
        return Listening(self._span_ear, self._voice_activity, self._clock)


class Listening:
    """One recording while it is being heard."""

    def __init__(
        self, span_ear: SpanEar, voice_activity: VoiceActivity, clock: Callable[[], float]
    ) -> None:
        self._span_ear = span_ear
        self._voice_activity = voice_activity
        self._clock = clock
        self._high_pass = HighPass()
        self._cutter = SpanCutter()
        self._levels = LevelTrack()
        self._voiced: list[Samples] = []
        self._spans: list[HeardSpan] = []
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

    def finish(self) -> Hearing:
        """Hear what is left and return everything."""
        for _ in self._hear(self._cut(self._high_pass.flush())):
            pass
        last = self._voice_activity.flush()
        self._voiced.append(last)
        for spans in (self._cutter.feed(np.zeros(0, np.float32), last), self._cutter.flush()):
            for _ in self._hear(spans):
                pass
        words = [word for span in self._spans for word in span.words]
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
            transcribe_ms=round(self._spent_s * 1000),
        )

    def _cut(self, samples: Samples) -> Iterator[SpokenSpan]:
        voiced = self._voice_activity.feed(samples)
        self._voiced.append(voiced)
        self._levels.feed(samples)
        yield from self._cutter.feed(samples, voiced)

    def _hear(self, spans: Iterator[SpokenSpan]) -> Iterator[tuple[Word, ...]]:
        for span in spans:
            began = self._clock()
            heard = self._span_ear.hear(span)
            self._spans.append(heard)
            self._spent_s += self._clock() - began
            yield heard.words

    def _voice(self) -> VoiceTrack:
        levels = self._levels.stored_dbfs()
        pitch = np.zeros(len(levels))
        for span in self._spans:
            room = pitch[span.first_step : span.first_step + len(span.pitch)]
            room[:] = span.pitch[: len(room)]
        return VoiceTrack(
            STEP_MS,
            tuple(round(float(hz), 1) for hz in pitch),
            tuple(round(float(level), 1) for level in levels),
        )
