# SPDX-License-Identifier: GPL-3.0-or-later
"""A button that offers every format a session can leave in."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from mockinterview.storage.export.formats import ExportFormat
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.button import Button, Scale
from mockinterview.ui.widgets.menu_place import open_below


class ExportButton(Button):
    """Opens a menu; what is chosen goes out as a format."""

    format_chosen = Signal(object)  # ExportFormat

    def __init__(
        self, theme: Theme, scale: Scale = Scale.SMALL, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, self.tr("Export…"), scale=scale, icon="export", parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._on_clicked)

    def make_menu(self) -> QMenu:
        """Return the menu: the formats with words of what each is good for, then the others."""
        words = {
            ExportFormat.HTML: self.tr("Web page with the sound (HTML)"),
            ExportFormat.PDF: self.tr("For printing (PDF)"),
            ExportFormat.MARKDOWN: self.tr("Text (Markdown)"),
            ExportFormat.CSV: self.tr("Table for a spreadsheet (CSV)"),
            ExportFormat.JSON: self.tr("All data (JSON)"),
            ExportFormat.SRT: self.tr("Subtitles (SRT)"),
            ExportFormat.VTT: self.tr("Subtitles for the web (VTT)"),
            ExportFormat.FOLDER: self.tr("Folder that another computer can import"),
        }
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for wanted in ExportFormat:
            action = menu.addAction(words.get(wanted, wanted.value.upper()))
            action.triggered.connect(self._choosing(wanted))
        return menu

    def _choosing(self, wanted: ExportFormat) -> Callable[[], None]:
        def choose() -> None:
            self.format_chosen.emit(wanted)

        return choose

    def _on_clicked(self) -> None:
        open_below(self, self.make_menu())
