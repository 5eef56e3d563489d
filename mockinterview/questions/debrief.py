# SPDX-License-Identifier: GPL-3.0-or-later
"""After the real interview: signs worth a second look, and a thank-you note to begin from."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

import msgspec

from mockinterview.domain.preparation import NoteFacts
from mockinterview.errors import ContentError

#: The parts of a note, paragraph by paragraph.
PARAGRAPHS = (
    ("salutations",),
    ("openings", "referring"),
    ("reinforcing", "looking_ahead"),
    ("closings",),
    ("sign_offs",),
)
#: These stand even where a name is not known yet; a gap shows where it goes.
ALWAYS = ("salutations", "sign_offs")
GAP = "…"
TONES = ("warm", "neutral", "formal")
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class WarningSign:
    """Something about an employer that is worth a second look; one sign proves nothing."""

    id: str
    sign: str
    why_it_matters: str
    fair_explanation: str
    question_to_ask: str


@dataclass(frozen=True)
class Piece:
    """A stretch of a note; ``borrowed`` is what came from the person's own facts."""

    text: str
    borrowed: bool = False


@dataclass(frozen=True)
class DebriefContent:
    """The signs, and the blocks of a note by part and tone."""

    signs: tuple[WarningSign, ...]
    blocks: Mapping[str, Mapping[str, tuple[str, ...]]]


class _Signs(msgspec.Struct):
    sign: tuple[WarningSign, ...]


def load_debrief(folder: Path) -> DebriefContent:
    """Read ``warning_signs.toml`` and ``thank_you.toml``.

    Raises:
        ContentError: One of them cannot be read or is not what it must be.
    """
    try:
        signs = tomllib.loads((folder / "warning_signs.toml").read_text(encoding="utf-8"))
        parts = tomllib.loads((folder / "thank_you.toml").read_text(encoding="utf-8"))
        blocks = {
            part: msgspec.convert(parts[part], dict[str, tuple[str, ...]])
            for paragraph in PARAGRAPHS
            for part in paragraph
        }
        return DebriefContent(msgspec.convert(signs, _Signs).sign, blocks)
    except OSError as error:
        raise ContentError(
            f"The debrief in {folder} cannot be read ({error.strerror}). Install the app again."
        ) from error
    except (tomllib.TOMLDecodeError, msgspec.ValidationError, KeyError) as error:
        raise ContentError(
            f"The debrief in {folder} is not right: {error}. Install the app again."
        ) from error


def draft_note(
    content: DebriefContent, facts: NoteFacts, tone: str = "neutral", draft: int = 0
) -> tuple[tuple[Piece, ...], ...]:
    """Return a note, paragraph by paragraph; another ``draft`` gives other sentences.

    Of each part a block is taken that says most of the facts; a block for which one is missing
    is not used, and a part without any is left out.
    """
    known = {
        name: value.strip().rstrip(".") for name, value in asdict(facts).items() if value.strip()
    }
    used: set[str] = set()
    note = []
    for paragraph in PARAGRAPHS:
        pieces: list[Piece] = []
        for part in paragraph:
            block = _block(content.blocks[part].get(tone, ()), part, known, used, draft)
            if block:
                used |= set(_PLACEHOLDER.findall(block))
                pieces += [Piece(" ")] if pieces else []
                pieces += _filled(block, known)
        if pieces:
            note.append(tuple(pieces))
    return tuple(note)


def note_text(note: tuple[tuple[Piece, ...], ...]) -> str:
    """Return a note as plain text."""
    return "\n\n".join("".join(piece.text for piece in paragraph) for paragraph in note)


def _block(
    blocks: tuple[str, ...], part: str, known: Mapping[str, str], used: set[str], draft: int
) -> str:
    """Choose a block whose facts are known; facts that were not used yet come first."""
    names = {block: set(_PLACEHOLDER.findall(block)) for block in blocks}
    usable = [block for block in blocks if names[block] <= set(known) or part in ALWAYS]
    if not usable:
        return ""
    fresh = {block: len((names[block] & set(known)) - used) for block in usable}
    stale = {block: bool(names[block] & used - {"name", "my_name", "when"}) for block in usable}
    best = [block for block in usable if not stale[block]] or usable
    most = max(fresh[block] for block in best)
    richest = [block for block in best if fresh[block] == most]
    return richest[draft % len(richest)]


def _filled(block: str, known: Mapping[str, str]) -> list[Piece]:
    pieces = []
    for number, part in enumerate(_PLACEHOLDER.split(block)):
        if number % 2:
            pieces.append(Piece(known.get(part, GAP), borrowed=part in known))
        elif part:
            pieces.append(Piece(part))
    return pieces
