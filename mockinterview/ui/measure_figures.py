# SPDX-License-Identifier: GPL-3.0-or-later
"""The one figure of each row of measures, to lay answers of different days side by side."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from mockinterview.domain.measures import Measures, PausePlace
from mockinterview.domain.session import Take
from mockinterview.ui.numbers import local, percent

translate = QCoreApplication.translate

MS = 1000


class Unit(Enum):
    """What follows a figure."""

    NONE = auto()
    PERCENT = auto()
    SECONDS = auto()


@dataclass(frozen=True)
class Figure:
    """How to find a row's figure in a take, and with how many decimals it is written."""

    of: Callable[[Take, Measures], float | None]
    decimals: int = 0
    unit: Unit = Unit.NONE


#: By the id of the row. What is yes or no, or has no order, has no figure.
FIGURES = {
    "star": Figure(lambda _, measures: _opening(measures), unit=Unit.PERCENT),
    "pace": Figure(lambda _, m: m.pacing.speech_rate_wpm if m.pacing else None),
    "fillers": Figure(lambda _, m: m.fillers.per_minute, 1),
    "pauses": Figure(lambda _, measures: _longest_pause_s(measures), 1, Unit.SECONDS),
    "length": Figure(lambda take, _: take.duration_ms / MS, unit=Unit.SECONDS),
    "start": Figure(lambda _, measures: _start_s(measures), 1, Unit.SECONDS),
    "articulation": Figure(lambda _, m: m.pacing.articulation_rate_wpm if m.pacing else None),
    "i-we": Figure(
        lambda _, m: None if m.star.i_share is None else m.star.i_share * 100, unit=Unit.PERCENT
    ),
    "voice": Figure(lambda _, m: m.voice.pitch_sd_semitones if m.voice else None, 1),
    "question": Figure(lambda _, m: m.relevance.question, 2),
    "job": Figure(lambda _, m: m.relevance.job, 2),
}


def history(row_id: str, takes: Sequence[Take]) -> tuple[float, ...]:
    """Return a row's figure in each take that has it, in the order given."""
    figure = FIGURES.get(row_id)
    if figure is None:
        return ()
    found = (figure.of(take, take.measures) for take in takes if take.measures is not None)
    return tuple(value for value in found if value is not None)


def written(row_id: str, value: float) -> str:
    """Return a figure as the row writes it."""
    figure = FIGURES[row_id]
    text = f"{local(value):.{figure.decimals}f}"
    if figure.unit is Unit.PERCENT:
        return percent(text)
    return translate("ReviewRows", "{} s").format(text) if figure.unit is Unit.SECONDS else text


def _opening(measures: Measures) -> float | None:
    share = measures.star.share
    return None if share is None else share.opening * 100


def _longest_pause_s(measures: Measures) -> float | None:
    if measures.pacing is None:
        return None
    inside = [one.length_ms for one in measures.pacing.pauses if one.place is PausePlace.MID]
    return max(inside, default=0) / MS


def _start_s(measures: Measures) -> float | None:
    at_ms = measures.pacing.time_to_first_word_ms if measures.pacing else None
    return None if at_ms is None else at_ms / MS
