# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as a table for a spreadsheet, one row an answer, and as Markdown to read."""

import csv
import io
import re
from collections.abc import Iterator, Sequence

from mockinterview.domain.hearing import Word
from mockinterview.domain.measures import Measures
from mockinterview.domain.session import Session, Take
from mockinterview.storage.export.lost import lost_sentence, lost_words, with_lost
from mockinterview.storage.export.times import clock

COLUMNS = (
    "session", "started_at", "position", "take", "question", "kind", "asked_by", "state",
    "duration_ms", "words", "time_to_first_word_ms", "speech_rate_wpm", "articulation_rate_wpm",
    "pauses", "fillers", "fillers_per_minute", "share_S", "share_T", "share_A", "share_R",
    "share_O", "quantified_result", "i_share", "relevance_question", "relevance_job", "rating",
    "note", "transcript", "tags", "bookmarks", "sound_missing",
)  # fmt: skip
#: A spreadsheet takes a cell that begins like this for a formula, and runs it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_MARKDOWN_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~])")


def as_csv(session: Session) -> str:
    """Return one row for every take, with a heading. What cannot be known is an empty cell."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for take in session.takes:
        row = _row(session, take)
        writer.writerow([_cell(row[column]) for column in COLUMNS])
    return text.getvalue()


def _row(session: Session, take: Take) -> dict[str, object]:
    row: dict[str, object] = dict.fromkeys(COLUMNS)
    row |= {
        "session": session.title,
        "started_at": take.started_at.isoformat(timespec="seconds"),
        "position": take.position + 1,
        "take": take.number,
        "question": take.question.text,
        "kind": take.question.kind.value,
        "asked_by": session.plan.name_of(take.asked_by),
        "state": take.state.value,
        "duration_ms": take.duration_ms,
        "rating": take.rating,
        "note": take.note,
        "transcript": take.hearing.text if take.hearing else None,
        "tags": ", ".join(session.tags),
        "sound_missing": lost_sentence(take) or None,
        "bookmarks": "; ".join(f"{clock(one.at_ms)} {one.text}".strip() for one in take.bookmarks),
    }
    return row | _measured(take.measures) if take.measures else row


def _measured(measures: Measures) -> dict[str, object]:
    pacing, share = measures.pacing, measures.star.share
    row: dict[str, object] = {
        "fillers": measures.fillers.count,
        "fillers_per_minute": measures.fillers.per_minute,
        "quantified_result": measures.star.quantified_result,
        "i_share": measures.star.i_share,
        "relevance_question": measures.relevance.question,
        "relevance_job": measures.relevance.job,
    }
    if pacing is not None:
        row |= {
            "words": pacing.words,
            "time_to_first_word_ms": pacing.time_to_first_word_ms,
            "speech_rate_wpm": pacing.speech_rate_wpm,
            "articulation_rate_wpm": pacing.articulation_rate_wpm,
            "pauses": len(pacing.pauses),
        }
    if share is not None:
        row |= {f"share_{part}": getattr(share, part) for part in "STARO"}
    return row


def _cell(value: object) -> object:
    """Return a value as a spreadsheet may show it, never as one that it would run."""
    if isinstance(value, float):
        return round(value, 3)
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return "" if value is None else value


def as_markdown(session: Session) -> str:
    """Return the session to read: each question, what was said, the figures and what to change."""
    return "\n".join(_lines(session)).rstrip() + "\n"


def _lines(session: Session) -> Iterator[str]:
    yield f"# {_escaped(session.title)}"
    yield ""
    yield f"{session.started_at:%Y-%m-%d %H:%M}, {session.plan.mode.value} mode"
    if session.tags:
        yield ""
        yield f"Tags: {_escaped(', '.join(session.tags))}"
    for take in session.takes:
        retake = f", take {take.number}" if take.number > 1 else ""
        yield ""
        yield f"## {take.position + 1}. {_escaped(take.question.heading)}"
        yield ""
        asker = _escaped(session.plan.name_of(take.asked_by))
        yield f"Asked by {asker}. {clock(take.duration_ms)}{retake}."
        if take.problem:
            yield ""
            yield _escaped(take.problem)
        if take.hearing is not None:
            yield ""
            yield f"> {_said(take, take.hearing.words) or '(no words)'}"
        if take.gaps:
            yield ""
            yield _escaped(lost_sentence(take))
        if take.measures is not None:
            yield ""
            yield from (f"- {line}" for line in _figures(take.measures))
            yield ""
            for item in take.measures.feedback:
                yield f"- **{_escaped(item.title)}** ({item.kind.value}): {_escaped(item.detail)}"
        if take.bookmarks:
            yield ""
            for one in take.bookmarks:
                yield f"- {clock(one.at_ms)}: {_escaped(one.text) or 'bookmark'}"
        if take.rating is not None:
            yield ""
            yield f"Own rating: {take.rating} of 5"
        if take.note:
            yield ""
            yield f"Note: {_escaped(take.note)}"


def _said(take: Take, words: Sequence[Word]) -> str:
    """Return the words, with what is lost among them in italics."""
    if not words:
        return ""
    return " ".join(
        _escaped(one.text) if isinstance(one, Word) else f"*({lost_words(one)})*"
        for one in with_lost(words, take.gaps)
    )


def _figures(measures: Measures) -> Iterator[str]:
    pacing, share = measures.pacing, measures.star.share
    if share is not None:
        parts = zip(("Situation", "task", "action", "result", "other"), "STARO", strict=True)
        told = ", ".join(f"{name} {getattr(share, part):.0%}" for name, part in parts)
        yield f"{told} of the time"
    if pacing is not None and pacing.speech_rate_wpm is not None:
        yield f"{pacing.speech_rate_wpm:.0f} words a minute, {len(pacing.pauses)} pauses"
    yield f"At least {measures.fillers.count} fillers"


def _escaped(text: str) -> str:
    return _MARKDOWN_SIGNS.sub(r"\\\1", " ".join(text.split()))
