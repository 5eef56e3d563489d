# SPDX-License-Identifier: GPL-3.0-or-later
"""Library: all sessions."""

from PySide6.QtCore import QObject

from mockinterview.app.ground import Doors, Ground
from mockinterview.ui.flows.library_flow import LibraryFlow
from mockinterview.ui.navigation import PageName
from mockinterview.ui.pages.library import LibraryPage


def build(ground: Ground, doors: Doors, parent: QObject) -> LibraryFlow:
    """Return the flow behind the page, which is now in the window."""
    page = LibraryPage(ground.theme)
    flow = LibraryFlow(page, ground.library, parent)
    flow.opened.connect(doors.review)
    flow.whole_opened.connect(doors.whole_session)
    flow.compare_requested.connect(doors.compare)
    flow.start_requested.connect(lambda: doors.go(PageName.HOME))
    flow.sample_requested.connect(lambda: doors.look_round(PageName.LIBRARY))
    ground.window.add_page(PageName.LIBRARY, page)
    return flow
