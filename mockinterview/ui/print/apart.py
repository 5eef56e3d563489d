# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws PDFs in a process of its own, which speaks English whatever the window speaks.

What is exported is English throughout: questions, answers and feedback are. The language of a
process is one for all its threads, so a PDF in English cannot be drawn beside a German window.
"""

import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

from mockinterview.analysis.bands import Bands
from mockinterview.domain.panel_view import PanelView
from mockinterview.domain.session import Session, Take
from mockinterview.errors import StorageError
from mockinterview.ui.print.session_pdf import SessionPdf

translate = QCoreApplication.translate


def draw_apart(bands: Callable[[], Bands]) -> Callable[..., bytes]:
    """Return what draws a session as ``SessionPdf.draw`` does, and may be called on any thread.

    Args:
        bands: Asked at each drawing.
    """

    def draw(
        session: Session, sound_of: Callable[[Take], Path], panel: PanelView | None = None
    ) -> bytes:
        sounds = {take.id: sound_of(take) for take in session.takes}
        try:
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
                return pool.submit(draw_here, session, sounds, panel, bands()).result()
        except (BrokenProcessPool, OSError) as error:
            raise StorageError(
                translate(
                    "SessionPdf", "The PDF could not be drawn. Nothing was exported. Try again."
                )
            ) from error

    return draw


def draw_here(
    session: Session, sounds: dict[str, Path], panel: PanelView | None, bands: Bands
) -> bytes:
    """Return the PDF; in a process that does nothing else.

    Args:
        session: The session.
        sounds: Where the sound of each take is, by the take's id.
        panel: The panel's view of it.
        bands: Those that count.
    """
    application = english_application()  # held: fonts belong to it
    drawn = SessionPdf(lambda: bands).draw(session, lambda take: sounds[take.id], panel)
    del application
    return drawn


def english_application() -> QGuiApplication:
    """Return Qt's application, without a window, that writes figures and days as English does."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    without_screen = ["-platform", "offscreen"] if sys.platform.startswith("linux") else []
    found = QGuiApplication.instance()
    if isinstance(found, QGuiApplication):
        return found
    return QGuiApplication(["mockinterview", *without_screen])
