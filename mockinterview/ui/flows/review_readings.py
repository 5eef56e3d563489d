# SPDX-License-Identifier: GPL-3.0-or-later
"""Review: what different recognisers made of an answer, and which of it counts."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from mockinterview.domain.session import Take
from mockinterview.storage.library import Library
from mockinterview.tasks.answers import AnswersTask
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.worker import Worker
from mockinterview.ui.engine_names import engine_name, engine_noun
from mockinterview.ui.widgets.readings_row import ReadingsRow


class ReviewReadings(QObject):
    """Lets another recogniser hear an answer, and another reading of it count."""

    switched = Signal(object)  # Take, with another reading in place
    problem = Signal(str)

    def __init__(
        self,
        row: ReadingsRow,
        library: LibraryTask,
        answers: AnswersTask,
        look_for_engines: Callable[[], tuple[str, ...]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._row = row
        self._library = library
        self._answers = answers
        self._look_for_engines = look_for_engines
        self._worker = Worker("engines", self)
        self._take: Take | None = None
        self._hearing: dict[str, str] = {}  # take and engine that hears it again
        row.reading_wanted.connect(self._on_reading_wanted)
        row.hearing_wanted.connect(self._on_hearing_wanted)
        answers.measured.connect(self._on_ended)
        answers.failed.connect(self._on_ended)

    def refresh(self) -> None:
        """Look again for what could hear."""

        def found(engines: tuple[str, ...]) -> None:
            self._row.show_engines([(engine, _title(engine)) for engine in engines])

        self._worker.run(self._look_for_engines, found)

    def show(self, take: Take) -> None:
        """Show whose words an answer has, and whose else are kept."""
        self._take = take
        now = engine_noun(take.hearing.engine) if take.hearing is not None else ""
        others = [(one.engine, engine_noun(one.engine)) for one in take.readings]
        self._row.show_readings(now, others)
        if take.id in self._hearing:
            self._row.show_hearing(engine_noun(self._hearing[take.id]))

    def shut_down(self) -> None:
        """End the thread."""
        self._worker.close()

    def _on_reading_wanted(self, engine: str) -> None:
        take = self._take
        if take is None:
            return

        def use(library: Library) -> Take:
            return library.use_reading(take.id, engine)

        self._library.ask(use, self.switched.emit, self.problem.emit)

    def _on_hearing_wanted(self, engine: str) -> None:
        if self._take is not None and self._take.id not in self._hearing:
            self._hearing[self._take.id] = engine
            self._answers.transcribe_again(self._take, engine)
            self.show(self._take)

    def _on_ended(self, take: Take) -> None:
        self._hearing.pop(take.id, None)


def _title(engine: str) -> str:
    """Return the name of an engine as it stands alone."""
    name = engine_name(engine)
    return name[:1].upper() + name[1:]
