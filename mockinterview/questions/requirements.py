# SPDX-License-Identifier: GPL-3.0-or-later
"""What a job description asks for, line by line, without what it offers and who it is from."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mockinterview.questions.words import content_words, words

#: More lines than this are a catalogue: nobody can speak to all of them. Our guess.
MAX_REQUIREMENTS = 16
#: A heading has no more words than this. Our guess.
MAX_HEADING_WORDS = 7
#: A line without so many letters says nothing; "Go" does.
MIN_LETTERS = 2

_BULLET = re.compile(
    r"^\s*(?:[-*\u2022\u00b7\u2013\u2014\u25cf\u25aa\u25e6\uf0b7]+|\d{1,2}[.)]|[a-z]\))\s+"
)
#: Bullets within a line: a list that was pasted without its line ends.
_INLINE_BULLET = re.compile(
    r"\s+(?:[*\u2022\u00b7\u25cf\u25aa\u25e6\uf0b7]|[-\u2013](?=\s+[A-Z]))\s+"
)
_WANTED = re.compile(
    r"\b(?:requirements?|responsibilit\w+|duties|you will|you.ll|you have|you bring|skills?"
    r"|qualifications?|essential|desirable|must.haves?|nice to have|about you|who you are"
    r"|what we need|looking for|your (?:tasks|profile|role|work)|(?:the|this) (?:role|job|work)"
    r"|tasks|key (?:areas|accountabilities)|accountabilit\w+|person specification|criteria"
    r"|expect)\b"
)
_NOT_WANTED = re.compile(
    r"\b(?:benefits?|we offer|perks|about (?:us|the (?:company|team))|who we are|our (?:company"
    r"|values|story|mission|culture)|how to apply|to apply|apply|applications?|salary|pay"
    r"|equal opportunit\w+|diversity|contact|closing date|location|rewards?|in return"
    r"|what you.ll get|in it for you|process)\b"
)
#: In running text these say that something is asked of the candidate.
_ASKED = re.compile(
    r"\b(?:you will|you.ll|you have|you bring|you are able|you can|must|required|requires?|need"
    r"|needs|looking for|experience (?:of|in|with)|ability to|able to|responsible for|knowledge of"
    r"|familiar with|degree|certificate|qualified|fluent|proficien\w+|your (?:role|job|task))\b"
)
_ABOUT_US = re.compile(
    r"\bwe (?:offer|are an?|provide|give|have been|were founded)\b|\bour offices?\b"
)
#: A sentence that names the post and asks for nothing yet.
_POST = re.compile(
    r"^we(?: are|.re)? (?:look(?:ing)? for|hiring|seeking) (?:an?|our)\b(?!.*\bwho\b)"
)
#: "Main duties: one; two; three." is a list too.
_LABELLED = re.compile(r"^([^:]{3,40}):\s+(\S.*)$")
_LEAD_IN = re.compile(
    r"^(?:(?:(?:in this role,? )?you(?: will|.ll)(?: also)?"
    r"(?: be (?:able to|expected to|responsible for))?"
    r"|you (?:have|bring|can|are able to)|you need(?: to)?"
    r"|we(?: are|.re)? (?:look(?:ing)? for|need|want) (?:someone|somebody|a person|people)"
    r" (?:who can|to|with)|the ability to|ability to|able to"
    r"|(?:you )?must(?: be able to| have| know)?"
    r"|(?:proven|demonstrable|demonstrated|solid|strong|excellent|good|extensive|previous)"
    r"(?= (?:experience|knowledge|understanding|track))|responsible for|responsibility for)\s+)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s+(?:is|are|would be) (?:required|essential|needed|a must|desirable|an advantage|a plus)$"
)
_SENTENCE_END = re.compile(r"(?<=[.!?;])\s+(?=\S)")


@dataclass(frozen=True)
class _Line:
    text: str
    is_item: bool


def find_requirements(job: str) -> tuple[str, ...]:
    """Return what a job description asks for, in its order and nearly in its words.

    Items of lists count, except below a heading such as "We offer"; where there is no list,
    sentences count that ask something of "you". A guess from the form alone.
    """
    lines = list(_joined(_with_line_ends(job)))
    found = list(_items(lines)) or list(_asking_sentences(lines))
    kept: dict[frozenset[str], str] = {}
    for text in found:
        requirement = _trimmed(text)
        key = content_words(requirement)
        if key and sum(letter.isalpha() for letter in requirement) >= MIN_LETTERS:
            kept.setdefault(key, requirement)
    return tuple(kept.values())[:MAX_REQUIREMENTS]


def _with_line_ends(job: str) -> str:
    """Begin a new line at each bullet of a line that has several."""
    return "\n".join(
        _INLINE_BULLET.sub("\n- ", line) if len(_INLINE_BULLET.findall(line)) > 1 else line
        for line in job.splitlines()
    )


def _joined(job: str) -> Iterator[_Line]:
    """Yield the lines, put together again where a PDF has broken them."""
    pending: _Line | None = None
    for raw in job.splitlines():
        text = " ".join(raw.split())
        if not text:
            if pending:
                yield pending
            pending = None
            continue
        bullet = _BULLET.match(raw)
        goes_on = (
            pending is not None
            and not bullet
            and (text[0].islower() or (not pending.is_item and pending.text[-1] == ","))
        )
        if goes_on and pending is not None:
            pending = _Line(f"{pending.text} {text}", pending.is_item)
            continue
        if pending:
            yield pending
        pending = _Line(" ".join(_BULLET.sub("", raw).split()) if bullet else text, bool(bullet))
    if pending:
        yield pending


def _items(lines: list[_Line]) -> Iterator[str]:
    """Yield the items of lists, and below a heading that asks for them also bare lines."""
    wanted: bool | None = None
    for line in lines:
        if labelled := _labelled(line):
            yield from labelled
        elif not line.is_item and (asks := _heading(line.text)) is not None:
            wanted = asks
        elif line.is_item and wanted is not False:
            yield line.text
    if not any(line.is_item for line in lines):
        yield from _bare_items(lines)


def _labelled(line: _Line) -> list[str]:
    """Return the parts of a list that stands on one line behind what it lists."""
    match = None if line.is_item else _LABELLED.match(line.text)
    if match is None or not _heading(f"{match[1]}:"):
        return []
    parts = match[2].split(";")
    return parts if len(parts) > 1 else []


def _bare_items(lines: list[_Line]) -> Iterator[str]:
    """Yield the lines between a heading that asks and the next one, where they are short."""
    wanted = False
    for line in lines:
        asks = _heading(line.text)
        if asks is not None:
            wanted = asks
        elif wanted and line.text[-1] not in ".:!?":
            yield line.text


def _heading(text: str) -> bool | None:
    """Say whether a heading asks for something; None where the line is no heading."""
    bare = text.strip(" #*:").casefold()
    is_short = len(words(bare)) <= MAX_HEADING_WORDS
    if text.endswith(":") or (is_short and text[-1] not in ".,;!"):
        if _NOT_WANTED.search(bare):
            return False
        if _WANTED.search(bare):
            return True
    return None


def _asking_sentences(lines: list[_Line]) -> Iterator[str]:
    for line in lines:
        for sentence in _SENTENCE_END.split(line.text):
            folded = sentence.casefold()
            about_us = _ABOUT_US.search(folded) or _POST.search(folded)
            if _ASKED.search(folded) and not about_us:
                yield sentence


def _trimmed(text: str) -> str:
    bare = _TAIL.sub("", _LEAD_IN.sub("", text.strip()).strip(" .;,:*_"))
    return bare[:1].upper() + bare[1:]
