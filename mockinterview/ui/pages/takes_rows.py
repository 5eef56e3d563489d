# SPDX-License-Identifier: GPL-3.0-or-later
"""Words what differs between two takes, measure by measure, as seen from the bands."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.domain.comparison import Comparison, Difference, Move
from mockinterview.domain.measures import Band
from mockinterview.ui.numbers import local, percent
from mockinterview.ui.pages.takes_view import DifferenceRow
from mockinterview.ui.times import between, clock

translate = QCoreApplication.translate
NOTHING = "\N{EN DASH}"
MINUS = "\N{MINUS SIGN}"
MS = 1000


@dataclass(frozen=True)
class _Form:
    """How the figures of a measure are written."""

    decimals: int = 0
    is_share: bool = False
    is_seconds: bool = False
    is_time: bool = False
    is_yes_or_no: bool = False


def difference_rows(comparison: Comparison) -> tuple[DifferenceRow, ...]:
    """Return a row for each measure that is known in one of the takes."""
    return tuple(_row(one) for one in comparison.differences)


def measure_name(measure: str) -> str:
    """Return what a measure is called."""
    names = {
        "situation_task": translate("TakesRows", "Situation and task"),
        "action": translate("TakesRows", "Action"),
        "result": translate("TakesRows", "Result"),
        "figures": translate("TakesRows", "Figures in the result"),
        "pace": translate("TakesRows", "Pace, words a minute"),
        "fillers": translate("TakesRows", "Fillers a minute, at least"),
        "long_pause": translate("TakesRows", "Longest pause mid-sentence"),
        "start": translate("TakesRows", "Time to start"),
        "length": translate("TakesRows", "Length"),
        "articulation": translate("TakesRows", "Pace without pauses"),
        "pitch_spread": translate("TakesRows", "Voice variation, semitones"),
        "i_share": translate("TakesRows", "I rather than we, in the action"),
        "question": translate("TakesRows", "Close to the question, 0 to 1"),
    }
    return names[measure]


def figure_words(measure: str, value: float | None) -> str:
    """Return a figure as a reader says it."""
    form = _FORMS[measure]
    if value is None:
        return NOTHING
    if form.is_yes_or_no:
        return translate("TakesRows", "yes") if value else translate("TakesRows", "none")
    if form.is_time:
        return clock(round(value * MS))
    return _with_unit(form, f"{local(value):.{form.decimals}f}")


def _row(one: Difference) -> DifferenceRow:
    form = _FORMS[one.measure]
    return DifferenceRow(
        measure_name(one.measure),
        _band_words(form, one.band),
        figure_words(one.measure, one.earlier),
        figure_words(one.measure, one.later),
        _change_words(form, one),
        one.move,
    )


def _band_words(form: _Form, band: Band | None) -> str:
    if band is None:
        return translate("TakesRows", "not judged")
    if form.is_yes_or_no:
        return translate("TakesRows", "a number")
    if band.low is not None and band.high is not None:
        if form.is_time:
            return between(_edge(form, band.low), _edge(form, band.high))
        return between(f"{local(band.low):g}", _edge(form, band.high))
    if band.high is not None:
        return translate("TakesRows", "up to {}").format(_edge(form, band.high))
    if band.low is not None:
        return translate("TakesRows", "from {}").format(_edge(form, band.low))
    return NOTHING


def _edge(form: _Form, value: float) -> str:
    return clock(round(value * MS)) if form.is_time else _with_unit(form, f"{local(value):g}")


def _with_unit(form: _Form, figure: str) -> str:
    if form.is_share:
        return percent(figure)
    return translate("TakesRows", "{} s").format(figure) if form.is_seconds else figure


def _change_words(form: _Form, one: Difference) -> str:
    """Return the difference of the figures as they are written, so that the row adds up."""
    if one.earlier is None or one.later is None:
        return NOTHING
    if form.is_yes_or_no:
        if one.earlier == one.later:
            return translate("TakesRows", "as before")
        return translate("TakesRows", "new") if one.later else translate("TakesRows", "gone")
    first, second = (round(value, form.decimals) for value in (one.earlier, one.later))
    if form.is_time:
        first, second = int(one.earlier), int(one.later)
    change = round(second - first, form.decimals)
    sign = MINUS if change < 0 else "+" if change > 0 else ""
    words = f"{sign}{local(abs(change)):.{form.decimals}f}"
    if form.is_share:
        words = translate("TakesRows", "{} points").format(words)
    elif form.is_seconds or form.is_time:
        words = translate("TakesRows", "{} s").format(words)
    if one.move is Move.AWAY:
        return translate("TakesRows", "{}, away").format(words)
    return words


_FORMS = {
    "situation_task": _Form(is_share=True),
    "action": _Form(is_share=True),
    "result": _Form(is_share=True),
    "figures": _Form(is_yes_or_no=True),
    "pace": _Form(),
    "fillers": _Form(1),
    "long_pause": _Form(1, is_seconds=True),
    "start": _Form(1, is_seconds=True),
    "length": _Form(is_time=True),
    "articulation": _Form(),
    "pitch_spread": _Form(1),
    "i_share": _Form(is_share=True),
    "question": _Form(2),
}
