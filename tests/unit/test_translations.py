# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations are whole, in step with the code, and compiled as they stand."""

import ast
import shutil
from pathlib import Path
from typing import TypeGuard

import pytest
from PySide6.QtCore import QTranslator

from mockinterview.paths import assets_folder
from translations.__main__ import HERE, LANGUAGES, PROJECT, extract
from translations.catalogue import places, read

DONE_BY = "run: python -m translations"


@pytest.fixture(scope="module")
def drawn_out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files as they would be if the sentences were drawn out of the code now."""
    folder = tmp_path_factory.mktemp("translations")
    for path in HERE.glob("*.ts"):
        shutil.copy(path, folder)
    extract(folder)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_code_is_said(drawn_out: Path, language: str) -> None:
    name = f"mockinterview_{language}.ts"
    now = read(drawn_out / name)
    wrong = [f"{one.context}: {one.source!r}: {why}" for one in now for why in one.troubles]
    assert not wrong, "\n".join(wrong)
    assert {one.key for one in now} == {one.key for one in read(HERE / name)}, DONE_BY


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_says_the_same(language: str) -> None:
    name = f"mockinterview_{language}"
    translator = QTranslator()
    assert translator.load(name, str(assets_folder() / "translations"))
    wrong = [
        one.source
        for one in read(HERE / f"{name}.ts")
        if not one.counted
        and translator.translate(one.context, one.source, one.comment or None) != one.said[0]
    ]
    assert not wrong, f"{DONE_BY}\n{wrong}"


@pytest.mark.parametrize(
    ("source", "said", "counted", "same"),
    [
        ("{:.1f} s of {name}", "{name}: {:.1f} s", False, True),
        ("{:.1f} s", "{} s", False, False),
        ("{name}", "name", False, False),
        ("<b>Now</b>", "Jetzt", False, False),
        ("%n answer(s)", "eine Antwort", True, True),
    ],
)
def test_places_are_the_same_on_both_sides(
    source: str, said: str, counted: bool, same: bool
) -> None:
    assert (places(source, said, counted=counted) == "") is same


def hidden(code: str) -> list[int]:
    """Return the lines on which words are given that lupdate does not see.

    It passes over calls inside the braces of an f-string, and needs the words themselves.
    """
    lines = []
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.JoinedStr):
            lines += [one.lineno for one in ast.walk(node) if _is_translated(one)]
        elif _is_translated(node) and not all(map(_is_text, node.args[:2])):
            lines.append(node.lineno)
    return lines


def _is_translated(node: ast.AST) -> TypeGuard[ast.Call]:
    if not isinstance(node, ast.Call):
        return False
    called = node.func
    if isinstance(called, ast.Name):
        return called.id == "translate"
    return isinstance(called, ast.Attribute) and called.attr == "tr"


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_words_that_nobody_would_see_are_found() -> None:
    seen = 'a = self.tr("Words")\nb = translate("Room", "Words")\nc = f"{a}: {b}"\n'
    assert hidden(seen) == []
    assert hidden("a = f\"{self.tr('Words')}: 1\"\n") == [1]
    assert hidden("a = f\"{translate('Room', 'Words')}: 1\"\n") == [1]
    assert hidden("a = self.tr(WORDS)\n") == [1]
    assert hidden('a = translate("Room", WORDS)\n') == [1]


def test_no_words_are_hidden_from_lupdate() -> None:
    found = [
        f"{path.relative_to(PROJECT)}:{line}"
        for path in sorted((PROJECT / "mockinterview").rglob("*.py"))
        for line in hidden(path.read_text(encoding="utf-8"))
    ]
    assert not found, "\n".join(found)
