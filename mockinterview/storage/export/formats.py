# SPDX-License-Identifier: GPL-3.0-or-later
"""The formats in which a session can leave the library."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

import msgspec

from mockinterview.domain.panel_view import PanelView
from mockinterview.domain.session import Session, Take
from mockinterview.storage.codec import encode_pretty
from mockinterview.storage.export.captions import srt, vtt
from mockinterview.storage.export.context import BandsBeside, no_bands
from mockinterview.storage.export.markdown import as_markdown
from mockinterview.storage.export.page import as_html
from mockinterview.storage.export.tables import as_csv

JSON_FORMAT = "mockinterview-session-export"
JSON_VERSION = 1

#: Draws a session, given where the sound of a take is and, where it was looked at as a whole, the
#: panel's view of it; what draws is outside of the library.
Draw = Callable[[Session, Callable[[Take], Path], PanelView | None], bytes]


class ExportFormat(StrEnum):
    """What can be asked for. ``FOLDER`` is the one that can be imported again."""

    HTML = "html"
    PDF = "pdf"
    MARKDOWN = "md"
    JSON = "json"
    CSV = "csv"
    SRT = "srt"
    VTT = "vtt"
    FOLDER = "folder"


#: Those that tell of the session as a whole; the others are for programs.
READ_BY_PEOPLE = frozenset({ExportFormat.HTML, ExportFormat.PDF, ExportFormat.MARKDOWN})


class _Document(msgspec.Struct):
    format: str
    version: int
    session: Session


def render(
    session: Session,
    wanted: ExportFormat,
    sound_of: Callable[[Take], Path],
    panel: PanelView | None = None,
    bands_beside: BandsBeside = no_bands,
) -> bytes:
    """Return a session as the content of one file.

    Args:
        session: The session.
        wanted: Any format but ``FOLDER``, which is not one file, and ``PDF``, which is drawn.
        sound_of: Where the sound of a take is; only HTML carries it.
        panel: The panel's view, for HTML and Markdown.
        bands_beside: The bands of each answer, for the same.
    """
    match wanted:
        case ExportFormat.HTML:
            return as_html(session, sound_of, panel, bands_beside).encode()
        case ExportFormat.MARKDOWN:
            return as_markdown(session, panel, bands_beside).encode()
        case ExportFormat.JSON:
            return encode_pretty(_Document(JSON_FORMAT, JSON_VERSION, session))
        case ExportFormat.CSV:
            # Spreadsheets take a file without this mark for one in the alphabet of the system.
            return b"\xef\xbb\xbf" + as_csv(session).encode()
        case ExportFormat.SRT:
            return srt(session).encode()
        case ExportFormat.VTT:
            return vtt(session).encode()
        case ExportFormat.FOLDER | ExportFormat.PDF:
            raise ValueError(f"{wanted.value} is not written here")
