# SPDX-License-Identifier: GPL-3.0-or-later
"""The window with each page in each state. ``python3 run.py --screenshots FOLDER`` draws them.

A picture is named after its scene, theme, window size and text size. Words after the folder
choose scenes by how their names begin. It needs no package that the app does not need.
"""

import argparse
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from mockinterview import wiring
from mockinterview.domain.profile import OwnBand, Profile, Yardstick
from mockinterview.paths import assets_folder, docs_folder
from mockinterview.preferences import Preferences
from mockinterview.storage.erase import Holding, Kept
from mockinterview.ui.accessible_roles import tell_roles
from mockinterview.ui.main_window import MainWindow
from mockinterview.ui.manual import ManualPage
from mockinterview.ui.navigation import PageName
from mockinterview.ui.pages.help import HelpPage
from mockinterview.ui.pages.home import HomePage
from mockinterview.ui.pages.home_view import HomeView
from mockinterview.ui.pages.interview import InterviewPage
from mockinterview.ui.pages.interview_view import Phase, RoomState
from mockinterview.ui.pages.page import Page
from mockinterview.ui.pages.prepare import PreparePage
from mockinterview.ui.pages.progress import ProgressPage
from mockinterview.ui.pages.recogniser_view import ModelAction, RecogniserView
from mockinterview.ui.pages.settings import RECOGNISER, SettingsPage
from mockinterview.ui.pages.settings_view import SettingsView
from mockinterview.ui.pages.sound_check import SoundCheckPage
from mockinterview.ui.pages.sound_check_view import SoundCheckView, Step
from mockinterview.ui.theme.theme import Appearance, Theme
from mockinterview.ui.tour import Tour
from tests.screens import models, samples
from tests.screens.library import LibraryScenes
from tests.screens.prepare import prepare_scenes
from tests.screens.review import ReviewScenes
from tests.screens.session import SessionScenes
from tests.screens.takes import TakesScenes
from tests.ui import progress_samples

#: The place of Privacy in the list of sections.
PRIVACY = 5
SPEAKING_DBFS = -21.0
QUIET_DBFS = -57.0
SETTINGS = SettingsView(
    Preferences(),
    ("Built-in microphone", "USB headset with a rather long name, second input"),
    ("Built-in speakers",),
    "/home/sam/.local/share/mockinterview",
    "8 sessions, 41 recordings, 126 MB",
    norms=wiring.bands(),
)
OWN_BANDS = replace(
    SETTINGS,
    preferences=Preferences(
        profile=Profile.SECOND_LANGUAGE,
        own_bands=(OwnBand("pace", 100, 145), OwnBand("fillers", None, 3)),
    ),
    norms=wiring.bands(Yardstick(Profile.SECOND_LANGUAGE)),
)
BACKUPS = (("a", "Today, 18:42"), ("b", "Yesterday, 9:05"), ("c", "12 Nov 2025, 20:17"))
GREETING = "“Good morning, thanks for coming back.”"
SPEAK = SoundCheckView(
    Step.SPEAK, "Built-in microphone", (GREETING, "Listening, 3 s", "", ""), heard=True
)
SET = SoundCheckView(
    Step.DONE,
    "Built-in microphone",
    (GREETING, "3.4 s, good level", "", "9 words"),
    words="I had porridge and far too much coffee today.",
)
DEAF = SoundCheckView(
    Step.SPEAK,
    "Built-in microphone",
    (GREETING, "Listening, 9 s", "", ""),
    can_go_on=False,
    notice=samples.SILENT_MICROPHONE,
)


