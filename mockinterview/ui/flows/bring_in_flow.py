# SPDX-License-Identifier: GPL-3.0-or-later
"""A recording made elsewhere: its sound saved, its words read; or nothing of it kept."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mockinterview.domain.question import PanelMember, QuestionKind
from mockinterview.domain.session import Take
from mockinterview.errors import AppError
from mockinterview.interview.brought_in import keep_sound, make_room, plan_for
from mockinterview.interview.takes import CopiedSound, copy_as_take
from mockinterview.storage.library import Library
from mockinterview.tasks.answers import AnswersTask
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.listening import ListeningTask
from mockinterview.tasks.worker import Worker
from mockinterview.ui.pages.library_bring_in import BringIn

#: Asks for a file; None if there is none.
ChooseFile = Callable[[], Path | None]


class BringInFlow(QObject):
    """One recording at a time; it ends in ``added``, or with a sentence, or without a trace."""

    added = Signal(str)  # session id: it is measured
    changed = Signal()  # a session came or went

    def __init__(
        self,
        part: BringIn,
        library: LibraryTask,
        answers: AnswersTask,
        listening: ListeningTask,
        asker: PanelMember,
        choose_file: ChooseFile,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._part = part
        self._library = library
        self._answers = answers
        self._listening = listening
        self._asker = asker
        self._choose_file = choose_file
        self._now = now
        self._copying = Worker("bring in", self)
        self._name = ""
        self._take: Take | None = None
        listening.progressed.connect(self._on_progressed)
        answers.measured.connect(self._on_measured)
        answers.failed.connect(self._on_failed)

    def shut_down(self) -> None:
        """End the thread; what waits for its words is read at the next start."""
        self._copying.close()

    def choose(self) -> None:
        """Ask for a file, then what it answers."""
        sound = self._choose_file()
        if sound is not None:
            self._part.ask(sound)

    def bring_in(self, sound: Path, question: str, kind: QuestionKind | None) -> None:
        """Save a recording as the answer to a question, then read its words."""
        try:
            plan = plan_for(sound, question, kind, self._asker)
        except AppError as error:
            self._part.show_trouble(str(error))
            return
        self._name, now = sound.name, self._now()
        self._part.show_progress(self._name)

        def begin(library: Library) -> tuple[Take, Path]:
            take = make_room(library, sound, plan, now)
            return take, library.sound_path(take)

        def copy(made: tuple[Take, Path]) -> None:
            take, target = made
            self._take = take
            self._copying.run(
                lambda: copy_as_take(sound, target),
                lambda copied: self._on_copied(take, copied),
                lambda sentence: self._take_out(take, sentence if self._is_at(take) else ""),
            )

        self._library.ask(begin, copy, self._part.show_trouble)

    def _on_copied(self, take: Take, copied: CopiedSound) -> None:
        def kept(saved: Take) -> None:
            if self._is_at(saved):
                self._take = saved
                self._answers.transcribe_again(saved)
                self.changed.emit()
            else:  # it was cancelled meanwhile
                self._take_out(saved)

        if self._is_at(take):
            self._library.ask(
                lambda library: keep_sound(library, take, copied),
                kept,
                lambda sentence: self._take_out(take, sentence),
            )
        else:
            self._take_out(take)

    def cancel(self) -> None:
        """Stop, and keep nothing of the recording that comes in."""
        take, self._take = self._take, None
        self._part.show_nothing()
        if take is not None and take.duration_ms:  # else it is still copied, and goes after that
            self._listening.cancel(take.id)
            self._take_out(take)

    def _take_out(self, take: Take, sentence: str = "") -> None:
        """Delete what was begun, and say why if there is a reason."""
        if self._is_at(take):
            self._take = None

        def gone(_: None) -> None:
            self.changed.emit()

        self._library.ask(
            lambda library: library.delete_session(take.session_id), gone, self._part.show_trouble
        )
        if sentence:
            self._part.show_trouble(sentence)

    def _on_progressed(self, job: str, done_ms: int) -> None:
        take = self._take
        if take is not None and job == take.id:
            self._part.show_progress(self._name, self._percent(done_ms))

    def _percent(self, done_ms: int) -> int | None:
        length_ms = self._take.duration_ms if self._take is not None else 0
        return min(100, 100 * done_ms // length_ms) if length_ms else None

    def _on_measured(self, take: Take) -> None:
        if self._is_at(take):
            self._take = None
            self._part.show_nothing()
            self.changed.emit()
            self.added.emit(take.session_id)

    def _on_failed(self, take: Take) -> None:
        if self._is_at(take):
            self._take = None
            self._part.show_trouble(take.problem)
            self.changed.emit()

    def _is_at(self, take: Take) -> bool:
        return self._take is not None and self._take.id == take.id


def choose_by_dialog(parent: QWidget) -> ChooseFile:
    """Return what asks for a recording with the system's own dialog."""

    def ask() -> Path | None:
        chosen = QFileDialog.getOpenFileName(
            parent,
            parent.tr("Add a recording"),
            str(Path.home()),
            parent.tr(
                "Recordings (*.wav *.flac *.mp3 *.ogg *.oga *.opus *.m4a *.aac);;All files (*)"
            ),
        )[0]
        return Path(chosen) if chosen else None

    return ask
