# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan of a session: which questions, asked by whom, in which order, and why."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

from mockinterview.domain.plan import Mode, PlannedQuestion, SessionPlan
from mockinterview.domain.question import PanelMember, PanelRole, Question, QuestionKind
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.job import JobText
from mockinterview.questions.job_questions import speak_to
from mockinterview.questions.panel import DEFAULT_ROLES, seat_panel
from mockinterview.questions.spacing import Due

#: The shares of a mixed second round: it goes deeper into what was done, so stories weigh most.
#: Our judgement.
MIXED = (
    (QuestionKind.BEHAVIORAL, 0.4),
    (QuestionKind.ROLE, 0.2),
    (QuestionKind.SITUATIONAL, 0.2),
    (QuestionKind.CULTURE, 0.2),
)
MIXED_KINDS = tuple(kind for kind, _ in MIXED)
TITLES = {
    QuestionKind.BEHAVIORAL: "Second interview, behavioural questions",
    QuestionKind.ROLE: "Second interview, your previous work",
    QuestionKind.SITUATIONAL: "Second interview, what you would do if",
    QuestionKind.CULTURE: "Second interview, how you like to work",
    QuestionKind.ASK: "Second interview, questions to ask",
}
MIXED_TITLE = "Second interview, mixed questions"
OWN_TITLE = "Second interview, your own questions"

#: How much each reason weighs when a question is chosen; chance adds up to 1. Our judgement.
WEIGHT_PREFERRED, WEIGHT_FAMILY, WEIGHT_JOB = 1.2, 1.5, 2.0
WEIGHT_REPEATED, WEIGHT_RECENT, WEIGHT_DUE = 3.0, 4.0, 2.5
#: How many of the suggestions for a question of one's own are shown as hints.
SUGGESTIONS = 4
FORMAT_INVITATION = "invitation"
_ANY = "any"


@dataclass(frozen=True)
class _Choice:
    """A question with what speaks for it, for one member of the panel."""

    score: float
    question: Question
    job_word: str


def plan_session(
    bank: QuestionBank,
    kinds: Sequence[QuestionKind] = MIXED_KINDS,
    count: int = 5,
    roles: Sequence[PanelRole] = DEFAULT_ROLES,
    mode: Mode = Mode.STUDY,
    seed: int = 0,
    job: str = "",
    families: Sequence[str] = (),
    seniority: str = "",
    due: Mapping[str, Due] | None = None,
    own: Sequence[Question] = (),
) -> SessionPlan:
    """Make a plan; the same arguments give the same plan.

    Members ask in turns, each what suits their concern. No question comes twice, and one topic
    comes back only when there is no other. There are fewer than ``count`` questions only where
    the bank has no more.

    Args:
        bank: The questions and the people there are.
        kinds: Which kinds to ask; questions to ask oneself come last, and only if they are named.
        count: How many questions, at least 1.
        roles: The seats of the panel, in the order in which they speak.
        mode: How strict the session is.
        seed: Chooses among what suits equally.
        job: The text of a job description.
        families: Job families whose questions fit; taken from ``job`` where none is named.
        seniority: "entry", "mid", "senior" or "lead"; where empty what the job's name tells, if
            it tells any.
        due: How due each question is that was practised before, by id.
        own: If given, these are asked in their order and nothing else.
    """
    if count < 1:
        raise ValueError(count)
    rng = Random(seed)  # noqa: S311 - chooses questions, keeps no secret
    panel = seat_panel(bank, roles, rng)
    job_text = JobText(job, bank)
    if own:
        planned = [
            PlannedQuestion(question, panel[turn % len(panel)].id, "You asked for it.")
            for turn, question in enumerate(own)
        ]
    else:
        fitting = tuple(families) or job_text.families
        level = seniority or job_text.seniority
        pool = _Pool(bank, fitting, level, due or {}, job_text, rng)
        planned = pool.draw(list(dict.fromkeys(kinds)) or list(MIXED_KINDS), count, panel)
        planned = speak_to(planned, job_text.requirements, job_text.rarity, rng)
    return SessionPlan(
        title=job_text.title or (OWN_TITLE if own else title_of(kinds)),
        mode=mode,
        panel=tuple(panel),
        questions=tuple(planned),
        seed=seed,
        job=job,
    )


def title_of(kinds: Sequence[QuestionKind]) -> str:
    """Return what a session with these kinds of question is called."""
    distinct = set(kinds)
    return TITLES[distinct.pop()] if len(distinct) == 1 else MIXED_TITLE


