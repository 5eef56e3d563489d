# SPDX-License-Identifier: GPL-3.0-or-later
"""Two takes of one question: what differs, and which of them there is less to change in.

More is never better by itself: a measure is looked at from its band, and what both takes have
inside it does not count. Which take is better follows from the feedback rules: the one without
the weightiest change that only one of them asks for.
"""

from collections.abc import Callable
from dataclasses import dataclass

from mockinterview.analysis.answer import WHAT_COUNTS
from mockinterview.analysis.bands import Bands
from mockinterview.analysis.priorities import weight_place
from mockinterview.domain.comparison import Better, Comparison, Difference, Move, Verdict
from mockinterview.domain.measures import Band, FeedbackKind, Measures, PausePlace
from mockinterview.domain.question import Question

MS = 1000
#: Two changes whose places in the order of advice are nearer than this weigh the same. Our guess.
CLOSE_PLACES = 4
#: These tell of a take beside another one, or of any take: they decide nothing here.
NOT_WEIGHED = frozenset({"told-by-heart", "told-fresh", "said-aloud"})
#: That a result has a figure is yes or no; yes is what is asked for.
FIGURE_BAND = Band(1, None, "", "A number makes a result easy to believe")


@dataclass(frozen=True)
class Measured:
    """What is compared of a take."""

    measures: Measures
    duration_ms: int


@dataclass(frozen=True)
class _Figure:
    """How a measure is found; a difference below ``step`` is within the doubt of measuring it.

    The steps are our guess.
    """

    measure: str
    of: Callable[[Measured], float | None]
    step: float
    changes: tuple[str, ...] = ()
    is_star: bool = False


def _share(labels: str) -> Callable[[Measured], float | None]:
    def of(take: Measured) -> float | None:
        share = take.measures.star.share
        return None if share is None else 100 * sum(getattr(share, label) for label in labels)

    return of


def _pace(take: Measured) -> float | None:
    return take.measures.pacing.speech_rate_wpm if take.measures.pacing else None


def _articulation(take: Measured) -> float | None:
    return take.measures.pacing.articulation_rate_wpm if take.measures.pacing else None


def _longest_pause_s(take: Measured) -> float | None:
    if take.measures.pacing is None:
        return None
    inside = [one for one in take.measures.pacing.pauses if one.place is PausePlace.MID]
    return max((one.length_ms for one in inside), default=0) / MS


def _start_s(take: Measured) -> float | None:
    at_ms = take.measures.pacing.time_to_first_word_ms if take.measures.pacing else None
    return None if at_ms is None else at_ms / MS


def _figure_told(take: Measured) -> float | None:
    told = take.measures.star.quantified_result
    return None if told is None else float(told)


def _pitch_spread(take: Measured) -> float | None:
    return take.measures.voice.pitch_sd_semitones if take.measures.voice else None


def _i_share(take: Measured) -> float | None:
    share = take.measures.star.i_share
    return None if share is None else 100 * share


_FIGURES = (
    _Figure("situation_task", _share("ST"), 3, ("opening-long",), is_star=True),
    _Figure("action", _share("A"), 3, ("action-thin",), is_star=True),
    _Figure("result", _share("R"), 3, ("result-short",), is_star=True),
    _Figure("figures", _figure_told, 1, is_star=True),
    _Figure("pace", _pace, 5, ("pace-fast", "pace-slow")),
    _Figure("fillers", lambda take: take.measures.fillers.per_minute, 0.5, ("fillers-many",)),
    _Figure("long_pause", _longest_pause_s, 0.3, ("pause-inside",)),
    _Figure("start", _start_s, 0.3, ("start-late",)),
    _Figure("length", lambda take: take.duration_ms / MS, 3, ("length-over", "length-under")),
    _Figure("articulation", _articulation, 6),
    _Figure("pitch_spread", _pitch_spread, 0.3),
    _Figure("i_share", _i_share, 5),
    _Figure("question", lambda take: take.measures.relevance.question, 0.05),
)


def compare(earlier: Measured, later: Measured, question: Question, bands: Bands) -> Comparison:
    """Compare two takes of a question.

    Args:
        earlier: The take that came first.
        later: The other one.
        question: What was asked.
        bands: The bands of the person; the length to aim for of the question takes precedence.
    """
    own = bands.with_target(question.target_s, question.kind)
    is_story = all(one.measures.star.is_story is not False for one in (earlier, later))
    judges_star = is_story and question.kind not in WHAT_COUNTS
    differences: list[Difference] = []
    noise: set[str] = set()
    for figure in _FIGURES:
        before, now = figure.of(earlier), figure.of(later)
        band = _band_of(figure, own, question) if judges_star or not figure.is_star else None
        if before is None and now is None:
            continue
        move = _move(before, now, band, figure.step)
        differences.append(Difference(figure.measure, before, now, band, move))
        if before is not None and now is not None and abs(now - before) < figure.step:
            noise.update(figure.changes)
    return Comparison(tuple(differences), _verdict(earlier.measures, later.measures, noise))


def _band_of(figure: _Figure, bands: Bands, question: Question) -> Band | None:
    if figure.measure == "figures":
        return FIGURE_BAND
    known = bands.get(figure.measure, question.kind)
    return known.band() if known is not None else None


def _move(before: float | None, now: float | None, band: Band | None, step: float) -> Move:
    if band is None or before is None or now is None:
        return Move.UNJUDGED
    was, is_now = _outside(before, band), _outside(now, band)
    if abs(now - before) < step or was == is_now:
        return Move.LEVEL
    return Move.TOWARD if is_now < was else Move.AWAY


def _outside(value: float, band: Band) -> float:
    """Return how far a value lies outside a band; 0 inside."""
    below = band.low - value if band.low is not None else 0.0
    above = value - band.high if band.high is not None else 0.0
    return max(0.0, below, above)


def _verdict(earlier: Measures, later: Measures, noise: set[str]) -> Verdict:
    first, second = (_told(one, FeedbackKind.CHANGE) for one in (earlier, later))
    both = tuple(one for one in first if one in second)
    earlier_only = tuple(one for one in first if one not in second and one not in noise)
    later_only = tuple(one for one in second if one not in first and one not in noise)
    strengths = _told(later, FeedbackKind.STRENGTH)
    kept = tuple(one for one in _told(earlier, FeedbackKind.STRENGTH) if one in strengths)
    better = _better(earlier_only, later_only)
    return Verdict(better, earlier_only, later_only, both, kept)


def _told(measures: Measures, kind: FeedbackKind) -> tuple[str, ...]:
    told = (one.id for one in measures.feedback if one.kind is kind)
    return tuple(one for one in told if one not in NOT_WEIGHED)


def _better(earlier_only: tuple[str, ...], later_only: tuple[str, ...]) -> Better:
    if not earlier_only and not later_only:
        return Better.TOO_CLOSE
    if not later_only:
        return Better.LATER
    if not earlier_only:
        return Better.EARLIER
    first, second = (min(map(weight_place, only)) for only in (earlier_only, later_only))
    if abs(first - second) < CLOSE_PLACES:
        return Better.TOO_CLOSE
    return Better.LATER if first < second else Better.EARLIER
