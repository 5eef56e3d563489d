# SPDX-License-Identifier: GPL-3.0-or-later
"""Words a session as a whole. Pure: a ``SessionReview`` in, sentences out."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from mockinterview.domain.session import Mode, TakeState
from mockinterview.interview.session_review import (
    Common,
    Flag,
    QuestionSeen,
    SessionReview,
    ThemeSeen,
    Todo,
)
from mockinterview.ui.review_view import HeadlineHalf
from mockinterview.ui.times import clock, day_of_year
from mockinterview.ui.widgets.notice import NoticeKind, NoticeText

translate = QCoreApplication.translate


def answer_numbers(review: SessionReview) -> dict[int, int]:
    """Return the number of each answer by the position of its question, as Review counts them."""
    answered = [one.position for one in review.questions if one.take is not None]
    return {position: number for number, position in enumerate(answered, start=1)}


def counted(review: SessionReview) -> str:
    """Return how much of the session was answered: "4 of 5 questions answered, 7:43 in all."."""
    mains = [one for one in review.questions if one.is_main]
    answered = sum(one.take is not None for one in mains)
    spoken_ms = sum(one.take.duration_ms for one in review.questions if one.take is not None)
    modes = {
        Mode.STUDY: translate("Session", "Study mode."),
        Mode.REAL: translate("Session", "Real mode."),
        Mode.ONE_WAY: translate("Session", "One-way."),
    }
    words = translate("Session", "{} of {} questions answered, {} in all. {}")
    return words.format(answered, len(mains), clock(spoken_ms), modes[review.session.plan.mode])


def strength(review: SessionReview) -> HeadlineHalf | None:
    """Return what worked most often."""
    return _half(review, review.strength) if review.strength is not None else None


def change(review: SessionReview) -> HeadlineHalf:
    """Return what would help most answers, or that nothing stands out."""
    if review.change is not None:
        return _half(review, review.change)
    return HeadlineHalf(
        translate("Session", "Nothing stands out to change"),
        translate("Session", "What was measured lies inside its bands."),
    )


def nothing_yet() -> NoticeText:
    """Return what stands in the place of the headline before an answer is measured."""
    return NoticeText(
        "empty",
        NoticeKind.PLAIN,
        translate("Session", "Nothing to look back on yet"),
        translate("Session", "No answer of this session has been measured."),
    )


def heard_as(one: QuestionSeen) -> str:
    """Return what became of an answer that has no feedback."""
    if one.take is None:
        return translate("Session", "Not answered")
    if one.take.state is TakeState.FAILED:
        return translate("Session", "Not transcribed; the recording is safe")
    if one.take.measures is None:
        return translate("Session", "Its words are still being read")
    return translate("Session", "Nothing stands out")


def theme_state(seen: ThemeSeen) -> str:
    """Return how an answer showed a theme, or what it lacked."""
    if seen.told:
        return translate("Session", "shown")
    if seen.answered:
        return translate("Session", "no story told")
    return translate("Session", "not answered")


def todo_reason(todo: Todo) -> str:
    """Return why something is to be practised."""
    if todo.why is not None:
        return todo.why.title
    if todo.position is not None:
        return translate("Session", "Not answered")
    return translate("Session", "Asked for in the job description, never mentioned")


def when_before(flag: Flag, numbers: Mapping[int, int], session_id: str) -> str:
    """Return where the other quotation comes from."""
    take = flag.told.take
    if take is None:
        return translate("Session", "First interview")
    if take.session_id == session_id and take.position in numbers:
        return translate("Session", "Answer {}").format(numbers[take.position])
    return day_of_year(take.started_at)


def as_sentence(items: Sequence[str]) -> str:
    """Return "1", "1 and 2" or "1, 2 and 4"."""
    if len(items) < 2:
        return "".join(items)
    return translate("Session", "{} and {}").format(", ".join(items[:-1]), items[-1])


def _half(review: SessionReview, common: Common) -> HeadlineHalf:
    numbers = answer_numbers(review)
    one_of = [numbers[position] for position in common.positions]
    where = translate("Session", "In {} of {} answers. {}")
    detail = where.format(len(one_of), review.measured, common.feedback.detail)
    if len(one_of) > 1 and len(one_of) == review.measured:
        detail = translate("Session", "In all {} answers.").format(review.measured)
    elif len(one_of) > 1:
        listed = as_sentence([str(number) for number in one_of])
        only = translate("Session", "In {} of {} answers: {}.")
        detail = only.format(len(one_of), review.measured, listed)
    link = translate("Session", "Answer {}").format(one_of[0])
    return HeadlineHalf(common.feedback.title, detail.strip(), link)
