# SPDX-License-Identifier: GPL-3.0-or-later
"""Two takes side by side, in each of their states."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from mockinterview.analysis.bands import load_bands
from mockinterview.domain.session import Take
from mockinterview.paths import assets_folder
from mockinterview.ui.attempts import Attempts
from mockinterview.ui.main_window import MainWindow
from mockinterview.ui.navigation import PageName
from mockinterview.ui.pages.takes import TakesPage
from mockinterview.ui.pages.takes_presenter import takes_view
from mockinterview.ui.theme.theme import Theme
from tests.ui import samples
from tests.ui.takes_samples import better_take, close_take

POSITION_MS = 20_400


class TakesScenes:
    """One page, and what to show in it."""

    def __init__(self, window: MainWindow, theme: Theme) -> None:
        self._window = window
        self._page = TakesPage(theme)
        self._bands = load_bands(assets_folder() / "bands.toml")
        window.add_page(PageName.TAKES, self._page)

    def scenes(self) -> dict[str, Callable[[], None]]:
        """Return every scene by name."""
        return {
            "takes": lambda: self._show(samples.take(1), better_take()),
            "takes-playing": self._show_playing,
            "takes-three": self._show_three,
            "takes-elsewhere": lambda: self._show_elsewhere(replace(better_take(), number=1)),
            "takes-elsewhere-two": lambda: self._show_elsewhere(samples.take(1), better_take()),
            "takes-close": lambda: self._show(samples.take(1), close_take()),
            "takes-failed": self._show_failed,
            "takes-blind": self._show_blind,
            "takes-chosen": self._show_chosen,
        }

    def _show_elsewhere(self, *own: Take) -> None:
        earlier = replace(
            samples.take(1),
            id="before-1",
            session_id="before",
            started_at=samples.STARTED - timedelta(days=11),
            is_keeper=True,
        )
        attempts = Attempts(own, (earlier,), {"before": "Night shift, three people"})
        self._show_pair(attempts.numbered[0], own[-1], attempts)

    def _show(self, *takes: Take) -> None:
        self._show_pair(takes[-2], takes[-1], Attempts(takes))

    def _show_pair(self, earlier: Take, later: Take, attempts: Attempts) -> None:
        page = self._page
        if page.is_blind:
            page.end_blind()
        others = (take for take in samples.session().takes if take.position != later.position)
        takes = sorted((*others, *attempts.own), key=lambda take: take.position)
        session = samples.session(*takes)
        page.show_takes(session, later, takes_view(earlier, later, attempts, self._bands))
        for take in (earlier, later):
            page.sound.show_usable(take.number, is_usable=True)
            page.sound.show_peaks(take.number, samples.peaks(take))
        page.sound.show_playing(None)
        page._body.tell(None)
        self._window.show_page(PageName.TAKES)

    def _show_playing(self) -> None:
        self._show(replace(samples.take(1), is_keeper=True), better_take())
        self._page.sound.show_playing(1)
        self._page.sound.show_position(1, POSITION_MS)

    def _show_three(self) -> None:
        third = replace(better_take(), id="take-1-3", number=3, preferred_to=(1, 2))
        self._show(samples.take(1), better_take(), third)

    def _show_failed(self) -> None:
        failed = replace(samples.failed_take(), id="take-1-2", number=2)
        self._show(samples.take(1), failed)
        self._page.sound.show_usable(2, is_usable=False)

    def _show_blind(self) -> None:
        self._show(samples.take(1), better_take())
        self._page.begin_blind((2, 1))

    def _show_chosen(self) -> None:
        self._show_blind()
        self._page.show_choice(1)
