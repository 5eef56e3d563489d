# SPDX-License-Identifier: GPL-3.0-or-later
"""``sessions``: the library without the window."""

import argparse
import json
import sys
from contextlib import closing
from dataclasses import asdict
from functools import partial
from typing import Any

from mockinterview import wiring
from mockinterview.analysis.report import as_document, as_text
from mockinterview.audio.wav import read_info, repair
from mockinterview.commands.holding import alone
from mockinterview.domain.finding import SessionQuery
from mockinterview.domain.profile import Yardstick
from mockinterview.domain.session import Session, SessionSummary, Take
from mockinterview.errors import ContentError
from mockinterview.paths import DataFolder
from mockinterview.storage.database import DamagedLibraryError
from mockinterview.storage.library import Library
from mockinterview.storage.opening import set_damaged_aside


def run(options: argparse.Namespace, folder: DataFolder) -> int:
    """List, show, delete, verify or recover."""
    if options.action == "recover":
        with alone(folder, "Nothing was changed."):
            return _recover(folder)
    if options.action == "delete":
        with alone(folder, "Nothing was deleted."), closing(wiring.library(folder)) as library:
            return _delete(library, options)
    with closing(wiring.library(folder)) as library:
        if options.action == "list":
            summaries = library.find(SessionQuery(options.search, tag=options.tag)).sessions
            if options.json:
                lines = [_summary_document(summary) for summary in summaries]
                print(json.dumps(lines, ensure_ascii=False, indent=1))
            else:
                print("\n".join(map(_summary_line, summaries)) or _nothing(options))
            return 0
        if options.action == "verify":
            return _verify(library)
        session = _session(library, options.id)
    print(
        json.dumps(document(session), ensure_ascii=False, indent=1)
        if options.json
        else describe(session, wiring.chosen_yardstick(folder, partial(print, file=sys.stderr)))
    )
    return 0


def document(session: Session) -> dict[str, Any]:
    """Return a session as a JSON object; each measured take carries its schema-1 report."""
    return {
        "id": session.id,
        "title": session.title,
        "started_at": session.started_at.isoformat(),
        "mode": session.plan.mode.value,
        "seed": session.plan.seed,
        "tags": session.tags,
        "panel": [
            {"id": member.id, "name": member.name, "role": member.role.value}
            for member in session.plan.panel
        ],
        "questions": [
            {
                "text": planned.question.text,
                "kind": planned.question.kind.value,
                "asked_by": planned.asked_by,
                "reason": planned.reason,
                "covers": planned.covers,
                "lead": planned.lead,
                "follows": planned.follows,
                "lack": planned.lack,
            }
            for planned in session.plan.questions
        ],
        "takes": [_take_document(take) for take in session.takes],
    }


def describe(session: Session, yardstick: Yardstick) -> str:
    """Return a session as text: each answer with its report, beside the bands of a person."""
    parts = [f"{session.title}\n{session.started_at:%A %d %B %Y, %H:%M}, session {session.id}"]
    for take in session.takes:
        member = session.plan.member(take.asked_by)
        asks = f"{member.name} asks back" if take.question.is_follow_up else member.name
        parts.append(f"{take.position + 1}. {asks}: {take.question.text}")
        if take.hearing is not None and take.measures is not None:
            bands = wiring.measurer(yardstick).bands_for(take.question)
            parts.append(
                as_text(
                    take.sound,
                    take.hearing,
                    take.measures,
                    bands=bands,
                    kind=take.question.kind,
                )
            )
        else:
            parts.append(take.problem or "Not yet transcribed. The recording is safe.")
    return "\n\n".join(parts)


def _session(library: Library, session_id: str) -> Session:
    try:
        return library.session(session_id)
    except KeyError as error:
        raise ContentError(f"There is no session {session_id}. Nothing was changed.") from error


def _delete(library: Library, options: argparse.Namespace) -> int:
    session = _session(library, options.id)
    if not options.yes and not _confirmed(session):
        print("Nothing was deleted.", file=sys.stderr)
        return 1
    library.delete_session(session.id)
    print(f"Deleted: {session.title}, {len(session.takes)} recordings.")
    return 0


