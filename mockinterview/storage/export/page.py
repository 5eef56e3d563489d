# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as one HTML file that plays in any browser, with nothing fetched from anywhere.

Everything said or typed is escaped, and the page forbids itself all but its own script.
"""

import base64
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mockinterview.domain.hearing import Word
from mockinterview.domain.measures import Measures, StarLabel, StarUnit
from mockinterview.domain.session import Session, Take
from mockinterview.errors import StorageError
from mockinterview.paths import assets_folder

NAMES = {
    StarLabel.SITUATION: "Situation",
    StarLabel.TASK: "Task",
    StarLabel.ACTION: "Action",
    StarLabel.RESULT: "Result",
    StarLabel.OTHER: "Other",
}


@dataclass(frozen=True)
class _Part:
    letter: str
    name: str
    percent: int


@dataclass(frozen=True)
class _Unit:
    letter: str
    name: str
    words: Sequence[Word]


@dataclass(frozen=True)
class _Answer:
    """One take as the template shows it."""

    number: int
    take: Take
    asker: str
    length: str
    sound: str
    shares: Sequence[_Part] = ()
    units: Sequence[_Unit] = ()
    figures: Sequence[tuple[str, str]] = field(default_factory=tuple)


def as_html(session: Session, sound_of: Callable[[Take], Path]) -> str:
    """Return the page, the sound inside.

    Args:
        session: The session.
        sound_of: Where the sound of a take is; a missing file is said on the page.

    Raises:
        StorageError: A sound file is there but cannot be read.
    """
    import jinja2  # late: lists and recordings do not need it

    loader = jinja2.FileSystemLoader(assets_folder() / "export")
    environment = jinja2.Environment(loader=loader, autoescape=True, trim_blocks=True)
    names = {member.id: member.name for member in session.plan.panel}
    answers = [
        _answer(number, take, names.get(take.asked_by, take.asked_by), sound_of(take))
        for number, take in enumerate(session.takes, start=1)
    ]
    template = environment.get_template("session.html.j2")
    return template.render(session=session, answers=answers, nonce=secrets.token_urlsafe(16))


def _answer(number: int, take: Take, asker: str, sound: Path) -> _Answer:
    minutes, seconds = divmod(round(take.duration_ms / 1000), 60)
    words = take.hearing.words if take.hearing else ()
    measures = take.measures
    return _Answer(
        number=number,
        take=take,
        asker=asker,
        length=f"{minutes}:{seconds:02}",
        sound=_data_address(sound),
        shares=_shares(measures) if measures else (),
        units=_units(words, measures.star.units if measures else ()),
        figures=_figures(measures) if measures else (),
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
        for label, name in NAMES.items()
    ]


def _units(words: Sequence[Word], units: Sequence[StarUnit]) -> list[_Unit]:
    """Divide the words by the units they were said in; without times they stay together."""
    timed = [
        (unit.start_ms, unit) for unit in units if unit.start_ms is not None and unit.text.strip()
    ]
    if not timed:
        return [_Unit("", "", words)] if words else []
    groups: list[tuple[StarUnit, list[Word]]] = [(unit, []) for _, unit in timed]
    at = 0
    for word in words:
        while at + 1 < len(timed) and word.start_ms >= timed[at + 1][0]:
            at += 1
        groups[at][1].append(word)
    return [_Unit(unit.label.value, NAMES[unit.label], said) for unit, said in groups if said]


def _figures(measures: Measures) -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = []
    pacing, voice, star = measures.pacing, measures.voice, measures.star

    def add(name: str, value: float | None, unit: str, digits: int = 0) -> None:
        if value is not None:
            rows.append((name, f"{value:.{digits}f} {unit}".strip()))

    if pacing is not None:
        first = pacing.time_to_first_word_ms
        add("Time to start", None if first is None else first / 1000, "s", 1)
        add("Pace", pacing.speech_rate_wpm, "words a minute")
        add("Articulation", pacing.articulation_rate_wpm, "words a minute")
        add("Pauses", len(pacing.pauses), "")
    rows.append(("Fillers", f"at least {measures.fillers.count}"))
    add("Fillers", measures.fillers.per_minute, "a minute", 1)
    if star.quantified_result is not None:
        rows.append(("Figures in the result", "yes" if star.quantified_result else "no"))
    add(
        "“I” of “I” and “we” in the action",
        None if star.i_share is None else 100 * star.i_share,
        "%",
    )
    if voice is not None:
        add("Pitch varies by", voice.pitch_sd_semitones, "semitones", 1)
        add("Loudness varies by", voice.loudness_sd_db, "dB", 1)
    add("Closeness to the question", measures.relevance.question, "of 1", 2)
    add("Closeness to the job", measures.relevance.job, "of 1", 2)
    return rows
