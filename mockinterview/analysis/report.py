# SPDX-License-Identifier: GPL-3.0-or-later
"""The measures as the schema-1 object that scripts read."""

from dataclasses import asdict
from typing import Any

from mockinterview.analysis.page import as_text
from mockinterview.domain.hearing import Hearing, Span
from mockinterview.domain.measures import (
    SCHEMA,
    Feedback,
    Fillers,
    Measures,
    Pacing,
    Star,
    StarLabel,
    Voice,
    Wording,
)

__all__ = ["as_document", "as_text"]


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
        "wording": _wording(measures.wording) if measures.wording is not None else None,
    }


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
            {label.value: round(getattr(star.share, label.value), 3) for label in StarLabel}
            if star.share is not None
            else None
        ),
    }


def _wording(wording: Wording) -> dict[str, Any]:
    """Beyond schema 1, which allows more fields."""
    found = (
        "weak_openers",
        "hedges",
        "repeats",
        "signposts",
        "enthusiasm",
        "negative_talk",
        "specifics",
    )
    return {
        "opening_sentences": wording.opening_sentences,
        "vocabulary_range": _rounded(wording.vocabulary_range, 2),
        **{name: [asdict(item) for item in getattr(wording, name)] for name in found},
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
