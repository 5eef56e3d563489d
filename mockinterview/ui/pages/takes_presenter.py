# SPDX-License-Identifier: GPL-3.0-or-later
"""Words two takes of a question side by side. Pure: two takes in, words out."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from mockinterview.analysis.bands import Bands
from mockinterview.analysis.side_by_side import Measured, compare
from mockinterview.domain.comparison import Better
from mockinterview.domain.session import Take
from mockinterview.ui.attempts import Attempts, Named
from mockinterview.ui.pages.review_presenter import timeline
from mockinterview.ui.pages.review_states import Shown, state_of
from mockinterview.ui.pages.takes_reasons import headline
from mockinterview.ui.pages.takes_rehearsal import rehearsal_view
from mockinterview.ui.pages.takes_rows import difference_rows
from mockinterview.ui.pages.takes_view import StripView, TakesView
from mockinterview.ui.times import clock, weekday_and_time
from mockinterview.ui.transcript_tokens import read_blocks

#: The common axis ends a little after the longer take (design).
AXIS_TAIL_MS = 2_000
#: A sound is drawn lower here than where it stands alone (design).
WAVE_PX = 40
translate = QCoreApplication.translate


def takes_view(earlier: Take, later: Take, attempts: Attempts, bands: Bands) -> TakesView:
    """Return what the page shows.

    Args:
        earlier: The take that came first, by the number it goes by in ``attempts``.
        later: The other one.
        attempts: All takes of the question.
        bands: The bands of the person.
    """
    axis_ms = max(earlier.duration_ms, later.duration_ms) + AXIS_TAIL_MS
    names, places = attempts.names(), attempts.places()
    marks = {
        take.number: _mark([names[number] for number in attempts.chosen_over(take.number)])
        for take in (earlier, later)
    }
    first, second = (Named(take, names[take.number]) for take in (earlier, later))
    view = TakesView(
        _strip(first, marks[earlier.number], bands, axis_ms, places.get(earlier.number, "")),
        _strip(second, marks[later.number], bands, axis_ms, places.get(later.number, "")),
        tuple(take.number for take in attempts.numbered),
        names,
        rehearsal=rehearsal_view(first, second),
    )
    if earlier.measures is None or later.measures is None:
        return replace(view, trouble=_trouble(first if earlier.measures is None else second))
    comparison = compare(
        Measured(earlier.measures, earlier.duration_ms),
        Measured(later.measures, later.duration_ms),
        later.question,
        bands,
    )
    title, line = headline(first, second, comparison)
    numbers = {Better.EARLIER: earlier.number, Better.LATER: later.number}
    return replace(
        view,
        title=title,
        line=line,
        better=numbers.get(comparison.verdict.better),
        rows=difference_rows(comparison),
    )


def as_text(question: str, view: TakesView) -> str:
    """Return the comparison as lines to copy."""
    lines = [question, "", view.title or view.trouble, view.line, ""]
    for strip in view.strips:
        lines += [f"{strip.title}, {strip.when}", f"  {strip.content.sentence}"]
    lines += ["", *(" | ".join(row.cells) for row in view.rows)]
    told = view.rehearsal
    if told is not None:
        lines += ["", translate("Takes", "Rehearsed, not memorised: {}").format(told.state)]
        lines += [told.line, told.delivery, told.advice]
        lines += [f"  “{phrase.text}”, {clock(phrase.start_ms)}" for phrase in told.phrases]
    return "\n".join(lines)


def _strip(named: Named, mark: str, bands: Bands, axis_ms: int, place: str) -> StripView:
    take = named.take
    content = replace(
        timeline(take, bands, read_blocks(take)),
        curve=(),
        band=None,
        axis_ms=axis_ms,
        wave_px=WAVE_PX,
        has_axis=False,
    )
    when = f"{place or weekday_and_time(take.started_at)}, {clock(take.duration_ms)}"
    title = translate("Takes", "Take {}").format(named.name)
    return StripView(take.id, take.number, named.name, title, when, content, take.is_keeper, mark)


def _mark(over: Sequence[str]) -> str:
    """Say over which takes, by their names, one was chosen by ear alone."""
    return translate("Takes", "chosen by ear over take {}").format(", ".join(over)) if over else ""


def _trouble(named: Named) -> str:
    if state_of(named.take) is Shown.READING:
        words = translate("Takes", "The words of take {} are still being read.")
    else:
        words = translate("Takes", "Take {} has no words to compare. Its sound can be heard.")
    return words.format(named.name)
