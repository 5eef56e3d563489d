# SPDX-License-Identifier: GPL-3.0-or-later
"""Home: what will be asked, and whether it can be."""

from dataclasses import replace

from PySide6.QtCore import QObject

from mockinterview.app.ground import Doors, Ground
from mockinterview.ui.flows.home_flow import HomeFlow
from mockinterview.ui.navigation import PageName
from mockinterview.ui.pages.home import HomePage
from mockinterview.ui.tour import Tour


def build(ground: Ground, doors: Doors, parent: QObject) -> HomeFlow:
    """Return the flow behind the page, which is now in the window."""
    page = HomePage(ground.theme, ground.window.page_parent)
    flow = HomeFlow(
        page, ground.library, ground.bank, ground.preferences.current, doors.check, parent
    )
    flow.start_requested.connect(doors.start_session)
    flow.plan_settled.connect(doors.get_ready)
    flow.preferences_changed.connect(ground.preferences.change)
    flow.replay_requested.connect(doors.review)
    flow.go_on_requested.connect(doors.go_on)
    flow.recovered.listen_requested.connect(doors.review)
    flow.recovered.discarded.connect(lambda take: ground.engines().answers.forget(take))
    flow.sound_check_requested.connect(doors.check_sound)
    flow.job_requested.connect(lambda: doors.go(PageName.PREPARE))
    flow.settings_requested.connect(lambda: doors.go(PageName.SETTINGS))
    flow.models_requested.connect(doors.choose_model)
    flow.folder_requested.connect(doors.open_folder)
    flow.sample_requested.connect(lambda: doors.look_round(PageName.REVIEW))
    ground.preferences.changed.connect(flow.set_preferences)
    ground.preferences.problem.connect(flow.tell_problem)
    ground.window.add_page(PageName.HOME, page)
    if not ground.preferences.current.tour_seen:
        _offer_tour(page, flow, ground)
    ground.endings.add(flow.shut_down)
    return flow


def _offer_tour(page: HomePage, flow: HomeFlow, ground: Ground) -> None:
    """Give the hints once, to whoever has recorded nothing yet."""
    tour = Tour(ground.theme, page)

    def seen() -> None:
        ground.preferences.change(replace(ground.preferences.current, tour_seen=True))

    def begin(sessions: int) -> None:
        flow.counted.disconnect(begin)
        if sessions == 0:
            tour.begin()
        else:
            seen()

    tour.ended.connect(seen)
    flow.counted.connect(begin)
