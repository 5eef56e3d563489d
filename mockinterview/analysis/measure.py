# SPDX-License-Identifier: GPL-3.0-or-later
"""All measures of one answer, from what was heard or from a text."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from mockinterview.analysis.answer import LEAST_WORDS, Answer
from mockinterview.analysis.bands import Bands
from mockinterview.analysis.correction import corrected_hearing, star_of_parts
from mockinterview.analysis.feedback import give_feedback
from mockinterview.analysis.fillers import FillerFinding, find_fillers
from mockinterview.analysis.lost_sound import heard_of, lost_ms, lost_spans, shares_of
from mockinterview.analysis.pacing import measure_pacing
from mockinterview.analysis.pauses import find_pauses
from mockinterview.analysis.rehearsal import compare_hearings
from mockinterview.analysis.relevance import job_closeness, question_closeness
from mockinterview.analysis.tokens import Token, tokens_of_text, tokens_of_words
from mockinterview.analysis.topics import Topics
from mockinterview.analysis.voice import measure_voice
from mockinterview.analysis.wording import describe_wording
from mockinterview.domain.comparison import Rehearsal
from mockinterview.domain.correction import Correction
from mockinterview.domain.hearing import Hearing, Span, Word
from mockinterview.domain.measures import Measures, Pacing, Relevance, Star, Voice
from mockinterview.domain.question import Question
from mockinterview.domain.session import Mode, SoundGap


class StarAnalyser(Protocol):
    """What labels an answer; ``analysis.star.StarModel`` does."""

    def analyse(self, words: Sequence[Word]) -> Star:
        """Label recognised words; the units carry times."""
        ...

    def analyse_text(self, text: str) -> Star:
        """Label a text; the units carry no times."""
        ...


class Measurer:
    """Measures answers. It holds no state: the same answer gives the same measures."""

    def __init__(
        self, star_model: StarAnalyser, bands: Bands, topics: Topics | None = None
    ) -> None:
        self._star_model = star_model
        self._bands = bands
        self._topics = topics if topics is not None else Topics()

    def measure(
        self,
        hearing: Hearing,
        question: Question | None = None,
        job: str = "",
        mode: Mode = Mode.STUDY,
        correction: Correction | None = None,
        earlier: Hearing | None = None,
        gaps: Sequence[SoundGap] = (),
    ) -> Measures:
        """Measure a recording.

        Args:
            hearing: What was heard in it.
            question: What was asked; without it nothing is judged by the kind of question.
            job: The job description, "" where there is none.
            mode: How strict the session was.
            correction: What the person set right by hand; the measures follow it.
            earlier: An earlier take of the same question, to tell fresh from recited.
            gaps: Where sound is missing; what nobody heard is left out of every time and rate.
        """
        correction = correction if correction is not None else Correction()
        lost = lost_spans(gaps, hearing.duration_ms)
        hearing = heard_of(corrected_hearing(hearing, correction), lost)
        tokens = tokens_of_words(hearing.words)
        finding = find_fillers(
            tokens,
            hearing.fillers,
            hearing.duration_ms - lost_ms(Span(0, hearing.duration_ms), lost),
            never=correction.not_fillers,
            own=correction.own_fillers,
        )
        pauses = find_pauses(hearing.speech, tokens, finding.filled, hearing.fillers, lost)
        pacing = measure_pacing(hearing, tokens, pauses, finding.filled, lost)
        voice = measure_voice(hearing.voice, hearing.speech)
        star = self._star_model.analyse(hearing.words)
        if correction.parts is not None:
            star = star_of_parts(hearing.words, correction.parts, star)
        star = shares_of(star, lost)
        rehearsal = compare_hearings(earlier, hearing, pacing, voice) if earlier else None
        return self._finish(
            tokens,
            finding,
            star,
            question,
            job,
            mode,
            hearing=hearing,
            pacing=pacing,
            voice=voice,
            rehearsal=rehearsal,
        )

    def measure_text(
        self,
        text: str,
        question: Question | None = None,
        job: str = "",
        mode: Mode = Mode.STUDY,
    ) -> Measures:
        """Measure a text: what can be known without the sound."""
        tokens = tokens_of_text(text)
        return self._finish(
            tokens, find_fillers(tokens), self._star_model.analyse_text(text), question, job, mode
        )

    def bands_for(self, question: Question | None) -> Bands:
        """Return the bands that answers to this question are measured by."""
        if question is None:
            return self._bands
        return self._bands.with_target(question.target_s, question.kind)

    def _finish(
        self,
        tokens: tuple[Token, ...],
        finding: FillerFinding,
        star: Star,
        question: Question | None,
        job: str,
        mode: Mode,
        *,
        hearing: Hearing | None = None,
        pacing: Pacing | None = None,
        voice: Voice | None = None,
        rehearsal: Rehearsal | None = None,
    ) -> Measures:
        enough = sum(bool(token.core) for token in tokens) >= LEAST_WORDS
        relevance = Relevance(
            question_closeness(tokens, question, self._topics) if enough else None,
            job_closeness(tokens, job, self._topics) if enough else None,
        )
        kind = question.kind if question is not None else None
        wording = describe_wording(tokens, finding.marked, star, kind) if enough else None
        answer = Answer(
            tokens=tokens,
            filled=finding.filled,
            hearing=hearing,
            question=question,
            mode=mode,
            bands=self.bands_for(question),
            pacing=pacing,
            fillers=finding.fillers,
            star=star,
            wording=wording,
            rehearsal=rehearsal,
        )
        measures = Measures(pacing, finding.fillers, voice, star, relevance, (), wording=wording)
        return replace(measures, feedback=give_feedback(answer))
