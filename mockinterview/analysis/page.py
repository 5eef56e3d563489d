# SPDX-License-Identifier: GPL-3.0-or-later
"""The measures as a page that people read: what worked, what to change, the figures, the words."""

import textwrap

from mockinterview.analysis.phrases import clock, count, percent
from mockinterview.domain.hearing import Hearing
from mockinterview.domain.measures import (
    Band,
    Feedback,
    FeedbackKind,
    Measures,
    Pacing,
    PausePlace,
    Star,
    StarLabel,
)

#: Width of the page, in characters.
WIDTH = 92
#: Pauses from here on are worth naming. Source: Campione and Véronis, 2002 (long: over 1 s).
LONG_PAUSE_MS = 1_000

_PARTS = {
    StarLabel.SITUATION: "Situation",
    StarLabel.TASK: "Task",
    StarLabel.ACTION: "Action",
    StarLabel.RESULT: "Result",
    StarLabel.OTHER: "Other",
}
_MARGIN = 24


def as_text(file: str, hearing: Hearing | None, measures: Measures, text: str = "") -> str:
    """Return a page for people: what worked, what to change, the figures, the words."""
    head = file if hearing is None else f"{file}, {clock(hearing.duration_ms)}"
    blocks = [head, *_headline(measures.feedback)]
    figures = _figures(hearing, measures)
    if figures:
        blocks.append("\n".join(figures))
    words = _transcript(measures.star, hearing.text if hearing is not None else text)
    if words:
        blocks.append(words)
    rest = [item for item in measures.feedback if item not in _first_two(measures.feedback)]
    if rest:
        lines = [_wrapped(f"{item.title}. {item.detail}", "  - ", "    ") for item in rest]
        blocks.append("Also\n" + "\n".join(lines))
    return "\n\n".join(blocks)


def _first_two(feedback: tuple[Feedback, ...]) -> list[Feedback]:
    firsts = []
    for kind in (FeedbackKind.STRENGTH, FeedbackKind.CHANGE):
        firsts += [item for item in feedback if item.kind is kind][:1]
    return firsts


def _headline(feedback: tuple[Feedback, ...]) -> list[str]:
    names = {FeedbackKind.STRENGTH: "What worked", FeedbackKind.CHANGE: "One thing to change"}
    blocks = []
    for item in _first_two(feedback):
        where = ", ".join(f"{clock(s.start_ms)}\u2013{clock(s.end_ms)}" for s in item.evidence[:3])
        lines = [f"{names[item.kind]}: {item.title}", _wrapped(item.detail, "  ", "  ")]
        if where:
            lines.append(f"  Hear it: {where}")
        if item.band is not None:
            lines.append(_wrapped(f"Band: {_band_words(item.band)}", "  ", "  "))
        blocks.append("\n".join(lines))
    return blocks


def _figures(hearing: Hearing | None, measures: Measures) -> list[str]:
    rows: list[tuple[str, str]] = []
    pacing, star = measures.pacing, measures.star
    if star.share is not None and star.units:
        parts = (
            f"{name} {percent(getattr(star.share, label.value))}" for label, name in _PARTS.items()
        )
        rows.append(("STAR by time" if hearing else "STAR by words", ", ".join(parts)))
    if pacing is not None and pacing.words:
        rows.append(("Words", str(pacing.words)))
        if pacing.speech_rate_wpm is not None:
            rows.append(("Pace", f"{pacing.speech_rate_wpm:.0f} words a minute"))
        if pacing.articulation_rate_wpm is not None:
            told = f"{pacing.articulation_rate_wpm:.0f} words a minute without the pauses"
            rows.append(("Articulation", told))
        rows.append(("Pauses", _pauses_words(pacing)))
        if pacing.time_to_first_word_ms is not None:
            rows.append(("Time to start", f"{pacing.time_to_first_word_ms / 1000:.1f} s"))
    rate = measures.fillers.per_minute
    if pacing is None or pacing.words or measures.fillers.count:
        told = f"at least {measures.fillers.count}"
        rows.append(("Fillers", told + (f", {rate:.1f} a minute" if rate is not None else "")))
    if star.quantified_result is not None and star.is_story:
        rows.append(("Figures in the result", "yes" if star.quantified_result else "none"))
    if star.i_share is not None:
        rows.append(("I and we in the action", f"{percent(star.i_share)} I"))
    voice = measures.voice
    if voice is not None and voice.pitch_sd_semitones is not None:
        rows.append(("Voice variation", f"{voice.pitch_sd_semitones:.1f} semitones"))
    if measures.relevance.question is not None:
        rows.append(("Close to the question", percent(measures.relevance.question)))
    if measures.relevance.job is not None:
        rows.append(("Close to the job", percent(measures.relevance.job)))
    return [
        _wrapped(value, name.ljust(_MARGIN), " " * _MARGIN)
        for name, value in rows
        if pacing is None or pacing.words
    ]


def _pauses_words(pacing: Pacing) -> str:
    long = [pause for pause in pacing.pauses if pause.length_ms >= LONG_PAUSE_MS]
    inside = sum(pause.place is PausePlace.MID for pause in long)
    told = f"{len(pacing.pauses)} of a quarter of a second or more"
    if long:
        told += f"; {count(len(long), 'long one')} of 1 s or more, {inside} inside a sentence"
    return told


def _transcript(star: Star, text: str) -> str:
    if not star.units:
        return _wrapped(text, "  ", "  ") if text.strip() else ""
    lines = []
    for unit in star.units:
        when = clock(unit.start_ms).rjust(5) if unit.start_ms is not None else ""
        lead = f"{unit.label.value} {when}".strip().ljust(9 if when else 3)
        lines.append(_wrapped(unit.text, lead, " " * len(lead)))
    return "\n".join(lines)


def _band_words(band: Band) -> str:
    unit = band.unit if band.unit == "%" else f" {band.unit}"
    if band.low is None:
        edges = f"up to {_plain(band.high)}{unit}"
    elif band.high is None:
        edges = f"from {_plain(band.low)}{unit}"
    else:
        edges = f"{_plain(band.low)} to {_plain(band.high)}{unit}"
    return f"{edges} ({band.source})"


def _wrapped(text: str, first: str, later: str) -> str:
    return textwrap.fill(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=later,
        break_on_hyphens=False,
    )


def _plain(value: float | None) -> str:
    return f"{value:g}" if value is not None else ""
