# SPDX-License-Identifier: GPL-3.0-or-later
"""The measures as the schema-1 object that scripts read, and as a page that people read."""

import textwrap
from typing import Any

from mockinterview.analysis.phrases import clock, count, percent
from mockinterview.domain.hearing import Hearing, Span
from mockinterview.domain.measures import (
    SCHEMA,
    Band,
    Feedback,
    FeedbackKind,
    Fillers,
    Measures,
    Pacing,
    PausePlace,
    Star,
    StarLabel,
    Voice,
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


def as_document(
    file: str, hearing: Hearing | None, measures: Measures, text: str = ""
) -> dict[str, Any]:
    """Return the measures in the form of ``analyze --json``.

    Args:
        file: The name to print.
        hearing: What was heard; None for a text, whose timed fields are null.
        measures: The measures of the same answer.
        text: The text, where there is no hearing.
    """
    spoken = hearing is not None
    return {
        "schema": SCHEMA,
        "file": file,
        "engine": hearing.engine if hearing is not None else None,
        "duration_ms": hearing.duration_ms if hearing is not None else None,
        "transcript": {
            "text": hearing.text if hearing is not None else " ".join(text.split()),
            "words": [
                {"text": word.text, "start_ms": word.start_ms, "end_ms": word.end_ms}
                for word in (hearing.words if hearing is not None else ())
            ],
        },
        "pacing": _pacing(measures.pacing) if measures.pacing is not None else None,
        "fillers": _fillers(measures.fillers),
        "voice": _voice(measures.voice) if measures.voice is not None and spoken else None,
        "star": _star(measures.star),
        "relevance": {
            "question": _rounded(measures.relevance.question, 2),
            "job": _rounded(measures.relevance.job, 2),
        },
        "feedback": [_feedback(item) for item in measures.feedback],
        "timing": {
            "transcribe_ms": hearing.transcribe_ms if hearing is not None else None,
            "measure_ms": measures.measure_ms,
        },
    }


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


def _rounded(value: float | None, digits: int) -> float | None:
    return round(value, digits) if value is not None else None


def _pacing(pacing: Pacing) -> dict[str, Any]:
    return {
        "words": pacing.words,
        "time_to_first_word_ms": pacing.time_to_first_word_ms,
        "speaking_ms": pacing.speaking_ms,
        "speech_rate_wpm": _rounded(pacing.speech_rate_wpm, 1),
        "articulation_rate_wpm": _rounded(pacing.articulation_rate_wpm, 1),
        "syllables_per_s": _rounded(pacing.syllables_per_s, 2),
        "pauses": [
            {"start_ms": pause.start_ms, "end_ms": pause.end_ms, "place": pause.place.value}
            for pause in pacing.pauses
        ],
        "curve": [
            {"start_ms": point.start_ms, "end_ms": point.end_ms, "wpm": round(point.wpm, 1)}
            for point in pacing.curve
        ],
    }


def _fillers(fillers: Fillers) -> dict[str, Any]:
    return {
        "count": fillers.count,
        "per_minute": _rounded(fillers.per_minute, 1),
        "items": [
            {
                "text": item.text,
                "start_ms": item.start_ms,
                "end_ms": item.end_ms,
                "source": item.source.value,
                "confidence": round(item.confidence, 2),
            }
            for item in fillers.items
        ],
        "bursts": [
            {"start_ms": burst.start_ms, "end_ms": burst.end_ms, "count": burst.count}
            for burst in fillers.bursts
        ],
    }


def _voice(voice: Voice) -> dict[str, Any]:
    return {
        "pitch_median_hz": _rounded(voice.pitch_median_hz, 1),
        "pitch_sd_semitones": _rounded(voice.pitch_sd_semitones, 2),
        "loudness_sd_db": _rounded(voice.loudness_sd_db, 2),
    }


def _star(star: Star) -> dict[str, Any]:
    return {
        "is_story": star.is_story,
        "quantified_result": star.quantified_result,
        "i_share": _rounded(star.i_share, 2),
        "units": [
            {
                "text": unit.text,
                "label": unit.label.value,
                "start_ms": unit.start_ms,
                "end_ms": unit.end_ms,
                "confidence": round(unit.confidence, 2),
            }
            for unit in star.units
        ],
        "share": (
            {label.value: round(getattr(star.share, label.value), 3) for label in _PARTS}
            if star.share is not None
            else None
        ),
    }


def _feedback(item: Feedback) -> dict[str, Any]:
    return {
        "id": item.id,
        "kind": item.kind.value,
        "title": item.title,
        "detail": item.detail,
        "evidence": [_span(span) for span in item.evidence],
        "band": (
            {
                "low": item.band.low,
                "high": item.band.high,
                "unit": item.band.unit,
                "source": item.band.source,
            }
            if item.band is not None
            else None
        ),
    }


def _span(span: Span) -> dict[str, int]:
    return {"start_ms": span.start_ms, "end_ms": span.end_ms}