class Gallery:
    """One window with all pages of this part, and what to show in each."""

    def __init__(self, application: QApplication, theme: Theme) -> None:
        self.theme = theme
        self.window = MainWindow(application, theme)
        self.home = HomePage(theme)
        self.tour = Tour(theme, self.home)
        self.room = InterviewPage(theme)
        self.sound_check = SoundCheckPage(theme)
        self.settings = SettingsPage(theme)
        self.prepare = PreparePage(theme)
        self.progress = ProgressPage(theme)
        self.help = HelpPage(theme, docs_folder())
        for name, page in (
            (PageName.HOME, self.home),
            (PageName.PROGRESS, self.progress),
            (PageName.PREPARE, self.prepare),
            (PageName.SETTINGS, self.settings),
            (PageName.SOUND_CHECK, self.sound_check),
            (PageName.INTERVIEW, self.room),
            (PageName.HELP, self.help),
        ):
            self.window.add_page(name, page)
        self.review = ReviewScenes(self.window, theme)
        self.library = LibraryScenes(self.window, theme)
        self.session = SessionScenes(self.window, theme)
        self.takes = TakesScenes(self.window, theme)

    def scenes(self) -> dict[str, Callable[[], None]]:
        """Return every scene by name."""
        homes = {
            "home": samples.HOME,
            "home-first-run": samples.HOME_FIRST,
            "home-problem": samples.HOME_PROBLEM,
            "home-unfinished": samples.HOME_UNFINISHED,
            "home-recovered": samples.HOME_RECOVERED,
        }
        rooms = {
            "asking": samples.ASKING,
            "thinking": samples.THINKING_ONE_WAY,
            "thinking-study": samples.THINKING_STUDY,
            "recording": samples.RECORDING,
            "real": samples.RECORDING_REAL,
            "paused": samples.PAUSED,
            "silence": samples.SILENT,
            "reading": samples.READING,
            "ready": samples.READY_ROOM,
            "ready-last": samples.READY_LAST,
            "failed": samples.READY_FAILED,
            "introducing": samples.INTRODUCING,
            "follow-up": samples.FOLLOW_UP,
            "closing": samples.CLOSING,
            "closing-picked": samples.CLOSING_PICKED,
            "thanks": samples.READY_THANKS,
            "long": samples.LONG,
        }
        scenes: dict[str, Callable[[], None]] = {}
        for name, home in homes.items():
            scenes[name] = lambda view=home: self._show_home(view)  # type: ignore[misc]  # default binds the loop's value
        for name, room in rooms.items():
            scenes[f"interview-{name}"] = lambda state=room: self._show_room(state)  # type: ignore[misc]  # as above
        scenes["home-tour"] = self._show_tour
        scenes["interview-leaving"] = self._show_leaving
        for name, check in {"": SPEAK, "-done": SET, "-silent": DEAF}.items():
            scenes[f"soundcheck{name}"] = lambda view=check: self._show_check(view)  # type: ignore[misc]  # as above
        scenes |= prepare_scenes(self.prepare, lambda: self.window.show_page(PageName.PREPARE))
        for place, name in enumerate(
            ("", "-voice", "-models", "-bands", "-appearance", "-privacy", "-backups")
        ):
            scenes[f"settings{name}"] = lambda at=place: self._show_settings(models.NONE_HERE, at)  # type: ignore[misc]  # as above
        scenes["settings-own-bands"] = lambda: self._show_settings(models.NONE_HERE, 3, OWN_BANDS)
        scenes["settings-recogniser"] = lambda: self._show_settings(models.ALL_STATES)
        scenes["settings-models-failed"] = lambda: self._show_settings(models.FAILED)
        scenes["settings-delete"] = self._show_deletion
        scenes["settings-remove"] = self._show_removing
        scenes["settings-add"] = self._show_adding
        scenes |= self.review.scenes()
        scenes |= self.library.scenes()
        scenes |= self.session.scenes()
        scenes |= self.takes.scenes()
        scenes["progress"] = lambda: self._show_progress(0)
        scenes["progress-one"] = lambda: self._show_progress(1)
        scenes["progress-sample"] = lambda: self._show_progress(7, is_sample=True)
        scenes["progress-full"] = lambda: self._show_progress(7)
        scenes["help"] = lambda: self._show_help(ManualPage.GUIDE)
        scenes["help-measures"] = lambda: self._show_help(ManualPage.MEASURES, "pacing.pauses")
        return scenes

    def _show_help(self, page: ManualPage, section: str = "") -> None:
        self.window.show_page(PageName.HELP)
        self.help.show_page(page, section)

    def _show_home(self, view: HomeView) -> None:
        self.tour.hide()
        self.home.show_view(view)
        self.window.show_page(PageName.HOME)

    def _show_tour(self) -> None:
        self._show_home(samples.HOME_FIRST)
        self.tour.begin()

    def _show_room(self, state: RoomState) -> None:
        if self.room._leaving:
            self.room._on_escape()
        self.room.show_notice(None)
        self.room.show_state(state)
        self.window.show_page(PageName.INTERVIEW)
        level = SPEAKING_DBFS if state.phase is Phase.RECORDING else QUIET_DBFS
        for _ in range(40):
            self.room.show_level(QUIET_DBFS if state.silent_s else level)
        if state.phase in (Phase.RECORDING, Phase.PAUSED):
            self.room.show_time(96_000 if state.silent_s else 41_000)
            self.room.show_captions(samples.HEARD)
        elif state.think_ms is not None:
            self.room.show_time(19_000)

    def _show_leaving(self) -> None:
        self._show_room(samples.RECORDING)
        self.room._on_escape()

    def _show_check(self, view: SoundCheckView) -> None:
        self.sound_check.show_view(view)
        self.window.show_page(PageName.SOUND_CHECK)
        for _ in range(40):
            self.sound_check.show_level(SPEAKING_DBFS if view.heard else QUIET_DBFS)

    def _show_settings(
        self, recogniser: RecogniserView, section: int = RECOGNISER, view: SettingsView = SETTINGS
    ) -> None:
        pane = self.settings.recogniser
        self.settings.privacy.delete.keep()
        pane._confirm.hide()
        pane._how.hide()
        self.settings.show_section(section)
        self.settings.show_view(view)
        pane.show_view(recogniser)
        self.window.show_page(PageName.SETTINGS)
        self.settings.sound.show_level(SPEAKING_DBFS)
        self.settings.backups.show_copies(BACKUPS)
        self.settings.backups.tell("A backup was made and checked.")

    def _show_deletion(self) -> None:
        self._show_settings(models.NONE_HERE, PRIVACY)
        held = (Holding(Kept.RECORDINGS, 124, 126_000_000), Holding(Kept.SETTINGS, 1, 900))
        self.settings.privacy.delete.show_holdings(held)

    def _show_removing(self) -> None:
        self._show_settings(models.ALL_STATES)
        pane = self.settings.recogniser
        pane._models.row("whisper:tiny.en").button(ModelAction.REMOVE).click()

    def _show_adding(self) -> None:
        self._show_settings(models.ALL_STATES)
        self.settings.recogniser.ask_how_to_add("my-own-model")

    def _show_progress(self, sessions: int, *, is_sample: bool = False) -> None:
        self.progress.show_view(replace(progress_samples.view(sessions), is_sample=is_sample))
        self.window.show_page(PageName.PROGRESS)


