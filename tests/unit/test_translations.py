# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations are whole, in step with the code, and compiled as they stand."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from mockinterview.paths import assets_folder
from translations.__main__ import HERE, LANGUAGES, extract
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
