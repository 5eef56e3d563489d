# SPDX-License-Identifier: GPL-3.0-or-later
"""Exporting a session: where to, then the writing, then the news of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mockinterview.domain.session import Session
from mockinterview.storage.export.context import ExportContext
from mockinterview.storage.export.formats import Draw, ExportFormat
from mockinterview.storage.library import Library
from mockinterview.tasks.library import LibraryTask
from mockinterview.ui.widgets.export_button import format_name

translate = QCoreApplication.translate

#: Letters that some system does not take in a name.
_FORBIDDEN = str.maketrans(dict.fromkeys('<>:"/\\|?*', "-"))
MAX_NAME_LETTERS = 80

#: Asks where to write: what to suggest, and what the files are called; empty if nowhere.
ChoosePath = Callable[[str, str], str]
ContextIn = Callable[[Library], ExportContext]
#: Shows a file or folder in the program that the system has for it; false where there is none.
OpenPath = Callable[[Path], bool]


class ExportFlow(QObject):
    """Asks for a place and writes a session there; each export ends in one of two signals."""

    exported = Signal(str)  # where it is
    problem = Signal(str)

    def __init__(
        self,
        library: LibraryTask,
        choose_path: ChoosePath,
        draw_pdf: Draw,
        context: ContextIn,
        open_path: OpenPath,
        parent: QObject | None = None,
    ) -> None:
        """Write sessions of one library.

        Args:
            library: Where they are.
            choose_path: Asks where to.
            draw_pdf: Draws a PDF.
            context: Finds what is told besides what is stored, on the library's thread.
            open_path: Shows what was written.
            parent: Owns the flow.
        """
        super().__init__(parent)
        self._context = context
        self._library = library
        self._choose_path = choose_path
        self._draw_pdf = draw_pdf
        self._open_path = open_path
        self._written: Path | None = None

    def export(self, session: Session, wanted: ExportFormat) -> None:
        """Write a session in a format, to where the person says."""
        chosen = self._choose_path(suggested_name(session, wanted), wanted.value)
        if not chosen:
            return
        path = Path(chosen)
        draw = self._draw_pdf if wanted is ExportFormat.PDF else None

        def write(library: Library) -> None:
            library.export(session.id, wanted, path, draw, self._context(library))

        def done(_: None) -> None:
            self._written = path
            self.exported.emit(str(path))

        self._library.ask(write, done, self.problem.emit)

    def open(self) -> None:
        """Show what was exported last."""
        if self._written is None or self._open_path(self._written):
            return
        sentence = self.tr("No program here opens it. It is whole, and lies at {}.")
        self.problem.emit(sentence.format(self._written))


def suggested_name(session: Session, wanted: ExportFormat) -> str:
    """Return a file name that any system takes: the title, the day, the ending."""
    title = " ".join(session.title.translate(_FORBIDDEN).split())[:MAX_NAME_LETTERS].strip(" .")
    title = title or translate("ExportFlow", "Session")
    name = f"{title} {session.started_at:%Y-%m-%d}"
    return name if wanted is ExportFormat.FOLDER else f"{name}.{wanted.value}"


def open_in_system(path: Path) -> bool:
    """Show a file or folder in the program that the system has for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def kinds(wanted: ExportFormat) -> str:
    """Return what the system's dialog lists: ``For printing (PDF) (*.pdf)``."""
    if wanted is ExportFormat.FOLDER:
        return translate("ExportFlow", "All files (*)")
    return f"{format_name(wanted)} (*.{wanted.value})"


def ask_by_dialog(parent: QWidget) -> ChoosePath:
    """Return what asks for a place with the system's own dialog."""

    def ask(suggestion: str, ending: str) -> str:
        title, place = parent.tr("Export"), str(Path.home() / suggestion)
        return QFileDialog.getSaveFileName(parent, title, place, kinds(ExportFormat(ending)))[0]

    return ask
