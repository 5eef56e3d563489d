# SPDX-License-Identifier: GPL-3.0-or-later
"""Pitch and loudness of voices made to measure."""

import numpy as np
import pytest

from mockinterview.analysis.voice import measure_voice
from mockinterview.domain.hearing import Span, VoiceTrack
from mockinterview.domain.measures import Voice


def track(semitones: list[float], level_dbfs: list[float]) -> VoiceTrack:
    return VoiceTrack(10, tuple(110 * 2 ** (s / 12) for s in semitones), tuple(level_dbfs))


def test_a_level_voice_has_no_spread() -> None:
    voice = measure_voice(track([0.0] * 200, [-20.0] * 200))
    assert voice.pitch_median_hz == pytest.approx(110)
    assert voice.pitch_sd_semitones == pytest.approx(0, abs=1e-9)
    assert voice.loudness_sd_db == pytest.approx(0, abs=1e-9)


def test_the_spread_does_not_depend_on_how_high_the_voice_is() -> None:
    wave = [3 * float(np.sin(i / 20)) for i in range(1000)]
    low = measure_voice(track(wave, [-20.0] * 1000))
    high = measure_voice(track([s + 12 for s in wave], [-20.0] * 1000))
    assert low.pitch_sd_semitones == pytest.approx(high.pitch_sd_semitones)
    assert 1.5 < (low.pitch_sd_semitones or 0) < 2.2


def test_a_few_octave_errors_change_little() -> None:
    plain = [float(np.sin(i / 20)) for i in range(1000)]
    wrong = [s + 12 if i % 40 == 0 else s for i, s in enumerate(plain)]
    spread = measure_voice(track(plain, [-20.0] * 1000)).pitch_sd_semitones
    assert measure_voice(track(wrong, [-20.0] * 1000)).pitch_sd_semitones == pytest.approx(
        spread, abs=0.1
    )


def test_frames_without_pitch_or_outside_speech_do_not_count() -> None:
    pitch = (100.0,) * 200 + (0.0,) * 100 + (300.0,) * 200
    level = (-20.0,) * 200 + (-60.0,) * 100 + (-5.0,) * 200
    voice = measure_voice(VoiceTrack(10, pitch, level), (Span(0, 3000),))
    assert (voice.pitch_median_hz, voice.loudness_sd_db) == (100.0, 0.0)


def test_too_little_voice_gives_no_figure() -> None:
    nothing = Voice(None, None, None)
    assert measure_voice(None) == nothing
    assert measure_voice(track([0.0] * 99, [-20.0] * 99)) == nothing
    assert measure_voice(VoiceTrack(10, (0.0,) * 500, (-70.0,) * 500)) == nothing
    assert measure_voice(VoiceTrack(0, (), ())) == nothing
