# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes: two answers to one question side by side."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from mockinterview.app.builders.exports import exports_from
from mockinterview.app.ground import Doors, Ground
from mockinterview.ui.flows.takes_flow import TakesFlow
from mockinterview.ui.flows.takes_listening import TakesListening
from mockinterview.ui.navigation import PageName
from mockinterview.ui.pages.takes import TakesPage


def build(
    ground: Ground,
    doors: Doors,
    show: Callable[[], None],
    keep_story: Callable[[str], None],
    parent: QObject,
) -> TakesFlow:
    """Return the flow behind the page, which is now in the window.

    Args:
        ground: what the section stands on.
        doors: the ways out.
        show: brings the page up, once its takes are loaded.
        keep_story: takes an answer, by its take's id, to the story bank.
        parent: owns what is built.
    """
    studio = ground.engines()
    page = TakesPage(ground.theme, ground.window.page_parent)
    flow = TakesFlow(
        page,
        ground.library,
        TakesListening(page, ground.library, studio.takes_playback, parent),
        exports_from(ground, page, parent),
        ground.bands,
        parent,
    )
    studio.answers.measured.connect(flow.take_measured)
    flow.opened.connect(lambda: page.show_way_back(is_to_room=doors.is_session_running))
    flow.opened.connect(show)
    flow.back_requested.connect(doors.leave_review)
    flow.review_requested.connect(doors.review)
    flow.retake_requested.connect(doors.retake)
    flow.story_requested.connect(keep_story)
    flow.whole_requested.connect(doors.whole_session)
    ground.window.add_page(PageName.TAKES, page)
    ground.endings.add(flow.shut_down)
    return flow
