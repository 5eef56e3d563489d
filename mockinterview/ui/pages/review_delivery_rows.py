# SPDX-License-Identifier: GPL-3.0-or-later
"""Words the rows on how an answer was spoken: pace, fillers, pauses, length, start, voice."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from mockinterview.domain.measures import FillerSource, PacePoint, Pause, PausePlace
from mockinterview.ui.numbers import local
from mockinterview.ui.pages.review_bands import (
    band_note,
    band_words,
    is_outside,
    shown_band,
    with_band,
)
from mockinterview.ui.pages.review_row_maker import MS, RowMaker
from mockinterview.ui.review_view import MeasureRow
from mockinterview.ui.times import between, clock
from mockinterview.ui.transcript_tokens import SHOWN_PAUSE_MS, TokenKind

translate = QCoreApplication.translate


def pace_row(made: RowMaker) -> MeasureRow:
    """Return words a minute, with the slowest and the fastest stretch."""
    name, band = translate("ReviewRows", "Pace"), made.band("pace")
    rate = made.pacing.speech_rate_wpm if made.pacing else None
    if made.pacing is None or rate is None:
        return made.missing("pace", name)
    slowest, fastest = _extremes(made.pacing.curve)
    moments = []
    if slowest and fastest and slowest is not fastest:
        moments = [
            made.window(slowest, translate("ReviewRows", "slowest")),
            made.window(fastest, translate("ReviewRows", "fastest")),
        ]
    lead = translate("ReviewRows", "{:.0f} words a minute, {} words.")
    evidence = made.evidence(
        name,
        lead.format(rate, made.pacing.words),
        translate(
            "ReviewRows",
            "Words over the time from the first to the last; pauses are in it, fillers are not.",
        ),
        moments,
        band,
    )
    link, at = _how(), None
    if slowest:
        at = (slowest.start_ms + slowest.end_ms) // 2
        link = translate("ReviewRows", "slowest {}").format(clock(at))
    return MeasureRow(
        "pace",
        name,
        f"{local(rate):.0f}",
        f"{band_words(band)}, {band.source}" if band else band_words(band),
        evidence,
        unit=translate("ReviewRows", "words a minute"),
        band=shown_band(rate, band),
        link=link,
        link_ms=at,
        is_outside=is_outside(rate, band),
    )


def fillers_row(made: RowMaker) -> MeasureRow:
    """Return how many fillers there are at least, each with its place."""
    name, band = translate("ReviewRows", "Fillers"), made.band("fillers")
    fillers = made.measures.fillers
    rate = fillers.per_minute
    sources = {
        FillerSource.SOUND: translate("ReviewRows", "sound, likely"),
        FillerSource.WORDS: translate("ReviewRows", "words"),
    }
    marked = [token for token in made.tokens if token.kind is TokenKind.FILLER]
    length = clock(made.take.duration_ms)
    if rate is None:
        lead = translate("ReviewRows", "At least {} in {}.").format(fillers.count, length)
        note = made.why_not
    else:
        lead = translate("ReviewRows", "At least {} in {}, {:.1f} a minute.")
        lead = lead.format(fillers.count, length, local(rate))
        note = translate("ReviewRows", "{:.1f} a minute, {}").format(local(rate), band_words(band))
    evidence = made.evidence(
        name,
        lead,
        translate("ReviewRows", "Recognisers leave some out, so there may be more."),
        [made.around(token, sources[token.source]) for token in marked],
        band,
        translate("ReviewRows", "a minute"),
    )
    evidence = replace(evidence, drop=translate("ReviewRows", "Not a filler"))
    return MeasureRow(
        "fillers",
        name,
        f"{fillers.count}",
        note,
        evidence,
        before=translate("ReviewRows", "at least"),
        band=shown_band(rate, band),
        link=_show(len(marked)),
        is_outside=is_outside(rate, band),
    )


def pauses_row(made: RowMaker) -> MeasureRow:
    """Return the long pauses inside sentences, and the longest of them."""
    name = translate("ReviewRows", "Pauses")
    if made.pacing is None:
        return made.missing("pauses", name)
    band, second = made.band("long_pause"), translate("ReviewRows", "s")
    limit_ms = band.high * MS if band and band.high is not None else None
    inside = [pause for pause in made.pacing.pauses if pause.place is PausePlace.MID]
    longest = max(inside, key=lambda pause: pause.length_ms, default=None)
    long_ones = [one for one in inside if limit_ms is not None and one.length_ms > limit_ms]
    longest_s = longest.length_ms / MS if longest else None
    shown = [pause for pause in made.pacing.pauses if pause.length_ms >= SHOWN_PAUSE_MS]
    lead = translate("ReviewRows", "{} pauses, {} of them long and mid-sentence.")
    evidence = made.evidence(
        name,
        lead.format(len(made.pacing.pauses), len(long_ones)),
        translate(
            "ReviewRows",
            "Measured in the sound, from a quarter of a second. Below: those of 1 s or more.",
        ),
        [made.pause(pause) for pause in shown],
        band,
        second,
    )
    note = band_words(band, second) if band else band_words(band)
    if longest_s is not None:
        note = translate("ReviewRows", "{}; yours {:.1f} s").format(note, local(longest_s))
    first = long_ones[0] if long_ones else None
    return MeasureRow(
        "pauses",
        name,
        f"{len(long_ones) if band else len(made.pacing.pauses)}",
        note,
        evidence,
        unit=(
            translate("ReviewRows", "long, mid-sentence")
            if band
            else translate("ReviewRows", "in all")
        ),
        band=shown_band(longest_s, band),
        link=_hear_pause(first) if first else _show(len(shown)),
        link_ms=max(0, first.start_ms - MS) if first else None,
        is_outside=is_outside(longest_s, band),
    )


def length_row(made: RowMaker) -> MeasureRow:
    """Return how long the recording is, against what the question asks for."""
    name, band = translate("ReviewRows", "Length"), made.band("length")
    seconds = made.take.duration_ms / MS
    note = translate("ReviewRows", "no band")
    if band and band.low is not None and band.high is not None:
        edges = between(clock(round(band.low * MS)), clock(round(band.high * MS)))
        note = translate("ReviewRows", "{} for this question").format(edges)
    elif band and band.high is not None:
        edge = clock(round(band.high * MS))
        note = translate("ReviewRows", "up to {} for this question").format(edge)
    evidence = made.evidence(
        name,
        translate("ReviewRows", "{} of recording.").format(clock(made.take.duration_ms)),
        translate("ReviewRows", "From the first to the last moment of the recording."),
    )
    evidence = with_band(evidence, band, translate("ReviewRows", "Band: {}").format(note))
    return MeasureRow(
        "length",
        name,
        clock(made.take.duration_ms),
        note,
        evidence,
        band=shown_band(seconds, band),
        link=translate("ReviewRows", "hear all"),
        link_ms=0,
        is_outside=is_outside(seconds, band),
    )


def start_row(made: RowMaker) -> MeasureRow:
    """Return how long it took to begin."""
    name = translate("ReviewRows", "Time to start")
    at_ms = made.pacing.time_to_first_word_ms if made.pacing else None
    if at_ms is None:
        return made.missing("start", name)
    band, second = made.band("start"), translate("ReviewRows", "s")
    evidence = made.evidence(
        name,
        translate("ReviewRows", "Your first word came after {:.1f} s.").format(local(at_ms / MS)),
        translate("ReviewRows", "Counted from the start of the recording."),
        (),
        band,
        second,
    )
    return MeasureRow(
        "start",
        name,
        translate("ReviewRows", "{:.1f} s").format(local(at_ms / MS)),
        band_words(band, second if band else ""),
        evidence,
        band=shown_band(at_ms / MS, band),
        link=translate("ReviewRows", "hear"),
        link_ms=0,
        is_outside=is_outside(at_ms / MS, band),
    )


def articulation_row(made: RowMaker) -> MeasureRow:
    """Return words a minute without the pauses."""
    name = translate("ReviewRows", "Articulation")
    rate = made.pacing.articulation_rate_wpm if made.pacing else None
    if rate is None or made.pacing is None:
        return made.missing("articulation", name)
    band = made.band("articulation")
    lead = translate("ReviewRows", "{:.0f} words a minute without the pauses.").format(rate)
    if made.pacing.syllables_per_s is not None:
        more = translate("ReviewRows", "{:.1f} syllables a second.")
        lead = f"{lead} {more.format(local(made.pacing.syllables_per_s))}"
    detail = translate(
        "ReviewRows", "The pace again, with pauses of a quarter of a second and more taken out."
    )
    return MeasureRow(
        "articulation",
        name,
        f"{local(rate):.0f}",
        band_note(band),
        made.evidence(name, lead, detail, (), band),
        unit=translate("ReviewRows", "without pauses"),
        band=shown_band(rate, band),
        link=_how(),
        is_outside=is_outside(rate, band),
    )


def voice_row(made: RowMaker) -> MeasureRow:
    """Return how far the voice moved."""
    name, voice = translate("ReviewRows", "Voice variation"), made.measures.voice
    spread = voice.pitch_sd_semitones if voice else None
    if voice is None or spread is None:
        return made.missing("voice", name)
    band, semitones = made.band("pitch_spread"), translate("ReviewRows", "semitones")
    lead = translate("ReviewRows", "Your pitch moved by {:.1f} semitones.").format(local(spread))
    if voice.loudness_sd_db is not None:
        more = translate("ReviewRows", "Your loudness moved by {:.1f} dB.")
        lead = f"{lead} {more.format(local(voice.loudness_sd_db))}"
    detail = translate("ReviewRows", "The standard deviation while you spoke.")
    return MeasureRow(
        "voice",
        name,
        f"{local(spread):.1f}",
        band_note(band),
        made.evidence(name, lead, detail, (), band, semitones),
        unit=semitones,
        band=shown_band(spread, band),
        link=_how(),
        is_outside=is_outside(spread, band),
    )


def _extremes(curve: Sequence[PacePoint]) -> tuple[PacePoint | None, PacePoint | None]:
    return (
        min(curve, key=lambda point: point.wpm, default=None),
        max(curve, key=lambda point: point.wpm, default=None),
    )


def _hear_pause(pause: Pause) -> str:
    return translate("ReviewRows", "hear {}").format(clock(pause.start_ms))


def _show(count: int) -> str:
    return translate("ReviewRows", "show {}").format(count) if count else _how()


def _how() -> str:
    return translate("ReviewRows", "how")
