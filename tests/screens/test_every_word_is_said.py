# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pages show is in the language of the window, but for names, figures and content."""

import ast
import dataclasses
import inspect
import re
from collections.abc import Iterable, Iterator, Mapping
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.paths import assets_folder
from mockinterview.ui.theme.theme import Appearance, Theme
from tests.screens import brackets, gallery, library, models, prepare, review, samples, session
from tests.screens import takes as takes_scenes
from tests.screens.gallery import Gallery
from tests.ui import progress_samples, takes_samples, worked_answer
from tests.ui import samples as ui_samples

#: Given by hand or content: they are shown as they are.
DATA = (gallery, library, models, prepare, review, samples, session, takes_scenes)
MORE_DATA = (progress_samples, takes_samples, ui_samples, worked_answer)
#: Names, pages of the manual, which is English, and what somebody says.
ALLOWED = {
    "Mock Interview",
    "English",
    "Deutsch",
    "Español",
    "Français",
    "Using Mock Interview",
    "The measures",
    "So yeah",
}
#: Here stands a whole answer without its fillers, so in other words than it was given.
READ_IN_FULL = {"takes-three", "takes-close"}
#: So many words in a row may be a part of something longer, such as of a transcript.
MANY_WORDS = 3
#: What the tests' locale makes of a day.
_DAY = re.compile(r"(\w{3} )?\d{1,2} [A-Z][a-z]+( \d{4})?|[A-Z][a-z]+day \d\d:\d\d")


def strings_of(value: object, seen: set[int]) -> Iterator[str]:
    """Return every text inside a value."""
    if isinstance(value, str):
        yield value
        return
    if id(value) in seen:
        return
    seen.add(id(value))
    inside: Iterable[object] = ()
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        inside = (getattr(value, field.name) for field in dataclasses.fields(value))
    elif isinstance(value, ModuleType):
        inside = vars(value).values() if value.__name__.startswith("tests.") else ()
    elif isinstance(value, Mapping):
        inside = (*value.keys(), *value.values())
    elif isinstance(value, (tuple, list, set, frozenset)):
        inside = value
    for one in inside:
        yield from strings_of(one, seen)


def pieces(text: str) -> list[str]:
    """Return a text in the pieces that a page puts together: "name, role" and the like."""
    return [one.strip(" .,;:()“”•…") for one in re.split(r"[,.;:] |\n|”|“", text)]


def words(text: str) -> str:
    """Return the bare words of a text."""
    return " ".join(re.findall(r"[a-z']+", text.lower()))


class Data:
    """All that is shown as it was given."""

    def __init__(self, texts: Iterable[str]) -> None:
        whole = "\n".join(texts)
        lines = {one.strip(" .,;:()“”") for one in whole.split("\n")}
        self._pieces = {*pieces(whole), *lines, *ALLOWED}
        self._words = words(whole)

    def untold(self, text: str) -> list[str]:
        """Return which pieces of a text are neither in brackets nor given."""
        return [
            one
            for one in pieces(brackets.outside_of_brackets(text))
            if brackets.WORD.search(one) and not self._holds(one) and not _DAY.fullmatch(one)
        ]

    def _holds(self, piece: str) -> bool:
        said = words(piece)
        many = said.count(" ") >= MANY_WORDS - 1
        return piece in self._pieces or (many and said in self._words)


@pytest.fixture(scope="module")
def data() -> Data:
    seen: set[int] = set()
    texts = [text for module in (*DATA, *MORE_DATA) for text in strings_of(module, seen)]
    for module in (*DATA, *MORE_DATA):
        code = ast.walk(ast.parse(inspect.getsource(module)))
        texts += [str(one.value) for one in code if isinstance(one, ast.Constant)]
    for path in assets_folder().rglob("*.toml"):
        texts += path.read_text(encoding="utf-8").replace('"', "\n").split("\n")
    return Data(texts)


def told(window: QWidget) -> Iterator[tuple[str, str]]:
    """Return what each visible widget tells."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            for text in brackets.texts_of(widget):
                yield type(widget).__name__, text


def test_what_is_not_in_brackets_is_found(data: Data) -> None:
    assert data.untold("⟦Saved⟧, ⟦Take ⟦one⟧⟧") == []
    assert data.untold("⟦Saved⟧, not kept") == ["not kept"]
    assert data.untold("Maren Holt") == []


def test_every_word_is_said(qtbot: QtBot, qapp: QApplication, theme: Theme, data: Data) -> None:
    theme.set_appearance(Appearance.LIGHT)
    with brackets.spoken_in(qapp):
        pages = Gallery(qapp, theme)
        qtbot.addWidget(pages.window)
        pages.window.show()
        wrong: dict[str, str] = {}
        for name, show in pages.scenes().items():
            if name in READ_IN_FULL:
                continue
            show()
            for _ in range(3):
                QCoreApplication.processEvents()
            for kind, text in told(pages.window):
                for piece in data.untold(text):
                    wrong.setdefault(piece, f"{name}: {kind}: {piece!r} in {text[:80]!r}")
        pages.window.hide()
    assert not wrong, "\n".join(wrong.values())
