# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever a recogniser hands over, the measures come out whole."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.analysis.bands import load_bands
from mockinterview.analysis.measure import Measurer
from mockinterview.analysis.report import as_document, as_text
from mockinterview.domain.hearing import HeardFiller, Hearing, Span, VoiceTrack, Word
from mockinterview.domain.question import Question, QuestionKind
from mockinterview.domain.session import Mode, SoundGap
from mockinterview.paths import assets_folder
from tests.fakes.star import FakeStarAnalyser

BANDS = load_bands(assets_folder() / "bands.toml")
TIMES_MS = st.integers(0, 20_000)
TEXTS = st.one_of(
    st.sampled_from(
        ["um", "I", "like", "you", "know", "and.", "because?", "5%", "[cough]", "—", "😀"]
    ),
    st.text(max_size=6),
)


@st.composite
def hearings(draw: st.DrawFn) -> Hearing:
    """Words may overlap and have no length; voice activity is in order, as promised."""
    starts = sorted(draw(st.lists(TIMES_MS, max_size=40)))
    words = tuple(
        Word(draw(TEXTS), start_ms, start_ms + draw(st.integers(0, 900))) for start_ms in starts
    )
    edges = sorted(draw(st.sets(TIMES_MS, max_size=12)))
    speech = tuple(Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=False))
    heard = tuple(
        HeardFiller("um", at_ms, at_ms + 300, 0.7) for at_ms in draw(st.lists(TIMES_MS, max_size=4))
    )
    frames = draw(st.integers(0, 300))
    pitch = draw(st.sampled_from([0.0, 90.0, 220.0, float("nan")]))
    level = draw(st.sampled_from([-20.0, -70.0, float("-inf")]))
    track = VoiceTrack(10, (pitch,) * frames, (level,) * frames)
    return Hearing("test", draw(st.integers(0, 30_000)), words, speech, heard, track, (5, 900))


@settings(max_examples=60)
@given(
    hearings(),
    st.sampled_from([None, *QuestionKind]),
    st.sampled_from(list(Mode)),
    st.lists(st.builds(SoundGap, TIMES_MS, st.integers(0, 9000)), max_size=3),
)
def test_any_hearing_is_measured_and_reported(
    hearing: Hearing, kind: QuestionKind | None, mode: Mode, gaps: list[SoundGap]
) -> None:
    question = Question("q", "Tell me about a time.", kind) if kind is not None else None
    star = FakeStarAnalyser("SAROT", is_story=True, quantified=False, i_share=0.2)
    measurer = Measurer(star, BANDS)
    measures = measurer.measure(
        hearing, question, "a job in a port", mode, earlier=hearing, gaps=gaps
    )
    document = as_document("a.wav", hearing, measures)
    assert json.loads(json.dumps(document, allow_nan=False)) == document
    assert as_text("a.wav", hearing, measures, bands=measurer.bands_for(question), kind=kind)
    pacing = measures.pacing
    assert pacing is not None
    assert pacing.words <= len(hearing.words)
    assert all(pause.length_ms >= 250 for pause in pacing.pauses)
    rates = (pacing.speech_rate_wpm, pacing.articulation_rate_wpm)
    assert all(rate is None or rate > 0 for rate in rates)


@pytest.mark.parametrize(
    "text", ["My useless boss and I think maybe eight left. ", "boss useless ", "😀 x "]
)
def test_twenty_thousand_words_are_measured_like_any_other(text: str) -> None:
    text = text * (20_000 // len(text.split()))
    star = FakeStarAnalyser("SAR", is_story=True, quantified=True)
    measures = Measurer(star, BANDS).measure_text(text, Question("q", "Why?", QuestionKind.ROLE))
    assert measures.feedback
    assert measures.wording is not None
    assert as_text("a.txt", None, measures, text)