def _verify(library: Library) -> int:
    damages = library.verify(read_info)
    print("\n".join(map(str, damages)) or "Nothing is damaged.")
    return 1 if damages else 0


def _recover(folder: DataFolder) -> int:
    """Put right what can be; an index that is not whole is set aside and built anew."""
    try:
        with closing(wiring.library(folder)) as library:
            recovered = library.rebuild(repair)
    except DamagedLibraryError:
        aside = set_damaged_aside(folder)
        print(f"The damaged library is kept as {aside.name}.", file=sys.stderr)
        with closing(wiring.library(folder)) as library:
            recovered = library.rebuild(repair)
            print(f"It was built again: {library.count()} sessions.")
    for take in recovered.takes:
        print(f"Recovered: {take.id}, {take.duration_ms // 1000} s of sound.")
    for sentence in recovered.problems:
        print(sentence, file=sys.stderr)
    if not recovered.takes:
        print("There was nothing to recover.")
    return 1 if recovered.problems else 0


def _take_document(take: Take) -> dict[str, Any]:
    measured = take.hearing is not None and take.measures is not None
    return {
        "id": take.id,
        "position": take.position,
        "number": take.number,
        "question": take.question.text,
        "kind": take.question.kind.value,
        "asked_by": take.asked_by,
        "started_at": take.started_at.isoformat(),
        "sound": take.sound,
        "rate_hz": take.rate_hz,
        "duration_ms": take.duration_ms,
        "state": take.state.value,
        "problem": take.problem,
        "rating": take.rating,
        "note": take.note,
        "bookmarks": [asdict(bookmark) for bookmark in take.bookmarks],
        "report": as_document(take.sound, take.hearing, take.measures)
        if measured and take.measures is not None
        else None,
        "correction": _correction_document(take),
        "other_readings": [
            as_document(take.sound, reading.hearing, reading.measures) for reading in take.readings
        ],
    }


def _correction_document(take: Take) -> dict[str, Any] | None:
    """Return what was set right by hand, and what the machine says without it."""
    if take.corrected is None or take.measures is None:
        return None
    words, parts = take.correction.words, take.correction.parts
    return {
        "words": None if words is None else [asdict(word) for word in words],
        "parts": None if parts is None else [asdict(part) for part in parts],
        "not_fillers": [asdict(span) for span in take.correction.not_fillers],
        "own_fillers": [asdict(span) for span in take.correction.own_fillers],
        "machine": as_document(take.sound, take.machine_hearing, take.corrected.measures),
    }


def _summary_document(summary: SessionSummary) -> dict[str, Any]:
    return {
        "id": summary.id,
        "title": summary.title,
        "started_at": summary.started_at.isoformat(),
        "mode": summary.mode.value,
        "questions": summary.questions,
        "duration_ms": summary.duration_ms,
        "headline": summary.headline,
        "tags": summary.tags,
        "sound_bytes": summary.sound_bytes,
    }


def _nothing(options: argparse.Namespace) -> str:
    return "No session is like that." if options.search or options.tag else "Nothing recorded yet."


def _summary_line(summary: SessionSummary) -> str:
    minutes, seconds = divmod(summary.duration_ms // 1000, 60)
    return (
        f"{summary.id}  {summary.started_at:%Y-%m-%d %H:%M}  {summary.questions} answers,"
        f" {minutes}:{seconds:02}  {summary.title}"
        + (f"  [{', '.join(summary.tags)}]" if summary.tags else "")
    )


def _confirmed(session: Session) -> bool:
    if not sys.stdin.isatty():
        raise ContentError("Deleting is for good. Say --yes where nobody can be asked.")
    print(
        f"Delete “{session.title}” for good? Sound, words and measures of"
        f" {len(session.takes)} recordings go. Nothing can bring them back.",
        file=sys.stderr,
    )
    return input("Type delete to go on: ").strip().lower() == "delete"
