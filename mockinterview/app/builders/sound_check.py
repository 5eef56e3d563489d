# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound check: whether one hears and is heard."""

from PySide6.QtCore import QObject

from mockinterview.app.ground import Doors, Ground
from mockinterview.ui.flows.sound_check_flow import SoundCheckFlow
from mockinterview.ui.navigation import PageName
from mockinterview.ui.pages.sound_check import SoundCheckPage


def build(ground: Ground, doors: Doors, parent: QObject) -> SoundCheckFlow:
    """Return the flow behind the page, which is now in the window."""
    studio = ground.engines()
    page = SoundCheckPage(ground.theme, ground.window.page_parent)
    flow = SoundCheckFlow(
        page,
        studio.check_recording,
        studio.check_voice,
        studio.check_playback,
        studio.listening,
        ground.folder.voices,
        parent,
    )
    flow.left.connect(lambda: doors.go(PageName.HOME))
    flow.microphone_requested.connect(lambda: doors.go(PageName.SETTINGS))
    ground.window.add_page(PageName.SOUND_CHECK, page)
    ground.endings.add(flow.leave)
    return flow
