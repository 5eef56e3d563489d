# SPDX-License-Identifier: GPL-3.0-or-later
"""What to say of the wording: little, and after all that weighs more.

Words alone explained a tenth of what interviewers thought (Muralidhar and Gatica-Perez).
"""

from collections.abc import Iterator, Sequence

from mockinterview.analysis.answer import Answer, wants_story
from mockinterview.analysis.phrases import again, quote, sentence
from mockinterview.analysis.priorities import Finding, Grade
from mockinterview.domain.hearing import Span
from mockinterview.domain.measures import Band, Feedback, FeedbackKind, Mention, StarLabel

#: Once may be a quotation; twice is a tone. Our guess.
UNFAIR_TONE = 2
#: An answer should have begun by then. Interview coaches.
OPENING_SENTENCES = 2
#: So many names and figures, or signposts, are worth a word. Our guess.
ENOUGH_SPECIFICS, ENOUGH_SIGNPOSTS = 4, 3
#: How many are quoted.
QUOTED = 3

_FAIR = Band(None, None, "", "Interview coaches; our own guess")
_OPENING = Band(None, float(OPENING_SENTENCES), "sentences", "Interview coaches; our own guess")


def wording_changes(answer: Answer) -> Iterator[Finding]:
    """Yield what could be worded otherwise."""
    wording = answer.wording
    if wording is None:
        return
    if wording.negative_talk:
        said = sentence(quote(wording.negative_talk[0].text, 9))
        detail = f"You said {said} A listener wonders what will be said of them."
        detail += f" {again(answer.mode)}, say what happened and what you did about it."
        often = len(wording.negative_talk) >= UNFAIR_TONE
        yield Finding(
            Feedback(
                "talk-unfair",
                FeedbackKind.CHANGE,
                "Speak fairly of the people there",
                detail,
                _spans(wording.negative_talk),
                _FAIR,
            ),
            Grade.CLEAR if often else Grade.SLIGHT,
        )
    number = wording.opening_sentences
    story = wants_story(answer.question) and answer.star.is_story is True
    if story and number is not None and number > OPENING_SENTENCES:
        yield _late_opening(answer, number)


def wording_strengths(answer: Answer) -> Iterator[Finding]:
    """Yield what is well worded."""
    wording = answer.wording
    if wording is not None and len(wording.specifics) >= ENOUGH_SPECIFICS:
        detail = f"{_quoted(wording.specifics)} and others make it easy to believe."
        yield _strength("names-given", "You gave names and figures", detail, wording.specifics)
    signposts = {item.text.lower() for item in wording.signposts} if wording is not None else ()
    if wording is not None and len(signposts) >= ENOUGH_SIGNPOSTS:
        detail = f"{_quoted(wording.signposts)} show where the answer is going."
        yield _strength("order-shown", "You told it in order", detail, wording.signposts)


def _late_opening(answer: Answer, number: int) -> Finding:
    begun = answer.units(StarLabel.SITUATION, StarLabel.TASK, StarLabel.ACTION, StarLabel.RESULT)
    spans = answer.whole
    if begun and begun[0].start_ms is not None and spans:
        spans = (Span(spans[0].start_ms, begun[0].start_ms),)
    first = quote(" ".join(token.text for token in answer.tokens), 6)
    detail = f"The story begins in sentence {number}; before it comes {sentence(first)}"
    if begun:
        begin = sentence(quote(begun[0].text, 6, plain_start=True))
        detail += f" {again(answer.mode)}, begin {begin}"
    return Finding(
        Feedback(
            "answer-late", FeedbackKind.CHANGE, "Begin with the story", detail, spans, _OPENING
        )
    )


def _strength(name: str, title: str, detail: str, found: Sequence[Mention]) -> Finding:
    return Finding(Feedback(name, FeedbackKind.STRENGTH, title, detail, _spans(found)))


def _quoted(found: Sequence[Mention]) -> str:
    """Return the first few different ones, each in quotation marks."""
    texts = list(dict.fromkeys(item.text for item in found))
    return ", ".join(f"\u201c{text}\u201d" for text in texts[:QUOTED])


def _spans(found: Sequence[Mention]) -> tuple[Span, ...]:
    return tuple(
        Span(item.start_ms, item.end_ms)
        for item in found
        if item.start_ms is not None and item.end_ms is not None
    )
