# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing an engine; the real Whisper code on a tiny model with random weights."""

import os
import socket
from pathlib import Path

import numpy as np
import pytest

from mockinterview.errors import SpeechError
from mockinterview.speech.engines import make_transcriber
from mockinterview.speech.models.folders import best_model, missing_parts
from mockinterview.speech.models.store import ModelStore
from mockinterview.speech.transcriber import RATE_HZ
from tests.fakes import micro_whisper


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    micro_whisper.build(folder / "tiny.en")
    ModelStore(folder, ()).verify("tiny.en")
    return folder


def test_a_whisper_model_that_is_here_is_taken_by_itself_and_transcribes(models: Path) -> None:
    transcriber = make_transcriber("auto", models)
    assert transcriber.name == "whisper:tiny.en"
    sound = np.random.default_rng(2).normal(0, 0.1, 2 * RATE_HZ).astype(np.float32)
    guesses = transcriber.transcribe(sound)
    assert guesses == transcriber.transcribe(sound)
    assert all(word.confidence is not None and word.confidence <= 1 for word in guesses.words)


def test_loading_and_hearing_ask_nothing_of_the_network(
    models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    transcriber = make_transcriber("whisper:tiny.en", models)
    transcriber.transcribe(np.zeros(RATE_HZ, np.float32))
    assert os.environ["HF_HUB_OFFLINE"] == "1"


def test_the_built_in_engine_can_be_pinned(models: Path) -> None:
    assert make_transcriber("builtin", models).name.startswith("builtin:")


def test_a_broken_model_is_named_and_the_built_in_engine_takes_over(
    models: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "tiny.en"
    broken.mkdir()
    for part in (models / "tiny.en").iterdir():
        (broken / part.name).write_bytes(part.read_bytes()[:200])
    with pytest.raises(SpeechError, match="cannot be loaded"):
        make_transcriber("whisper:tiny.en", tmp_path)
    ModelStore(tmp_path, ()).verify("tiny.en")
    assert best_model(tmp_path) == broken
    assert make_transcriber("auto", tmp_path).name.startswith("builtin:")


def test_half_a_model_is_not_taken(models: Path, tmp_path: Path) -> None:
    half = tmp_path / "tiny.en"
    half.mkdir()
    (half / "model.bin").write_bytes(b"")
    (half / "config.json").write_text("{}")
    assert missing_parts(half) == ("model.bin", "tokenizer.json", "vocabulary.json")
    assert best_model(tmp_path) is None
    with pytest.raises(SpeechError, match=r"model\.bin, tokenizer\.json"):
        make_transcriber(f"whisper:{half}", models)


@pytest.mark.parametrize("engine", ["whisper:none.en", "parrot"])
def test_an_unknown_engine_is_one_sentence(engine: str, tmp_path: Path) -> None:
    with pytest.raises(SpeechError, match="There is no"):
        make_transcriber(engine, tmp_path)
