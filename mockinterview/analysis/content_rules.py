# SPDX-License-Identifier: GPL-3.0-or-later
"""What suits answers that STAR does not fit: a position, reasons, an example; a good question."""

import re
from collections.abc import Iterator, Sequence

from mockinterview.analysis.answer import Answer, span_of
from mockinterview.analysis.lexicon import word_set
from mockinterview.analysis.own_question import asks_for_terms
from mockinterview.analysis.phrases import again, quote, sentence
from mockinterview.analysis.priorities import Finding, Grade
from mockinterview.analysis.tokens import Token, sentences
from mockinterview.domain.hearing import Span
from mockinterview.domain.measures import Band, Feedback, FeedbackKind, StarLabel
from mockinterview.domain.question import QuestionKind

#: The position should be heard within about two sentences of speech. Our guess.
OPENING_WORDS = 45
#: So many reasons are worth saying. Our guess.
ENOUGH_REASONS = 2

_POSITION_BAND = Band(None, None, "", "Our own guess: a position early, reasons, an example")
_ASK_BAND = Band(None, None, "", "Interview coaches: an open question, asked in one sentence")

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
    r"|\b(i'd say|i would say|i'd be|i would be|somebody who|someone who|i look at|probably)\b"
    r"|\bmy (ideal|favourite|favorite|best|motivation|answer|style|way)\b"
    r"|\b(best|worst|main|biggest|most) (\w+ ){0,3}(is|was|thing)\b|\bbecause\b"
)
_REASON = re.compile(
    r"\b(i'd rather|i would rather|the thing is|that's the thing|to (find out|make sure|"
    r"see|understand|avoid|check|keep|protect)|if (it|it's|nothing|they're|he|she|that|the|we)|"
    r"because|cause|cos|since|so that|the reason|that way|which means|meaning|otherwise|"
    r"in order to|that's why|this is why|the point is|the idea is|if i|if you|if they|so they|"
    r"so we|so i|so it|so nobody|so no)\b"
)
_EXAMPLE = re.compile(
    r"\b(for example|for instance|such as|there was|one time|once (i|we|had|a|when)|"
    r"last (year|month|week|summer|winter|spring|autumn|time|job)|"
    r"(at|in) my (last|old|previous|current)|when i (was|worked|had|did|started)|i remember|"
    r"(we|i) had (a|an|one)|(years?|months?) ago)\b"
)
#: Words that lean on what one has read, seen or been told of the place.
_INFORMED = re.compile(
    r"\b(i|we)('ve| have)? (read|saw|seen|heard|noticed|found|looked|understood|understand)\b"
    r"|\b(you|somebody|someone|one of you|they) (\w+ )?(mentioned|said|told|wrote|spoke|talked)\b"
    r"|\b(on|from|in) (your|the) (website|site|page|report|blog|news|advert|advertisement|ad"
    r"|posting|job description)\b"
)
#: Questions for a fact, which need neither a reason nor an example.
_FACT = re.compile(
    r"\b(salary|pay|notice period|when (can|could) you start|availab\w+|relocat\w+|travel|visa|"
    r"working hours)\b",
    re.IGNORECASE,
)
_CLOSED = word_set("is are do does did will would can could has have")
#: What may stand before a question without being part of it.
_LEAD = word_set("um uh er erm so well okay ok and yes yeah right great thanks my")
_ASKING = word_set("what how when where which who why whose")


def content_changes(answer: Answer) -> Iterator[Finding]:
    """Yield what would make an answer of these kinds better."""
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
        yield _late_position(answer, Grade.SLIGHT if told else Grade.CLEAR)
    asked = answer.question.text if answer.question is not None else ""
    if told or _FACT.search(asked):
        return
    if not _REASON.search(_text(answer.words)):
        detail = "No reason was heard: no \u201cbecause\u201d, no \u201cso that\u201d."
        detail += f" {again(answer.mode)}, after {_first_words(answer)} say why."
        yield _change("reason-missing", "Say why", detail, answer.whole, _POSITION_BAND)
    if not (situational or asked.lower().startswith("why") or _has_example(answer)):
        detail = f"It stays general, from {_first_words(answer)} on. {again(answer.mode)}, add one"
        detail += " time it was so: when, where, and what you did."
        title = "Give one example"
        yield _change("example-missing", title, detail, answer.whole, _POSITION_BAND)


