# SPDX-License-Identifier: GPL-3.0-or-later
"""Every measure of an answer as a name, a value and where it lies beside its band."""

from collections.abc import Mapping
from dataclasses import dataclass

from mockinterview.domain.english import STAR_NAMES, clock
from mockinterview.domain.measures import (
    Band,
    Fillers,
    Pacing,
    PausePlace,
    Relevance,
    Star,
    Voice,
    Wording,
)
from mockinterview.domain.session import Take
from mockinterview.storage.export.in_band import InBand, in_band

MS = 1000


@dataclass(frozen=True)
class Figure:
    """One measure as people read it; ``beside`` is None where no band judges it."""

    name: str
    value: str
    beside: InBand | None = None


def figures(take: Take, bands: Mapping[str, Band]) -> list[Figure]:
    """Return the measures in the order of the review. What could not be known is left out.

    Args:
        take: The answer; one that is not measured has none.
        bands: Those that count for it, by measure.
    """
    measures = take.measures
    if measures is None:
        return []
    made = _Maker(bands)
    made.shares(measures.star)
    if measures.pacing is not None:
        made.pacing(measures.pacing)
    made.add("Length", clock(take.duration_ms), "length", take.duration_ms / MS)
    made.fillers(measures.fillers)
    made.story(measures.star)
    if measures.voice is not None:
        made.voice(measures.voice)
    made.relevance(measures.relevance)
    if measures.wording is not None:
        made.wording(measures.wording)
    return made.rows


class _Maker:
    """Collects the figures of one answer."""

    def __init__(self, bands: Mapping[str, Band]) -> None:
        self._bands = bands
        self.rows: list[Figure] = []

    def add(self, name: str, value: str, measure: str = "", lies_at: float | None = None) -> None:
        """Add what is written; ``lies_at`` is the same in the unit of the band of ``measure``."""
        self.rows.append(Figure(name, value, in_band(measure, lies_at, self._bands.get(measure))))

    def known(
        self, name: str, value: float | None, unit: str, digits: int, measure: str = ""
    ) -> None:
        """Add a number in the unit of its band, if it is known."""
        if value is not None:
            space = "" if unit.startswith("%") else " "
            self.add(name, f"{value:.{digits}f}{space}{unit}".rstrip(), measure, value)

    def shares(self, star: Star) -> None:
        """Add how much of the time each part took."""
        if star.share is None:
            return
        for label, name in STAR_NAMES.items():
            percent = 100 * getattr(star.share, label.value)
            self.known(name, percent, "% of the time", 0, name.lower())

    def pacing(self, pacing: Pacing) -> None:
        """Add how fast it was and when it paused."""
        first_ms = pacing.time_to_first_word_ms
        self.known("Time to start", None if first_ms is None else first_ms / MS, "s", 1, "start")
        self.known("Words", pacing.words, "", 0)
        self.known("Time inside speech", pacing.speaking_ms / MS, "s", 1)
        self.known("Pace", pacing.speech_rate_wpm, "words a minute", 0, "pace")
        rate = pacing.articulation_rate_wpm
        self.known("Articulation, without pauses", rate, "words a minute", 0, "articulation")
        self.known("Syllables", pacing.syllables_per_s, "a second", 1)
        long = sum(pause.is_long for pause in pacing.pauses)
        longest_ms = max((pause.length_ms for pause in pacing.pauses), default=0)
        told = f"{len(pacing.pauses)}, {long} of them longer than 2 s"
        self.add("Pauses", told + (f"; the longest {longest_ms / MS:.1f} s" if longest_ms else ""))
        inside = [one.length_ms for one in pacing.pauses if one.place is PausePlace.MID]
        longest_s = max(inside) / MS if inside else None
        self.known("Longest pause inside a sentence", longest_s, "s", 1, "long_pause")

    def fillers(self, fillers: Fillers) -> None:
        """Add how many fillers there are at least."""
        rate = fillers.per_minute
        often = "" if rate is None else f", {rate:.1f} a minute"
        self.add("Fillers", f"at least {fillers.count}{often}", "fillers", rate)
        if fillers.bursts:
            self.add("Bursts of fillers", str(len(fillers.bursts)))

    def story(self, star: Star) -> None:
        """Add what makes it a story."""
        if star.is_story is not None:
            self.add("Tells of one time it happened", "yes" if star.is_story else "no")
        if star.quantified_result is not None:
            self.add("Figures in the result", "yes" if star.quantified_result else "no")
        i_percent = None if star.i_share is None else 100 * star.i_share
        self.known("“I” of “I” and “we” in the action", i_percent, "%", 0)

    def voice(self, voice: Voice) -> None:
        """Add how the voice moved."""
        self.known("Pitch, median", voice.pitch_median_hz, "Hz", 0)
        self.known("Pitch varies by", voice.pitch_sd_semitones, "semitones", 1, "pitch_spread")
        self.known("Loudness varies by", voice.loudness_sd_db, "dB", 1, "loudness_spread")

    def relevance(self, relevance: Relevance) -> None:
        """Add how close it is to what was asked for."""
        self.known("Closeness to the question", relevance.question, "of 1", 2)
        self.known("Closeness to the job", relevance.job, "of 1", 2)

    def wording(self, wording: Wording) -> None:
        """Add how it was worded, of which nothing is judged."""
        self.known("Begins to answer in sentence", wording.opening_sentences, "", 0)
        for name, found in (
            ("Names and figures", wording.specifics),
            ("Signposts", wording.signposts),
            ("Hedges", wording.hedges),
            ("Weak openers", wording.weak_openers),
            ("Said twice", wording.repeats),
        ):
            self.add(name, str(len(found)))
        different = wording.vocabulary_range
        self.known("Different words", None if different is None else 100 * different, "%", 0)
        self.add("Words of joy", str(len(wording.enthusiasm)))
        self.add("Hard words on people", str(len(wording.negative_talk)))
