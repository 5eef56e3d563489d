# SPDX-License-Identifier: GPL-3.0-or-later
"""A worked session to show and to test with: takes of the worked answer, and their sound."""

import math
import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import numpy as np

from mockinterview.audio.peaks import Peaks
from mockinterview.domain.finding import Found
from mockinterview.domain.hearing import Hearing
from mockinterview.domain.measures import (
    Feedback,
    FeedbackKind,
    Fillers,
    Measures,
    Relevance,
    Star,
)
from mockinterview.domain.question import PanelMember, PanelRole, Question, QuestionKind
from mockinterview.domain.session import (
    AnswerSummary,
    Mode,
    PlannedQuestion,
    Session,
    SessionPlan,
    SessionSummary,
    Take,
    TakeState,
)
from tests.ui.worked_answer import FIRST_TAKE, SECOND_TAKE, hearing, measures

#: The worked answer belongs to the samples; it has a module of its own for its length.
__all__ = ["FIRST_TAKE", "SECOND_TAKE", "hearing", "measures"]

QUESTION = Question(
    id="owned-failure",
    text="Tell me about a time something you were responsible for went wrong.",
    kind=QuestionKind.BEHAVIORAL,
    target_s=(75, 135),
)
OTHER_QUESTIONS = (
    Question("why-now", "Why this role, why now", QuestionKind.CULTURE),
    Question("disliked", "A decision others disliked", QuestionKind.BEHAVIORAL),
    Question("ninety", "First ninety days", QuestionKind.SITUATIONAL),
    Question("led", "A change you led", QuestionKind.BEHAVIORAL),
)
PANEL = (
    PanelMember("maren", "Maren Holt", PanelRole.HIRING_MANAGER, "Hiring manager"),
    PanelMember("daniel", "Daniel Okafor", PanelRole.PEER, "Peer"),
    PanelMember("grace", "Grace Whitfield", PanelRole.HR, "HR"),
)
STARTED = datetime(2026, 11, 22, 18, 42, tzinfo=timezone(timedelta(hours=1)))


def take(
    number: int = 1,
    *,
    position: int = 1,
    question: Question = QUESTION,
    source: tuple[tuple[str, float, str], ...] = FIRST_TAKE,
    asked_by: str = "maren",
) -> Take:
    """A measured take of a written answer."""
    heard = hearing(source)
    return Take(
        id=f"take-{position}-{number}",
        session_id="calder",
        position=position,
        number=number,
        question=question,
        asked_by=asked_by,
        started_at=STARTED + timedelta(minutes=3 * position + number),
        sound=f"2026/11/calder/{position}-{number}.wav",
        rate_hz=48_000,
        duration_ms=heard.duration_ms,
        state=TakeState.MEASURED,
        hearing=heard,
        measures=measures(source),
        rating=3,
    )


def silent_take() -> Take:
    """A take in which nobody spoke."""
    heard = Hearing("builtin", 34_000, (), ())
    said = Feedback(
        "no-speech",
        FeedbackKind.CHANGE,
        "No speech heard in this recording",
        "It is 0:34 long and very quiet, \N{MINUS SIGN}58 dB at its loudest."
        " The recording is kept.",
    )
    nothing = Measures(
        pacing=None,
        fillers=Fillers(0, None, (), ()),
        voice=None,
        star=Star(None, None, None, (), None),
        relevance=Relevance(None, None),
        feedback=(said,),
    )
    return replace(take(), duration_ms=34_000, hearing=heard, measures=nothing, rating=None)


def failed_take() -> Take:
    """A take that the recogniser could not finish."""
    return replace(
        take(),
        state=TakeState.FAILED,
        hearing=None,
        measures=None,
        rating=None,
        problem="The recording is safe. The recogniser stopped after 0:52.",
    )


def unread_take() -> Take:
    """A take that is recorded and not yet transcribed."""
    return replace(take(), state=TakeState.RECORDED, hearing=None, measures=None, rating=None)


