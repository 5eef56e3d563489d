# SPDX-License-Identifier: GPL-3.0-or-later
"""What suits answers that STAR does not fit: a position, reasons, an example; a good question."""

import re
from collections.abc import Iterator, Sequence

from mockinterview.analysis.answer import Answer, Finding
from mockinterview.analysis.lexicon import word_set
from mockinterview.analysis.phrases import again, quote, sentence
from mockinterview.analysis.tokens import Token
from mockinterview.domain.hearing import Span
from mockinterview.domain.measures import Feedback, FeedbackKind, StarLabel
from mockinterview.domain.question import QuestionKind

#: The position should be heard within about two sentences of speech. Our guess.
OPENING_WORDS = 45
#: So many reasons are worth saying. Our guess.
ENOUGH_REASONS = 2

_WOULD_DO = re.compile(
    r"\b(i|we)('d| would|'ll| will|'m going to| am going to|'ve got to| have to| need to)\b"
    r"|\bfirst (thing|of all|off|step)\b|\bmy (first|answer|instinct|approach)\b"
    r"|\bi (start|begin|go|ask|call|ring|tell|check|look|talk|sit|take|find)\b"
)
_POSITION = re.compile(
    r"\bi('m| am|'d| would|'ve| have)? ?(\w+ ){0,2}(like|love|prefer|want|wanted|need|enjoy|value|"
    r"believe|think|guess|suppose|find|hate|care|dislike|thrive|appreciate|trust|rather|miss)\b"
    r"|\b(look|looking) for\b|\b(for|to) me\b|\bwhat (i|keeps|drives|gets|makes|matters)\b"
    r"|\bi('m| am) (\w+ )?(a|at|happiest|best|drawn|proud|someone|the)\b"
    r"|\bmy (ideal|favourite|favorite|best|motivation|answer|style|way)\b"
    r"|\b(best|worst|main|biggest|most) (\w+ ){0,3}(is|was|thing)\b|\bbecause\b"
)
_REASON = re.compile(
    r"\b(because|cause|cos|since|so that|the reason|that way|which means|meaning|otherwise|"
    r"in order to|that's why|this is why|the point is|the idea is|if i|if you|if they|so they|"
    r"so we|so i|so it|so nobody|so no)\b"
)
_EXAMPLE = re.compile(
    r"\b(for example|for instance|such as|there was|one time|once|last (year|month|week|"
    r"summer|winter|spring|autumn|time|job)|at my (last|old|previous|current)|when i (was|worked|"
    r"had|did|started)|in my (last|old|previous|current)|i remember|we had (a|an|one)|i had (a|an|"
    r"one)|years? ago|months? ago)\b"
)
_CLOSED = word_set("is are do does did will would can could has have")
_ASKING = word_set("what how when where which who why whose")


def content_changes(answer: Answer) -> Iterator[Finding]:
    """Yield what would make an answer of these kinds better."""
    yield from _unfair(answer)
    if answer.kind is QuestionKind.ASK:
        yield from _ask(answer)
        return
    if answer.kind not in (QuestionKind.SITUATIONAL, QuestionKind.CULTURE):
        return
    if answer.question is not None and answer.question.is_follow_up:
        return
    situational = answer.kind is QuestionKind.SITUATIONAL
    told = answer.star.is_story is True
    late = not takes_position(answer.words[:OPENING_WORDS], answer.kind)
    if late and (situational or not told):  # a story answers a culture question by itself
        title = "Say first what you would do" if situational else "Say first where you stand"
        start = "\u201cI would…\u201d" if situational else "one sentence that answers the question"
        detail = f"The answer begins {sentence(quote(_written(answer.tokens), 9))}"
        detail += f" {again(answer.mode)}, begin with {start}; the reasons can follow."
        yield _change(
            60 if told else 300,
            "position-late",
            title,
            detail,
            _time_of(answer.words[:OPENING_WORDS]),
        )
    if not _REASON.search(_text(answer.words)):
        detail = "No reason was heard: no \u201cbecause\u201d, no \u201cso that\u201d."
        detail += f" {again(answer.mode)}, say why after the main point."
        yield _change(95, "reason-missing", "Say why", detail, ())
    why = answer.question is not None and answer.question.text.lower().startswith("why")
    if not (situational or why or _has_example(answer)):
        detail = f"It stays general. {again(answer.mode)}, add one time it was so: when, where,"
        detail += " and what you did."
        yield _change(90, "example-missing", "Give one example", detail, ())


