# SPDX-License-Identifier: GPL-3.0-or-later
"""The object that scripts read and the page that people read."""

import json

import numpy as np
import pytest

from mockinterview.analysis.bands import load_bands
from mockinterview.analysis.measure import Measurer
from mockinterview.analysis.page import WIDTH
from mockinterview.analysis.report import as_document, as_text
from mockinterview.domain.hearing import HeardFiller, Hearing, VoiceTrack
from mockinterview.domain.question import Question, QuestionKind
from mockinterview.paths import assets_folder
from tests.fakes.star import FakeStarAnalyser
from tests.unit.analysis.hearings import spoken

TEXT = (
    "So we ran the night dispatch and um the label server broke. <1200> I rang the two biggest"
    " shops <300> and I split the crew into two lines, you know, by hand. <700> All but two trucks"
    " made the slot and those were fifteen minutes late."
)
QUESTION = Question("q", "Tell me about a time a plan failed.", QuestionKind.BEHAVIORAL)


@pytest.fixture(scope="module")
def hearing() -> Hearing:
    pitch = tuple(120 + 10 * float(np.sin(i / 15)) for i in range(1500))
    track = VoiceTrack(10, pitch, (-22.0, -18.0) * 750)
    heard = (HeardFiller("uh", 5300, 5700, 0.813),)
    return spoken(TEXT, voice=track, fillers=heard, syllables_ms=tuple(range(1000, 9000, 250)))


@pytest.fixture(scope="module")
def measurer() -> Measurer:
    star = FakeStarAnalyser("SAR", is_story=True, quantified=True, i_share=0.8)
    return Measurer(star, load_bands(assets_folder() / "bands.toml"))


def test_the_object_has_the_fields_of_schema_1_in_their_order(
    hearing: Hearing, measurer: Measurer
) -> None:
    document = as_document("a.wav", hearing, measurer.measure(hearing, QUESTION, "a job in a port"))
    assert list(document) == [
        "schema",
        "file",
        "engine",
        "duration_ms",
        "transcript",
        "pacing",
        "fillers",
        "voice",
        "star",
        "relevance",
        "feedback",
        "timing",
        "wording",
    ]
    assert list(document["transcript"]) == ["text", "words"]
    assert list(document["transcript"]["words"][0]) == ["text", "start_ms", "end_ms"]
    assert list(document["pacing"]) == [
        "words",
        "time_to_first_word_ms",
        "speaking_ms",
        "speech_rate_wpm",
        "articulation_rate_wpm",
        "syllables_per_s",
        "pauses",
        "curve",
    ]
    assert list(document["pacing"]["pauses"][0]) == ["start_ms", "end_ms", "place"]
    assert list(document["pacing"]["curve"][0]) == ["start_ms", "end_ms", "wpm"]
    assert list(document["fillers"]) == ["count", "per_minute", "items", "bursts"]
    assert list(document["fillers"]["items"][0]) == [
        "text",
        "start_ms",
        "end_ms",
        "source",
        "confidence",
    ]
    assert list(document["voice"]) == ["pitch_median_hz", "pitch_sd_semitones", "loudness_sd_db"]
    assert list(document["star"]) == ["is_story", "quantified_result", "i_share", "units", "share"]
    assert list(document["star"]["units"][0]) == [
        "text",
        "label",
        "start_ms",
        "end_ms",
        "confidence",
    ]
    assert list(document["star"]["share"]) == ["S", "T", "A", "R", "O"]
    assert list(document["relevance"]) == ["question", "job"]
    assert list(document["feedback"][0]) == ["id", "kind", "title", "detail", "evidence", "band"]
    assert list(document["timing"]) == ["transcribe_ms", "measure_ms"]
    assert json.loads(json.dumps(document)) == document


def test_the_values_are_those_of_the_measures(hearing: Hearing, measurer: Measurer) -> None:
    measures = measurer.measure(hearing, QUESTION)
    document = as_document("a.wav", hearing, measures)
    assert measures.pacing is not None
    assert document["pacing"]["words"] == measures.pacing.words
    assert document["pacing"]["speech_rate_wpm"] == round(measures.pacing.speech_rate_wpm or 0, 1)
    assert document["duration_ms"] == hearing.duration_ms
    assert document["transcript"]["text"] == hearing.text
    assert [item["source"] for item in document["fillers"]["items"]].count("sound") == 1
    assert sum(document["star"]["share"].values()) == pytest.approx(1, abs=0.01)
    assert document["relevance"]["job"] is None


def test_a_text_has_null_wherever_time_is_needed(measurer: Measurer) -> None:
    text = "We had um a plan. I changed it. Ten people came back to us for it."
    document = as_document("a.txt", None, measurer.measure_text(text, QUESTION), text)
    assert document["duration_ms"] is None
    assert document["pacing"] is None
    assert document["voice"] is None
    assert document["fillers"]["items"][0]["start_ms"] is None
    assert document["star"]["units"][0]["start_ms"] is None
    assert document["transcript"]["text"] == text


def test_the_page_says_what_worked_what_to_change_and_shows_the_words(
    hearing: Hearing, measurer: Measurer
) -> None:
    page = as_text("a.wav", hearing, measurer.measure(hearing, QUESTION))
    assert "What worked: Your result has figures" in page
    assert "One thing to change: " in page
    assert "\nS  0:01" in page
    assert "STAR by time" in page
    assert all(len(line) <= WIDTH for line in page.splitlines())


def test_the_band_stands_beside_its_figure(hearing: Hearing, measurer: Measurer) -> None:
    measures = measurer.measure(hearing, QUESTION)
    bands = measurer.bands_for(QUESTION)
    page = as_text("a.wav", hearing, measures, bands=bands, kind=QUESTION.kind)
    rows = {line[:24].strip(): line for line in page.splitlines()}
    assert rows["Pace"].endswith("(band 120 to 170 words a minute)")
    assert rows["Length"].endswith("0:19  (band 1:15 to 2:15)")
    assert rows["Fillers"].endswith("(band up to 5 a minute)")
    assert all(len(line) <= WIDTH for line in page.splitlines())


def test_the_page_of_a_silent_recording_says_only_that(measurer: Measurer) -> None:
    silent = Hearing("test", 3000, (), ())
    page = as_text("a.wav", silent, measurer.measure(silent, QUESTION))
    assert "No speech heard in this recording" in page
    assert "Pace" not in page
    assert "What worked" not in page


def test_the_page_says_what_counts_where_star_does_not_fit(measurer: Measurer) -> None:
    measures = measurer.measure_text(TEXT)
    page = as_text("a.txt", None, measures, TEXT, kind=QuestionKind.SITUATIONAL)
    assert "not judged; what counts here: what you would do, said early, and why" in page
    assert "STAR by words" in as_text("a.txt", None, measures, TEXT, kind=QuestionKind.BEHAVIORAL)
