# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as a whole, in each of its states."""

from collections.abc import Callable
from dataclasses import replace

from mockinterview import wiring
from mockinterview.domain.preparation import Preparation
from mockinterview.domain.session import PlannedQuestion, Session, Take
from mockinterview.interview.session_review import Flag, SessionReview, review_session
from mockinterview.interview.told_before import ToldBefore
from mockinterview.ui.main_window import MainWindow
from mockinterview.ui.navigation import PageName
from mockinterview.ui.pages.session import SessionPage
from mockinterview.ui.theme.theme import Theme
from tests.ui import samples

JOB = (
    "Operations lead, Calder Freight\n- Hold a budget of £1.2 million\n- Lead the night dispatch\n"
    "- Bring a new warehouse system in\n- Keep stores supplied when a server goes down\n"
)
CONCERNS = ("Will this hold when I am not there?", "Can I work with them every day?", "")
COMPETENCIES = ("teamwork", "failure", "conflict", "prioritisation", "change")


class SessionScenes:
    """One page, and what to show in it."""

    def __init__(self, window: MainWindow, theme: Theme) -> None:
        self._window = window
        self._page = SessionPage(theme)
        window.add_page(PageName.SESSION, self._page)

    def scenes(self) -> dict[str, Callable[[], None]]:
        """Return every scene by name."""
        return {
            "session": lambda: self._show(whole()),
            "session-waiting": lambda: self._show(look(sitting(samples.unread_take()))),
            "session-empty": lambda: self._show(look(replace(sitting(), takes=()))),
            "session-problem": self._show_problem,
        }

    def _show(self, review: SessionReview) -> None:
        self._page.show_review(review)
        self._window.show_page(PageName.SESSION)

    def _show_problem(self) -> None:
        self._show(whole())
        self._page.show_problem("The library could not be read. Your recordings are safe.")


def sitting(*takes: Take) -> Session:
    """Return the worked session with concerns, competencies and a follow-up."""
    session = samples.session(*takes)
    plan = session.plan
    planned = [
        replace(one, question=replace(one.question, competency=competency))
        for one, competency in zip(plan.questions, COMPETENCIES, strict=True)
    ]
    panel = tuple(
        replace(member, concern=concern)
        for member, concern in zip(plan.panel, CONCERNS, strict=True)
    )
    back = replace(samples.QUESTION, id="back", text="What came of it?", format="follow-up")
    planned.append(PlannedQuestion(back, "maren", follows=1, lack="result"))
    whole_plan = replace(plan, panel=panel, questions=tuple(planned))
    return replace(session, plan=whole_plan)


def look(session: Session, job: str = "") -> SessionReview:
    """Look at a session without anything before it."""
    session = replace(session, plan=replace(session.plan, job=job))
    return review_session(session, (), Preparation(), wiring.topics())


def whole() -> SessionReview:
    """Return a session in which something differs from what was said before."""
    review = look(sitting(), JOB)
    quote = "So at Merrow I ran the night dispatch for forty-one supermarkets."
    told = ToldBefore(quote, 1000, 5000, "Stores: sixty supermarkets in the north")
    elsewhere = replace(samples.take(), session_id="before")
    then = replace(told, before="We supplied sixty supermarkets.", take=elsewhere)
    return replace(review, flags=(Flag(1, told), Flag(2, then)))
