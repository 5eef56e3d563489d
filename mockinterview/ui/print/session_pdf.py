# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as a PDF that prints well: each answer with its time line, words and measures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import jinja2
from PySide6.QtCore import QBuffer, QCoreApplication, QMarginsF, QRectF, QSizeF, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from mockinterview.analysis.bands import Bands
from mockinterview.audio.peaks import Peaks, peaks_of
from mockinterview.audio.sound_files import load_for_playback
from mockinterview.domain.panel_view import PanelView
from mockinterview.domain.session import Session, Take
from mockinterview.errors import AppError
from mockinterview.paths import assets_folder
from mockinterview.storage.export.which import which_take
from mockinterview.ui.pages import review_presenter
from mockinterview.ui.pages.review_gaps import gap_lines, gap_rows
from mockinterview.ui.print.paper import Paper
from mockinterview.ui.review_view import HeadlineView, MeasuresView, TimeRow
from mockinterview.ui.star_names import star_name
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.times import clock
from mockinterview.ui.transcript_tokens import Block, TokenKind, read_blocks
from mockinterview.ui.widgets.timeline_content import TimelineContent
from mockinterview.ui.widgets.timeline_paint import StillPainter, rows
from mockinterview.ui.widgets.timeline_window import TimeWindow

translate = QCoreApplication.translate

MARGIN_MM = 18.0
FOOT_MM = 8.0
#: Dots an inch of the page that the text is laid out on; the PDF itself has no dots.
LAYOUT_DPI = 96
CAPTION_PX = 12
MM_PER_INCH = 25.4
#: The time line is drawn this many times finer than the layout, for the printer.
FINER = 3


@dataclass(frozen=True)
class _Run:
    """A piece of the transcript: words, a filler or a pause."""

    text: str
    kind: str


@dataclass(frozen=True)
class _Part:
    letter: str
    name: str
    colour: str
    runs: tuple[_Run, ...]


@dataclass(frozen=True)
class _Answer:
    """One take as the template shows it."""

    take: Take
    asker: str
    length: str
    which: str
    picture: str
    lost: tuple[str, ...]
    headline: HeadlineView
    measures: MeasuresView
    parts: tuple[_Part, ...]


