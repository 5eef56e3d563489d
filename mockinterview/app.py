# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds every object of the window, connects them, and takes them down in order."""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QSize, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from mockinterview import wiring
from mockinterview.analysis.bands import load_bands
from mockinterview.audio.chime import chime
from mockinterview.audio.player import Player
from mockinterview.audio.recorder import Recorder
from mockinterview.diagnostics import Diagnostics
from mockinterview.domain.session import Session, SessionPlan, SessionSummary, Take
from mockinterview.errors import AppError
from mockinterview.interview.readiness import Check, check_recogniser
from mockinterview.paths import DataFolder, assets_folder
from mockinterview.preferences import Preferences, load_preferences, save_preferences
from mockinterview.speech.events import Event
from mockinterview.speech.listener import Listener
from mockinterview.speech.speaker import Speaker
from mockinterview.speech.voices import AvailableVoice, Voice, choose_voices
from mockinterview.tasks.garbage import GuiThreadCollector
from mockinterview.tasks.single_instance import SingleInstance
from mockinterview.tasks.studio import Makers, Studio
from mockinterview.tasks.worker import Worker
from mockinterview.ui.flows.home_flow import HomeFlow
from mockinterview.ui.flows.interview_flow import Choices, InterviewFlow
from mockinterview.ui.flows.library_flow import LibraryFlow
from mockinterview.ui.flows.review_flow import ReviewFlow
from mockinterview.ui.flows.settings_flow import SettingsFlow
from mockinterview.ui.flows.sound_check_flow import SoundCheckFlow
from mockinterview.ui.main_window import MainWindow
from mockinterview.ui.navigation import PageName
from mockinterview.ui.pages.home import HomePage
from mockinterview.ui.pages.interview import InterviewPage
from mockinterview.ui.pages.library import LibraryPage
from mockinterview.ui.pages.prepare import PreparePage
from mockinterview.ui.pages.progress import ProgressPage
from mockinterview.ui.pages.review import ReviewPage
from mockinterview.ui.pages.settings import SettingsPage
from mockinterview.ui.pages.sound_check import SoundCheckPage
from mockinterview.ui.theme.theme import Theme

log = logging.getLogger(__name__)

LOOK_AGAIN_MS = 5


def run(options: argparse.Namespace, folder: DataFolder) -> int:
    """Open the window and stay until it is closed.

    Raises:
        AppError: There is no screen, or the data folder cannot be used.
    """
    _need_a_screen()
    folder.create()
    diagnostics = Diagnostics(folder.logs)
    diagnostics.start()
    try:
        return _run_window(options, folder)
    finally:
        diagnostics.stop()


def _run_window(options: argparse.Namespace, folder: DataFolder) -> int:
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Mock Interview")
    application.setDesktopFileName("mockinterview")
    instance = SingleInstance(folder.root)
    if not instance.acquire():
        print("Mock Interview is open already; its window was raised.", file=sys.stderr)  # noqa: T201 - the contract's message
        return 0
    collector = GuiThreadCollector(application)
    app = App(application, folder)
    instance.raise_requested.connect(app.raise_window)
    app.start()
    if options.exit_after_start:
        app.shown.connect(application.quit)
    try:
        return application.exec()
    finally:
        app.shut_down()
        instance.release()
        collector.stop()


def _need_a_screen() -> None:
    if (
        sys.platform.startswith("linux")
        and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
        and os.environ.get("QT_QPA_PLATFORM", "xcb") in {"xcb", "wayland"}
    ):
        raise AppError(
            "There is no screen here, so the window cannot open. Without one, try"
            " “mockinterview demo”, or “mockinterview practise --answers AUDIO”."
        )


