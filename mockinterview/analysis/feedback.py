# SPDX-License-Identifier: GPL-3.0-or-later
"""What to tell the person: one strength, then the one change that would help most, then the rest.

The rules live beside this module; here they are weighed. The same answer gives the same
feedback, and inside its band a measure is not mentioned.
"""

from collections.abc import Iterator

import numpy as np

from mockinterview.analysis.answer import LEAST_WORDS, Answer
from mockinterview.analysis.content_rules import content_changes, content_strengths
from mockinterview.analysis.delivery_rules import delivery_changes, delivery_strengths
from mockinterview.analysis.phrases import again, count
from mockinterview.analysis.priorities import Finding, in_order
from mockinterview.analysis.rehearsal import rehearsal_feedback
from mockinterview.analysis.star_rules import star_changes, star_strengths
from mockinterview.analysis.wording_rules import wording_changes, wording_strengths
from mockinterview.domain.english import clock
from mockinterview.domain.hearing import Hearing, Span
from mockinterview.domain.measures import Feedback, FeedbackKind
from mockinterview.domain.question import QuestionKind

#: A recording whose loudest moment stays below this is very quiet. Our guess.
VERY_QUIET_DBFS = -45.0
#: A question to the employer may be short.
LEAST_WORDS_ASKED = 4


def give_feedback(answer: Answer) -> tuple[Feedback, ...]:
    """Return what to tell, in the order to tell it in."""
    if not answer.words:
        return (_nothing_said(answer),)
    least = LEAST_WORDS_ASKED if answer.kind is QuestionKind.ASK else LEAST_WORDS
    if len(answer.words) < least:
        return (_too_short(answer, least),)
    if answer.star.is_story is None and answer.kind is not QuestionKind.ASK:
        return (_not_judged(answer), *in_order(delivery_changes(answer)))
    strengths = in_order(_strengths(answer)) or [_said_aloud(answer)]
    changes = in_order(_changes(answer))
    return (*strengths[:1], *changes, *strengths[1:])


def _strengths(answer: Answer) -> Iterator[Finding]:
    yield from star_strengths(answer)
    yield from content_strengths(answer)
    yield from delivery_strengths(answer)
    yield from wording_strengths(answer)
    yield from _rehearsed(answer, FeedbackKind.STRENGTH)


def _changes(answer: Answer) -> Iterator[Finding]:
    yield from star_changes(answer)
    yield from content_changes(answer)
    yield from delivery_changes(answer)
    yield from wording_changes(answer)
    yield from _rehearsed(answer, FeedbackKind.CHANGE)


def _rehearsed(answer: Answer, kind: FeedbackKind) -> Iterator[Finding]:
    told = rehearsal_feedback(answer.rehearsal) if answer.rehearsal is not None else None
    if told is not None and told.kind is kind:
        yield Finding(told)


def _said_aloud(answer: Answer) -> Feedback:
    """Return what is true of every answer that can be measured: nobody is left without."""
    detail = f"{len(answer.words)} words to build on"
    detail += f", in {clock(answer.duration_ms)}." if answer.duration_ms is not None else "."
    title = "You said it aloud" if answer.hearing is not None else "You put it into words"
    return Feedback("said-aloud", FeedbackKind.STRENGTH, title, detail, answer.whole)


def _nothing_said(answer: Answer) -> Feedback:
    hearing = answer.hearing
    if hearing is None:
        title, detail = "There are no words in this text", "Paste or type what was said."
        return Feedback("nothing-said", FeedbackKind.CHANGE, title, detail)
    length = f"It is {clock(hearing.duration_ms)} long"
    loudest = _loudest_dbfs(hearing)
    spans: tuple[Span, ...] = ()
    if hearing.speech:
        title = "No words could be made out"
        spans = hearing.speech[:3]
        detail = f"{length}. Something like a voice was heard at {clock(spans[0].start_ms)}, but no"
        detail += " words in it."
    elif loudest is None or loudest >= VERY_QUIET_DBFS:
        title = "No speech heard in this recording"
        detail = f"{length} and holds sound, but no speech"
        detail += "." if loudest is None else f"; the loudest moment has {_db(loudest)}."
    else:
        title = "No speech heard in this recording"
        detail = f"{length} and very quiet, {_db(loudest)} at its loudest."
    detail += " The recording is kept. Check the microphone, then answer again."
    return Feedback("nothing-said", FeedbackKind.CHANGE, title, detail, spans)


def _too_short(answer: Answer, least: int) -> Feedback:
    detail = f"It has {count(len(answer.words), 'word')}; most measures need at least {least}."
    detail += f" {again(answer.mode)}, answer as you would across the table."
    return Feedback("too-short", FeedbackKind.CHANGE, "Say a little more", detail, answer.whole)


def _not_judged(answer: Answer) -> Feedback:
    detail = "The words do not look like English sentences, so what was said is not judged here."
    title = "The parts of this answer could not be told apart"
    return Feedback("not-judged", FeedbackKind.CHANGE, title, detail, answer.whole)


def _loudest_dbfs(hearing: Hearing) -> float | None:
    if hearing.voice is None or not hearing.voice.level_dbfs:
        return None
    levels = np.asarray(hearing.voice.level_dbfs)
    levels = levels[np.isfinite(levels)]
    return float(levels.max()) if len(levels) else None


def _db(level_dbfs: float) -> str:
    return f"{level_dbfs:.0f} dB".replace("-", "\u2212")
