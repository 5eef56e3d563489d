# SPDX-License-Identifier: GPL-3.0-or-later
"""A made-up language whose words are as long as German ones, to see whether they have room."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator

#: German takes about a third more room than English, short labels half as much again.
LONGER = 0.35
SHORT_LETTERS = 12
SHORT_LONGER = 0.5


class LongWords(QTranslator):
    """Lengthens what it is given; placeholders and keys stay as they are."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Qt passes over a translator that says it is empty."""
        return False

    def translate(
        self,
        _context: bytes | str,
        source: bytes | str,
        _comment: bytes | str | None = None,
        _count: int = -1,
    ) -> str:
        """Return the words with vowels drawn out, until they are long enough."""
        text = source.decode() if isinstance(source, bytes) else source
        share = SHORT_LONGER if len(text) < SHORT_LETTERS else LONGER
        return drawn_out(text, round(len(text) * share))


def drawn_out(text: str, letters: int) -> str:
    """Return a text with so many more letters: its vowels are doubled, again and again."""
    places = [i for i, letter in enumerate(text) if letter in "aeiou" and not _held(text, i)]
    if not places:
        return text
    each, rest = divmod(letters, len(places))
    more = {place: each + (number < rest) for number, place in enumerate(places)}
    return "".join(letter + letter * more.get(i, 0) for i, letter in enumerate(text))


def _held(text: str, place: int) -> bool:
    """Whether a letter belongs to a placeholder: {}, {:.1f} or {name}."""
    return text.rfind("{", 0, place) > text.rfind("}", 0, place)


@contextmanager
def spoken_in(application: QCoreApplication) -> Iterator[None]:
    """Have everything that is built or worded inside in the made-up language."""
    translator = LongWords()
    application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)
