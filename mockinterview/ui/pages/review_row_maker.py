# SPDX-License-Identifier: GPL-3.0-or-later
"""What every row of measures is made with: the band, the evidence, the words around a moment."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mockinterview.analysis.bands import Bands, MeasureBand
from mockinterview.domain.hearing import Hearing
from mockinterview.domain.measures import Measures, PacePoint, Pause, PausePlace
from mockinterview.domain.session import Take
from mockinterview.ui.numbers import local
from mockinterview.ui.pages.review_bands import band_words, with_band
from mockinterview.ui.review_view import Evidence, MeasureRow, Moment
from mockinterview.ui.transcript_tokens import Token, TokenKind, read_tokens

translate = QCoreApplication.translate

#: Fewer words say too little about a rate or a share; the measures leave such figures open.
MIN_WORDS = 20
#: Words shown before and after a moment.
CONTEXT_WORDS = 2
#: Words shown of a whole window.
WINDOW_WORDS = 8
MS = 1000
NOTHING = "\N{EN DASH}"


class RowMaker:
    """One take, with the bands that count for it."""

    def __init__(self, take: Take, hearing: Hearing, measures: Measures, bands: Bands) -> None:
        self.take = take
        self.measures = measures
        self.pacing = measures.pacing
        self.tokens = read_tokens(take)
        self._bands = bands
        self._spoken = [token for token in self.tokens if token.kind is not TokenKind.PAUSE]
        self._is_short = len(hearing.words) < MIN_WORDS

    @property
    def why_not(self) -> str:
        """Why a figure is not there."""
        if self._is_short:
            return translate("ReviewRows", "needs at least {} words").format(MIN_WORDS)
        return translate("ReviewRows", "not measured here")

    def band(self, measure: str) -> MeasureBand | None:
        """Return the band of a measure for this kind of question."""
        return self._bands.get(measure, self.take.question.kind)

    def missing(self, row_id: str, name: str, why: str = "") -> MeasureRow:
        """Return the row of a figure that is not there, with the reason."""
        why = why or self.why_not
        reason = f"{why[0].upper()}{why[1:].rstrip('.')}."
        evidence = Evidence(name, translate("ReviewRows", "Not measured."), reason)
        return MeasureRow(row_id, name, NOTHING, why, evidence)

    def evidence(
        self,
        title: str,
        lead: str,
        detail: str,
        moments: Sequence[Moment] = (),
        band: MeasureBand | None = None,
        unit: str = "",
    ) -> Evidence:
        """Return what stands behind a figure, its band in words."""
        words = ""
        if band is not None:
            words = translate("ReviewRows", "Band: {}").format(band_words(band, unit))
        return with_band(Evidence(title, lead, detail, tuple(moments)), band, words)

    def around(self, token: Token, source: str) -> Moment:
        """Return a token with the words around it."""
        before, after = self._context(token.start_ms, token.end_ms)
        text = token.text.rstrip(",.")
        return Moment(token.start_ms, token.end_ms, before, text, after, source)

    def pause(self, pause: Pause) -> Moment:
        """Return a pause with the words around it; it is heard from a second before."""
        before, after = self._context(pause.start_ms, pause.end_ms)
        inside = pause.place is PausePlace.MID
        source = (
            translate("ReviewRows", "mid-sentence")
            if inside
            else translate("ReviewRows", "between sentences")
        )
        text = translate("ReviewRows", "{:.1f} s").format(local(pause.length_ms / MS))
        return Moment(max(0, pause.start_ms - MS), pause.end_ms, before, text, after, source)

    def window(self, point: PacePoint, name: str) -> Moment:
        """Return a stretch of the pace curve with its first words."""
        inside = [
            token.text
            for token in self.tokens
            if token.kind is TokenKind.WORD and point.start_ms <= token.start_ms < point.end_ms
        ]
        text = translate("ReviewRows", "{}, {:.0f}").format(name, point.wpm)
        length = translate("ReviewRows", "{:.0f} s").format((point.end_ms - point.start_ms) / MS)
        words = " ".join(inside[:WINDOW_WORDS])
        return Moment(point.start_ms, point.end_ms, "", text, words, length)

    def _context(self, start_ms: int, end_ms: int) -> tuple[str, str]:
        first = bisect_right(self._spoken, start_ms, key=lambda token: token.end_ms)
        last = bisect_left(self._spoken, end_ms, key=lambda token: token.start_ms)
        before = [token.text for token in self._spoken[max(0, first - CONTEXT_WORDS) : first]]
        after = [token.text for token in self._spoken[last : last + CONTEXT_WORDS]]
        return " ".join(before), " ".join(after)
