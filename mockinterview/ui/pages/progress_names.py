# SPDX-License-Identifier: GPL-3.0-or-later
"""What the trends are called, and how their figures are written, in the language of the window."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from mockinterview.analysis.progress import Move, TrendId
from mockinterview.ui.numbers import local
from mockinterview.ui.times import clock

translate = QCoreApplication.translate


class Unit(Enum):
    """``PERCENT`` and ``SECONDS`` stand at the figure itself, a ``MEDIAN`` is a time on a clock."""

    RATE = auto()
    PERCENT = auto()
    SECONDS = auto()
    MEDIAN = auto()


@dataclass(frozen=True)
class Wording:
    """``unit`` stands beside the figure on its card; ``each`` in a sentence, where it is a rate."""

    name: str
    unit: str
    write: Callable[[float], str]
    goal: str
    kind: Unit = Unit.RATE
    each: str = ""


def _whole(value: float) -> str:
    return f"{value:.0f}"


def _tenths(value: float) -> str:
    return f"{local(value):.1f}"


def clock_of(seconds: float) -> str:
    """Return seconds as on a clock."""
    return clock(round(seconds * 1000))


def words_of(trend: TrendId) -> Wording:
    """Return how a trend is worded."""
    a_minute = translate("Progress", "{} a minute")
    percent_of_time = translate("Progress", "% of the time")
    median = translate("Progress", "median")
    words = {
        TrendId.PACE: Wording(
            translate("Progress", "Pace"),
            translate("Progress", "words a minute"),
            _whole,
            translate("Progress", "Find an easier pace"),
            each=translate("Progress", "{} words a minute"),
        ),
        TrendId.FILLERS: Wording(
            translate("Progress", "Fillers"),
            translate("Progress", "a minute, at least"),
            _tenths,
            translate("Progress", "Pause where a filler would come"),
            each=a_minute,
        ),
        TrendId.LENGTH: Wording(
            translate("Progress", "Length"),
            median,
            clock_of,
            translate("Progress", "Bring answers to their length"),
            Unit.MEDIAN,
        ),
        TrendId.LONG_PAUSES: Wording(
            translate("Progress", "Long pauses mid-sentence"),
            translate("Progress", "an answer, over 2 s"),
            _tenths,
            translate("Progress", "Finish the sentence, then pause"),
            each=translate("Progress", "{} an answer"),
        ),
        TrendId.ACTION: Wording(
            translate("Progress", "Action"),
            percent_of_time,
            _whole,
            translate("Progress", "Say more of what you did"),
            Unit.PERCENT,
        ),
        TrendId.SITUATION_TASK: Wording(
            translate("Progress", "Situation and task"),
            percent_of_time,
            _whole,
            translate("Progress", "Get to what you did sooner"),
            Unit.PERCENT,
        ),
        TrendId.QUANTIFIED: Wording(
            translate("Progress", "Results with a figure"),
            translate("Progress", "% of stories"),
            _whole,
            translate("Progress", "Put a figure on the result"),
            Unit.PERCENT,
        ),
        TrendId.START: Wording(
            translate("Progress", "Time to start"),
            translate("Progress", "s"),
            _tenths,
            translate("Progress", "Begin a little sooner"),
            Unit.SECONDS,
        ),
        TrendId.ASK_LENGTH: Wording(
            translate("Progress", "Questions to ask"),
            median,
            clock_of,
            translate("Progress", "Ask shorter questions"),
            Unit.MEDIAN,
        ),
    }
    return words[trend]


def move_words(move: Move) -> str:
    """Return where a trend goes, as seen from its band."""
    return {
        Move.BETTER: translate("Progress", "nearer to the band than before"),
        Move.WORSE: translate("Progress", "further from the band than before"),
        Move.STEADY: translate("Progress", "no clear change yet"),
        Move.UNKNOWN: "",
    }[move]
