# SPDX-License-Identifier: GPL-3.0-or-later
"""Hearing live on a clock that skips the waiting."""

from pathlib import Path

import numpy as np

from benchmarks.live import Answer, hear_live
from mockinterview.speech.transcriber import RATE_HZ
from tests.fakes.recogniser import make_scripted, read_wav

SPEECH = Path(__file__).parents[2] / "data" / "audio" / "librivox_austen_0880.wav"


def test_each_answer_is_heard_up_to_its_stop(tmp_path: Path) -> None:
    sound = np.concatenate(list(read_wav(SPEECH)))
    answers = [Answer(sound, len(sound) / RATE_HZ), Answer(sound, 1.5)]
    whole, part = hear_live(make_scripted, "hello", tmp_path, answers)
    assert whole.hearing.duration_ms == round(len(sound) / 16)
    assert part.hearing.duration_ms == 1500
    assert whole.hearing.words
    assert whole.wait_s >= 0
    assert whole.busy_s > 0
