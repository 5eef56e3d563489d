# SPDX-License-Identifier: GPL-3.0-or-later
"""Progress: the measures over the weeks."""

from PySide6.QtCore import QObject

from mockinterview import wiring
from mockinterview.app.ground import Doors, Ground
from mockinterview.ui.flows.progress_flow import ProgressFlow
from mockinterview.ui.navigation import PageName
from mockinterview.ui.pages.progress import ProgressPage


def build(ground: Ground, doors: Doors, parent: QObject) -> ProgressFlow:
    """Return the flow behind the page, which is now in the window."""
    page = ProgressPage(ground.theme, ground.window.page_parent)
    flow = ProgressFlow(
        page,
        ground.library,
        ground.bands,
        wiring.local_now,
        parent,
    )
    flow.opened.connect(doors.review)
    flow.start_requested.connect(lambda: doors.go(PageName.HOME))
    flow.sample_requested.connect(lambda: doors.look_round(PageName.PROGRESS))
    flow.library_requested.connect(lambda: doors.go(PageName.LIBRARY))
    ground.window.add_page(PageName.PROGRESS, page)
    return flow
