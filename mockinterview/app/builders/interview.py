# SPDX-License-Identifier: GPL-3.0-or-later
"""The room in which the questions are asked."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from mockinterview import wiring
from mockinterview.app.ground import Doors, Ground
from mockinterview.ui.flows.interview_flow import InterviewFlow
from mockinterview.ui.navigation import PageName
from mockinterview.ui.pages.interview import InterviewPage


def build(ground: Ground, doors: Doors, show: Callable[[], None], parent: QObject) -> InterviewFlow:
    """Return the flow behind the page, which is now in the window; `show` brings it up."""
    page = InterviewPage(ground.theme, ground.window.page_parent)
    flow = InterviewFlow(
        page,
        ground.engines().engines,
        wiring.interviewer(ground.bank),
        wiring.local_now,
        parent,
    )
    flow.entered.connect(show)
    flow.left.connect(lambda: doors.go(PageName.HOME))
    flow.review_requested.connect(doors.review)
    flow.finished.connect(doors.session_finished)
    ground.window.add_page(PageName.INTERVIEW, page)
    ground.endings.add_first(flow.shut_down)  # what was said is on disk before all else
    return flow
