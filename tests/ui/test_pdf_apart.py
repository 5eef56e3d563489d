# SPDX-License-Identifier: GPL-3.0-or-later
"""A PDF is English throughout, whatever the window speaks."""

import io
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PySide6.QtWidgets import QApplication

from mockinterview.analysis.bands import load_bands
from mockinterview.domain.session import SoundGap, Take
from mockinterview.errors import StorageError
from mockinterview.paths import assets_folder
from mockinterview.preferences import Language
from mockinterview.ui.print import apart
from mockinterview.ui.print.apart import draw_apart
from tests.tongues import spoken
from tests.ui import samples


def no_sound(_: Take) -> Path:
    return Path("gone.wav")


def test_it_is_english_beside_a_german_window(qapp: QApplication) -> None:
    draw = draw_apart(lambda: load_bands(assets_folder() / "bands.toml"))
    session = samples.session(replace(samples.take(), gaps=(SoundGap(20_000, 1800),)))
    with spoken(qapp, Language.GERMAN):
        pages = pypdf.PdfReader(io.BytesIO(draw(session, no_sound))).pages
    text = " ".join(" ".join(page.extract_text().split()) for page in pages)
    for words in ("What was said", "Situation", "Action", "Sound missing 1.8 s", "words a minute"):
        assert words in text
    for words in ("Handlung", "Ergebnis", "Wörter pro Minute", "1,8 s", " von "):
        assert words not in text


def test_where_no_process_starts_a_sentence_says_that_nothing_was_exported(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_kind: str) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(apart, "get_context", refuse)
    draw = draw_apart(lambda: load_bands(assets_folder() / "bands.toml"))
    with pytest.raises(StorageError, match="Nothing was exported"):
        draw(samples.session(), no_sound)
