# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel's view of a session in plain words, from the review that the window shows."""

from collections.abc import Sequence
from dataclasses import replace

from mockinterview.domain.english import clock
from mockinterview.domain.panel_view import (
    CoverageLine,
    Finding,
    FlagLine,
    MemberLines,
    PanelView,
    QuestionLine,
    TodoLine,
)
from mockinterview.domain.session import Session, TakeState
from mockinterview.interview.look_back import RequirementSeen
from mockinterview.interview.session_review import (
    Common,
    Flag,
    QuestionSeen,
    SessionReview,
    ThemeSeen,
    Todo,
)


def panel_view(review: SessionReview) -> PanelView:
    """Return what a review comes to, in words."""
    questions, session = review.questions, review.session
    mains = [one for one in questions if one.is_main]
    spoken_ms = sum(one.take.duration_ms for one in questions if one.take is not None)
    answered = sum(one.take is not None for one in mains)
    return PanelView(
        counted=f"{answered} of {_counted(len(mains), 'question')} answered,"
        f" {clock(spoken_ms)} in all.",
        strength=_finding(review.strength, review.measured),
        change=_finding(review.change, review.measured),
        members=tuple(
            MemberLines(
                ", ".join(filter(None, (seen.member.name, seen.member.title))),
                seen.member.concern,
                tuple(_question(one, session) for one in seen.questions),
            )
            for seen in review.members
        ),
        flags=tuple(_flag(flag, session) for flag in review.flags),
        requirements=tuple(map(_requirement, review.requirements)),
        themes=tuple(map(_theme, review.themes)),
        todos=tuple(TodoLine(todo.text, _reason(todo)) for todo in review.todos),
    )


def _question(one: QuestionSeen, session: Session) -> QuestionLine:
    takes = session.takes_at(one.position)
    keeper = next((take for take in takes if take.is_keeper), None)
    shown = keeper or one.take
    one = replace(one, take=shown)
    strength, change = (
        "".join(item.title for item in told[:1]) for told in (one.strengths, one.changes)
    )
    return QuestionLine(
        number=one.position + 1,
        text=one.planned.question.heading,
        is_follow_up=not one.is_main,
        take_id=shown.id if shown is not None else "",
        length=clock(shown.duration_ms) if shown is not None else "",
        strength=strength,
        change=change,
        state="" if strength or change else _state(one),
        kept=f"Take {keeper.number} of {len(takes)} is kept" if keeper and len(takes) > 1 else "",
    )


def _state(one: QuestionSeen) -> str:
    if one.take is None:
        return "Not answered"
    if one.take.state is TakeState.FAILED:
        return "Not transcribed; the recording is safe"
    return "Not transcribed yet" if one.take.measures is None else "Nothing stands out"


def _finding(common: Common | None, measured: int) -> Finding | None:
    if common is None:
        return None
    count, detail = len(common.positions), common.feedback.detail
    if count > 1 and count == measured:
        return Finding(common.feedback.title, f"In all {measured} answers.")
    if count > 1:
        where = _questions(common.positions)
        return Finding(common.feedback.title, f"In {count} of {measured} answers: {where}.")
    return Finding(common.feedback.title, f"In {_questions(common.positions)}. {detail}".strip())


def _flag(flag: Flag, session: Session) -> FlagLine:
    before = flag.told.take
    where = "first interview"
    if before is not None and before.session_id == session.id:
        where = _questions((before.position,))
    elif before is not None:
        where = f"{before.started_at:%Y-%m-%d}"
    return FlagLine(_questions((flag.position,)), flag.told.quote, where, flag.told.before)


def _requirement(one: RequirementSeen) -> CoverageLine:
    if one.places:
        positions = sorted({place.position for place in one.places})
        return CoverageLine(one.text, is_covered=True, where=_questions(positions))
    where = "marked by you" if one.by_hand else "not mentioned"
    return CoverageLine(one.text, is_covered=one.by_hand, where=where)


def _theme(seen: ThemeSeen) -> CoverageLine:
    if seen.told:
        return CoverageLine(seen.theme.label, is_covered=True, where=_questions(seen.told))
    where = "no story told" if seen.answered else "not answered"
    return CoverageLine(seen.theme.label, is_covered=False, where=where)


def _reason(todo: Todo) -> str:
    if todo.why is not None:
        return todo.why.title
    if todo.position is not None:
        return "Not answered"
    return "Asked for in the job description, never mentioned"


def _questions(positions: Sequence[int]) -> str:
    """Return "question 1", or "questions 1, 2 and 4"."""
    numbers = [str(position + 1) for position in positions]
    if len(numbers) == 1:
        return f"question {numbers[0]}"
    return f"questions {', '.join(numbers[:-1])} and {numbers[-1]}"


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"
