# SPDX-License-Identifier: GPL-3.0-or-later
"""A made-up language in which every sentence stands in brackets, to see which ones do not."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QComboBox, QTabBar, QTableView, QWidget

from tests.screens.long_words import drawn_out

OPEN, CLOSE = "⟦", "⟧"
#: Other languages take about a third more room than English.
LONGER = 0.3
#: Less than a word: a unit, a key, the letter of a part of STAR.
WORD = re.compile(r"[^\W\d_]{3,}")


class Brackets(QTranslator):
    """Puts what it is given into brackets, and makes it longer."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Qt passes over a translator that says it is empty."""
        return False

    def translate(
        self,
        context: bytes | str,
        source: bytes | str,
        comment: bytes | str | None = None,
        _count: int = -1,
    ) -> str:
        """Return the text in brackets; a pattern of dates stays as it is."""
        text = source.decode() if isinstance(source, bytes) else source
        said = comment.decode() if isinstance(comment, bytes) else comment or ""
        if said.startswith("pattern"):
            return text
        return f"{OPEN}{drawn_out(text, round(len(text) * LONGER))}{CLOSE}"


def outside_of_brackets(text: str) -> str:
    """Return what of a text stands in no bracket; empty where that has no word."""
    depth, left = 0, []
    for letter in text:
        depth += (letter == OPEN) - (letter == CLOSE)
        if depth == 0 and letter != CLOSE:
            left.append(letter)
    rest = "".join(left).strip(" ,.:;()“”")
    return rest if WORD.search(rest) else ""


def texts_of(widget: QWidget) -> Iterator[str]:
    """Return all that a widget tells: words, name, tip, choices, tabs and columns."""
    for tell in ("text", "toolTip", "accessibleName", "accessibleDescription", "placeholderText"):
        said = getattr(widget, tell, str)()
        if isinstance(said, str) and said:
            yield re.sub(r"<[^>]+>", "", said)
    if isinstance(widget, QTabBar):
        for place in range(widget.count()):
            yield widget.tabText(place)
    if isinstance(widget, QTableView):
        for column in range(widget.model().columnCount()):
            yield str(widget.model().headerData(column, Qt.Orientation.Horizontal) or "")
    if isinstance(widget, QComboBox):
        for place in range(widget.count()):
            yield widget.itemText(place)


@contextmanager
def spoken_in(application: QCoreApplication) -> Iterator[None]:
    """Have everything that is built or worded inside in brackets."""
    translator = Brackets()
    application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)
