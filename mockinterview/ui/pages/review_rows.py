# SPDX-License-Identifier: GPL-3.0-or-later
"""Words the rows below STAR, each with its band, its source and the moments that show it."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from mockinterview.analysis.bands import Bands, MeasureBand
from mockinterview.domain.hearing import Hearing
from mockinterview.domain.measures import (
    FillerSource,
    Measures,
    PacePoint,
    Pause,
    PausePlace,
    StarLabel,
)
from mockinterview.domain.session import Take
from mockinterview.ui.pages.review_bands import (
    band_note,
    band_words,
    is_outside,
    shown_band,
    with_band,
)
from mockinterview.ui.review_view import Evidence, MeasureRow, Moment
from mockinterview.ui.times import between, clock
from mockinterview.ui.transcript_tokens import SHOWN_PAUSE_MS, Token, TokenKind, read_tokens

#: Fewer words say too little about a rate or a share; the measures leave such figures open.
MIN_WORDS = 20
#: Words shown before and after a moment.
CONTEXT_WORDS = 2
MS = 1000
NOTHING = "\N{EN DASH}"


def rows(take: Take, hearing: Hearing, measures: Measures, bands: Bands) -> list[MeasureRow]:
    """Return the rows in their fixed order."""
    maker = _Rows(take, hearing, measures, bands)
    return [
        maker.pace(),
        maker.fillers(),
        maker.pauses(),
        maker.length(),
        maker.start(),
        maker.figures(),
        maker.articulation(),
        maker.i_and_we(),
        maker.voice(),
        maker.question(),
        maker.job(),
    ]


class _Rows:
    def __init__(self, take: Take, hearing: Hearing, measures: Measures, bands: Bands) -> None:
        self._take = take
        self._measures = measures
        self._pacing = measures.pacing
        self._bands = bands
        self._tokens = read_tokens(take)
        self._spoken = [token for token in self._tokens if token.kind is not TokenKind.PAUSE]
        self._words = len(hearing.words)
        few = self._words < MIN_WORDS
        self._why_not = f"needs at least {MIN_WORDS} words" if few else "not measured here"

    def pace(self) -> MeasureRow:
        band = self._band("pace")
        rate = self._pacing.speech_rate_wpm if self._pacing else None
        if self._pacing is None or rate is None:
            return self._missing("pace", "Pace")
        curve = self._pacing.curve
        slowest = min(curve, key=lambda point: point.wpm, default=None)
        fastest = max(curve, key=lambda point: point.wpm, default=None)
        moments = []
        if slowest and fastest and slowest is not fastest:
            moments = [self._window(slowest, "slowest"), self._window(fastest, "fastest")]
        evidence = self._evidence(
            "Pace",
            f"{rate:.0f} words a minute, {self._pacing.words} words.",
            "Counted from the first word to the last; pauses are in it, fillers are not.",
            moments,
            band,
        )
        note = f"{band_words(band)}, {band.source}" if band else band_words(band)
        at = (slowest.start_ms + slowest.end_ms) // 2 if slowest else None
        return MeasureRow(
            "pace",
            "Pace",
            f"{rate:.0f}",
            note,
            evidence,
            unit="words a minute",
            band=shown_band(rate, band, 80, 210),
            link=f"slowest {clock(at)}" if at is not None else "how",
            link_ms=at,
            is_outside=is_outside(rate, band),
        )

    def fillers(self) -> MeasureRow:
        fillers, band = self._measures.fillers, self._band("fillers")
        rate = fillers.per_minute
        marked = [token for token in self._tokens if token.kind is TokenKind.FILLER]
        moments = [
            self._around(token, "sound, likely" if token.source is FillerSource.SOUND else "words")
            for token in marked
        ]
        lead = f"At least {fillers.count} in {clock(self._take.duration_ms)}"
        lead += f", {rate:.1f} a minute." if rate is not None else "."
        evidence = self._evidence(
            "Fillers",
            lead,
            "Recognisers leave some out, so there may be more.",
            moments,
            band,
            "a minute",
        )
        note = f"{rate:.1f} a minute, {band_words(band)}" if rate is not None else self._why_not
        return MeasureRow(
            "fillers",
            "Fillers",
            f"{fillers.count}",
            note,
            evidence,
            before="at least",
            band=shown_band(rate, band, 0, 12),
            link=f"show {len(marked)}" if marked else "how",
            is_outside=is_outside(rate, band),
        )

    def pauses(self) -> MeasureRow:
        if self._pacing is None:
            return self._missing("pauses", "Pauses")
        band = self._band("long_pause")
        limit_ms = band.high * MS if band and band.high is not None else None
        inside = [pause for pause in self._pacing.pauses if pause.place is PausePlace.MID]
        longest = max(inside, key=lambda pause: pause.length_ms, default=None)
        long_ones = [p for p in inside if limit_ms is not None and p.length_ms > limit_ms]
        longest_s = longest.length_ms / MS if longest else None
        shown = [pause for pause in self._pacing.pauses if pause.length_ms >= SHOWN_PAUSE_MS]
        evidence = self._evidence(
            "Pauses",
            f"{len(self._pacing.pauses)} pauses, {len(long_ones)} of them long and mid-sentence.",
            "Measured in the sound, from a quarter of a second. Below: those of 1 s or more.",
            [self._pause(pause) for pause in shown],
            band,
            "s",
        )
        note = band_words(band, "s") if band else band_words(band)
        if longest_s is not None:
            note += f"; yours {longest_s:.1f} s"
        first = long_ones[0] if long_ones else None
        return MeasureRow(
            "pauses",
            "Pauses",
            f"{len(long_ones) if band else len(self._pacing.pauses)}",
            note,
            evidence,
            unit="long, mid-sentence" if band else "in all",
            band=shown_band(longest_s, band, 0, 5),
            link=_pauses_link(first, len(shown)),
            link_ms=max(0, first.start_ms - MS) if first else None,
            is_outside=is_outside(longest_s, band),
        )

    def length(self) -> MeasureRow:
        band = self._band("length")
        seconds = self._take.duration_ms / MS
        note = "no band"
        if band and band.low is not None and band.high is not None:
            edges = between(clock(round(band.low * MS)), clock(round(band.high * MS)))
            note = f"{edges} for this question"
        elif band and band.high is not None:
            note = f"up to {clock(round(band.high * MS))} for this question"
        evidence = self._evidence(
            "Length", f"{clock(self._take.duration_ms)} of recording.", "", [], None
        )
        evidence = with_band(evidence, band, f"Band: {note}")
        end = max(210.0, seconds * 1.1)
        return MeasureRow(
            "length",
            "Length",
            clock(self._take.duration_ms),
            note,
            evidence,
            band=shown_band(seconds, band, 0, end),
            link="hear all",
            link_ms=0,
            is_outside=is_outside(seconds, band),
        )

    def start(self) -> MeasureRow:
        at_ms = self._pacing.time_to_first_word_ms if self._pacing else None
        if at_ms is None:
            return self._missing("start", "Time to start")
        band = self._band("start")
        evidence = self._evidence(
            "Time to start",
            f"Your first word came after {at_ms / MS:.1f} s.",
            "Counted from the start of the recording.",
            [],
            band,
            "s",
        )
        return MeasureRow(
            "start",
            "Time to start",
            f"{at_ms / MS:.1f} s",
            band_words(band, "s" if band else ""),
            evidence,
            band=shown_band(at_ms / MS, band, 0, 8),
            link="hear",
            link_ms=0,
            is_outside=is_outside(at_ms / MS, band),
        )

    def figures(self) -> MeasureRow:
        star = self._measures.star
        if star.quantified_result is None:
            return self._missing("figures", "Figures in the result")
        result = [
            unit
            for unit in star.units
            if unit.label is StarLabel.RESULT and unit.start_ms is not None
        ]
        moments = [
            Moment(unit.start_ms or 0, unit.end_ms or 0, "", "", unit.text) for unit in result
        ]
        lead = "The result has a figure." if star.quantified_result else "No figure in the result."
        detail = "A number, an amount or a share in the words of the result part."
        evidence = Evidence("Figures in the result", lead, detail, tuple(moments))
        return MeasureRow(
            "figures",
            "Figures in the result",
            "yes" if star.quantified_result else "none",
            "a number makes a result easy to believe",
            evidence,
            link=f"hear {clock(moments[0].start_ms)}" if moments else "how",
            link_ms=moments[0].start_ms if moments else None,
            is_outside=not star.quantified_result and star.is_story is not False,
        )

    def articulation(self) -> MeasureRow:
        rate = self._pacing.articulation_rate_wpm if self._pacing else None
        if rate is None or self._pacing is None:
            return self._missing("articulation", "Articulation")
        band = self._band("articulation")
        lead = f"{rate:.0f} words a minute without the pauses."
        if self._pacing.syllables_per_s is not None:
            lead += f" {self._pacing.syllables_per_s:.1f} syllables a second."
        detail = "The pace again, with pauses of a quarter of a second and more taken out."
        return MeasureRow(
            "articulation",
            "Articulation",
            f"{rate:.0f}",
            band_note(band),
            self._evidence("Articulation", lead, detail, [], band),
            unit="without pauses",
            band=shown_band(rate, band, 100, 280),
            link="how",
            is_outside=is_outside(rate, band),
        )

    def i_and_we(self) -> MeasureRow:
        share = self._measures.star.i_share
        name = "I and we, in the action"
        if share is None:
            return self._missing("i-we", name)
        lead = f"{share:.0%} of “I” and “we” in the action is “I”."
        detail = "Coaches ask for “I”; in one study of real interviews “we” went with better marks."
        evidence = Evidence(name, lead, detail + " So it is shown and not scored.")
        return MeasureRow("i-we", name, f"I {share:.0%}", "shown, not scored", evidence, link="how")

    def voice(self) -> MeasureRow:
        voice = self._measures.voice
        spread = voice.pitch_sd_semitones if voice else None
        if voice is None or spread is None:
            return self._missing("voice", "Voice variation")
        band = self._band("pitch_spread")
        lead = f"Your pitch moved by {spread:.1f} semitones."
        if voice.loudness_sd_db is not None:
            lead += f" Your loudness moved by {voice.loudness_sd_db:.1f} dB."
        detail = "The standard deviation while you spoke."
        return MeasureRow(
            "voice",
            "Voice variation",
            f"{spread:.1f}",
            band_note(band),
            self._evidence("Voice variation", lead, detail, [], band, "semitones"),
            unit="semitones",
            band=shown_band(spread, band, 0, 6),
            link="how",
            is_outside=is_outside(spread, band),
        )

    def question(self) -> MeasureRow:
        return self._closeness(
            "question", "Close to the question", self._measures.relevance.question, self._why_not
        )

    def job(self) -> MeasureRow:
        return self._closeness(
            "job",
            "Close to the job",
            self._measures.relevance.job,
            "Add a job description to compare.",
        )

    def _closeness(self, row_id: str, name: str, value: float | None, why: str) -> MeasureRow:
        if value is None:
            evidence = Evidence(name, "Not measured.", why[0].upper() + why[1:].rstrip(".") + ".")
            return MeasureRow(row_id, name, NOTHING, why, evidence)
        band = self._band(f"relevance_{row_id}")
        lead = f"{value:.2f} on a scale from 0 to 1."
        detail = "How many of the words that carry meaning it shares with your answer."
        return MeasureRow(
            row_id,
            name,
            f"{value:.2f}",
            band_note(band),
            self._evidence(name, lead, detail, [], band),
            band=shown_band(value, band, 0, 1) if band else None,
            link="how",
            is_outside=is_outside(value, band),
        )

    def _band(self, measure: str) -> MeasureBand | None:
        return self._bands.get(measure, self._take.question.kind)

    def _missing(self, row_id: str, name: str) -> MeasureRow:
        why = self._why_not
        return MeasureRow(row_id, name, NOTHING, why, Evidence(name, "Not measured.", f"It {why}."))

    def _evidence(
        self,
        title: str,
        lead: str,
        detail: str,
        moments: Sequence[Moment],
        band: MeasureBand | None,
        unit: str = "",
    ) -> Evidence:
        words = f"Band: {band_words(band, unit)}" if band else ""
        return with_band(Evidence(title, lead, detail, tuple(moments)), band, words)

    def _around(self, token: Token, source: str) -> Moment:
        before, after = self._context(token.start_ms, token.end_ms)
        text = token.text.rstrip(",.")
        return Moment(token.start_ms, token.end_ms, before, text, after, source)

    def _pause(self, pause: Pause) -> Moment:
        before, after = self._context(pause.start_ms, pause.end_ms)
        source = "mid-sentence" if pause.place is PausePlace.MID else "between sentences"
        text = f"{pause.length_ms / MS:.1f} s"
        return Moment(max(0, pause.start_ms - MS), pause.end_ms, before, text, after, source)

    def _window(self, point: PacePoint, name: str) -> Moment:
        inside = [
            token.text
            for token in self._tokens
            if token.kind is TokenKind.WORD and point.start_ms <= token.start_ms < point.end_ms
        ]
        text = f"{name}, {point.wpm:.0f}"
        return Moment(point.start_ms, point.end_ms, "", text, " ".join(inside[:8]), "15 s")

    def _context(self, start_ms: int, end_ms: int) -> tuple[str, str]:
        first = bisect_right(self._spoken, start_ms, key=lambda token: token.end_ms)
        last = bisect_left(self._spoken, end_ms, key=lambda token: token.start_ms)
        before = [token.text for token in self._spoken[max(0, first - CONTEXT_WORDS) : first]]
        after = [token.text for token in self._spoken[last : last + CONTEXT_WORDS]]
        return " ".join(before), " ".join(after)


def _pauses_link(first: Pause | None, shown: int) -> str:
    if first is not None:
        return f"hear {clock(first.start_ms)}"
    return f"show {shown}" if shown else "how"