class App(QObject):
    """Owns every engine, page and flow of the window."""

    shown = Signal()  # the window is on the screen and takes input

    def __init__(self, application: QApplication, folder: DataFolder) -> None:
        super().__init__()
        self._folder = folder
        self._preferences, self._settings_problem = load_preferences(folder.settings)
        self._bank = wiring.question_bank(folder)
        self._voices: tuple[AvailableVoice, ...] = ()
        self._speaker = Speaker(folder.voices)
        self._theme = Theme(application, assets_folder() / "icons")
        self._theme.apply()  # first: a label made before keeps the family of an earlier font
        self._files = Worker("files", self)
        self._studio = Studio(
            Makers(
                library=lambda: wiring.library(folder),
                recorder=self._make_recorder,
                player=self._make_player,
                listener=self._make_listener,
                speaker=self._speaker,
                measure=wiring.measure_take,
            ),
            self,
        )
        self._make_pages(application)
        self._make_flows()
        self._connect()

    def start(self) -> None:
        """Show the window, then warm up what takes time."""
        self._home.show()
        self._window.show_page(PageName.HOME)
        self._window.show()
        self._window.activateWindow()  # asks for the keys where no window manager gives them
        self._look_whether_shown()

    @Slot()
    def raise_window(self) -> None:
        """Bring the window to the front."""
        self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()

    def shut_down(self) -> None:
        """Stop everything, the sound first: what was said is on disk before anything else ends."""
        self._interview.shut_down()
        self._sound_check.leave()
        self._on_preferences(replace(self._preferences, window_px=self._size))
        self._studio.shut_down()
        self._home.shut_down()
        self._settings.shut_down()
        self._files.close(finish_queued=True)
        self._window.close()

    # --- Building ------------------------------------------------------------------------

    def _make_pages(self, application: QApplication) -> None:
        theme = self._theme
        self._window = MainWindow(application, theme)
        self._size = self._preferences.window_px
        self._window.resize(*self._size)
        self._home_page = HomePage(theme)
        self._interview_page = InterviewPage(theme)
        self._review_page = ReviewPage(theme, load_bands(assets_folder() / "bands.toml"))
        self._library_page = LibraryPage(theme)
        self._progress_page = ProgressPage(theme)
        self._prepare_page = PreparePage(theme)
        self._settings_page = SettingsPage(theme)
        self._sound_check_page = SoundCheckPage(theme)
        for name, page in (
            (PageName.HOME, self._home_page),
            (PageName.LIBRARY, self._library_page),
            (PageName.PROGRESS, self._progress_page),
            (PageName.PREPARE, self._prepare_page),
            (PageName.SETTINGS, self._settings_page),
            (PageName.SOUND_CHECK, self._sound_check_page),
            (PageName.REVIEW, self._review_page),
            (PageName.INTERVIEW, self._interview_page),
        ):
            self._window.add_page(name, page)

    def _make_flows(self) -> None:
        folder = self._folder
        self._home = HomeFlow(
            self._home_page, self._studio.library, self._bank, self._preferences, self._check, self
        )
        self._interview = InterviewFlow(
            self._interview_page, self._studio.engines, wiring.local_now, self
        )
        self._review = ReviewFlow(
            self._review_page,
            self._studio.library,
            self._studio.playback,
            self._studio.answers,
            self._studio.listening,
            self,
        )
        self._sessions = LibraryFlow(self._library_page, self._studio.library, self)
        self._settings = SettingsFlow(
            self._settings_page,
            self._theme,
            self._studio.library,
            self._preferences,
            wiring.found_devices,
            str(folder.root),
            self,
        )
        self._sound_check = SoundCheckFlow(
            self._sound_check_page,
            self._studio.check_recording,
            self._studio.check_voice,
            self._studio.check_playback,
            self._studio.listening,
            folder.voices,
            self,
        )

    def _connect(self) -> None:
        self._window.page_requested.connect(self._on_page_requested)
        self._window.size_changed.connect(self._on_resized)
        self._home.start_requested.connect(self._on_start)
        self._home.preferences_changed.connect(self._on_preferences)
        self._home.replay_requested.connect(self._review.open)
        self._home.go_on_requested.connect(self._on_go_on)
        self._home.sound_check_requested.connect(self._on_sound_check)
        self._home.job_requested.connect(lambda: self._go(PageName.PREPARE))
        self._home.settings_requested.connect(lambda: self._go(PageName.SETTINGS))
        self._home.folder_requested.connect(self._on_folder)
        self._interview.entered.connect(lambda: self._window.show_page(PageName.INTERVIEW))
        self._interview.left.connect(lambda: self._go(PageName.HOME))
        self._interview.review_requested.connect(self._review.open)
        self._review.opened.connect(lambda: self._window.show_page(PageName.REVIEW))
        self._review.back_requested.connect(self._on_review_left)
        self._review.retake_requested.connect(self._on_retake)
        self._sessions.opened.connect(self._review.open)
        self._sessions.start_requested.connect(lambda: self._go(PageName.HOME))
        self._sessions.changed.connect(self._home.refresh)
        self._settings.changed.connect(self._on_preferences)
        self._settings_page.folder_requested.connect(self._on_folder)
        self._settings_page.sound_check_requested.connect(self._on_sound_check)
        self._settings_page.speaker_test_requested.connect(self._on_sound_check)
        self._prepare_page.job_changed.connect(self._on_job)
        self._progress_page.start_requested.connect(lambda: self._go(PageName.HOME))
        self._progress_page.library_requested.connect(lambda: self._go(PageName.LIBRARY))
        self._sound_check.left.connect(lambda: self._go(PageName.HOME))
        self._sound_check.microphone_requested.connect(lambda: self._go(PageName.SETTINGS))
        self._studio.listening.ready.connect(self._on_recogniser_ready)
        self._studio.listening.unavailable.connect(self._on_no_recogniser)
        self._studio.answers.measured.connect(lambda _: self._home.refresh())

    def _look_whether_shown(self) -> None:
        """Warm up once the window is on the screen, not before: the person comes first."""
        handle = self._window.windowHandle()
        if handle.isExposed():
            QTimer.singleShot(0, self._warm_up)
            self.shown.emit()
        else:
            QTimer.singleShot(LOOK_AGAIN_MS, self._look_whether_shown)

    # --- What happens ----------------------------------------------------------------------

    def _warm_up(self) -> None:
        self._studio.listening.start()
        self._studio.chime.load(chime())
        self._home.refresh()
        self._studio.library.ask(wiring.recover, self._on_recovered)

    def _on_recovered(self, takes: tuple[Take, ...]) -> None:
        for take in takes:
            self._studio.answers.transcribe_again(take)
        if takes:
            self._home.refresh()

    def _check(self) -> tuple[Check, ...]:
        """Look at microphone, loudspeaker, voices and disk; runs on a thread."""
        self._voices = wiring.voices(self._speaker)
        return wiring.readiness(self._folder, self._preferences.microphone, self._voices)

    def _on_recogniser_ready(self, engine: str) -> None:
        self._settings.set_engine(engine)
        self._home.tell(check_recogniser(lambda: engine))

    def _on_no_recogniser(self, sentence: str) -> None:
        def fail() -> str:
            raise AppError(sentence)

        self._home.tell(check_recogniser(fail))

    def _on_start(self, plan: SessionPlan) -> None:
        def created(session: Session) -> None:
            self._home.started()
            self._interview.begin(session, self._choices_for(session))

        def failed(sentence: str) -> None:
            self._home.started()
            self._home.tell_problem(sentence)

        now = wiring.local_now()
        self._studio.library.ask(lambda library: library.create_session(plan, now), created, failed)

    def _on_go_on(self, session_id: str) -> None:
        def found(session: Session) -> None:
            self._interview.begin(session, self._choices_for(session))

        self._studio.library.ask(
            lambda library: library.session(session_id), found, self._home.tell_problem
        )

    def _on_retake(self, session: Session, position: int) -> None:
        self._interview.retake(session, position, self._choices_for(session))

    def _choices_for(self, session: Session) -> Choices:
        chosen = self._preferences
        return Choices(self._voices_of(session), chosen.microphone, chosen.captions)

    def _voices_of(self, session: Session) -> Mapping[str, Voice]:
        if not self._preferences.voice_on or not self._voices:
            return {}
        speed = self._preferences.speed
        chosen = choose_voices(session.plan.panel, self._voices)
        return {
            member: replace(voice, rate_wpm=round(voice.rate_wpm * speed))
            for member, voice in chosen.items()
        }

    def _on_page_requested(self, name: str) -> None:
        self._go(PageName(name))

    def _go(self, name: PageName) -> None:
        self._studio.playback.pause()
        self._sound_check.leave()
        match name:
            case PageName.HOME:
                self._home.refresh()
            case PageName.LIBRARY:
                self._sessions.refresh()
            case PageName.SETTINGS:
                self._settings.refresh()
            case PageName.PREPARE:
                self._prepare_page.show_job(self._preferences.job)
            case PageName.PROGRESS:
                self._studio.library.ask(lambda library: library.summaries(), self._show_progress)
        self._window.show_page(name)

    def _show_progress(self, summaries: list[SessionSummary]) -> None:
        self._progress_page.show_sessions(len(summaries))

    def _on_review_left(self) -> None:
        if self._interview.is_running:
            self._window.show_page(PageName.INTERVIEW)
        else:
            self._go(PageName.LIBRARY)

    def _on_sound_check(self) -> None:
        self._window.show_page(PageName.SOUND_CHECK)
        self._sound_check.begin(self._preferences.microphone or "Default microphone")

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder.root)))

    def _on_job(self, job: str) -> None:
        self._on_preferences(replace(self._preferences, job=job))

    def _on_preferences(self, preferences: Preferences) -> None:
        if preferences == self._preferences:
            return
        self._preferences = preferences
        self._home.set_preferences(preferences)
        self._settings.set_preferences(preferences)

        def save() -> None:
            save_preferences(self._folder.settings, preferences)

        self._files.run(save, None, self._home.tell_problem)

    def _on_resized(self, size: QSize) -> None:
        self._size = (size.width(), size.height())

    def _make_recorder(self) -> Recorder:
        return Recorder(self._preferences.microphone or None)

    def _make_listener(self, on_event: Callable[[Event], None]) -> Listener:
        return wiring.listener(self._preferences.engine, self._folder.models, on_event)

    def _make_player(self) -> Player:
        return Player(self._preferences.speaker or None)
