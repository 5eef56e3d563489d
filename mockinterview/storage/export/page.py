# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as one HTML file that plays in any browser, with nothing fetched from anywhere.

Everything said or typed is escaped, and the page forbids itself all but its own script.
"""

import base64
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from mockinterview.domain.english import STAR_NAMES, clock
from mockinterview.domain.hearing import Word
from mockinterview.domain.measures import Band, Measures, StarUnit
from mockinterview.domain.panel_view import PanelView
from mockinterview.domain.session import Session, SoundGap, Take
from mockinterview.errors import StorageError
from mockinterview.paths import assets_folder
from mockinterview.storage.export.context import BandsBeside
from mockinterview.storage.export.figures import Figure, figures
from mockinterview.storage.export.lost import lost_sentence, lost_words, with_lost
from mockinterview.storage.export.which import which_take


@dataclass(frozen=True)
class _Part:
    letter: str
    name: str
    percent: int


@dataclass(frozen=True)
class _Piece:
    """A word with its times, or what stands in place of lost ones."""

    text: str
    start_ms: int
    end_ms: int
    is_lost: bool = False


@dataclass(frozen=True)
class _Unit:
    letter: str
    name: str
    pieces: Sequence[_Piece]

    @property
    def start_ms(self) -> int:
        """When its first word begins."""
        return self.pieces[0].start_ms


@dataclass(frozen=True)
class _Mark:
    """Something on the time line; ``left`` and ``width`` are percent."""

    kind: str
    left: str
    width: str
    what: str


@dataclass(frozen=True)
class _Answer:
    """One take as the template shows it."""

    number: int
    take: Take
    asker: str
    length: str
    which: str
    sound: str
    lost: str = ""
    shares: Sequence[_Part] = ()
    units: Sequence[_Unit] = ()
    figures: Sequence[Figure] = ()
    track: Sequence[_Mark] = ()


def as_html(
    session: Session,
    sound_of: Callable[[Take], Path],
    panel: PanelView | None,
    bands_beside: BandsBeside,
) -> str:
    """Return the page, the sound inside.

    Args:
        session: The session.
        sound_of: Where the sound of a take is; a missing file is said on the page.
        panel: The panel's view of the session, which comes first.
        bands_beside: The bands of each answer.

    Raises:
        StorageError: A sound file is there but cannot be read.
    """
    import jinja2  # late: lists and recordings do not need it

    loader = jinja2.FileSystemLoader(assets_folder() / "export")
    environment = jinja2.Environment(loader=loader, autoescape=True, trim_blocks=True)
    answers = [
        _answer(number, take, session, sound_of(take), bands_beside(take))
        for number, take in enumerate(session.takes, start=1)
    ]
    environment.filters["clock"] = clock
    template = environment.get_template("session.html.j2")
    return template.render(
        session=session,
        answers=answers,
        panel=panel,
        places={answer.take.id: answer.number for answer in answers},
        nonce=secrets.token_urlsafe(16),
    )


def _answer(
    number: int, take: Take, session: Session, sound: Path, bands: Mapping[str, Band]
) -> _Answer:
    words = take.hearing.words if take.hearing else ()
    pieces = [_piece(one) for one in with_lost(words, take.gaps)] if words else []
    measures = take.measures
    return _Answer(
        number=number,
        take=take,
        asker=session.plan.name_of(take.asked_by),
        length=clock(take.duration_ms),
        which=which_take(session, take),
        sound=_data_address(sound),
        lost=lost_sentence(take),
        shares=_shares(measures) if measures else (),
        units=_units(pieces, measures.star.units if measures else ()),
        figures=figures(take, bands),
        track=_track(take),
    )


def _data_address(sound: Path) -> str:
    if not sound.is_file():
        return ""
    try:
        return f"data:audio/wav;base64,{base64.b64encode(sound.read_bytes()).decode()}"
    except OSError as error:
        raise StorageError(
            f"The sound {sound.name} cannot be read ({error.strerror}). Nothing was exported."
        ) from error


def _shares(measures: Measures) -> list[_Part]:
    share = measures.star.share
    if share is None:
        return []
    return [
        _Part(label.value, name, round(100 * getattr(share, label.value)))
        for label, name in STAR_NAMES.items()
    ]


def _piece(one: Word | SoundGap) -> _Piece:
    if isinstance(one, Word):
        return _Piece(one.text, one.start_ms, one.end_ms)
    return _Piece(lost_words(one), one.at_ms, one.at_ms + one.length_ms, is_lost=True)


def _units(pieces: Sequence[_Piece], units: Sequence[StarUnit]) -> list[_Unit]:
    """Divide what was said by the units it lies in; without times it stays together."""
    timed = [
        (unit.start_ms, unit) for unit in units if unit.start_ms is not None and unit.text.strip()
    ]
    if not timed:
        return [_Unit("", "", pieces)] if pieces else []
    groups: list[tuple[StarUnit, list[_Piece]]] = [(unit, []) for _, unit in timed]
    at = 0
    for piece in pieces:
        while at + 1 < len(timed) and piece.start_ms >= timed[at + 1][0]:
            at += 1
        groups[at][1].append(piece)
    return [_Unit(unit.label.value, STAR_NAMES[unit.label], said) for unit, said in groups if said]


def _track(take: Take) -> list[_Mark]:
    """Return what the time line shows, in percent of the recording."""
    measures, length_ms = take.measures, take.duration_ms
    if length_ms <= 0 or (measures is None and not take.gaps):
        return []
    marks = []

    def mark(kind: str, start_ms: int | None, end_ms: int | None, what: str) -> None:
        if start_ms is None or end_ms is None:
            return
        left = max(0.0, min(100.0, 100 * start_ms / length_ms))
        right = max(left, min(100.0, 100 * end_ms / length_ms))
        span = f"{clock(start_ms)} to {clock(end_ms)}"
        marks.append(_Mark(kind, f"{left:.2f}", f"{right - left:.2f}", f"{what}, {span}"))

    for unit in measures.star.units if measures else ():
        mark(unit.label.value, unit.start_ms, unit.end_ms, STAR_NAMES[unit.label])
    for pause in measures.pacing.pauses if measures and measures.pacing else ():
        what = f"Pause of {pause.length_ms / 1000:.1f} s"
        mark("pause", pause.start_ms, pause.end_ms, what)
    for filler in measures.fillers.items if measures else ():
        mark("filler", filler.start_ms, filler.end_ms, f"Filler “{filler.text}”")
    for gap in take.gaps:
        mark("lost", gap.at_ms, gap.at_ms + gap.length_ms, "Sound missing")
    for bookmark in take.bookmarks:
        mark("bookmark", bookmark.at_ms, bookmark.at_ms, f"Bookmark {bookmark.text}".rstrip())
    return marks