def content_strengths(answer: Answer) -> Iterator[Finding]:
    """Yield what is good about an answer of these kinds."""
    if answer.kind is QuestionKind.ASK and _is_question(answer.tokens):
        first = answer.words[0].core if answer.words else ""
        if first not in _CLOSED:
            yield _strength(60, "ask-open", "It cannot be answered with yes or no", answer, ())
        return
    if answer.kind not in (QuestionKind.SITUATIONAL, QuestionKind.CULTURE):
        return
    text = _text(answer.words)
    if _has_example(answer):
        units = answer.units(StarLabel.SITUATION, StarLabel.ACTION, StarLabel.RESULT)
        quoted = f" {sentence(quote(units[0].text, 10))}" if units else ""
        spans = tuple(
            Span(unit.start_ms, unit.end_ms)
            for unit in units[:1]
            if unit.start_ms is not None and unit.end_ms is not None
        )
        detail = f"You backed it with something that happened.{quoted}"
        yield _strength(80, "example-given", "You gave an example", answer, spans, detail)
    opening = answer.words[:OPENING_WORDS]
    if answer.kind is QuestionKind.SITUATIONAL and _WOULD_DO.search(_text(opening)):
        detail = sentence(quote(_written(answer.tokens), 12))
        yield _strength(
            70,
            "position-early",
            "You said at once what you would do",
            answer,
            _time_of(opening[:12]),
            detail,
        )
    if (reasons := len(_REASON.findall(text))) >= ENOUGH_REASONS:
        detail = f"{reasons} reasons are named in it."
        yield _strength(50, "reasons-given", "You gave your reasons", answer, (), detail)


def takes_position(words: Sequence[Token], kind: QuestionKind | None) -> bool:
    """Whether the words say what the person would do, or where they stand."""
    pattern = _WOULD_DO if kind is QuestionKind.SITUATIONAL else _POSITION
    return bool(pattern.search(_text(words)))


def _unfair(answer: Answer) -> Iterator[Finding]:
    found = answer.wording.negative_talk if answer.wording is not None else ()
    if found:
        said = sentence(quote(found[0].text, 9))
        detail = f"You said {said} A listener wonders what will be said of them."
        detail += f" {again(answer.mode)}, say what happened and what you did about it."
        spans = tuple(
            Span(item.start_ms, item.end_ms)
            for item in found
            if item.start_ms is not None and item.end_ms is not None
        )
        yield _change(33, "talk-unfair", "Speak fairly of the people there", detail, spans)


def _ask(answer: Answer) -> Iterator[Finding]:
    if not _is_question(answer.tokens):
        said = sentence(quote(_written(answer.tokens), 10))
        detail = f"{said} {again(answer.mode)}, end on the question"
        detail += " itself, and begin it with \u201chow\u201d, \u201cwhat\u201d or \u201cwho\u201d."
        yield _change(300, "ask-missing", "Ask it as a question", detail, ())
    elif answer.words and answer.words[0].core in _CLOSED:
        detail = f"{quote(_written(answer.tokens), 10)} can be answered with yes or no."
        detail += f" {again(answer.mode)}, begin with \u201chow\u201d or \u201cwhat\u201d."
        yield _change(60, "ask-closed", "Let them tell you more", detail, ())


def _is_question(tokens: Sequence[Token]) -> bool:
    return any(
        "?" in token.after
        or token.core in _ASKING
        or (token.core in _CLOSED and (index == 0 or tokens[index - 1].ends_sentence))
        for index, token in enumerate(tokens)
    )


def _has_example(answer: Answer) -> bool:
    return answer.star.is_story is True or bool(_EXAMPLE.search(_text(answer.words)))


def _text(words: Sequence[Token]) -> str:
    return " ".join(token.core for token in words)


def _written(tokens: Sequence[Token]) -> str:
    return " ".join(token.text for token in tokens)


def _time_of(words: Sequence[Token]) -> tuple[Span, ...]:
    if not words or words[0].start_ms is None or words[-1].end_ms is None:
        return ()
    return (Span(words[0].start_ms, words[-1].end_ms),)


def _change(weight: float, name: str, title: str, detail: str, spans: tuple[Span, ...]) -> Finding:
    return Finding(weight, Feedback(name, FeedbackKind.CHANGE, title, detail, spans))


def _strength(
    weight: float,
    name: str,
    title: str,
    answer: Answer,
    spans: tuple[Span, ...],
    detail: str = "",
) -> Finding:
    detail = detail or sentence(quote(_written(answer.tokens), 20))
    return Finding(weight, Feedback(name, FeedbackKind.STRENGTH, title, detail, spans))