def content_strengths(answer: Answer) -> Iterator[Finding]:
    """Yield what is good about an answer of these kinds."""
    said = sentence(quote(_written(answer.tokens), 20))
    if answer.kind is QuestionKind.ASK and _opening_word(answer.tokens) in _ASKING:
        title = "It cannot be answered with yes or no"
        yield _strength("ask-open", title, said, answer.whole, _ASK_BAND)
    if answer.kind is QuestionKind.ASK:
        if _INFORMED.search(_text(answer.words)):
            title = "It shows what you know of the place"
            yield _strength("ask-informed", title, said, answer.whole, _ASK_BAND)
        return
    if answer.kind not in (QuestionKind.SITUATIONAL, QuestionKind.CULTURE):
        return
    if _has_example(answer):
        example = _example(answer)
        said = sentence(quote(_written(example), 10))
        detail = f"You backed it with something that happened. {said}"
        spans = span_of(example[:10])
        yield _strength("example-given", "You gave an example", detail, spans, _POSITION_BAND)
    opening = answer.words[:OPENING_WORDS]
    if answer.kind is QuestionKind.SITUATIONAL and _WOULD_DO.search(_text(opening)):
        detail = sentence(quote(_written(answer.tokens), 12))
        title = "You said at once what you would do"
        yield _strength("position-early", title, detail, span_of(opening[:12]), _POSITION_BAND)
    if (reasons := len(_REASON.findall(_text(answer.words)))) >= ENOUGH_REASONS:
        detail = f"{reasons} reasons are named in it."
        title = "You gave your reasons"
        yield _strength("reasons-given", title, detail, answer.whole, _POSITION_BAND)


def takes_position(words: Sequence[Token], kind: QuestionKind | None) -> bool:
    """Whether the words say what the person would do, or where they stand."""
    pattern = _WOULD_DO if kind is QuestionKind.SITUATIONAL else _POSITION
    return bool(pattern.search(_text(words)))


def _late_position(answer: Answer, grade: Grade) -> Finding:
    situational = answer.kind is QuestionKind.SITUATIONAL
    title = "Say first what you would do" if situational else "Say first where you stand"
    start = "\u201cI would…\u201d" if situational else "one sentence that answers the question"
    detail = f"The answer begins {sentence(quote(_written(answer.tokens), 9))}"
    detail += f" {again(answer.mode)}, begin with {start}; the reasons can follow."
    spans = span_of(answer.words[:OPENING_WORDS])
    return _change("position-late", title, detail, spans, _POSITION_BAND, grade)


def _ask(answer: Answer) -> Iterator[Finding]:
    opening = _opening_word(answer.tokens)
    if not opening:
        detail = f"{sentence(quote(_written(answer.tokens), 10))} {again(answer.mode)}, end on the"
        detail += " question itself, and begin it with \u201chow\u201d, \u201cwhat\u201d or"
        detail += " \u201cwho\u201d."
        yield _change("ask-missing", "Ask it as a question", detail, answer.whole, _ASK_BAND)
    elif opening in _CLOSED:
        detail = f"{quote(_written(answer.tokens), 10)} can be answered with yes or no."
        detail += f" {again(answer.mode)}, begin with \u201chow\u201d or \u201cwhat\u201d."
        yield _change("ask-closed", "Let them tell you more", detail, answer.whole, _ASK_BAND)
    if asks_for_terms(_written(answer.tokens)):
        detail = f"{quote(_written(answer.tokens), 10)} is about the terms. It is fair to know, and"
        detail += " better asked once there is an offer; now ask about the work or the people."
        yield _change("ask-not-yet", "Keep this one for later", detail, answer.whole, _ASK_BAND)


def _opening_word(tokens: Sequence[Token]) -> str:
    """Return the word that the question begins with: an asking one before all; "" for none."""
    if any(token.core in _ASKING for token in tokens):
        return next(token.core for token in tokens if token.core in _ASKING)
    for part in sentences(tokens):
        said = [token.core for token in part if token.core and token.core not in _LEAD]
        if said and said[0] in _CLOSED:
            return said[0]
        if said and "?" in part[-1].after:
            return next((core for core in said if core in _CLOSED), said[0])
    return ""


def _has_example(answer: Answer) -> bool:
    return answer.star.is_story is True or bool(_EXAMPLE.search(_text(answer.words)))


def _example(answer: Answer) -> Sequence[Token]:
    """Return the words from where the example begins: at its cue, or where the story does."""
    cue = _EXAMPLE.search(_text(answer.words))
    if cue is not None:
        return answer.words[_text(answer.words)[: cue.start()].count(" ") :]
    begin = 0
    for unit in answer.star.units:
        if unit.label is not StarLabel.OTHER:
            break
        begin += len(unit.text.split())
    return answer.tokens[begin:] or answer.tokens


def _first_words(answer: Answer) -> str:
    return quote(_written(answer.tokens), 6)


def _text(words: Sequence[Token]) -> str:
    return " ".join(token.core for token in words)


def _written(tokens: Sequence[Token]) -> str:
    return " ".join(token.text for token in tokens)


def _change(
    name: str,
    title: str,
    detail: str,
    spans: tuple[Span, ...],
    band: Band,
    grade: Grade = Grade.CLEAR,
) -> Finding:
    return Finding(Feedback(name, FeedbackKind.CHANGE, title, detail, spans, band), grade)


def _strength(name: str, title: str, detail: str, spans: tuple[Span, ...], band: Band) -> Finding:
    return Finding(Feedback(name, FeedbackKind.STRENGTH, title, detail, spans, band))
