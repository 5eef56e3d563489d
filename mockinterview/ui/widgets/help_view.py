# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows one page of the manual, from its Markdown, in the type and colours of the app."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from mockinterview.ui.manual import slug, title_of, without_links_out
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type

_HEADINGS = {1: Type.DISPLAY, 2: Type.HEADING}
SPACE_ABOVE_PX = {1: 0, 2: 24, 3: 16}
SPACE_BELOW_PX = 8
LINE_PERCENT = 135.0
CELL_PX = 6
#: What the frame and the scroll bar take of the width.
EDGES_PX = 40


class HelpView(QTextBrowser):
    """Reads nothing but the files of one folder; a link out of it is asked for by signal."""

    page_requested = Signal(str, str)  # the name of a page, a section of it or ""
    link_requested = Signal(QUrl)  # to somewhere on the web

    def __init__(self, theme: Theme, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._folder = folder
        self._text = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", "true")
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._on_link)
        theme.changed.connect(self._on_theme_changed)

    def show_page(self, name: str, section: str = "") -> None:
        """Show a page from its top, or from one of its headings."""
        text = (self._folder / f"{name}.md").read_text(encoding="utf-8")
        if text != self._text:
            self._text = text
            self._lay_out()
        self.setAccessibleName(title_of(text))
        self._go_to(section)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give the pictures of the manual, no wider than the page."""
        path = name.path() if isinstance(name, QUrl) else name
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        image = QImage(str(self._folder / path))
        room = max(1, self.viewport().width() - EDGES_PX)
        if image.width() > room:
            image = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        return image

    def _lay_out(self) -> None:
        document = self.document()
        document.setDefaultFont(self._theme.font(Type.BODY))
        self.setMarkdown(without_links_out(self._text))
        block = document.begin()
        while block.isValid():
            self._dress(block)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)

    def _dress(self, block: QTextBlock) -> None:
        """Give a block its type and its space, and its links their colour."""
        level = block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        space = QTextBlockFormat()
        if level:
            space.setTopMargin(SPACE_ABOVE_PX.get(level, SPACE_BELOW_PX))
        space.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if cursor.currentTable() is None:
            space.setBottomMargin(SPACE_BELOW_PX if block.textList() is None else 2)
        cursor.mergeBlockFormat(space)
        if level:
            look = QTextCharFormat()
            look.setFont(self._theme.font(_HEADINGS.get(level, Type.TITLE)))
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.mergeCharFormat(look)
        link = QTextCharFormat()
        link.setForeground(self._theme.colour("accent_text"))
        for found in _links(block):
            cursor.setPosition(found[0])
            cursor.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(link)

    def _dress_table(self, table: QTextTable) -> None:
        look = table.format()
        look.setBorder(1)
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorderBrush(self._theme.colour("edge"))
        look.setBorderCollapse(True)
        look.setCellPadding(CELL_PX)
        look.setCellSpacing(0)
        look.setBottomMargin(SPACE_BELOW_PX * 2)
        table.setFormat(look)

    def _go_to(self, section: str) -> None:
        """Bring a heading to the top, and the cursor with it: a reader goes on from there."""
        first = block = self.document().begin()
        while block.isValid() and not _is_heading(block, slug(section)):
            block = block.next()
        if not block.isValid():
            block = first
        self.setTextCursor(QTextCursor(block))
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) if block != first else 0)

    def _on_link(self, url: QUrl) -> None:
        if url.scheme():
            self.link_requested.emit(url)
            return
        name = url.path().removesuffix(".md")
        self.page_requested.emit(name, url.fragment())

    def _on_theme_changed(self) -> None:
        if self._text:
            at = self.verticalScrollBar().value()
            self._lay_out()
            self.verticalScrollBar().setValue(at)


def _is_heading(block: QTextBlock, wanted: str) -> bool:
    return block.blockFormat().headingLevel() > 0 and slug(block.text()) == wanted


def _links(block: QTextBlock) -> list[tuple[int, int]]:
    """Return where the links of a block begin and end."""
    found = []
    piece = block.begin()
    while not piece.atEnd():
        fragment = piece.fragment()
        if fragment.isValid() and fragment.charFormat().isAnchor():
            found.append((fragment.position(), fragment.position() + fragment.length()))
        piece += 1
    return found
