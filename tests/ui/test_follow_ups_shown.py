# SPDX-License-Identifier: GPL-3.0-or-later
"""A follow-up is shown as what it is: after its question, and with that named."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel

from mockinterview.domain.question import FollowUp
from mockinterview.domain.session import PlannedQuestion, Session
from mockinterview.questions.follow_ups import as_question
from mockinterview.ui.pages.review import ReviewPage
from tests.ui import samples
from tests.ui.review_hands import Show


def followed_up() -> Session:
    """Return a session whose second answer was asked back about."""
    asked = as_question(samples.QUESTION, FollowUp("no-result", "And how did it end?"))
    plan = samples.session().plan.with_question(2, PlannedQuestion(asked, "maren", follows=1))
    takes = (samples.take(), samples.take(position=2, question=asked, source=samples.SECOND_TAKE))
    return replace(samples.session(*takes), plan=plan)


def shown(page: ReviewPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def test_the_review_names_what_a_follow_up_is_about(show: Show) -> None:
    about = f"Follow-up to: {samples.QUESTION.text}"
    page = show(followed_up(), 2, 1)
    assert about in shown(page)
    assert "And how did it end?" in shown(page)
    page.show_session(followed_up(), 1, 1)
    assert about not in shown(page)
