# SPDX-License-Identifier: GPL-3.0-or-later
"""The library page: the list of sessions, and what happens to one of them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from mockinterview.domain.finding import Choices, Found, Place, SessionQuery
from mockinterview.domain.session import Session
from mockinterview.storage.export.formats import ExportFormat
from mockinterview.storage.library import Library
from mockinterview.storage.merging import Merged
from mockinterview.storage.places import places_in
from mockinterview.tasks.library import LibraryTask
from mockinterview.ui.pages.library import LibraryPage
from mockinterview.ui.pages.library_model import PAGE_ROWS
from mockinterview.ui.pages.library_tools import Asked


class LibraryFlow(QObject):
    """Keeps the list true, and opens and changes what is chosen in it."""

    opened = Signal(str)  # session id
    whole_opened = Signal(str)  # session id
    compare_requested = Signal(str, int)  # session id, position
    export_requested = Signal(object, object)  # Session, ExportFormat
    place_chosen = Signal(str, int, int, object)  # session id, position, take, milliseconds or None
    start_requested = Signal()
    sample_requested = Signal()
    changed = Signal()  # sessions were changed
    takes_renamed = Signal(object)  # Mapping[str, str]: the new id of each take by its old one
    problem = Signal(str)

    def __init__(
        self, page: LibraryPage, library: LibraryTask, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._library = library
        page.session_opened.connect(self.opened)
        page.whole_opened.connect(self.whole_opened)
        page.compare_requested.connect(self.compare_requested)
        page.session_selected.connect(self._on_selected)
        page.delete_requested.connect(self._on_delete)
        page.rename_requested.connect(self._on_rename)
        page.query_changed.connect(self._find)
        page.more_wanted.connect(self._on_more_wanted)
        page.tags_changed.connect(self._on_tags)
        page.tag_renamed.connect(self._on_tag_renamed)
        page.merge_requested.connect(self._on_merge)
        page.export_requested.connect(self._on_export)
        page.place_chosen.connect(self._on_place)
        page.start_requested.connect(self.start_requested)
        page.sample_requested.connect(self.sample_requested)
        page.sample_removal_requested.connect(self._on_remove_samples)

    @property
    def asked(self) -> Asked:
        """What is looked for."""
        return self._page.asked

    def take_over(self, other: "LibraryFlow") -> None:
        """Look for what another one looks for, which goes because the language is another."""
        self._page.ask_again(other.asked)

    def refresh(self) -> None:
        """Read the list again, as it is searched, filtered and sorted now."""
        self._find()

        def done(choices: Choices) -> None:
            self._page.show_choices(choices)

        self._library.ask(lambda library: library.choices(), done, self.problem.emit)

    def _find(self) -> None:
        query = self._page.query

        def done(found: Found) -> None:
            if query == self._page.query:  # else a newer answer is on its way
                self._page.show_found(found)

        self._library.ask(
            lambda library: library.find(query, 0, PAGE_ROWS), done, self.problem.emit
        )

    def _on_selected(self, session_id: str) -> None:
        query = self._page.query

        def look(library: Library) -> tuple[Session, tuple[Place, ...]]:
            session = library.session(session_id)
            return session, places_in(session, query)

        def done(found: tuple[Session, tuple[Place, ...]]) -> None:
            if query == self._page.query:  # else a newer answer is on its way
                self._page.show_detail(*found)

        self._library.ask(look, done, self.problem.emit)

    def _on_export(self, session_id: str, wanted: ExportFormat) -> None:
        def done(session: Session) -> None:
            self.export_requested.emit(session, wanted)

        self._library.ask(
            lambda library: library.session(session_id), done, self._page.show_trouble
        )

    def _on_place(self, session_id: str, place: Place) -> None:
        self.place_chosen.emit(session_id, place.position, place.number, place.at_ms)

    def _on_delete(self, session_id: str) -> None:
        self._change(lambda library: library.delete_session(session_id))

    def _on_rename(self, session_id: str, title: str) -> None:
        self._change(lambda library: library.rename(session_id, title))

    def _on_remove_samples(self) -> None:
        # Late: the list can be looked at without what reads sound.
        from mockinterview.interview.sample import remove_samples

        self._change(remove_samples)

    def _on_more_wanted(self, query: SessionQuery, first: int) -> None:
        self._library.ask(
            lambda library: library.find(query, first, PAGE_ROWS),
            lambda found: self._page.fill(query, found),
            self.problem.emit,
        )

    def _on_tags(self, session_id: str, tags: list[str]) -> None:
        self._change(lambda library: library.set_tags(session_id, tags))

    def _on_tag_renamed(self, tag: str, other: str) -> None:
        self._change(lambda library: library.rename_tag(tag, other))

    def _on_merge(self, stays: str, goes: str) -> None:
        def done(merged: Merged) -> None:
            self.takes_renamed.emit(merged.renamed)
            self._on_changed()

        self._library.ask(lambda library: library.merge(stays, goes), done, self._on_failed)

    def _change(self, work: Callable[[Library], object]) -> None:
        self._library.ask(work, lambda _: self._on_changed(), self._on_failed)

    def _on_failed(self, sentence: str) -> None:
        self.refresh()  # some of it may be done
        self.problem.emit(sentence)

    def _on_changed(self) -> None:
        self.refresh()
        self.changed.emit()