#: Theme, window and text size of the pictures.
LOOKS = (
    ("light", 1280, 820, 100),
    ("dark", 1280, 820, 100),
    ("light", 900, 600, 100),
    ("light", 1280, 820, 200),
    ("high-contrast", 1280, 820, 100),
)


def main(folder: Path, words: list[str]) -> None:
    """Draw the scenes into a folder."""
    application = QApplication([])
    tell_roles()
    theme = Theme(application, assets_folder() / "icons")
    theme.apply()
    gallery = Gallery(application, theme)
    gallery.window.show()
    folder.mkdir(parents=True, exist_ok=True)
    for appearance, width, height, percent in LOOKS:
        theme.set_appearance(Appearance(appearance))
        theme.set_text_percent(percent)
        gallery.window.resize(width, height)
        for name, show in gallery.scenes().items():
            if words and not name.startswith(tuple(words)):
                continue
            show()
            for page in gallery.window.findChildren(Page):
                page.verticalScrollBar().setValue(0)
            for _ in range(3):
                application.processEvents()
            picture = folder / f"{name}-{appearance}-{width}x{height}-{percent}.png"
            gallery.window.grab().save(str(picture))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(prog="run.py", allow_abbrev=False)
    parser.add_argument("--screenshots", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("scenes", nargs="*", help="which ones; all of them where none is named")
    chosen = parser.parse_args()
    main(chosen.screenshots, chosen.scenes)