def session(*takes: Take) -> Session:
    """The session of the pictures: five questions, two takes of the second one."""
    questions = (OTHER_QUESTIONS[0], QUESTION, *OTHER_QUESTIONS[1:])
    planned = tuple(
        PlannedQuestion(question, PANEL[index % len(PANEL) if index != 1 else 0].id)
        for index, question in enumerate(questions)
    )
    plan = SessionPlan("Calder Freight, panel of three", Mode.STUDY, PANEL, planned, 7)
    chosen = takes or (
        take(position=0, question=questions[0], source=SECOND_TAKE),
        take(1),
        take(2, source=SECOND_TAKE),
        take(position=2, question=questions[2]),
        take(position=3, question=questions[3], source=SECOND_TAKE),
        take(position=4, question=questions[4]),
    )
    return Session("calder", STARTED, plan, plan.title, chosen)


def peaks(shown: Take, count: int = 4096) -> Peaks:
    """The outline of a sound that could carry the words of a take; the same every time."""
    chance = random.Random(7)  # noqa: S311 - a picture, not a secret
    heard = shown.hearing
    words = heard.words if heard else ()
    sounds = [(word.start_ms, word.end_ms) for word in words]
    sounds += [(filler.start_ms, filler.end_ms) for filler in (heard.fillers if heard else ())]
    sounds.sort()
    made = []
    for index in range(count):
        at = (index + 0.5) / count * shown.duration_ms
        inside = next((pair for pair in sounds if pair[0] <= at < pair[1]), None)
        if inside is None:
            loud = (0.03 if words else 0.003) * (1 + chance.random())
        else:
            part = (at - inside[0]) / (inside[1] - inside[0])
            swell = 0.55 + 0.45 * math.sin(math.pi * min(1, max(0.12, part)))
            loud = (0.3 + 0.5 * chance.random()) * swell
        made.append((-loud * (0.85 + 0.15 * chance.random()), loud))
    return Peaks(np.array(made, np.float32), shown.duration_ms)


def found(shown: Sequence[SessionSummary]) -> Found:
    """All of what was found, on one page."""
    return Found(len(shown), sum(one.sound_bytes for one in shown), 0, tuple(shown))


def summaries() -> list[SessionSummary]:
    """The sessions of the library's picture, newest first."""
    shares = (
        (0.08, 0.0, 0.22, 0.14, 0.56),
        (0.32, 0.10, 0.38, 0.18, 0.02),
        (0.27, 0.09, 0.48, 0.13, 0.03),
        (0.12, 0.08, 0.58, 0.12, 0.10),
        (0.22, 0.11, 0.47, 0.16, 0.04),
    )
    seconds = (62, 82, 104, 118, 97)
    rates = (138.0, 144.0, 131.0, 142.0, 136.0)
    questions = [planned.question.text for planned in session().plan.questions]
    answers = tuple(
        AnswerSummary(question, length * 1000, rate, share)
        for question, length, rate, share in zip(questions, seconds, rates, shares, strict=True)
    )
    rows = (
        ("calder", 0, "Calder Freight, panel of three", "Get to what you did sooner", 5, 463),
        ("ask", 2, "Questions to ask, drill", "Ask one question at a time", 5, 97),
        ("two", 4, "Calder Freight, panel of two", "Get to what you did sooner", 5, 541),
        ("one-way", 7, "Leadership, one-way", "Slow down in the action", 5, 560),
        ("technical", 8, "Technical part, Calder Freight", "Put a figure in the result", 4, 548),
        ("culture", 10, "Culture and motives", "Put a figure in the result", 5, 655),
        ("mixed", 13, "Mixed second round", "Say what came of it", 5, 742),
        ("first", 14, "First try, mixed", "Say what came of it", 4, 671),
    )
    return [
        SessionSummary(
            id=name,
            title=title,
            started_at=STARTED - timedelta(days=days),
            mode=Mode.STUDY,
            questions=count,
            duration_ms=length * 1000,
            headline=headline,
            answers=answers[:count],
            tags=("Calder Freight", "night shift") if name == "calder" else (),
            sound_bytes=44 + length * 96_000,
        )
        for name, days, title, headline, count, length in rows
    ]
