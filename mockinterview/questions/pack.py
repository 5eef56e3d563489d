# SPDX-License-Identifier: GPL-3.0-or-later
"""Question packs: TOML files of questions, panel members and job families, checked one by one."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeVar

import msgspec

from mockinterview.domain.question import (
    FollowUp,
    ListenFor,
    PanelMember,
    PanelRole,
    Question,
    QuestionKind,
    VoiceHint,
)
from mockinterview.errors import ContentError

#: The version of the format that ``schema`` in a pack may name; packs without it are of version 1.
SCHEMA = 1
#: The whole bank is half a megabyte; a pack beyond this is a mistake.
MAX_PACK_BYTES = 8 * 1024 * 1024
#: A target outside this is a slip of the pen. Our guess: nobody answers for ten minutes.
TARGET_RANGE_S = (5, 600)
MAX_TEXT_CHARACTERS = 600

Seniority = Literal["entry", "mid", "senior", "lead"]
_TABLES = frozenset({"schema", "question", "member", "family", "follow_up", "lead"})
Id = re.compile(r"[a-z0-9][a-z0-9_-]{0,79}")
T = TypeVar("T")


@dataclass(frozen=True)
class Family:
    """A job family, and the words by which an advertisement gives it away."""

    id: str
    name: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Lead:
    """What anybody on the panel may say before they ask, or before they take a note."""

    before: Literal["follow-up", "closing", "note"]
    text: str


@dataclass(frozen=True)
class Pack:
    """What one file holds. ``follow_ups`` are those that fit any question."""

    questions: tuple[Question, ...]
    members: tuple[PanelMember, ...] = ()
    families: tuple[Family, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    leads: tuple[Lead, ...] = ()


class _FollowUp(msgspec.Struct, forbid_unknown_fields=True):
    when: str
    text: str


class _ListenFor(msgspec.Struct, forbid_unknown_fields=True):
    good: str
    worrying: str


class _Question(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    text: str
    kind: QuestionKind
    competency: str = ""
    seniority: tuple[Seniority, ...] = ()
    families: tuple[str, ...] = ()
    format: str = ""
    after: str = ""
    strong: tuple[str, ...] = ()
    follow_ups: tuple[_FollowUp, ...] = ()
    target_s: tuple[int, int] | None = None
    whom: tuple[PanelRole, ...] = ()
    theme: str = ""
    good_because: str = ""
    listen_for: _ListenFor | None = None
    not_yet: bool = False


class _Voice(msgspec.Struct, forbid_unknown_fields=True):
    pitch: Literal["low", "mid", "high"] = "mid"
    rate: Literal["slow", "mid", "brisk"] = "mid"
    gender: Literal["female", "male", "any"] = "any"


class _Member(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    name: str
    role: PanelRole
    title: str
    manner: str = ""
    concern: str = ""
    prefers: tuple[str, ...] = ()
    greeting: str = ""
    introduction: str = ""
    transitions: tuple[str, ...] = ()
    closing: str = ""
    voice: _Voice = msgspec.field(default_factory=_Voice)


class _Family(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    name: str
    words: tuple[str, ...] = ()


def read_pack(path: Path) -> Pack:
    """Read and check one pack.

    Raises:
        ContentError: It cannot be read, or an entry is wrong: the sentence names both.
    """
    return pack_of(read_text(path), path.name)


def read_text(path: Path) -> str:
    """Read a text file of a sensible size.

    Raises:
        ContentError: It cannot be read, is far too large, or no text.
    """
    try:
        if path.stat().st_size > MAX_PACK_BYTES:
            raise ContentError(
                f"{path.name} is far too large for a question pack. It was not read."
            )
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ContentError(f"{path.name} cannot be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise ContentError(f"{path.name} is not a text file in UTF-8. It was not read.") from error


def pack_of(text: str, name: str) -> Pack:
    """Check a pack that is at hand as text; see ``read_pack``."""
    import tomllib  # late: what was kept of the packs is read without it, at every start

    try:
        document = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ContentError(f"{name} is not valid TOML: {error}.") from error
    return parse_pack(document, name)


def parse_pack(document: dict[str, Any], name: str) -> Pack:
    """Check what a pack holds.

    Args:
        document: The tables of the file.
        name: What to call the file in a sentence.

    Raises:
        ContentError: An entry is wrong.
    """
    unknown = sorted(set(document) - _TABLES)
    if unknown:
        raise ContentError(
            f"{name} has a table “{unknown[0]}” that a question pack does not have. Questions are"
            " written as [[question]], panel members as [[member]], job families as [[family]]."
        )
    if document.get("schema", SCHEMA) != SCHEMA:
        raise ContentError(f"{name} was written for another version of Mock Interview.")
    questions = tuple(
        _question(_entry(entry, _Question, name), name)
        for entry in _entries(document, "question", name)
    )
    members = tuple(
        _member(_entry(entry, _Member, name), name) for entry in _entries(document, "member", name)
    )
    families = tuple(
        _family(_entry(entry, _Family, name), name) for entry in _entries(document, "family", name)
    )
    for entries in (questions, members, families):
        ids = [entry.id for entry in entries]
        twice = next((one for number, one in enumerate(ids) if one in ids[:number]), None)
        if twice is not None:
            raise ContentError(f"{name} has two entries with the id “{twice}”.")
    follow_ups = tuple(
        FollowUp(entry.when, entry.text)
        for entry in (_entry(one, _FollowUp, name) for one in _entries(document, "follow_up", name))
    )
    leads = tuple(_entry(one, Lead, name) for one in _entries(document, "lead", name))
    return Pack(questions, members, families, follow_ups, leads)


def _entries(document: dict[str, Any], table: str, name: str) -> list[dict[str, Any]]:
    entries = document.get(table, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise ContentError(
            f"{name}: write each {table} under a line [[{table}]], in double brackets."
        )
    return entries


def _entry(entry: dict[str, Any], kind: type[T], name: str) -> T:
    called = str(entry.get("id", entry.get("text", "without an id")))[:60]
    try:
        return msgspec.convert(entry, kind)
    except msgspec.ValidationError as error:
        raise ContentError(f"{name}, entry “{called}”: {_plain(str(error))}.") from error


def _plain(fault: str) -> str:
    """Say in our words what the checker found."""
    if match := re.match(r"Object missing required field `(\w+)`", fault):
        return f"“{match[1]}” is missing"
    if match := re.match(r"Object contains unknown field `(\w+)`", fault):
        return f"there is no field “{match[1]}”"
    where = match[1] if (match := re.search(r"at `\$\.?([^`]*)`", fault)) else ""
    what = re.sub(r" - at `[^`]*`", "", fault)
    return f"“{where}” is wrong ({what})" if where else what


def _question(entry: _Question, name: str) -> Question:
    fault = _fault(entry.id, entry.text)
    if fault is None and entry.target_s is not None:
        shortest, longest = entry.target_s
        if not TARGET_RANGE_S[0] <= shortest < longest <= TARGET_RANGE_S[1]:
            fault = "“target_s” is the shortest and the longest length in seconds, in this order"
    if fault is not None:
        raise ContentError(f"{name}, entry “{entry.id[:60]}”: {fault}.")
    listen = entry.listen_for
    return Question(
        id=entry.id,
        text=" ".join(entry.text.split()),
        kind=entry.kind,
        competency=entry.competency,
        seniority=tuple(entry.seniority),
        families=entry.families,
        after=entry.after or entry.good_because,
        strong=tuple(mark[:1].upper() + mark[1:] for mark in entry.strong),
        follow_ups=tuple(FollowUp(item.when, item.text) for item in entry.follow_ups),
        target_s=entry.target_s,
        whom=entry.whom,
        theme=entry.theme,
        format=entry.format,
        listen_for=ListenFor(listen.good, listen.worrying) if listen else None,
        not_yet=entry.not_yet,
    )


def _member(entry: _Member, name: str) -> PanelMember:
    fault = _fault(entry.id, entry.name)
    if fault is not None:
        raise ContentError(f"{name}, entry “{entry.id[:60]}”: {fault}.")
    return PanelMember(
        id=entry.id,
        name=entry.name,
        role=entry.role,
        title=entry.title,
        manner=entry.manner,
        concern=entry.concern,
        prefers=entry.prefers,
        greeting=entry.greeting,
        introduction=entry.introduction,
        transitions=entry.transitions,
        closing=entry.closing,
        voice=VoiceHint(entry.voice.pitch, entry.voice.rate, entry.voice.gender),
    )


def _family(entry: _Family, name: str) -> Family:
    fault = _fault(entry.id, entry.name)
    if fault is not None:
        raise ContentError(f"{name}, entry “{entry.id[:60]}”: {fault}.")
    return Family(entry.id, entry.name, entry.words)


def _fault(entry_id: str, text: str) -> str | None:
    if not Id.fullmatch(entry_id):
        return "an id is made of small letters, figures, - and _"
    if not text.strip():
        return "its text is empty"
    if len(text) > MAX_TEXT_CHARACTERS:
        return f"its text is longer than {MAX_TEXT_CHARACTERS} characters"
    return None
