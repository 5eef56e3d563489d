# SPDX-License-Identifier: GPL-3.0-or-later
"""How faster-whisper is used: on a tiny model with random weights, which says anything."""

import socket
from pathlib import Path

import numpy as np
import pytest

from mockinterview.speech.transcriber import RATE_HZ
from mockinterview.speech.whisper import (
    PROMPT,
    TOKENS,
    TOKENS_PER_S,
    WhisperTranscriber,
    plausible_words,
    threads,
)
from tests.fakes import micro_whisper


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return micro_whisper.build(tmp_path_factory.mktemp("models") / "random")


def test_the_weights_are_used_as_eight_bit_numbers(folder: Path) -> None:
    assert WhisperTranscriber(folder)._model.model.compute_type.startswith("int8")


def test_a_model_is_read_from_its_folder_and_never_from_the_network(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        pytest.fail("a connection was tried")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    WhisperTranscriber(folder).transcribe(np.zeros(RATE_HZ, np.float32))


def test_a_model_that_is_stuck_is_stopped_at_what_can_be_said(tmp_path: Path) -> None:
    stuck = WhisperTranscriber(micro_whisper.build(tmp_path / "stuck", stuck=True))
    for seconds, most in ((1, TOKENS + TOKENS_PER_S), (4, TOKENS + 4 * TOKENS_PER_S)):
        (word,) = stuck.transcribe(np.zeros(seconds * RATE_HZ, np.float32)).words
        assert set(word.text) == {"a"}
        assert most // 2 < len(word.text) <= most


@pytest.mark.parametrize(("cores", "used"), [(1, 1), (2, 2), (3, 2), (4, 3), (8, 4), (64, 4)])
def test_one_core_is_left_to_the_window(cores: int, used: int) -> None:
    assert threads(cores) == used


def test_a_phrase_that_is_said_over_and_over_is_kept_once() -> None:
    loop = " ".join(["Thank you.", *["I'm so sorry."] * 9, "Bye."])
    assert " ".join(plausible_words(loop, 4.0)) == "Thank you. I'm so sorry. Bye."
    assert plausible_words("a a a a", 4.0) == ["a"]
    assert plausible_words("", 4.0) == []


def test_what_a_person_repeats_is_kept() -> None:
    assert len(plausible_words("no, no, no, no, that was never the plan", 1.1)) == 9


def test_the_prompt_is_not_taken_for_an_answer() -> None:
    assert plausible_words(f" {PROMPT}", 0.9) == []
    assert plausible_words("Um, I led it.", 0.9) == ["Um,", "I", "led", "it."]
