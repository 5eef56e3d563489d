# SPDX-License-Identifier: GPL-3.0-or-later
"""The library in each of its states."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from mockinterview.domain.finding import Choices, Member, Place, PlaceKind, TagCount
from mockinterview.domain.session import SAMPLE_PREFIX, SessionSummary
from mockinterview.ui.main_window import MainWindow
from mockinterview.ui.navigation import PageName
from mockinterview.ui.pages.library import LibraryPage
from mockinterview.ui.theme.theme import Theme
from tests.ui import samples

RECORDING = Path("Second interview with Calder Freight, practised on the train, 22 November.m4a")
TODAY = date(2026, 11, 23)
SAMPLES = tuple(
    replace(one, id=f"{SAMPLE_PREFIX}{one.id}", title=f"Sample: {one.title}")
    for one in samples.summaries()[:3]
)

JO = "… and um I put Jo on the gate so nothing left without a"
CHOICES = Choices(
    (Member("ruth", "Ruth Adeyemi"), Member("sam", "Sam Reyes")),
    (TagCount("Calder Freight", 3), TagCount("night shift", 2)),
)


class LibraryScenes:
    """One page, and what to show in it."""

    def __init__(self, window: MainWindow, theme: Theme) -> None:
        self._window = window
        self._page = LibraryPage(theme, lambda: TODAY)
        self._page.show_choices(CHOICES)
        window.add_page(PageName.LIBRARY, self._page)

    def scenes(self) -> dict[str, Callable[[], None]]:
        """Return every scene by name."""
        return {
            "library": lambda: self._show(samples.summaries()),
            "library-search": self._show_search,
            "library-empty": lambda: self._show(()),
            "library-sample": lambda: self._show(SAMPLES),
            "library-deleting": self._show_deleting,
            "library-filters": self._show_filters,
            "library-merging": self._show_merging,
            "library-no-hit": self._show_no_hit,
            "library-adding": self._show_adding,
            "library-reading": self._show_reading,
            "library-not-added": self._show_not_added,
        }

    def _show(self, summaries: Sequence[SessionSummary]) -> None:
        self._page._detail.keep()
        self._page.bring_in.leave_form()
        self._page.bring_in.show_nothing()
        self._page._detail._merge.leave()
        self._page._tools._more.setChecked(False)
        self._page._tools.search.clear_search()
        self._page.show_found(samples.found(summaries))
        self._window.show_page(PageName.LIBRARY)

    def _show_deleting(self) -> None:
        self._show(samples.summaries())
        self._page._detail.ask_to_delete()

    def _show_filters(self) -> None:
        self._show(samples.summaries())
        self._page._tools.choose_tag("night shift")
        self._page.show_found(samples.found(samples.summaries()[:2]))

    def _show_search(self) -> None:
        self._page._tools.search.setText("second signature")
        hits = ("… nothing left without a second signature.", "… a second signature on every …")
        found = zip(samples.summaries()[::2], hits, strict=False)
        self._page.show_found(samples.found([replace(one, hit=hit) for one, hit in found]))
        places = (
            Place(PlaceKind.SAID, 1, 1, 2, JO, "second signature.", "", 50_000),
            Place(PlaceKind.SAID, 1, 2, 2, JO, "second signature.", "", 36_000),
            Place(PlaceKind.NOTED, 1, 2, 2, "Say why the", "second signature", "came to be"),
        )
        self._page.show_detail(samples.session(), places)
        self._window.show_page(PageName.LIBRARY)

    def _show_merging(self) -> None:
        self._show(samples.summaries())
        self._page._detail._on_merging()

    def _show_no_hit(self) -> None:
        self._show(samples.summaries())
        self._page._tools.choose_tag("night shift")
        self._page.show_found(samples.found(()))

    def _show_adding(self) -> None:
        self._show(samples.summaries())
        self._page.bring_in.ask(RECORDING)

    def _show_reading(self) -> None:
        self._show(samples.summaries())
        self._page.bring_in.show_progress(RECORDING.name, 40)

    def _show_not_added(self) -> None:
        self._show(samples.summaries())
        self._page.bring_in.show_trouble(
            f"The file {RECORDING.name} is not a sound file that this app can read. Use WAV, FLAC,"
            " MP3, OGG or M4A."
        )