class SessionPdf:
    """Draws sessions; made on the GUI thread, drawn on any."""

    def __init__(self, bands: Callable[[], Bands]) -> None:
        """Make what a drawing needs.

        Args:
            bands: Asked at each drawing: the person may have chosen other ones since.
        """
        self._bands = bands
        self._paper = Paper()
        loader = jinja2.FileSystemLoader(assets_folder() / "export")
        environment = jinja2.Environment(loader=loader, autoescape=True, trim_blocks=True)
        environment.filters["clock"] = clock
        self._template = environment.get_template("session_print.html.j2")

    def draw(
        self, session: Session, sound_of: Callable[[Take], Path], panel: PanelView | None = None
    ) -> bytes:
        """Return the PDF.

        Args:
            session: The session.
            sound_of: Where the sound of a take is; where it is missing the wave is left out.
            panel: The panel's view of the session, on the first page.
        """
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(session.title)
        writer.setCreator("Mock Interview")
        writer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Portrait,
                QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
                QPageLayout.Unit.Millimeter,
            )
        )
        page = writer.pageLayout().paintRectPixels(LAYOUT_DPI)
        text_px = QSizeF(page.width(), page.height() - FOOT_MM / MM_PER_INCH * LAYOUT_DPI)
        document = self._document(session, sound_of, panel, text_px)
        painter = QPainter(writer)
        zoom = writer.resolution() / LAYOUT_DPI
        painter.scale(zoom, zoom)
        self._paint(painter, writer, document, text_px)
        painter.end()
        return bytes(buffer.data().data())

    def _paint(
        self, painter: QPainter, writer: QPdfWriter, document: QTextDocument, text_px: QSizeF
    ) -> None:
        pages = document.pageCount()
        caption = QFont(self._paper.font(Type.CAPTION))
        caption.setPixelSize(CAPTION_PX)  # points would grow with the dots of the page
        foot = text_px.height() + (FOOT_MM / MM_PER_INCH * LAYOUT_DPI)
        for number in range(pages):
            if number:
                writer.newPage()
            painter.save()
            painter.translate(0, -number * text_px.height())
            seen = QRectF(0, number * text_px.height(), text_px.width(), text_px.height())
            document.drawContents(painter, seen)
            painter.restore()
            painter.setFont(caption)
            painter.setPen(self._paper.colour("text_muted"))
            text = translate("SessionPdf", "{} of {}").format(number + 1, pages)
            width = painter.fontMetrics().horizontalAdvance(text)
            painter.drawText(round(text_px.width() - width), round(foot), text)

    def _document(
        self,
        session: Session,
        sound_of: Callable[[Take], Path],
        panel: PanelView | None,
        text_px: QSizeF,
    ) -> QTextDocument:
        document = QTextDocument()
        document.setDefaultFont(self._paper.font(Type.SMALL))
        document.setDocumentMargin(0)
        answers = []
        for number, take in enumerate(session.takes):
            blocks = read_blocks(take)
            name = f"timeline-{number}"
            content = review_presenter.timeline(take, self._bands(), blocks)
            picture = self._picture(content, _peaks(sound_of(take)), round(text_px.width()))
            resource = QTextDocument.ResourceType.ImageResource
            document.addResource(resource.value, QUrl(name), picture)
            answers.append(
                _Answer(
                    take,
                    session.plan.name_of(take.asked_by),
                    clock(take.duration_ms),
                    which_take(session, take),
                    name,
                    tuple(gap_lines(take)),
                    review_presenter.headline(take),
                    review_presenter.measures(take, self._bands()),
                    self._parts(blocks, gap_rows(take)),
                )
            )
        html = self._template.render(
            session=session,
            answers=answers,
            panel=panel,
            tokens=self._paper.tokens,
            family=self._paper.family,
            width=round(text_px.width()),
        )
        document.setHtml(html)
        document.setPageSize(text_px)
        return document

    def _picture(self, content: TimelineContent, peaks: Peaks | None, width: int) -> QImage:
        place = rows(content, width, self._paper.scale)
        picture = QImage(width * FINER, place.height * FINER, QImage.Format.Format_RGB32)
        picture.setDevicePixelRatio(FINER)
        picture.fill(self._paper.colour("surface"))
        painter = QPainter(picture)
        window = TimeWindow.whole(content.duration_ms)
        StillPainter(self._paper, content, place, window).paint(painter, peaks)
        painter.end()
        return picture

    def _parts(self, blocks: Sequence[Block], lost: Sequence[TimeRow]) -> tuple[_Part, ...]:
        star = self._paper.tokens.star
        parts = []
        waiting = sorted(lost, key=lambda row: row.start_ms)
        for number, block in enumerate(blocks, start=1):
            label = block.label
            runs = []
            for token in block.tokens:
                while waiting and waiting[0].start_ms <= token.start_ms:
                    runs.append(_Run(waiting.pop(0).what, "lost"))
                runs.append(_Run(token.text, _kind(token.kind)))
            if number == len(blocks):
                runs += (_Run(row.what, "lost") for row in waiting)
            parts.append(
                _Part(
                    "" if label is None else label.value,
                    "" if label is None else star_name(label),
                    self._paper.tokens.text_muted if label is None else star[label].text,
                    tuple(runs),
                )
            )
        return tuple(parts)


def _kind(kind: TokenKind) -> str:
    return kind.name.lower()


def _peaks(sound: Path) -> Peaks | None:
    try:
        return peaks_of(load_for_playback(sound))
    except AppError:  # the words and figures are worth printing without it
        return None
