# SPDX-License-Identifier: GPL-3.0-or-later
"""The app: builds its engines, leads from page to page, and takes everything down in order."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSize, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from mockinterview import wiring
from mockinterview.app.ahead import Ahead
from mockinterview.app.casting import Casting
from mockinterview.app.crashes import Crashes
from mockinterview.app.ending import ERASE
from mockinterview.app.ground import Ground
from mockinterview.app.looks import Looks
from mockinterview.app.sections import Sections
from mockinterview.app.tongue import Tongue
from mockinterview.diagnostics import Diagnostics
from mockinterview.domain.plan import SessionPlan
from mockinterview.errors import AppError
from mockinterview.interview.readiness import Check, check_recogniser
from mockinterview.locks import FileLock
from mockinterview.paths import DataFolder, assets_folder
from mockinterview.questions.closing import with_closing_round
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.preferences import PreferencesTask
from mockinterview.tasks.worker import Worker
from mockinterview.ui.main_window import MainWindow
from mockinterview.ui.manual import ManualPage, section_of
from mockinterview.ui.navigation import RAIL_PAGES, PageName
from mockinterview.ui.theme.motion import system_is_still

if TYPE_CHECKING:
    from mockinterview.domain.session import Session
    from mockinterview.speech.voices import Voice
    from mockinterview.tasks.studio import Studio
    from mockinterview.ui.flows.interview_flow import Choices

LOOK_AGAIN_MS = 5


class App(QObject):
    """Owns the window and every engine; opens the doors between the sections."""

    shown = Signal()  # the window is on the screen and takes input
    all_loaded = Signal()  # nothing more is loaded by itself

    def __init__(
        self,
        application: QApplication,
        folder: DataFolder,
        lock: FileLock,
        diagnostics: Diagnostics,
    ) -> None:
        """Build the window.

        Args:
            application: Qt's.
            folder: Where everything is kept.
            lock: Held on the library, alone if nobody else is changing it.
            diagnostics: Has begun to write down what the app does.
        """
        super().__init__()
        self._folder = folder
        self._lock = lock
        self._preferences = PreferencesTask(folder.settings, self)
        self._library = LibraryTask(lambda: wiring.library(folder), self)
        self._loader = Worker("loader", self)
        self._casting = Casting(self._preferences, folder, self._loader)
        self._ahead = Ahead(self._loader, self._preferences, lambda: self._sections.build_room())
        self._ahead.engines_loaded.connect(self._on_engines_loaded)
        self._ahead.all_loaded.connect(self.all_loaded)
        self._has_recovered = False
        self._tongue = Tongue(
            application, assets_folder() / "translations", self._preferences, self
        )
        self._looks = Looks(application, assets_folder() / "icons", self._preferences, self)
        self._window = MainWindow(application, self._looks.theme)
        self._size = self._preferences.current.window_px
        self._window.resize_on_screen(QSize(*self._size))
        self._crashes = Crashes(diagnostics, self._looks.theme, self._window, self)
        self.shown.connect(self._crashes.look_back)
        self._bank = wiring.question_bank(folder)
        self._report = diagnostics.report
        self._sections = self._make_sections()
        self._sections_are_old = False
        self._tongue.changed.connect(self._on_other_language)
        self._window.page_requested.connect(self._on_page_requested)
        self._window.size_changed.connect(self._on_resized)

    def start(self) -> None:
        """Show the window, then warm up what takes time."""
        self._sections.home.show()
        self._sections.show(PageName.HOME)
        self._window.show()
        self._window.activateWindow()  # asks for the keys where no window manager gives them
        if self._preferences.found_problem:
            self._sections.home.tell_problem(self._preferences.found_problem)
        self._look_whether_shown()

    @Slot()
    def raise_window(self) -> None:
        """Bring the window to the front."""
        self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()

    def shut_down(self) -> None:
        """Stop everything, the sound first: what was said is on disk before anything else ends."""
        self._ahead.stop()
        self._crashes.shut_down()
        self._sections.shut_down()
        self._preferences.change(replace(self._preferences.current, window_px=self._size))
        self._loader.close()
        if self._has_studio:
            self._studio.shut_down()
        else:
            self._library.close()
        self._preferences.shut_down()
        self._window.close()
        self._tongue.fall_silent()

    # --- The doors ---------------------------------------------------------------------

    def go(self, name: PageName) -> None:
        """Show another page."""
        if self._sections.is_built(PageName.REVIEW):
            self._sections.review.leave_silently()
        if self._sections.is_built(PageName.TAKES):
            self._sections.takes.leave_silently()
        self._leave_sound_check()
        match name:
            case PageName.HOME:
                self._sections.home.refresh()
            case PageName.LIBRARY:
                self._sections.library.refresh()
            case PageName.SETTINGS:
                self._sections.settings.refresh()
            case PageName.PREPARE:
                self._sections.prepare.refresh()
            case PageName.PROGRESS:
                self._sections.progress.refresh()
        self._sections.show(name)
        if self._sections_are_old:
            QTimer.singleShot(0, self._build_anew)

    def start_session(self, plan: SessionPlan) -> None:
        """Begin a session, with a closing round if it is a whole interview."""
        home = self._sections.home
        plan = with_closing_round(plan, self._bank)

        def created(session: "Session") -> None:
            def enter(choices: "Choices") -> None:
                home.started()
                self._sections.interview.begin(session, choices)

            self._casting.choose_for(session, enter)

        def failed(sentence: str) -> None:
            home.started()
            home.tell_problem(sentence)

        self._recover()  # first: to it, a session without an answer is one that was left
        now = wiring.local_now()
        self._library.ask(lambda library: library.create_session(plan, now), created, failed)

    def get_ready(self, plan: SessionPlan) -> None:
        """Have rendered what is said first, if that plan is started; before the engines, not."""
        if self._has_studio:
            self._casting.render_ahead(plan, self._studio.voice)

    def go_on(self, session_id: str) -> None:
        """Go on with a session that was left."""

        def found(session: "Session") -> None:
            begin = self._sections.interview.begin
            self._casting.choose_for(session, lambda choices: begin(session, choices))

        self._library.ask(
            lambda library: library.session(session_id), found, self._sections.home.tell_problem
        )

    def retake(self, session: "Session", position: int) -> None:
        """Answer one question of a session again."""
        # The takes of a sample stay as they came: the answer begins a session of one's own.
        if session.is_sample:
            self._sections.home.practise(session.plan.questions[position].question)
            return
        retake = self._sections.interview.retake
        self._casting.choose_for(session, lambda choices: retake(session, position, choices))

    def review(
        self,
        session_id: str,
        position: int | None = None,
        number: int | None = None,
        at_ms: int | None = None,
    ) -> None:
        """Show a session, at one of its answers, at one of its takes, heard from a word on."""
        self._sections.review.open(session_id, position, number, at_ms)

    def compare(self, session_id: str, position: int) -> None:
        """Show the takes of an answer side by side."""
        self._sections.takes.open(session_id, position)

    def look_round(self, page: PageName) -> None:
        """Show the sample sessions on a page, putting them into the library where they are not."""
        yardstick = self._preferences.current.yardstick
        asked_on = self._window.current_page

        def added(newest: str) -> None:
            if self._window.current_page is not asked_on:
                return  # whoever has gone on meanwhile is not called back
            if page is PageName.REVIEW:
                self.review(newest)
            else:
                self.go(page)

        self._library.ask(
            lambda library: wiring.add_samples(library, self._bank, yardstick),
            added,
            self._sections.home.tell_problem,
        )

    def session_finished(self, session_id: str) -> None:
        """Show the answer most worth seeing, with the way to the session as a whole."""
        self._sections.review.open(session_id, at_end=True)

    def whole_session(self, session_id: str) -> None:
        """Show a session as a whole; whatever is playing falls silent."""
        if self._sections.is_built(PageName.REVIEW):
            self._sections.review.leave_silently()
        self._sections.session.open(session_id)

    @property
    def is_session_running(self) -> bool:
        """Whether the way out of a review leads back into the room."""
        return self._sections.is_session_running

    def leave_review(self) -> None:
        """Go back to where the review was opened from."""
        if self.is_session_running:
            self._sections.show(PageName.INTERVIEW)
        else:
            self.go(PageName.LIBRARY)

    def explain(self, row_id: str) -> None:
        """Show what a measure of the review means, by its row."""
        self.go(PageName.HELP)
        self._sections.help.show_page(ManualPage.MEASURES, section_of(row_id))

    def check_sound(self) -> None:
        """Begin the sound check."""
        self._sections.show(PageName.SOUND_CHECK)
        self._sections.sound_check.begin(
            self._preferences.current.microphone
            or QCoreApplication.translate("Room", "Default microphone")
        )

    def choose_model(self) -> None:
        """Show the recognisers to choose from."""
        self.go(PageName.SETTINGS)
        self._sections.settings.show_recogniser()

    def open_folder(self) -> None:
        """Show the data folder in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder.root)))

    def delete_everything(self) -> None:
        """End the app, and with it everything that it has kept: the process does it at its end."""
        QCoreApplication.exit(ERASE)

    def check(self) -> tuple[Check, ...]:
        """Look at microphone, loudspeaker, voices and disk; runs on a thread."""
        return self._casting.check()

    def voices_of(self, session: "Session") -> "Mapping[str, Voice]":
        """Return the voice of each panel member; empty where questions are only shown."""
        return self._casting.voices_of(session.plan)

    # --- What happens ------------------------------------------------------------------

    def _make_sections(self) -> Sections:
        return Sections(
            Ground(
                self._window,
                self._looks.theme,
                self._library,
                lambda: self._studio,
                self._preferences,
                self._bank,
                self._folder,
                self._report,
            ),
            self,
            self,
        )

    def _on_other_language(self) -> None:
        self._sections_are_old = True
        QTimer.singleShot(0, self._build_anew)  # the page that asked for it is at work still

    def _build_anew(self) -> None:
        """Build the pages in another language; those of a session that runs stay until its end."""
        page, old = self._window.current_page, self._sections
        if not self._sections_are_old or page not in RAIL_PAGES or old.is_session_running:
            return
        self._sections_are_old = False
        old.shut_down()
        gone = self._window.begin_anew()
        self._sections = self._make_sections()
        self._sections.take_over(old)
        self.go(page)
        if page is PageName.SETTINGS:
            self._sections.settings.show_language()
        self._ahead.build()

        def forget(_: object = None) -> None:
            for widget in gone:
                widget.deleteLater()
            old.deleteLater()

        self._library.ask(lambda _: None, forget, forget)  # after all that they had asked

    def _look_whether_shown(self) -> None:
        """Warm up once the window is on the screen, not before: the person comes first."""
        if self._window.windowHandle().isExposed():
            QTimer.singleShot(0, self._warm_up)
            self.shown.emit()
        else:
            QTimer.singleShot(LOOK_AGAIN_MS, self._look_whether_shown)

    def _warm_up(self) -> None:
        """Load the engines' libraries on a thread; whoever is quicker makes them load at once."""
        self._ahead.begin()
        self._loader.run(system_is_still, self._looks.set_system_still)

    def _on_engines_loaded(self) -> None:
        self._studio.listening.start()
        self._studio.load_chime()
        self._sections.home.refresh()
        self._recover()

    def _recover(self) -> None:
        """Put right what an earlier run left, once; what a command is recording is not left."""
        if not self._has_recovered:
            self._has_recovered = True
            if self._lock.is_alone:
                self._library.ask(wiring.recover, self._on_recovered, lambda _: self._lock.share())

    def _on_recovered(self, found: wiring.AfterStart) -> None:
        self._lock.share()
        for take in found.waiting:
            self._studio.answers.transcribe_again(take)
        self._sections.home.recovered.tell(found.recovered)
        if found.waiting:
            self._sections.home.refresh()

    def _on_recogniser_ready(self, engine: str) -> None:
        fell_back = self._studio.listening.fell_back
        self._sections.home.tell(check_recogniser(lambda: engine, fell_back))
        self._sections.home.tell_engine(engine, fell_back=bool(fell_back))

    def _on_no_recogniser(self, sentence: str) -> None:
        def fail() -> str:
            raise AppError(sentence)

        self._sections.home.tell(check_recogniser(fail))

    def _leave_sound_check(self) -> None:
        if self._sections.is_built(PageName.SOUND_CHECK):
            self._sections.sound_check.leave()

    def _on_page_requested(self, name: str) -> None:
        self.go(PageName(name))

    def _on_resized(self, size: QSize) -> None:
        self._size = (size.width(), size.height())

    # --- The engines --------------------------------------------------------------------

    @property
    def _has_studio(self) -> bool:
        return "_studio" in self.__dict__

    @cached_property
    def _studio(self) -> "Studio":
        from mockinterview.app.engines import EngineMakers
        from mockinterview.tasks.studio import Studio

        makers = EngineMakers(self._preferences, self._folder)
        studio = Studio(self._library, makers.all(self._casting.speaker), self)
        studio.listening.ready.connect(self._on_recogniser_ready)
        studio.listening.unavailable.connect(self._on_no_recogniser)
        studio.answers.measured.connect(lambda _: self._sections.home.refresh())
        return studio
