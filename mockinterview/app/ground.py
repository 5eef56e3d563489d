# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sections of the app stand on, and the doors that lead out of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from mockinterview import wiring
from mockinterview.domain.plan import SessionPlan
from mockinterview.interview.readiness import Check
from mockinterview.paths import DataFolder
from mockinterview.questions.bank import QuestionBank
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.preferences import PreferencesTask
from mockinterview.ui.main_window import MainWindow
from mockinterview.ui.navigation import PageName
from mockinterview.ui.theme.theme import Theme

if TYPE_CHECKING:
    from mockinterview.analysis.bands import Bands
    from mockinterview.domain.session import Session
    from mockinterview.speech.voices import Voice
    from mockinterview.tasks.studio import Studio


class Doors(Protocol):
    """What a section may ask of the app, for it leads out of the section."""

    def go(self, name: PageName) -> None:
        """Show another page."""

    def start_session(self, plan: SessionPlan) -> None:
        """Begin a session."""

    def go_on(self, session_id: str) -> None:
        """Go on with a session that was left."""

    def retake(self, session: "Session", position: int) -> None:
        """Answer one question of a session again."""

    def review(
        self,
        session_id: str,
        position: int | None = None,
        number: int | None = None,
        at_ms: int | None = None,
    ) -> None:
        """Show a session, at one of its answers, at one of its takes, heard from a word on."""

    def compare(self, session_id: str, position: int) -> None:
        """Show the takes of an answer side by side."""

    def look_round(self, page: PageName) -> None:
        """Show the sample sessions on a page, putting them into the library where they are not."""

    def session_finished(self, session_id: str) -> None:
        """Show a session that has just come to its end."""

    def whole_session(self, session_id: str) -> None:
        """Show a session as a whole."""

    @property
    def is_session_running(self) -> bool:
        """Whether the way out of a review leads back into the room."""

    def leave_review(self) -> None:
        """Go back to where the review was opened from."""

    def explain(self, row_id: str) -> None:
        """Show what a measure of the review means, by its row."""

    def check_sound(self) -> None:
        """Begin the sound check."""

    def choose_model(self) -> None:
        """Show the recognisers to choose from."""

    def open_folder(self) -> None:
        """Show the data folder in the system's file manager."""

    def delete_everything(self) -> None:
        """End the app, and with it everything that it has kept."""

    def get_ready(self, plan: SessionPlan) -> None:
        """Have rendered what is said first, if that plan is started."""

    def check(self) -> tuple[Check, ...]:
        """Look at what a session needs; runs on a thread."""

    def voices_of(self, session: "Session") -> "Mapping[str, Voice]":
        """Return the voice of each panel member; empty where questions are only shown."""


class Endings:
    """What was begun and must be ended, in order."""

    def __init__(self) -> None:
        self._endings: list[Callable[[], object]] = []

    def add(self, *endings: Callable[[], object]) -> None:
        """End these after those that are known."""
        self._endings += endings

    def add_first(self, ending: Callable[[], object]) -> None:
        """End this before all else."""
        self._endings.insert(0, ending)

    def run(self) -> None:
        """End everything."""
        for end in self._endings:
            end()


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
    report: Callable[[], str]
    endings: Endings = field(default_factory=Endings)

    def bands(self) -> "Bands":
        """Return the bands that count now: by the person's profile, or typed by themselves."""
        return wiring.bands(self.preferences.current.yardstick)