class _Pool:
    """The questions that are left to choose from, and what was chosen."""

    def __init__(
        self,
        bank: QuestionBank,
        families: Sequence[str],
        seniority: str,
        due: Mapping[str, Due],
        job: JobText,
        rng: Random,
    ) -> None:
        self._bank = bank
        self._families = frozenset(families)
        self._seniority = seniority
        self._due = due
        self._job = job
        self._rng = rng
        self._taken: set[str] = set()
        self._topics: Counter[str] = Counter()

    def draw(
        self, kinds: Sequence[QuestionKind], count: int, panel: Sequence[PanelMember]
    ) -> list[PlannedQuestion]:
        """Choose ``count`` questions, in turns round the panel."""
        left = Counter(_shares(kinds, count))
        planned: list[PlannedQuestion] = []
        for turn in range(count):
            member = panel[turn % len(panel)]
            due = [kind for kind in kinds if left[kind] > 0]
            # The candidate's own questions close an interview: they wait for all others.
            due = [kind for kind in due if kind != QuestionKind.ASK] or due
            kind, choice = self._choose(member, sorted(due, key=lambda kind: -left[kind]), kinds)
            if choice is None:
                break
            left[kind] -= 1
            planned.append(self._plan(member, choice))
        return planned

    def _choose(
        self,
        member: PanelMember,
        open_kinds: Sequence[QuestionKind],
        kinds: Sequence[QuestionKind],
    ) -> tuple[QuestionKind, _Choice | None]:
        """Take the kind that the member likes best of those due, else whatever is left."""
        liked = [kind for kind in member.prefers if kind in open_kinds]
        order = [QuestionKind(kind) for kind in liked] + list(open_kinds) + list(kinds)
        for kind in dict.fromkeys(order):
            choices = [self._score(member, question) for question in self._candidates(kind)]
            if choices:
                return kind, max(choices, key=lambda choice: choice.score)
        return order[0], None

    def _candidates(self, kind: QuestionKind) -> list[Question]:
        """Return the questions of one kind that may be asked, in the bank's order."""
        return [
            question
            for question in self._bank.of_kind(kind)
            if question.id not in self._taken
            and (
                not question.families
                or _ANY in question.families
                or self._families.intersection(question.families)
            )
            and (
                not self._seniority
                or not question.seniority
                or self._seniority in question.seniority
            )
            and (kind is not QuestionKind.ASK or question.format == FORMAT_INVITATION)
        ]

    def _score(self, member: PanelMember, question: Question) -> _Choice:
        score = self._rng.random()
        if question.competency in member.prefers or member.role in question.whom:
            score += WEIGHT_PREFERRED
        if self._families.intersection(question.families):
            score += WEIGHT_FAMILY
        job_score, job_word = self._job.fit(question)
        score += WEIGHT_JOB * job_score
        score -= WEIGHT_REPEATED * self._topics[_topic(question)]
        if question.id in self._due:
            weight = self._due[question.id].weight
            score += (WEIGHT_DUE if weight > 0 else WEIGHT_RECENT) * weight
        return _Choice(score, question, job_word)

    def _plan(self, member: PanelMember, choice: _Choice) -> PlannedQuestion:
        question = choice.question
        self._taken.add(question.id)
        self._topics[_topic(question)] += 1
        if question.kind is QuestionKind.ASK:
            question = replace(question, strong=self._suggestions(member, question.theme))
            return PlannedQuestion(question, member.id, "The closing round is yours.")
        due = self._due.get(question.id)
        if due is not None and due.weight > 0:
            reason = due.reason
        elif choice.job_word:
            reason = f"The job description speaks of “{choice.job_word}”."
        elif question.competency in member.prefers and member.concern:
            reason = f"{member.name} wants to know: {member.concern}"
        else:
            reason = f"It shows {question.after[:1].lower()}{question.after[1:]}"
        return PlannedQuestion(question, member.id, reason)

    def _suggestions(self, member: PanelMember, theme: str) -> tuple[str, ...]:
        """Return what one could ask this member on that theme, best for them first."""
        fitting = [
            question
            for question in self._bank.of_kind(QuestionKind.ASK)
            if question.theme == theme and not question.format and not question.not_yet
        ]
        fitting.sort(
            key=lambda q: q.whom.index(member.role) if member.role in q.whom else len(q.whom) + 9
        )
        return tuple(question.text for question in fitting[:SUGGESTIONS])


def _topic(question: Question) -> str:
    return question.competency or question.theme or question.id


def _shares(kinds: Sequence[QuestionKind], count: int) -> dict[QuestionKind, int]:
    """Split ``count`` over the kinds by their shares, largest remainders first."""
    weights = {kind: dict(MIXED).get(kind, 0.2) for kind in kinds}
    total = sum(weights.values())
    exact = {kind: count * weight / total for kind, weight in weights.items()}
    shares = {kind: int(value) for kind, value in exact.items()}
    by_remainder = sorted(kinds, key=lambda kind: shares[kind] - exact[kind])
    for kind in by_remainder[: count - sum(shares.values())]:
        shares[kind] += 1
    return shares
