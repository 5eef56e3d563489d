# SPDX-License-Identifier: GPL-3.0-or-later
"""The built-in recogniser on human speech."""

from itertools import pairwise
from pathlib import Path

import pytest

from mockinterview.domain.hearing import Hearing
from mockinterview.speech.hear import FileHearer
from tests.fakes.recogniser import read_wav

SPEECH = Path(__file__).parents[2] / "data" / "audio" / "librivox_austen_0870.wav"


@pytest.fixture(scope="module")
def hearing(tmp_path_factory: pytest.TempPathFactory) -> Hearing:
    return FileHearer(read_wav, "builtin", tmp_path_factory.mktemp("models")).hear(SPEECH)


def test_the_words_are_those_that_were_said(hearing: Hearing) -> None:
    said = SPEECH.with_suffix(".txt").read_text().lower().split()
    heard = [word.strip(".,").lower() for word in hearing.text.replace("Mr.", "mister").split()]
    assert heard == said


def test_the_words_come_in_order_inside_the_recording(hearing: Hearing) -> None:
    times = [time for word in hearing.words for time in (word.start_ms, word.end_ms)]
    assert all(before <= after for before, after in pairwise(times))
    assert times[-1] <= hearing.duration_ms == 7100


def test_the_voice_has_a_pitch_where_there_are_words(hearing: Hearing) -> None:
    assert hearing.voice is not None
    voiced = [
        any(hearing.voice.pitch_hz[word.start_ms // 20 : word.end_ms // 20])
        for word in hearing.words
    ]
    assert sum(voiced) >= 0.9 * len(voiced)
    assert len(hearing.voice.pitch_hz) == len(hearing.voice.level_dbfs) == 7100 // 20
