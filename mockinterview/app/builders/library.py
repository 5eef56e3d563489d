# SPDX-License-Identifier: GPL-3.0-or-later
"""Library: all sessions, and recordings made elsewhere that come in."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mockinterview import wiring
from mockinterview.app.ground import Doors, Ground
from mockinterview.ui.flows.library_flow import LibraryFlow
from mockinterview.ui.navigation import PageName
from mockinterview.ui.pages.library import LibraryPage

if TYPE_CHECKING:
    from mockinterview.ui.flows.bring_in_flow import BringInFlow
    from mockinterview.ui.flows.export_flow import ExportFlow


def build(
    ground: Ground, doors: Doors, show_stories: Callable[[], None], parent: QObject
) -> LibraryFlow:
    """Return the flow behind the page, which is now in the window.

    Args:
        ground: what the section stands on.
        doors: the ways out.
        show_stories: brings up the answers that are kept as stories.
        parent: owns what is built.
    """
    page = LibraryPage(ground.theme, parent=ground.window.page_parent)
    flow = LibraryFlow(page, ground.library, parent)
    flow.opened.connect(doors.review)
    flow.whole_opened.connect(doors.whole_session)
    flow.compare_requested.connect(doors.compare)
    flow.place_chosen.connect(doors.review)
    exporting = _exporting(ground, page, parent)
    flow.export_requested.connect(lambda *asked: exporting().export(*asked))
    flow.start_requested.connect(lambda: doors.go(PageName.HOME))
    flow.sample_requested.connect(lambda: doors.look_round(PageName.LIBRARY))
    bringing = _bringing_in(ground, doors, page, flow, parent)
    page.bring_in.stories_requested.connect(show_stories)
    page.bring_in.file_requested.connect(lambda: bringing().choose())
    page.bring_in.bring_requested.connect(lambda *asked: bringing().bring_in(*asked))
    page.bring_in.cancel_requested.connect(lambda: bringing().cancel())
    ground.window.add_page(PageName.LIBRARY, page)
    return flow


def _exporting(ground: Ground, page: LibraryPage, parent: QObject) -> "Callable[[], ExportFlow]":
    """Return what writes sessions, made at the first one: the list shows without what prints."""

    @cache
    def make() -> "ExportFlow":
        from mockinterview.app.builders.exports import exports_from

        made = exports_from(ground, page, parent)
        made.exported.connect(page.show_exported)
        page.exported_opened.connect(made.open)
        made.problem.connect(page.show_trouble)
        return made

    return make


def _bringing_in(
    ground: Ground, doors: Doors, page: LibraryPage, flow: LibraryFlow, parent: QObject
) -> "Callable[[], BringInFlow]":
    """Return what takes recordings in, made at the first one: the list shows without engines."""

    @cache
    def make() -> "BringInFlow":
        from mockinterview.ui.flows.bring_in_flow import BringInFlow, choose_by_dialog

        studio = ground.engines()
        made = BringInFlow(
            page.bring_in,
            ground.library,
            studio.answers,
            studio.listening,
            ground.bank.panel[0],
            choose_by_dialog(page),
            wiring.local_now,
            parent,
        )
        made.changed.connect(flow.refresh)
        made.changed.connect(flow.changed)
        made.added.connect(doors.review)
        ground.endings.add(made.shut_down)
        return made

    return make
