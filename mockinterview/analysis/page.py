# SPDX-License-Identifier: GPL-3.0-or-later
"""The measures as a page that people read: what worked, what to change, the figures, the words."""

import textwrap
from collections.abc import Iterator

from mockinterview.analysis.answer import WHAT_COUNTS
from mockinterview.analysis.bands import Bands
from mockinterview.analysis.phrases import percent
from mockinterview.domain.english import STAR_NAMES, clock, edges
from mockinterview.domain.hearing import Hearing
from mockinterview.domain.measures import (
    Band,
    Feedback,
    FeedbackKind,
    Measures,
    Pacing,
    PausePlace,
    Star,
    Wording,
)
from mockinterview.domain.question import QuestionKind

#: Width of the page, in characters.
WIDTH = 92
#: Pauses from here on are worth naming. Source: Campione and Véronis, 2002 (long: over 1 s).
MARKED_PAUSE_MS = 1_000

_MARGIN = 24
#: How many hedges, repeats and the like are quoted.
_MOST_SHOWN = 4

#: Name, value and the measure whose band stands beside it, "" for none.
_Row = tuple[str, str, str]


def as_text(
    file: str,
    hearing: Hearing | None,
    measures: Measures,
    text: str = "",
    *,
    bands: Bands | None = None,
    kind: QuestionKind | None = None,
) -> str:
    """Return a page for people: what worked, what to change, the figures, the words.

    Args:
        file: The name to print.
        hearing: What was heard; None for a text.
        measures: The measures of the same answer.
        text: The text, where there is no hearing.
        bands: Where given, the band stands beside each figure that has one.
        kind: The kind of the question, which decides some bands.
    """
    head = file if hearing is None else f"{file}, {clock(hearing.duration_ms)}"
    blocks = [head, *_headline(measures.feedback)]
    figures = _figures(hearing, measures, bands, kind)
    if figures:
        blocks.append("\n".join(figures))
    words = _transcript(measures.star, hearing.text if hearing is not None else text)
    if words:
        blocks.append(words)
    rest = [item for item in measures.feedback if item not in _first_two(measures.feedback)]
    if rest:
        lines = [
            _wrapped(f"{item.title}. {item.detail}{_where(item)}", "  - ", "    ") for item in rest
        ]
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


def _where(item: Feedback) -> str:
    return f" ({clock(item.evidence[0].start_ms)})" if item.evidence else ""


def _figures(
    hearing: Hearing | None,
    measures: Measures,
    bands: Bands | None,
    kind: QuestionKind | None,
) -> list[str]:
    pacing = measures.pacing
    if pacing is not None and not pacing.words:
        return []
    rows = [*_story_figures(hearing, measures, kind)]
    if hearing is not None:
        rows.append(("Length", clock(hearing.duration_ms), "length"))
    if pacing is not None:
        rows += _pacing_figures(pacing)
    rate = measures.fillers.per_minute
    told = f"at least {measures.fillers.count}"
    rows.append(
        ("Fillers", told + (f", {rate:.1f} a minute" if rate is not None else ""), "fillers")
    )
    voice, relevance = measures.voice, measures.relevance
    if voice is not None and voice.pitch_sd_semitones is not None:
        rows.append(("Voice variation", f"{voice.pitch_sd_semitones:.1f} semitones", ""))
    if relevance.question is not None:
        rows.append(("Close to the question", percent(relevance.question), ""))
    if relevance.job is not None:
        rows.append(("Close to the job", percent(relevance.job), ""))
    if measures.wording is not None:
        rows += _wording_figures(measures.wording)
    lines = []
    for name, value, measure in rows:
        band = bands.get(measure, kind) if bands is not None and measure else None
        beside = f"  (band {edges(band.band())})" if band is not None else ""
        lines.append(_wrapped(value + beside, name.ljust(_MARGIN), " " * _MARGIN))
    return lines


def _story_figures(
    hearing: Hearing | None, measures: Measures, kind: QuestionKind | None
) -> Iterator[_Row]:
    star = measures.star
    if kind in WHAT_COUNTS:
        yield "STAR", f"not judged; what counts here: {WHAT_COUNTS[kind]}", ""
        return
    if star.share is not None and star.units:
        parts = (
            f"{name} {percent(getattr(star.share, label.value))}"
            for label, name in STAR_NAMES.items()
        )
        yield "STAR by time" if hearing else "STAR by words", ", ".join(parts), ""
    if star.quantified_result is not None and star.is_story:
        yield "Figures in the result", "yes" if star.quantified_result else "none", ""
    if star.i_share is not None:
        yield "I and we in the action", f"{percent(star.i_share)} I", ""


def _pacing_figures(pacing: Pacing) -> Iterator[_Row]:
    yield "Words", str(pacing.words), ""
    if pacing.speech_rate_wpm is not None:
        yield "Pace", f"{pacing.speech_rate_wpm:.0f} words a minute", "pace"
    if pacing.articulation_rate_wpm is not None:
        told = f"{pacing.articulation_rate_wpm:.0f} words a minute without the pauses"
        yield "Articulation", told, "articulation"
    yield "Pauses", _pauses_words(pacing), ""
    if pacing.time_to_first_word_ms is not None:
        yield "Time to start", f"{pacing.time_to_first_word_ms / 1000:.1f} s", "start"


def _wording_figures(wording: Wording) -> Iterator[_Row]:
    if wording.opening_sentences is not None:
        yield "Begins to answer", f"in sentence {wording.opening_sentences}", ""
    if wording.vocabulary_range is not None:
        share = percent(wording.vocabulary_range)
        yield "Different words", f"{share} in every stretch of 50", ""
    named = (
        ("Names and figures", wording.specifics),
        ("Signposts", wording.signposts),
        ("Put off by", wording.weak_openers),
        ("Hedges", wording.hedges),
        ("Said twice", wording.repeats),
        ("Words of joy", wording.enthusiasm),
        ("Hard on others", wording.negative_talk),
    )
    for name, found in named:
        if found:
            shown = ", ".join(f"\u201c{item.text}\u201d" for item in found[:_MOST_SHOWN])
            more = len(found) - _MOST_SHOWN
            yield name, f"{len(found)}: {shown}" + (f" and {more} more" if more > 0 else ""), ""


def _pauses_words(pacing: Pacing) -> str:
    marked = [pause for pause in pacing.pauses if pause.length_ms >= MARKED_PAUSE_MS]
    inside = sum(pause.place is PausePlace.MID for pause in marked)
    told = f"{len(pacing.pauses)} of a quarter of a second or more"
    if marked:
        told += f"; {len(marked)} of 1 s or more, {inside} inside a sentence"
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
    return f"{edges(band) or 'none in figures'} ({band.source})"


def _wrapped(text: str, first: str, later: str) -> str:
    return textwrap.fill(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=later,
        break_on_hyphens=False,
    )
