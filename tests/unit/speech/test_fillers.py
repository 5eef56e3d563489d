# SPDX-License-Identifier: GPL-3.0-or-later
"""Fillers that the words do not show."""

from pathlib import Path

import numpy as np
import pytest

from benchmarks.references import parse_text_grid
from benchmarks.scoring import is_filler
from mockinterview.domain.hearing import Span
from mockinterview.errors import SpeechError
from mockinterview.paths import assets_folder
from mockinterview.speech.fillers import FEATURES, FillerModel
from mockinterview.speech.hear import FileHearer
from tests.fakes.recogniser import read_wav

DATA = Path(__file__).parents[2] / "data" / "audio"


def test_dropped_fillers_of_free_speech_are_found_and_none_is_made_up_for_read_speech(
    tmp_path: Path,
) -> None:
    hearer = FileHearer(read_wav, "builtin", tmp_path)
    said = parse_text_grid((DATA / "mfa_cold_corpus3.TextGrid").read_text())
    free = hearer.hear(DATA / "mfa_cold_corpus3.wav")
    written = [word for word in free.words if is_filler(word.text)]
    heard = [Span(each.start_ms, each.end_ms) for each in written]
    heard += [Span(each.start_ms, each.end_ms) for each in free.fillers]
    found = [
        word
        for word in said
        if is_filler(word.text)
        and any(
            min(word.end_ms, other.end_ms) > max(word.start_ms, other.start_ms) for other in heard
        )
    ]
    assert len(found) >= 5
    assert len(heard) <= 7
    assert all(0.5 <= each.confidence <= 1 for each in free.fillers)
    assert hearer.hear(DATA / "librivox_austen_0870.wav").fillers == ()


def test_a_long_steady_sound_is_likelier_a_filler_than_a_short_rough_one() -> None:
    model = FillerModel.load(assets_folder() / "speech" / "fillers.json")
    steady = dict.fromkeys(FEATURES, 0.0) | {
        "log_chance": -2.0, "length": 4.5, "voiced": 0.9, "steady_pitch": 0.4, "flux": 0.8,
        "gain": 0.9,
    }  # fmt: skip
    rough = steady | {"log_chance": -7.0, "length": 1.3, "steady_pitch": 3.5, "gain": 0.1}
    likely, unlikely = (
        model.probability(np.array([each[name] for name in FEATURES])) for each in (steady, rough)
    )
    assert likely > 0.5 > unlikely


def test_a_missing_or_foreign_model_is_named(tmp_path: Path) -> None:
    other = tmp_path / "fillers.json"
    for text in (None, "no", '{"features": []}'):
        if text is not None:
            other.write_text(text)
        with pytest.raises(SpeechError, match="fillers"):
            FillerModel.load(other)
