# SPDX-License-Identifier: GPL-3.0-or-later
"""Prepare: what can be done before the day."""

from PySide6.QtCore import QObject

from mockinterview import wiring
from mockinterview.app.ground import Doors, Ground
from mockinterview.questions.own_pack import OwnPack
from mockinterview.tasks.preparation import PreparationTask
from mockinterview.tasks.worker import Worker
from mockinterview.ui.flows.prepare_flow import PrepareFlow
from mockinterview.ui.flows.prepare_ground import PrepareDoors, PrepareGround
from mockinterview.ui.navigation import PageName
from mockinterview.ui.pages.prepare import PreparePage


def build(ground: Ground, doors: Doors, parent: QObject) -> PrepareFlow:
    """Return the flow behind the page, which is now in the window."""
    page = PreparePage(ground.theme, ground.window.page_parent)
    flow = PrepareFlow(
        page,
        PrepareGround(
            preparation=PreparationTask(ground.folder.preparation, parent),
            preferences=ground.preferences,
            library=ground.library,
            files=Worker("prepare", parent),
            doors=PrepareDoors(doors.start_session, doors.review),
            bank=ground.bank,
            own_pack=OwnPack(ground.folder.questions),
            load_bank=lambda: wiring.question_bank(ground.folder),
            topics=wiring.topics,
        ),
        parent,
    )
    ground.window.add_page(PageName.PREPARE, page)
    ground.endings.add(flow.shut_down)
    return flow
