# SPDX-License-Identifier: GPL-3.0-or-later
"""What an answer lacked, in the terms that the question bank has follow-ups for."""

from collections.abc import Iterator

from mockinterview.domain.measures import Measures
from mockinterview.domain.question import Question

#: With less of the subject in it than most answers to other questions have, an answer may
#: be off the question. Our guess, on the careful side.
OFF_QUESTION_BELOW = 0.15
#: Below this share of "I" in the action a listener wonders who did it. Our guess.
ALL_WE_BELOW = 0.3
#: Fewer names and figures than this in a hundred words is vague. Our guess.
VAGUE_BELOW = 1.0

#: The feedback that shows a lack.
_BY_FEEDBACK = {
    "length-under": "too-short",
    "result-missing": "no-result",
    "result-short": "no-result",
    "result-no-figure": "no-number",
    "action-thin": "thin-action",
    "reason-missing": "no-reason",
    "example-missing": "no-example",
    "story-missing": "vague",
}
#: What is asked first when several things lack: what the answer cannot do without. Our guess.
_ORDER = (
    "off-question",
    "no-result",
    "all-we",
    "vague",
    "no-reason",
    "no-example",
    "no-number",
    "no-task",
    "thin-action",
    "too-short",
)


def lacks(measures: Measures, question: Question | None = None) -> tuple[str, ...]:
    """Return what the answer lacked, what matters most first; nothing for a whole answer.

    Where hardly anything was said, only that is known; and nobody asks back about silence.
    """
    told = {item.id for item in measures.feedback}
    if told & {"nothing-said", "not-judged"}:
        return ()
    if "too-short" in told:
        return ("too-short",)
    found = set(_lacking(measures, question))
    return tuple(name for name in _ORDER if name in found)


def _lacking(measures: Measures, question: Question | None) -> Iterator[str]:
    yield from (_BY_FEEDBACK[item.id] for item in measures.feedback if item.id in _BY_FEEDBACK)
    closeness = measures.relevance.question
    if question is not None and closeness is not None and closeness < OFF_QUESTION_BELOW:
        yield "off-question"
    star, wording = measures.star, measures.wording
    if star.is_story and star.share is not None:
        if star.share.T == 0:
            yield "no-task"
        if star.i_share is not None and star.i_share < ALL_WE_BELOW:
            yield "all-we"
    elif wording is not None and measures.pacing is not None and measures.pacing.words:
        per_hundred = len(wording.specifics) * 100 / measures.pacing.words
        if per_hundred < VAGUE_BELOW:
            yield "vague"
