# SPDX-License-Identifier: GPL-3.0-or-later
"""A button that offers every format a session can leave in."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from mockinterview.storage.export.formats import ExportFormat
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.button import Button, Scale
from mockinterview.ui.widgets.menu_place import open_below

translate = QCoreApplication.translate


def format_name(wanted: ExportFormat) -> str:
    """Return what a format is called, with what it is good for."""
    names = {
        ExportFormat.HTML: translate("ExportButton", "Web page with the sound (HTML)"),
        ExportFormat.PDF: translate("ExportButton", "For printing (PDF)"),
        ExportFormat.MARKDOWN: translate("ExportButton", "Text (Markdown)"),
        ExportFormat.CSV: translate("ExportButton", "Table for a spreadsheet (CSV)"),
        ExportFormat.JSON: translate("ExportButton", "All data (JSON)"),
        ExportFormat.SRT: translate("ExportButton", "Subtitles (SRT)"),
        ExportFormat.VTT: translate("ExportButton", "Subtitles for the web (VTT)"),
        ExportFormat.FOLDER: translate("ExportButton", "Folder that another computer can import"),
    }
    return names[wanted]


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
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for wanted in ExportFormat:
            action = menu.addAction(format_name(wanted))
            action.triggered.connect(self._choosing(wanted))
        return menu

    def _choosing(self, wanted: ExportFormat) -> Callable[[], None]:
        def choose() -> None:
            self.format_chosen.emit(wanted)

        return choose

    def _on_clicked(self) -> None:
        open_below(self, self.make_menu())
