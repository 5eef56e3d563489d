# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the modules that know no Qt are said in the language of the window."""

import ast
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from mockinterview.preferences import Language
from mockinterview.ui.said import SENTENCES, said
from tests.tongues import spoken
from translations.__main__ import PROJECT


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    with spoken(qapp, Language.GERMAN):
        yield


@pytest.mark.parametrize(
    ("english", "german_words"),
    [
        ("No microphone found", "Kein Mikrofon gefunden"),
        ("“Headset” is no longer connected.", "„Headset“ ist nicht mehr angeschlossen."),
        ("“Headset” is no longer connected", "„Headset“ ist nicht mehr angeschlossen"),
        ("Nothing was changed. Try again.", "Es wurde nichts geändert. Versuchen Sie es erneut."),
        ("Nothing was changed. My own words.", "Es wurde nichts geändert. My own words."),
        ("My own words.", "My own words."),
        ("“{}” is no longer connected.", "„{}“ ist nicht mehr angeschlossen."),
        (
            "The recording stopped: the disk is full. The first 0:07 are saved.",
            "Die Aufnahme wurde unterbrochen: der Datenträger ist voll."
            " Die ersten 0:07 sind gesichert.",
        ),
        ("", ""),
    ],
)
def test_sentences_are_said(german: None, english: str, german_words: str) -> None:
    assert said(english) == german_words


def test_without_a_translation_every_sentence_stays_as_it_is() -> None:
    assert [one for one in SENTENCES if said(one) != one] == []


def test_no_sentence_is_there_twice() -> None:
    assert len(set(SENTENCES)) == len(SENTENCES)


def test_every_sentence_is_still_in_the_code() -> None:
    written = "\n".join(
        literal
        for path in sorted((PROJECT / "mockinterview").rglob("*.py"))
        if "ui" not in path.relative_to(PROJECT).parts
        for literal in literals(path.read_text(encoding="utf-8"))
    )
    gone = [one for one in SENTENCES if one.rstrip(".") not in written]
    assert not gone, "\n".join(gone)


def literals(code: str) -> Iterator[str]:
    """Return the texts of a module, each place of an f-string as {}."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield "".join(
                str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
            )
