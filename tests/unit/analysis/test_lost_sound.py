# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound that was lost is nobody's pause, nobody's speech, and no time in which to be slow."""

from dataclasses import replace

import pytest

from mockinterview.analysis.bands import load_bands
from mockinterview.analysis.lost_sound import cut, lost_ms, lost_spans, shares_of
from mockinterview.analysis.measure import Measurer
from mockinterview.domain.hearing import Hearing, Span
from mockinterview.domain.measures import (
    Measures,
    Pacing,
    Star,
    StarLabel,
    StarShare,
    StarUnit,
)
from mockinterview.domain.session import SoundGap
from mockinterview.paths import assets_folder
from tests.fakes.star import FakeStarAnalyser
from tests.unit.analysis.hearings import spoken

MEASURER = Measurer(FakeStarAnalyser("SAR"), load_bands(assets_folder() / "bands.toml"))


def measured(hearing: Hearing, *gaps: SoundGap) -> tuple[Measures, Pacing]:
    measures = MEASURER.measure(hearing, gaps=gaps)
    assert measures.pacing is not None
    return measures, measures.pacing


def test_gaps_that_overlap_or_pass_the_end_are_counted_once_and_inside() -> None:
    gaps = (SoundGap(900, 300), SoundGap(100, 50), SoundGap(120, 60), SoundGap(500, 0))
    assert lost_spans(gaps, 1000) == (Span(100, 150), Span(150, 180), Span(900, 1000))


def test_what_is_cut_out_of_a_span_leaves_its_parts() -> None:
    lost = (Span(0, 150), Span(300, 400), Span(900, 1200))
    assert cut((Span(100, 1000), Span(1000, 1100)), lost) == (Span(150, 300), Span(400, 900))
    assert lost_ms(Span(350, 1000), lost) == 150


def test_a_silence_that_is_lost_sound_is_no_pause() -> None:
    hearing = spoken("It broke. <2000> We mended it")
    _, whole = measured(hearing)
    (pause,) = whole.pauses
    _, pacing = measured(hearing, SoundGap(pause.start_ms, pause.length_ms))
    assert pacing.pauses == ()
    assert pacing.speaking_ms == whole.speaking_ms
    heard_ms = 5 * 300 + 3 * 60  # five words, and three joints that are no silence
    assert pacing.speech_rate_wpm == pytest.approx(5 * 60_000 / heard_ms)
    assert pacing.articulation_rate_wpm == pytest.approx(pacing.speech_rate_wpm)


def test_the_silence_beside_lost_sound_counts_for_as_long_as_it_was_heard() -> None:
    hearing = spoken("It broke. <2000> We mended it")
    start_ms = hearing.words[1].end_ms
    _, pacing = measured(hearing, SoundGap(start_ms + 400, 1500))
    assert [(p.start_ms, p.end_ms) for p in pacing.pauses] == [(start_ms, start_ms + 400)]
    assert pacing.articulation_rate_wpm == pytest.approx(5 * 60_000 / (5 * 300 + 3 * 60 + 100))


def test_a_drop_too_short_to_hide_a_word_does_not_cut_a_pause_in_two() -> None:
    hearing = spoken("It broke. <2000> We mended it")
    start_ms = hearing.words[1].end_ms
    _, pacing = measured(hearing, SoundGap(start_ms + 1000, 100))
    assert [(p.start_ms, p.end_ms) for p in pacing.pauses] == [(start_ms, start_ms + 2000)]
    assert pacing.articulation_rate_wpm == pytest.approx(5 * 60_000 / (5 * 300 + 3 * 60))


def test_lost_sound_before_the_first_word_is_no_time_to_start() -> None:
    hearing = spoken("We mended it", start_ms=5000)
    assert measured(hearing, SoundGap(1000, 3000))[1].time_to_first_word_ms == 2000


def test_voice_activity_that_reaches_into_lost_sound_is_no_speech() -> None:
    hearing = spoken("We mended it")
    (voice,) = hearing.speech
    longer = replace(hearing, speech=(Span(voice.start_ms, voice.end_ms + 200),))
    _, pacing = measured(longer, SoundGap(voice.end_ms, 200))
    assert pacing.speaking_ms == voice.length_ms


def test_fillers_are_counted_by_the_minute_that_was_heard() -> None:
    hearing = spoken("um we mended it", tail_ms=30_000)
    whole, _ = measured(hearing)
    cut_short, _ = measured(hearing, SoundGap(10_000, 15_000))
    assert whole.fillers.per_minute == pytest.approx(60_000 / hearing.duration_ms)
    assert cut_short.fillers.per_minute == pytest.approx(60_000 / (hearing.duration_ms - 15_000))


def test_the_pace_of_a_window_is_over_what_was_heard_of_it() -> None:
    hearing = spoken(" ".join(["word"] * 45) + " <6000> " + " ".join(["word"] * 45))
    start_ms = hearing.words[44].end_ms
    _, whole = measured(hearing)
    _, pacing = measured(hearing, SoundGap(start_ms, 6000))
    assert min(point.wpm for point in whole.curve) < 110
    assert {round(point.wpm, -1) for point in pacing.curve} == {170}


def test_a_window_that_was_mostly_lost_has_no_pace() -> None:
    hearing = spoken(" ".join(["word"] * 45) + " <9000> " + " ".join(["word"] * 45))
    _, pacing = measured(hearing, SoundGap(hearing.words[44].end_ms, 9000))
    starts = [point.start_ms - hearing.words[0].start_ms for point in pacing.curve]
    assert starts == [0, 5000, 20_000, 25_000]


def test_a_gap_of_unknown_length_changes_nothing() -> None:
    hearing = spoken("It broke. <2000> We mended it")
    at_ms = hearing.words[1].end_ms + 700
    assert measured(hearing, SoundGap(at_ms, 0)) == measured(hearing)


def test_a_part_is_no_longer_for_the_sound_that_is_missing_in_it() -> None:
    units = (
        StarUnit("It broke", StarLabel.SITUATION, 0, 1000, 0.9),
        StarUnit("I mended it", StarLabel.ACTION, 3000, 4000, 0.9),
    )
    star = Star(True, False, 1.0, units, StarShare(0.75, 0.0, 0.25, 0.0, 0.0))
    assert shares_of(star, (Span(1000, 3000),)).share == StarShare(0.5, 0.0, 0.5, 0.0, 0.0)
    assert shares_of(star, ()) is star


def test_an_answer_of_which_nothing_was_heard_is_measured_all_the_same() -> None:
    hearing = spoken("It broke. <600> We mended it")
    measures, pacing = measured(hearing, SoundGap(0, hearing.duration_ms))
    assert (pacing.speech_rate_wpm, pacing.pauses, measures.fillers.per_minute) == (None, (), None)
