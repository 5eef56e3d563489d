# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages with the flows behind them, each built when it is first needed.

The window opens on Home; what stands behind the other pages is imported and built on the way to
them, so that the start does not wait for what may never be looked at.
"""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mockinterview.app.builders import home
from mockinterview.app.ground import Doors, Ground
from mockinterview.domain.plan import SessionPlan
from mockinterview.ui.flows.home_flow import HomeFlow
from mockinterview.ui.navigation import PageName

if TYPE_CHECKING:
    from mockinterview.ui.flows.interview_flow import InterviewFlow
    from mockinterview.ui.flows.library_flow import LibraryFlow
    from mockinterview.ui.flows.prepare_flow import PrepareFlow
    from mockinterview.ui.flows.progress_flow import ProgressFlow
    from mockinterview.ui.flows.review_flow import ReviewFlow
    from mockinterview.ui.flows.session_flow import SessionFlow
    from mockinterview.ui.flows.settings_flow import SettingsFlow
    from mockinterview.ui.flows.sound_check_flow import SoundCheckFlow
    from mockinterview.ui.flows.takes_flow import TakesFlow
    from mockinterview.ui.pages.help import HelpPage


class Sections(QObject):
    """Builds a section on first use, leads from one to another, takes down what was built."""

    def __init__(self, ground: Ground, doors: Doors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._doors = doors
        self._builders: dict[PageName, Callable[[], QObject]] = {
            PageName.HOME: lambda: self.home,
            PageName.LIBRARY: lambda: self.library,
            PageName.PROGRESS: lambda: self.progress,
            PageName.PREPARE: lambda: self.prepare,
            PageName.SETTINGS: lambda: self.settings,
            PageName.SOUND_CHECK: lambda: self.sound_check,
            PageName.REVIEW: lambda: self.review,
            PageName.TAKES: lambda: self.takes,
            PageName.INTERVIEW: lambda: self.interview,
            PageName.SESSION: lambda: self.session,
            PageName.HELP: lambda: self.help,
        }

    def build_room(self) -> None:
        """Build the page of the room, if that was not done: it will be needed."""
        self._builders[PageName.INTERVIEW]()

    def show(self, name: PageName) -> None:
        """Show a page, building it when it is needed for the first time."""
        self._builders[name]()
        self._ground.window.show_page(name)

    def is_built(self, name: PageName) -> bool:
        """Whether a page was needed so far."""
        return name in self._ground.window.pages

    @property
    def is_session_running(self) -> bool:
        """Whether there are questions left to answer."""
        return self.is_built(PageName.INTERVIEW) and self.interview.is_running

    def take_over(self, other: "Sections") -> None:
        """Know what others were told and asked, which go because the language is another."""
        self.home.take_over(other.home)
        if "library" in vars(other):  # is_built would look at the window, which has given it back
            self.library.take_over(other.library)

    def shut_down(self) -> None:
        """End what the sections began."""
        self._ground.endings.run()

    @cached_property
    def home(self) -> HomeFlow:
        """What will be asked, and whether it can be."""
        return home.build(self._ground, self._doors, self)

    @cached_property
    def interview(self) -> "InterviewFlow":
        """The room."""
        from mockinterview.app.builders import interview

        return interview.build(
            self._ground, self._doors, lambda: self.show(PageName.INTERVIEW), self
        )

    @cached_property
    def review(self) -> "ReviewFlow":
        """One session, answer by answer."""
        from mockinterview.app.builders import review

        return review.build(
            self._ground,
            self._doors,
            lambda: self.show(PageName.REVIEW),
            self._keep_story,
            self,
        )

    @cached_property
    def session(self) -> "SessionFlow":
        """One session as a whole."""
        from mockinterview.app.builders import session

        return session.build(
            self._ground, self._doors, lambda: self.show(PageName.SESSION), self._open_plan, self
        )

    @cached_property
    def takes(self) -> "TakesFlow":
        """The takes of one answer side by side."""
        from mockinterview.app.builders import takes

        return takes.build(
            self._ground,
            self._doors,
            lambda: self.show(PageName.TAKES),
            self._keep_story,
            self,
        )

    @cached_property
    def library(self) -> "LibraryFlow":
        """All sessions."""
        from mockinterview.app.builders import library

        flow = library.build(self._ground, self._doors, self._show_stories, self)
        flow.changed.connect(self.home.refresh)
        flow.takes_renamed.connect(self._on_takes_renamed)
        return flow

    @cached_property
    def progress(self) -> "ProgressFlow":
        """The measures over the weeks."""
        from mockinterview.app.builders import progress

        return progress.build(self._ground, self._doors, self)

    @cached_property
    def prepare(self) -> "PrepareFlow":
        """What can be done before the day."""
        from mockinterview.app.builders import prepare

        flow = prepare.build(self._ground, self._doors, self)
        flow.bank_changed.connect(self.home.set_bank)
        return flow

    @cached_property
    def settings(self) -> "SettingsFlow":
        """The choices."""
        from mockinterview.app.builders import settings

        return settings.build(self._ground, self._doors, self)

    @cached_property
    def sound_check(self) -> "SoundCheckFlow":
        """Whether one hears and is heard."""
        from mockinterview.app.builders import sound_check

        return sound_check.build(self._ground, self._doors, self)

    def _open_plan(self, plan: SessionPlan) -> None:
        self._doors.go(PageName.PREPARE)
        self.prepare.open_plan(plan)

    @cached_property
    def help(self) -> "HelpPage":
        """The manual."""
        from mockinterview.app.builders import help as help_page

        return help_page.build(self._ground)

    def _on_takes_renamed(self, renamed: Mapping[str, str]) -> None:
        # Where Prepare was never opened, the file is all there is, and the library has changed it.
        if self.is_built(PageName.PREPARE):
            self.prepare.rename_takes(renamed)

    def _show_stories(self) -> None:
        self._doors.go(PageName.PREPARE)
        self.prepare.show_stories()

    def _keep_story(self, take_id: str) -> None:
        self._doors.go(PageName.PREPARE)
        self.prepare.keep_story(take_id)
