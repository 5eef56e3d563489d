# SPDX-License-Identifier: GPL-3.0-or-later
"""Recordings that are put together: what is said of them is so."""

import numpy as np

from benchmarks.splicing import SILENCES_MS, Cutting, degrade, draw_out, splice
from mockinterview.domain.hearing import Word
from mockinterview.speech.transcriber import RATE_HZ

TIME = np.arange(4 * RATE_HZ) / RATE_HZ
HOST = (0.1 * np.sin(2 * np.pi * 150 * TIME)).astype(np.float32)
FILLER = Cutting("somebody", (0.1 * np.sin(2 * np.pi * 1000 * TIME[:4800])).astype(np.float32))
WORDS = [Word("word", at, at + 190) for at in range(0, 3900, 200)]


def test_a_filler_lies_where_it_is_said_to_and_nothing_of_the_host_is_lost() -> None:
    sound, spans = splice(np.random.default_rng(4), HOST, WORDS, [FILLER])
    assert len(spans) >= 3
    for span in spans:
        inside = sound[(span.start_ms + 20) * 16 : (span.end_ms - 20) * 16]
        loudest = np.abs(np.fft.rfft(inside)).argmax() * RATE_HZ / len(inside)
        assert 800 < loudest < 1250
    fillers = sum(span.length_ms for span in spans)
    silences = len(sound) / 16 - len(HOST) / 16 - fillers
    assert -2 <= silences <= 2 * max(SILENCES_MS) * len(spans)


def test_noise_and_drawing_out_change_what_they_should() -> None:
    noisy = degrade(np.random.default_rng(1), HOST)
    assert len(noisy) == len(HOST)
    assert np.corrcoef(noisy, HOST)[0, 1] < 0.99
    slow = draw_out(np.random.default_rng(1), HOST, WORDS)
    assert len(HOST) * 1.05 < len(slow) < len(HOST) * 2.3
