# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as a whole: the panel's view of it."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject

from mockinterview import wiring
from mockinterview.app.ground import Doors, Ground
from mockinterview.domain.session import SessionPlan
from mockinterview.interview.next_session import next_session
from mockinterview.interview.session_review import SessionReview
from mockinterview.ui.flows.planning import chosen_plan
from mockinterview.ui.flows.session_flow import SessionFlow
from mockinterview.ui.navigation import PageName
from mockinterview.ui.pages.session import SessionPage


def build(
    ground: Ground,
    doors: Doors,
    show: Callable[[], None],
    open_plan: Callable[[SessionPlan], None],
    parent: QObject,
) -> SessionFlow:
    """Return the flow behind the page, which is now in the window.

    Args:
        ground: what the section stands on.
        doors: the ways out.
        show: brings the page up, once its session is loaded.
        open_plan: shows the plan of the next session, to be changed and started.
        parent: owns what is built.
    """

    def plan(review: SessionReview) -> SessionPlan:
        chosen, seed = ground.preferences.current, time.time_ns() % 1_000_000
        made = next_session(review, ground.bank, chosen.mode, seed)
        return made if made is not None else chosen_plan(chosen, ground.bank, {}, seed)

    page = SessionPage(ground.theme, ground.window.page_parent)
    look = wiring.session_review(ground.folder)
    flow = SessionFlow(page, ground.library, look, plan, parent)
    flow.opened.connect(lambda: page.show_way_back(is_to_room=doors.is_session_running))
    flow.opened.connect(show)
    flow.back_requested.connect(doors.leave_review)
    flow.answer_requested.connect(doors.review)
    flow.job_requested.connect(lambda: doors.go(PageName.PREPARE))
    flow.planned.connect(open_plan)
    ground.engines().answers.measured.connect(flow.take_measured)
    ground.window.add_page(PageName.SESSION, page)
    return flow
