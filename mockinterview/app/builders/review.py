# SPDX-License-Identifier: GPL-3.0-or-later
"""Review: one session, answer by answer."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from mockinterview import wiring
from mockinterview.app.builders.exports import exports_from
from mockinterview.app.ground import Doors, Ground
from mockinterview.preferences import Preferences
from mockinterview.tasks.corrections import CorrectionsTask
from mockinterview.ui.flows.review_flow import ReviewFlow
from mockinterview.ui.flows.review_listening import ReviewListening
from mockinterview.ui.flows.review_readings import ReviewReadings
from mockinterview.ui.navigation import PageName
from mockinterview.ui.pages.review import ReviewPage
from mockinterview.wiring import talk


def build(
    ground: Ground,
    doors: Doors,
    show: Callable[[], None],
    keep_story: Callable[[str], None],
    parent: QObject,
) -> ReviewFlow:
    """Return the flow behind the page, which is now in the window.

    Args:
        ground: what the section stands on.
        doors: the ways out.
        show: brings the page up, once its session is loaded.
        keep_story: takes an answer, by its take's id, to the story bank.
        parent: owns what is built.
    """
    studio = ground.engines()
    page = ReviewPage(ground.theme, ground.bands(), ground.window.page_parent)
    heard = ReviewListening(
        page, ground.library, studio.playback, studio.review_voice, doors.voices_of, parent
    )
    measure = wiring.TakeMeasurer(lambda: ground.preferences.current.yardstick)
    corrections = CorrectionsTask(ground.library, measure, parent)
    readings = ReviewReadings(
        page.readings,
        ground.library,
        studio.answers,
        lambda: talk.engines(ground.folder),
        parent,
    )
    flow = ReviewFlow(
        page,
        ground.library,
        heard,
        corrections,
        studio.answers,
        studio.listening,
        exports_from(ground, page, parent),
        readings,
        wiring.look_back(ground.folder),
        parent,
    )
    flow.opened.connect(lambda: page.show_way_back(is_to_room=doors.is_session_running))
    flow.opened.connect(show)
    flow.back_requested.connect(doors.leave_review)
    flow.retake_requested.connect(doors.retake)
    flow.whole_requested.connect(doors.whole_session)
    flow.compare_requested.connect(doors.compare)
    page.story_requested.connect(keep_story)
    page.explanation_requested.connect(doors.explain)

    def take_bands(_: Preferences) -> None:
        page.set_bands(ground.bands())

    ground.preferences.changed.connect(take_bands)
    ground.window.add_page(PageName.REVIEW, page)
    ground.endings.add(
        flow.leave_silently,
        corrections.shut_down,
        readings.shut_down,
        # The page goes when another language is chosen; the preferences stay.
        lambda: ground.preferences.changed.disconnect(take_bands),
    )
    return flow
