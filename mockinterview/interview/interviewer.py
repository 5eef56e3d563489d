# SPDX-License-Identifier: GPL-3.0-or-later
"""What a panel that listens says between its questions: follow-ups that fit, and how it leads over.

Everything follows from the seed of the session and from what was said in it, so a session that
is left and resumed, or run again with the same answers, goes the same way.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from mockinterview.analysis.consistency import find_contradictions
from mockinterview.analysis.follow_up import lacks
from mockinterview.analysis.tokens import tokens_of_words
from mockinterview.domain.comparison import ClaimKind
from mockinterview.domain.hearing import Hearing
from mockinterview.domain.measures import Measures
from mockinterview.domain.question import FollowUp, Question, QuestionKind
from mockinterview.domain.session import Mode, PlannedQuestion, Session, SessionPlan
from mockinterview.questions.follow_ups import (
    MAX_PER_ANSWER,
    as_question,
    choose,
    lead_over,
    topic_of,
)
from mockinterview.questions.pack import Lead

#: What the person is told about why somebody asks back.
REASONS = {
    "no-result": "What came of it was not heard yet.",
    "no-number": "A figure would show how much came of it.",
    "all-we": "It was mostly “we” so far: your own part is asked for.",
    "no-task": "What was expected of you was not heard yet.",
    "thin-action": "There is room for what you did yourself.",
    "too-short": "There may be more to it.",
    "off-question": "The answer went another way than the question.",
    "vague": "One particular occasion would make it concrete.",
    "no-reason": "The reason was not heard yet.",
    "no-example": "An example would show it.",
    "contradiction": "Two things you said do not quite fit together.",
}
#: A panel keeps to its time: on the whole no more follow-ups than questions. Our judgement.
FOLLOW_UPS_A_QUESTION = 1
CONTRADICTION = "contradiction"
EARLIER, LATER = "{earlier}", "{later}"
#: What answers of each kind lack most often: worth having rendered before it is known.
_LIKELY_STORY = ("no-result", "no-number", "vague")
_LIKELY_OPINION = ("no-reason", "no-example", "vague")


@dataclass(frozen=True)
class Interviewer:
    """Listens for the whole panel. Holds no state.

    ``general`` are the follow-ups that fit any question, ``leads`` what anybody may say before
    one, and ``measure_text`` tells what a text shows as the answer to a question.
    """

    general: Sequence[FollowUp]
    leads: Sequence[Lead]
    measure_text: Callable[[str, Question], Measures]

    def follow_up(self, session: Session, position: int) -> PlannedQuestion | None:
        """Return what the one who asked asks next about the answer at ``position``.

        None where nothing lacks, where it was asked about enough, or where the session has gone
        on already. One-way interviews have nobody who could ask back.
        """
        plan = session.plan
        planned = plan.questions[position]
        about_at = position if planned.follows is None else planned.follows
        about = plan.questions[about_at]
        if plan.mode is Mode.ONE_WAY or about.question.kind is QuestionKind.ASK:
            return None
        if any(take.position > position for take in session.takes):
            return None
        asked = [one for one in plan.questions if one.follows is not None]
        of_this = [one for one in asked if one.follows == about_at]
        planned_count = len(plan.questions) - len(asked)
        most = max(MAX_PER_ANSWER, FOLLOW_UPS_A_QUESTION * planned_count)
        if len(of_this) >= MAX_PER_ANSWER or len(asked) >= most:
            return None
        rng = _rng(plan, position, "follow-up")
        texts = [one.question.text for one in asked]
        chosen = self._contradicted(session, position, texts, rng) or choose(
            about.question,
            [lack for lack in self._lacks(session, about_at) if lack not in _lacks_of(of_this)],
            self.general,
            texts,
            rng,
        )
        if chosen is None:
            return None
        return PlannedQuestion(
            as_question(about.question, chosen),
            about.asked_by,
            REASONS.get(chosen.when, ""),
            lead=self._lead_to_follow_up(plan, position, self._topic(session, position, chosen)),
            follows=about_at,
            lack=chosen.when,
        )

    def lead(self, session: Session, position: int) -> str:
        """Return what is said before the planned question at ``position``; empty if nothing."""
        plan = session.plan
        planned = plan.questions[position]
        if position == 0 or plan.mode is Mode.ONE_WAY or planned.follows is not None:
            return planned.lead
        said = [one.lead for one in plan.questions]
        rng = _rng(plan, position, "lead")
        if planned.is_closing:
            return lead_over(self._lines("closing"), "", said, rng)
        before = session.takes_at(position - 1)
        topic = topic_of(_text(before[-1].hearing)) if before else ""
        return lead_over(plan.member(planned.asked_by).transitions, topic, said, rng)

    def note(self, plan: SessionPlan, position: int) -> str:
        """Return what is said when an answer has ended and it is not clear yet what comes next."""
        rng = _rng(plan, position, "note")
        return lead_over(self._lines("note"), "", (), rng)

    def likely(self, plan: SessionPlan, position: int) -> tuple[str, ...]:
        """Return what may well be said to ask back after the answer at ``position``."""
        planned = plan.questions[position]
        asks = planned.question.kind is QuestionKind.ASK
        if plan.mode is Mode.ONE_WAY or asks or planned.follows is not None:
            return ()
        story = planned.question.kind in (QuestionKind.BEHAVIORAL, QuestionKind.ROLE)
        asked = [one.question.text for one in plan.questions if one.follows is not None]
        rng = _rng(plan, position, "follow-up")
        state = rng.getstate()
        found = []
        for lack in _LIKELY_STORY if story else _LIKELY_OPINION:
            rng.setstate(state)  # the same throw as when it is asked
            found.append(choose(planned.question, [lack], self.general, asked, rng))
        lead = self._lead_to_follow_up(plan, position, "")
        return (lead, *(one.text for one in found if one is not None))

    def _lacks(self, session: Session, about_at: int) -> tuple[str, ...]:
        """Return what the answer lacks, with what its follow-ups have brought to light."""
        plan = session.plan
        question = plan.questions[about_at].question
        takes = [take for take in session.latest_takes if _belongs(plan, take.position, about_at)]
        measured = [take.measures for take in takes if take.measures is not None]
        if not takes or len(measured) < len(takes):
            return ()
        if len(measured) == 1:
            return lacks(measured[0], question)
        whole = " ".join(_text(take.hearing) for take in takes)
        return lacks(self.measure_text(whole, question), question)

    def _contradicted(
        self, session: Session, position: int, asked: Sequence[str], rng: Random
    ) -> FollowUp | None:
        """Return a question about two things said that do not agree, each in its own words."""
        heard = {take.position: take.hearing for take in session.latest_takes if take.hearing}
        now = heard.pop(position, None)
        if now is None:
            return None
        earlier = [word for _, hearing in sorted(heard.items()) for word in hearing.words]
        for found in find_contradictions(tokens_of_words(earlier), tokens_of_words(now.words)):
            if found.later.kind is ClaimKind.REASON:
                continue  # two reasons may both be true
            if any(_trimmed(found.earlier.quote) in text for text in asked):
                continue
            lines = [one for one in self.general if one.when == CONTRADICTION]
            chosen = choose(_NOTHING, [CONTRADICTION], lines, asked, rng)
            if chosen is None:
                return None
            text = chosen.text.replace(EARLIER, _trimmed(found.earlier.quote))
            return FollowUp(CONTRADICTION, text.replace(LATER, _trimmed(found.later.quote)))
        return None

    @staticmethod
    def _topic(session: Session, position: int, chosen: FollowUp) -> str:
        takes = session.takes_at(position)
        if chosen.when == CONTRADICTION or not takes:
            return ""  # a contradiction names what was said by itself
        return topic_of(_text(takes[-1].hearing))

    def _lead_to_follow_up(self, plan: SessionPlan, position: int, topic: str) -> str:
        said = [one.lead for one in plan.questions]
        rng = _rng(plan, position, "lead to follow-up")
        return lead_over(self._lines("follow-up"), topic, said, rng)

    def _lines(self, before: str) -> list[str]:
        return [lead.text for lead in self.leads if lead.before == before]


_NOTHING = Question("", "", QuestionKind.BEHAVIORAL)


def _rng(plan: SessionPlan, position: int, what_for: str) -> Random:
    return Random(f"{plan.seed}/{position}/{what_for}")  # noqa: S311 - chooses questions, keeps no secret


def _belongs(plan: SessionPlan, position: int, about_at: int) -> bool:
    return position == about_at or (
        position < len(plan.questions) and plan.questions[position].follows == about_at
    )


def _lacks_of(asked: Sequence[PlannedQuestion]) -> frozenset[str]:
    return frozenset(one.lack for one in asked)


def _text(hearing: Hearing | None) -> str:
    return hearing.text if hearing is not None else ""


def _trimmed(quote: str) -> str:
    return quote.strip(" ,.;:!?")
