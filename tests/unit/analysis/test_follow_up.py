# SPDX-License-Identifier: GPL-3.0-or-later
"""A listener asks for what lacked."""

from dataclasses import replace

import pytest

from mockinterview.analysis.follow_up import lacks
from mockinterview.domain.measures import (
    Feedback,
    FeedbackKind,
    Fillers,
    Measures,
    Relevance,
    Star,
    StarShare,
    Voice,
)
from mockinterview.domain.question import Question, QuestionKind

WHOLE = Measures(
    None,
    Fillers(0, None, (), ()),
    Voice(None, None, None),
    Star(True, True, 0.8, (), StarShare(0.2, 0.1, 0.5, 0.2, 0.0)),
    Relevance(0.8, None),
    (),
)
QUESTION = Question("q", "Tell me about a time.", QuestionKind.BEHAVIORAL)


def with_changes(*names: str) -> Measures:
    items = tuple(Feedback(name, FeedbackKind.CHANGE, "", "") for name in names)
    return replace(WHOLE, feedback=items)


def test_a_whole_answer_lacks_nothing() -> None:
    assert lacks(WHOLE, QUESTION) == ()


def test_what_matters_most_is_asked_first() -> None:
    measures = with_changes("result-no-figure", "result-missing", "pace-fast")
    assert lacks(measures, QUESTION) == ("no-result", "no-number")


@pytest.mark.parametrize(
    ("measures", "name"),
    [
        (replace(WHOLE, relevance=Relevance(0.05, None)), "off-question"),
        (replace(WHOLE, star=replace(WHOLE.star, i_share=0.1)), "all-we"),
        (replace(WHOLE, star=replace(WHOLE.star, share=StarShare(0.3, 0, 0.5, 0.2, 0))), "no-task"),
        (with_changes("action-thin"), "thin-action"),
        (with_changes("too-short"), "too-short"),
    ],
)
def test_each_lack_has_its_name(measures: Measures, name: str) -> None:
    assert lacks(measures, QUESTION) == (name,)
