# SPDX-License-Identifier: GPL-3.0-or-later
"""What writes sessions for a page: the same for each page that offers it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mockinterview import wiring
from mockinterview.app.ground import Ground
from mockinterview.storage.export.context import ExportContext
from mockinterview.storage.library import Library
from mockinterview.ui.flows.export_flow import ExportFlow, ask_by_dialog, open_in_system
from mockinterview.ui.print.apart import draw_apart


def exports_from(ground: Ground, page: QWidget, parent: QObject) -> ExportFlow:
    """Return what asks over ``page`` where to, and writes with the bands that count by then."""

    def context(library: Library) -> ExportContext:
        return wiring.export_context(ground.folder, library, ground.preferences.current.yardstick)

    return ExportFlow(
        ground.library,
        ask_by_dialog(page),
        draw_apart(ground.bands),
        context,
        open_in_system,
        parent,
    )
