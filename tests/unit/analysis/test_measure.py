# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole of it on odd input, and on words that were really spoken."""

import pytest

from mockinterview.analysis.bands import load_bands
from mockinterview.analysis.measure import Measurer
from mockinterview.analysis.topics import load_topics
from mockinterview.domain.hearing import Hearing
from mockinterview.domain.question import Question, QuestionKind
from mockinterview.paths import assets_folder
from tests.fakes.star import FakeStarAnalyser
from tests.unit.analysis.hearings import spoken

MEASURER = Measurer(
    FakeStarAnalyser("SAR", is_story=True),
    load_bands(assets_folder() / "bands.toml"),
    load_topics(assets_folder() / "relevance"),
)
QUESTION = Question("q", "Tell me about a conflict with a client.", QuestionKind.BEHAVIORAL)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n\t ",
        "yes",
        "\x00\x01\ufeff",
        "😀 🎉 😀",
        "Ich habe das Projekt geleitet und es war gut und alle waren froh damit, wirklich alle.",
        "word " * 20_000,
        "— — — …",
        "\u202ereversed\u202c text",
    ],
    ids=["empty", "blank", "one", "control", "emoji", "german", "huge", "dashes", "reversed"],
)
def test_any_text_gives_a_sensible_result(text: str) -> None:
    measures = MEASURER.measure_text(text, QUESTION, "a job")
    assert measures.feedback
    assert measures.pacing is None
    assert measures.voice is None


def test_a_recording_without_words() -> None:
    measures = MEASURER.measure(Hearing("test", 3000, (), ()), QUESTION)
    assert measures.pacing is not None
    assert measures.pacing.words == 0
    assert measures.fillers.count == 0
    assert measures.relevance.question is None
    assert measures.feedback[0].id == "nothing-said"


def test_a_recording_of_no_length() -> None:
    measures = MEASURER.measure(Hearing("test", 0, (), ()))
    assert measures.fillers.per_minute is None


def test_relevance_needs_a_question_a_job_and_enough_words() -> None:
    text = "The client was angry about a late invoice, so I met the client and settled the conflict"
    assert MEASURER.measure(spoken(text)).relevance.question is None
    longer = f"{text} within one day, and the client stayed with us for another two years."
    measures = MEASURER.measure(spoken(longer), QUESTION)
    assert measures.relevance.question is not None
    assert measures.relevance.question > 0.5
    assert measures.relevance.job is None
    job = "We look for an account manager who handles invoices and keeps clients for years."
    assert (MEASURER.measure(spoken(longer), QUESTION, job).relevance.job or 0) > 0.3
