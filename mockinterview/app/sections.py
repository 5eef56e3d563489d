# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages with the flows behind them, each built when it is first needed.

The window opens on Home; what stands behind the other pages is imported and built on the way to
them, so that the start does not wait for what may never be looked at.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from mockinterview import wiring
from mockinterview.domain.session import Session, SessionPlan
from mockinterview.interview.readiness import Check
from mockinterview.paths import DataFolder
from mockinterview.questions.bank import QuestionBank
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.preferences import PreferencesTask
from mockinterview.ui.flows.home_flow import HomeFlow
from mockinterview.ui.main_window import MainWindow
from mockinterview.ui.navigation import PageName
from mockinterview.ui.pages.home import HomePage
from mockinterview.ui.theme.theme import Theme

if TYPE_CHECKING:
    from mockinterview.speech.voices import Voice
    from mockinterview.tasks.studio import Studio
    from mockinterview.ui.flows.interview_flow import InterviewFlow
    from mockinterview.ui.flows.library_flow import LibraryFlow
    from mockinterview.ui.flows.meter_flow import MeterFlow
    from mockinterview.ui.flows.models_flow import ModelsFlow
    from mockinterview.ui.flows.prepare_flow import PrepareFlow
    from mockinterview.ui.flows.progress_flow import ProgressFlow
    from mockinterview.ui.flows.review_flow import ReviewFlow
    from mockinterview.ui.flows.settings_flow import SettingsFlow
    from mockinterview.ui.flows.sound_check_flow import SoundCheckFlow
    from mockinterview.ui.pages.settings import SettingsPage


class Doors(Protocol):
    """What a section may ask of the app, for it leads out of the section."""

    def go(self, name: PageName) -> None:
        """Show another page."""

    def start_session(self, plan: SessionPlan) -> None:
        """Begin a session."""

    def go_on(self, session_id: str) -> None:
        """Go on with a session that was left."""

    def retake(self, session: Session, position: int) -> None:
        """Answer one question of a session again."""

    def review(self, session_id: str, position: int | None = None) -> None:
        """Show a session, at one of its answers."""

    def leave_review(self) -> None:
        """Go back to where the review was opened from."""

    def check_sound(self) -> None:
        """Begin the sound check."""

    def open_folder(self) -> None:
        """Show the data folder in the system's file manager."""

    def check(self) -> tuple[Check, ...]:
        """Look at what a session needs; runs on a thread."""

    def voices_of(self, session: Session) -> "Mapping[str, Voice]":
        """Return the voice of each panel member; empty where questions are only shown."""


@dataclass(frozen=True)
class Ground:
    """What every section stands on."""

    window: MainWindow
    theme: Theme
    library: LibraryTask
    engines: "Callable[[], Studio]"
    preferences: PreferencesTask
    bank: QuestionBank
    folder: DataFolder


