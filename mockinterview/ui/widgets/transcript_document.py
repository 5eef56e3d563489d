# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns blocks of tokens into a text document, and keeps where each token stands in it."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.transcript_tokens import Block, Token, TokenKind, token_at

translate = QCoreApplication.translate

BLOCK_GAP_PX = 8
#: Does not break, and stands in for the padding inside a pause's frame.
HARD_SPACE = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True)
class Place:
    """Where a token stands: positions in the document, and the block it belongs to."""

    token: Token
    start: int
    end: int
    block: int


@dataclass(frozen=True)
class Places:
    """All tokens of a document in order; ``marked`` is the highlighted stretch of each block."""

    tokens: tuple[Place, ...] = ()
    marked: tuple[tuple[int, int], ...] = ()

    @cached_property
    def pauses(self) -> tuple[int, ...]:
        """The indices of the pauses."""
        return self._of(TokenKind.PAUSE)

    @cached_property
    def fillers(self) -> tuple[int, ...]:
        """The indices of the fillers."""
        return self._of(TokenKind.FILLER)

    def sounding(self, at_ms: int, linger_ms: int) -> int | None:
        """Return the index of the word or filler that sounds, or None in silence."""
        index = token_at(self._spoken, at_ms, linger_ms)
        silent = index is None or self._spoken[index].kind is TokenKind.PAUSE
        return None if silent else index

    @cached_property
    def _spoken(self) -> tuple[Token, ...]:
        return tuple(place.token for place in self.tokens)

    def _of(self, kind: TokenKind) -> tuple[int, ...]:
        return tuple(i for i, place in enumerate(self.tokens) if place.token.kind is kind)

    def at(self, position: int) -> int | None:
        """Return the index of the token at a document position, or None between two."""
        index = bisect_right(self.tokens, position, key=lambda place: place.start) - 1
        return index if index >= 0 and position < self.tokens[index].end else None


def fill(document: QTextDocument, theme: Theme, blocks: Sequence[Block]) -> Places:
    """Write the blocks into the document, one paragraph a block."""
    document.setUndoRedoEnabled(False)
    document.clear()
    font = theme.font(Type.TRANSCRIPT)
    document.setDefaultFont(font)
    paragraph = QTextBlockFormat()
    paragraph.setBottomMargin(BLOCK_GAP_PX)
    paragraph.setLineHeight(
        theme.line_px(Type.TRANSCRIPT), QTextBlockFormat.LineHeightTypes.FixedHeight.value
    )
    formats = _formats(theme)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # laid out once, not word by word
    cursor.setBlockFormat(paragraph)
    tokens: list[Place] = []
    marked: list[tuple[int, int]] = []
    for number, block in enumerate(blocks):
        if number:
            cursor.insertBlock(paragraph)
        start = cursor.position()
        for index, token in enumerate(block.tokens):
            if index:
                cursor.insertText(" ", formats["word"])
            tokens.append(_write(cursor, token, number, formats))
        marked.append((start, cursor.position()))
        if block.closing_pause is not None:
            cursor.insertText(HARD_SPACE, formats["word"])  # a pause stays with its word
            tokens.append(_write(cursor, block.closing_pause, number, formats))
    cursor.endEditBlock()
    return Places(tuple(tokens), tuple(marked))


def _write(
    cursor: QTextCursor, token: Token, block: int, formats: dict[str, QTextCharFormat]
) -> Place:
    start = cursor.position()
    if token.kind is TokenKind.PAUSE:
        _write_pause(cursor, token, formats)
    elif token.kind is TokenKind.FILLER:
        cursor.insertText(token.text, formats["filler"])
    else:
        cursor.insertText(token.text, formats["doubtful" if token.is_doubtful else "word"])
    return Place(token, start, cursor.position(), block)


def _write_pause(cursor: QTextCursor, token: Token, formats: dict[str, QTextCharFormat]) -> None:
    """Write "pause 1.2 seconds" as a reader hears it, of which the eye sees "1.2 s"."""
    shown = formats["long pause" if token.is_long else "pause"]
    cursor.insertText(translate("Transcript", "pause"), formats["unseen"])
    cursor.insertText(HARD_SPACE + token.text.replace(" ", HARD_SPACE), shown)
    rest = translate("Transcript", "econds", "what follows s, to make the word seconds")
    cursor.insertText(rest, formats["unseen"])
    cursor.insertText(HARD_SPACE, shown)


def found_in(document: QTextDocument, text: str) -> tuple[tuple[int, int], ...]:
    """Return from where to where ``text`` stands in a document, whatever its case."""
    wanted = " ".join(text.split()).lower()
    if not wanted:
        return ()
    found = []
    block = document.begin()
    while block.isValid():
        said = block.text().lower().replace(HARD_SPACE, " ")
        at = said.find(wanted)
        while at >= 0:
            start = block.position() + at
            found.append((start, start + len(wanted)))
            at = said.find(wanted, at + len(wanted))
        block = block.next()
    return tuple(found)


def _formats(theme: Theme) -> dict[str, QTextCharFormat]:
    made = {}
    for name, colour, role in (
        ("word", "text", Type.TRANSCRIPT),
        ("doubtful", "text_muted", Type.TRANSCRIPT),
        ("filler", "text_muted", Type.TRANSCRIPT),
        ("pause", "text_muted", Type.CAPTION),
        ("long pause", "caution", Type.CAPTION),
    ):
        made[name] = QTextCharFormat()
        made[name].setFont(theme.font(role))
        made[name].setForeground(theme.colour(colour))
    made["filler"].setFontItalic(True)
    unseen = QFont(theme.font(Type.CAPTION))
    unseen.setPixelSize(1)
    unseen.setStretch(1)
    made["unseen"] = QTextCharFormat()
    made["unseen"].setFont(unseen)
    made["unseen"].setForeground(QColor(Qt.GlobalColor.transparent))
    return made
