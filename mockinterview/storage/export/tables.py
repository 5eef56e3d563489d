# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as a table for a spreadsheet, one row an answer."""

import csv
import io

from mockinterview.domain.english import clock
from mockinterview.domain.measures import Measures
from mockinterview.domain.session import Session, Take
from mockinterview.storage.export.lost import lost_sentence

COLUMNS = (
    "session", "started_at", "position", "take", "question", "kind", "asked_by", "state",
    "duration_ms", "words", "time_to_first_word_ms", "speech_rate_wpm", "articulation_rate_wpm",
    "pauses", "fillers", "fillers_per_minute", "share_S", "share_T", "share_A", "share_R",
    "share_O", "quantified_result", "i_share", "relevance_question", "relevance_job", "rating",
    "note", "transcript", "tags", "bookmarks", "sound_missing", "kept",
)  # fmt: skip
#: A spreadsheet takes a cell that begins like this for a formula, and runs it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


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
        "kept": take.is_keeper,
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