class Sections(QObject):
    """Builds a page, its flow and its ways out on first use, and takes down what was built."""

    def __init__(self, ground: Ground, doors: Doors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._doors = doors
        self._endings: list[Callable[[], object]] = []
        self._builders: dict[PageName, Callable[[], QObject]] = {
            PageName.HOME: lambda: self.home,
            PageName.LIBRARY: lambda: self.library,
            PageName.PROGRESS: lambda: self.progress,
            PageName.PREPARE: lambda: self.prepare,
            PageName.SETTINGS: lambda: self.settings,
            PageName.SOUND_CHECK: lambda: self.sound_check,
            PageName.REVIEW: lambda: self.review,
            PageName.INTERVIEW: lambda: self.interview,
        }

    def show(self, name: PageName) -> None:
        """Show a page, building it when it is needed for the first time."""
        self._builders[name]()
        self._ground.window.show_page(name)

    def is_built(self, name: PageName) -> bool:
        """Whether a page was needed so far."""
        return name in self._ground.window.pages

    def shut_down(self) -> None:
        """End what the sections began."""
        for end in self._endings:
            end()

    @cached_property
    def home(self) -> HomeFlow:
        """What will be asked, and whether it can be."""
        ground, doors = self._ground, self._doors
        page = HomePage(ground.theme)
        flow = HomeFlow(
            page, ground.library, ground.bank, ground.preferences.current, doors.check, self
        )
        flow.start_requested.connect(doors.start_session)
        flow.preferences_changed.connect(ground.preferences.change)
        flow.replay_requested.connect(doors.review)
        flow.go_on_requested.connect(doors.go_on)
        flow.sound_check_requested.connect(doors.check_sound)
        flow.job_requested.connect(lambda: doors.go(PageName.PREPARE))
        flow.settings_requested.connect(lambda: doors.go(PageName.SETTINGS))
        flow.folder_requested.connect(doors.open_folder)
        ground.preferences.changed.connect(flow.set_preferences)
        ground.preferences.problem.connect(flow.tell_problem)
        ground.window.add_page(PageName.HOME, page)
        self._endings.append(flow.shut_down)
        return flow

    @cached_property
    def interview(self) -> "InterviewFlow":
        """The room."""
        from mockinterview.ui.flows.interview_flow import InterviewFlow
        from mockinterview.ui.pages.interview import InterviewPage

        ground, doors = self._ground, self._doors
        page = InterviewPage(ground.theme)
        flow = InterviewFlow(
            page,
            ground.engines().engines,
            wiring.interviewer(ground.bank),
            wiring.local_now,
            self,
        )
        flow.entered.connect(lambda: self.show(PageName.INTERVIEW))
        flow.left.connect(lambda: doors.go(PageName.HOME))
        flow.review_requested.connect(doors.review)
        ground.window.add_page(PageName.INTERVIEW, page)
        self._endings.insert(0, flow.shut_down)  # first: what was said is on disk before all else
        return flow

    @cached_property
    def review(self) -> "ReviewFlow":
        """One session, answer by answer."""
        from mockinterview.tasks.corrections import CorrectionsTask
        from mockinterview.ui.flows.export_flow import ExportFlow, ask_by_dialog
        from mockinterview.ui.flows.review_flow import ReviewFlow
        from mockinterview.ui.flows.review_listening import ReviewListening
        from mockinterview.ui.flows.review_readings import ReviewReadings
        from mockinterview.ui.pages.review import ReviewPage
        from mockinterview.ui.print.session_pdf import SessionPdf

        ground, doors = self._ground, self._doors
        studio = ground.engines()
        profile = ground.preferences.current.profile
        bands = wiring.bands(profile)
        page = ReviewPage(ground.theme, bands)
        heard = ReviewListening(
            page, ground.library, studio.playback, studio.review_voice, doors.voices_of, self
        )
        measure = wiring.TakeMeasurer(lambda: ground.preferences.current.profile)
        corrections = CorrectionsTask(ground.library, measure, self)
        draw_pdf = SessionPdf(bands).draw
        exports = ExportFlow(ground.library, ask_by_dialog(page), draw_pdf, self)
        readings = ReviewReadings(
            page.readings,
            ground.library,
            studio.answers,
            lambda: wiring.engines(ground.folder),
            self,
        )
        flow = ReviewFlow(
            page,
            ground.library,
            heard,
            corrections,
            studio.answers,
            studio.listening,
            exports,
            readings,
            wiring.look_back(ground.folder),
            self,
        )
        flow.opened.connect(lambda: self.show(PageName.REVIEW))
        flow.back_requested.connect(doors.leave_review)
        flow.retake_requested.connect(doors.retake)
        page.story_requested.connect(self._keep_story)
        ground.preferences.changed.connect(
            lambda chosen: page.set_bands(wiring.bands(chosen.profile))
        )
        ground.window.add_page(PageName.REVIEW, page)
        self._endings += [flow.leave_silently, corrections.shut_down, readings.shut_down]
        return flow

    @cached_property
    def library(self) -> "LibraryFlow":
        """All sessions."""
        from mockinterview.ui.flows.library_flow import LibraryFlow
        from mockinterview.ui.pages.library import LibraryPage

        ground, doors = self._ground, self._doors
        page = LibraryPage(ground.theme)
        flow = LibraryFlow(page, ground.library, self)
        flow.opened.connect(doors.review)
        flow.start_requested.connect(lambda: doors.go(PageName.HOME))
        flow.changed.connect(self.home.refresh)
        ground.window.add_page(PageName.LIBRARY, page)
        return flow

    @cached_property
    def progress(self) -> "ProgressFlow":
        """The measures over the weeks."""
        from mockinterview.ui.flows.progress_flow import ProgressFlow
        from mockinterview.ui.pages.progress import ProgressPage

        ground, doors = self._ground, self._doors
        page = ProgressPage(ground.theme)
        flow = ProgressFlow(
            page,
            ground.library,
            lambda: wiring.bands(ground.preferences.current.profile),
            wiring.local_now,
            self,
        )
        flow.opened.connect(doors.review)
        flow.start_requested.connect(lambda: doors.go(PageName.HOME))
        flow.library_requested.connect(lambda: doors.go(PageName.LIBRARY))
        ground.window.add_page(PageName.PROGRESS, page)
        return flow

    @cached_property
    def prepare(self) -> "PrepareFlow":
        """What can be done before the day."""
        from mockinterview.questions.own_pack import OwnPack
        from mockinterview.tasks.preparation import PreparationTask
        from mockinterview.tasks.worker import Worker
        from mockinterview.ui.flows.prepare_flow import PrepareFlow
        from mockinterview.ui.flows.prepare_ground import PrepareDoors, PrepareGround
        from mockinterview.ui.pages.prepare import PreparePage

        ground, doors = self._ground, self._doors
        page = PreparePage(ground.theme)
        flow = PrepareFlow(
            page,
            PrepareGround(
                preparation=PreparationTask(ground.folder.preparation, self),
                preferences=ground.preferences,
                library=ground.library,
                files=Worker("prepare", self),
                doors=PrepareDoors(doors.start_session, doors.review),
                bank=ground.bank,
                own_pack=OwnPack(ground.folder.questions),
                load_bank=lambda: wiring.question_bank(ground.folder),
                topics=wiring.topics,
            ),
            self,
        )
        flow.bank_changed.connect(self.home.set_bank)
        ground.window.add_page(PageName.PREPARE, page)
        self._endings.append(flow.shut_down)
        return flow

    def _keep_story(self, take_id: str) -> None:
        self._doors.go(PageName.PREPARE)
        self.prepare.keep_story(take_id)

    @cached_property
    def settings(self) -> "SettingsFlow":
        """The choices."""
        from mockinterview.ui.flows.settings_flow import SettingsFlow
        from mockinterview.ui.pages.settings import SettingsPage

        ground, doors = self._ground, self._doors
        page = SettingsPage(ground.theme)
        flow = SettingsFlow(
            page,
            ground.library,
            ground.preferences.current,
            wiring.found_devices,
            str(ground.folder.root),
            self,
        )
        flow.changed.connect(ground.preferences.change)
        flow.refreshed.connect(self._models(page).refresh)
        flow.devices_found.connect(self._meter(page).devices_found)
        page.folder_requested.connect(doors.open_folder)
        page.sound_check_requested.connect(doors.check_sound)
        page.speaker_test_requested.connect(doors.check_sound)
        ground.preferences.changed.connect(flow.set_preferences)
        ground.window.add_page(PageName.SETTINGS, page)
        self._endings.append(flow.shut_down)
        return flow

    def _meter(self, page: "SettingsPage") -> "MeterFlow":
        """The level of the microphone, in a section of Settings."""
        from mockinterview.audio.nowhere import Nowhere
        from mockinterview.audio.recorder import Recorder
        from mockinterview.tasks.recording import RecordingTask
        from mockinterview.ui.flows.meter_flow import MeterFlow

        chosen = self._ground.preferences

        def make() -> Recorder:
            return Recorder(chosen.current.microphone or None, files=Nowhere())

        microphone = RecordingTask(make, self)
        self._endings.append(microphone.shut_down)
        return MeterFlow(page, microphone, chosen, self)

    def _models(self, page: "SettingsPage") -> "ModelsFlow":
        """The recognisers to choose from, in a section of Settings."""
        from mockinterview.tasks.models import ModelMakers, ModelsTask
        from mockinterview.ui.flows.models_flow import ModelsFlow

        ground = self._ground
        makers = ModelMakers(
            store=lambda: wiring.model_store(ground.folder),
            download=wiring.model_download,
            try_out=wiring.try_and_note,
        )
        models = ModelsTask(makers, self)
        self._endings.append(models.shut_down)
        listening = ground.engines().listening
        return ModelsFlow(page.recogniser, models, listening, ground.preferences, self)

    @cached_property
    def sound_check(self) -> "SoundCheckFlow":
        """Whether one hears and is heard."""
        from mockinterview.ui.flows.sound_check_flow import SoundCheckFlow
        from mockinterview.ui.pages.sound_check import SoundCheckPage

        ground, doors = self._ground, self._doors
        studio = ground.engines()
        page = SoundCheckPage(ground.theme)
        flow = SoundCheckFlow(
            page,
            studio.check_recording,
            studio.check_voice,
            studio.check_playback,
            studio.listening,
            ground.folder.voices,
            self,
        )
        flow.left.connect(lambda: doors.go(PageName.HOME))
        flow.microphone_requested.connect(lambda: doors.go(PageName.SETTINGS))
        ground.window.add_page(PageName.SOUND_CHECK, page)
        self._endings.append(flow.leave)
        return flow
