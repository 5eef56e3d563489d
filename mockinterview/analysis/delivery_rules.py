# SPDX-License-Identifier: GPL-3.0-or-later
"""What to say of the delivery: pace, fillers, pauses, length, the start."""

from collections import Counter
from collections.abc import Iterator

from mockinterview.analysis.answer import Answer
from mockinterview.analysis.bands import MeasureBand, Place
from mockinterview.analysis.phrases import again, count, quote, sentence
from mockinterview.analysis.priorities import Finding, Grade
from mockinterview.domain.english import clock
from mockinterview.domain.hearing import Span
from mockinterview.domain.measures import Feedback, FeedbackKind, Pacing, PausePlace, StarLabel
from mockinterview.domain.question import QuestionKind
from mockinterview.domain.session import Mode

#: Twelve fillers a minute were clearly harmful (Laske and DiGennaro Reed, 2024).
HARMFUL_FILLERS = 12.0
#: Fewer fillers than this are no pattern, however short the answer. Our guess.
LEAST_FILLERS = 3
#: A rush must last this long to be told. Our guess for "sustained".
SUSTAINED_MS = 25_000
#: How many moments one piece of feedback points to.
MOST_MOMENTS = 6

#: A length this near to the edge of its band is left alone. Our guess.
NEAR_SECONDS = 5

_HIGH_PLACES = (Place.ABOVE, Place.FAR_ABOVE)
_LOW_PLACES = (Place.BELOW, Place.FAR_BELOW)
_STORY_KINDS = (QuestionKind.BEHAVIORAL, QuestionKind.ROLE, None)


def delivery_changes(answer: Answer) -> Iterator[Finding]:
    """Yield what would be easier to listen to. Needs a recording."""
    if answer.pacing is None:
        return
    yield from _pace(answer)
    yield from _fillers(answer)
    yield from _length(answer)
    if answer.mode is not Mode.STUDY:  # there, silence is time to think
        yield from _long_pauses(answer)
        yield from _late_start(answer)


def delivery_strengths(answer: Answer) -> Iterator[Finding]:
    """Yield what is good about the delivery. Needs a recording."""
    pacing, rate = answer.pacing, answer.fillers.per_minute
    if pacing is None or answer.duration_ms is None:
        return
    between = [pause for pause in pacing.pauses if pause.place is PausePlace.BOUNDARY]
    fillers = answer.bands.get("fillers")
    few = fillers is not None and rate is not None and fillers.place(rate) is Place.INSIDE
    if few and not answer.fillers.bursts and len(between) >= LEAST_FILLERS:
        spans = tuple(Span(pause.start_ms, pause.end_ms) for pause in between[:MOST_MOMENTS])
        detail = f"{count(len(between), 'pause')} between thoughts, and"
        if answer.fillers.count:
            detail += f" at least {count(answer.fillers.count, 'filler')}."
        else:
            detail += " no filler that was noticed."
        yield _strength("pauses-not-fillers", answer, "fillers", detail, spans)
    pace, wpm = answer.bands.get("pace"), pacing.speech_rate_wpm
    if pace is not None and wpm is not None and pace.place(round(wpm)) is Place.INSIDE:
        detail = f"{wpm:.0f} words a minute."
        yield _strength("pace-easy", answer, "pace", detail, answer.whole)
    length = answer.bands.need("length", answer.kind)
    if length.place(round(answer.duration_ms / 1000)) is Place.INSIDE:
        detail = f"{clock(answer.duration_ms)} is inside {_length_band(answer)}."
        yield _strength("length-kept", answer, "length", detail, answer.whole)


def _pace(answer: Answer) -> Iterator[Finding]:
    pacing, band = answer.pacing, answer.bands.get("pace")
    if band is None or pacing is None or pacing.speech_rate_wpm is None:
        return
    rate = round(pacing.speech_rate_wpm)
    place = band.place(rate)
    rush = _longest_rush(band, pacing)
    if place is Place.FAR_ABOVE or rush is not None:
        where = f" from {clock(rush.start_ms)} to {clock(rush.end_ms)}" if rush else ""
        fastest = max((point.wpm for point in pacing.curve), default=rate) if rush else rate
        detail = f"{fastest:.0f} words a minute{where}; the band ends at {band.high:.0f}."
        detail += f" {again(answer.mode)}, stop for one breath after each thought there."
        grade = Grade.CLEAR if place is Place.FAR_ABOVE else Grade.SLIGHT
        spans = (rush,) if rush else answer.whole
        yield _change("pace-fast", answer, "pace", detail, spans, grade)
    if place is Place.FAR_BELOW:
        spoken, articulation = pacing.articulation_rate_wpm, answer.bands.get("articulation")
        thinking = (
            spoken is not None
            and articulation is not None
            and articulation.place(round(spoken)) is Place.INSIDE
        )
        if thinking and answer.mode is Mode.STUDY:
            return  # the pauses make it slow, and in study mode those are nobody's business
        detail = f"{rate} words a minute; the band starts at {band.low:.0f}."
        if thinking:
            detail += f" Between the pauses you speak at {spoken:.0f}, so only the pauses are long."
        detail += f" {again(answer.mode)}, say the first sentence as you would to a friend."
        yield _change("pace-slow", answer, "pace", detail, _slowest(pacing) or answer.whole)


def _longest_rush(band: MeasureBand, pacing: Pacing) -> Span | None:
    """Return the longest stretch whose every window is beyond the far edge, if it lasts."""
    best: Span | None = None
    current: Span | None = None
    for point in pacing.curve:
        if band.place(round(point.wpm)) is not Place.FAR_ABOVE:
            current = None
            continue
        current = Span(current.start_ms if current else point.start_ms, point.end_ms)
        if best is None or current.length_ms > best.length_ms:
            best = current
    return best if best is not None and best.length_ms >= SUSTAINED_MS else None


def _slowest(pacing: Pacing) -> tuple[Span, ...]:
    slowest = min(pacing.curve, key=lambda point: point.wpm, default=None)
    return (Span(slowest.start_ms, slowest.end_ms),) if slowest else ()


def _fillers(answer: Answer) -> Iterator[Finding]:
    fillers, band = answer.fillers, answer.bands.get("fillers")
    rate = fillers.per_minute
    if band is None or rate is None or fillers.count < LEAST_FILLERS:
        return
    many = band.place(round(rate, 1)) is Place.FAR_ABOVE
    if not many and not fillers.bursts:
        return
    common = Counter(item.text for item in fillers.items).most_common(1)[0][0]
    burst = max(fillers.bursts, key=lambda burst: burst.count, default=None)
    detail = f"At least {count(fillers.count, 'filler')}, {rate:.1f} a minute"
    detail += f"; the band ends at {band.high:.0f}." if many else "."
    if burst is not None:
        detail += f" {burst.count} of them came between {clock(burst.start_ms)} and"
        detail += f" {clock(burst.end_ms)}."
    detail += f" {again(answer.mode)}, let it be silent where \u201c{common}\u201d wants out."
    if burst is not None:
        spans: tuple[Span, ...] = (Span(burst.start_ms, burst.end_ms),)
    else:
        spans = tuple(
            Span(item.start_ms, item.end_ms)
            for item in fillers.items[:MOST_MOMENTS]
            if item.start_ms is not None and item.end_ms is not None
        )
    title = f"Pause instead of \u201c{common}\u201d here"
    grade = Grade.CLEAR if many else Grade.SLIGHT
    if rate >= HARMFUL_FILLERS:
        grade = Grade.GRAVE
    yield _change("fillers-many", answer, "fillers", detail, spans, grade, title)


def _length(answer: Answer) -> Iterator[Finding]:
    if answer.duration_ms is None:
        return
    band, seconds = answer.bands.need("length", answer.kind), round(answer.duration_ms / 1000)
    place = band.place(seconds)
    detail = f"It is {clock(answer.duration_ms)} long; the band is {_length_band(answer)}."
    last = [unit for unit in answer.star.units if unit.end_ms is not None][-1:]
    if place in _HIGH_PLACES and not _is_near(seconds, band.high):
        spans = answer.whole
        if answer.kind is QuestionKind.ASK:
            detail += " One sentence is enough; the time belongs to their answer."
        elif last and last[0].start_ms is not None and last[0].label is StarLabel.OTHER:
            spans = (Span(last[0].start_ms, last[0].end_ms or answer.duration_ms),)
            detail += f" {again(answer.mode)}, stop before {sentence(quote(last[0].text, 6))}"
        else:
            needless = "the result" if answer.kind in _STORY_KINDS else "the point"
            detail += f" {again(answer.mode)}, leave out what {needless} does not need."
        grade = Grade.CLEAR if place is Place.FAR_ABOVE else Grade.SLIGHT
        yield _change("length-over", answer, "length", detail, spans, grade)
    elif place in _LOW_PLACES and not _is_near(seconds, band.low):
        steps = answer.star.is_story is True and answer.kind in _STORY_KINDS
        more = "step you took, and why you took it" if steps else "reason, and one time it was so"
        detail += f" {again(answer.mode)}, add one {more}."
        title = "" if steps else "Add a reason or an example"
        grade = Grade.CLEAR if place is Place.FAR_BELOW else Grade.SLIGHT
        yield _change("length-under", answer, "length", detail, answer.whole, grade, title)


def _is_near(seconds: int, edge: float | None) -> bool:
    return edge is not None and abs(seconds - edge) <= NEAR_SECONDS


def _long_pauses(answer: Answer) -> Iterator[Finding]:
    band = answer.bands.get("long_pause")
    pauses = answer.pacing.pauses if answer.pacing else ()
    inside = [pause for pause in pauses if pause.place is PausePlace.MID]
    longest = max(inside, key=lambda pause: pause.length_ms, default=None)
    if band is None or longest is None:
        return
    if band.place(round(longest.length_ms / 1000, 1)) is not Place.FAR_ABOVE:
        return
    detail = f"At {clock(longest.start_ms)} you stopped for {longest.length_ms / 1000:.1f} s inside"
    detail += f" a sentence. {again(answer.mode)}, end the sentence first; then take the time."
    span = Span(longest.start_ms, longest.end_ms)
    yield _change("pause-inside", answer, "long_pause", detail, (span,))


def _late_start(answer: Answer) -> Iterator[Finding]:
    start_ms = answer.pacing.time_to_first_word_ms if answer.pacing else None
    band = answer.bands.get("start")
    if band is None or start_ms is None:
        return
    if band.place(round(start_ms / 1000, 1)) is not Place.FAR_ABOVE:
        return
    detail = f"The first word came after {start_ms / 1000:.1f} s. {again(answer.mode)}, say"
    detail += " \u201cLet me think of the best example\u201d; then the time is yours."
    yield _change("start-late", answer, "start", detail, (Span(0, start_ms),))


def _length_band(answer: Answer) -> str:
    band = answer.bands.need("length", answer.kind)
    if band.low is None:
        return f"up to {clock(round((band.high or 0) * 1000))}"
    return f"{clock(round(band.low * 1000))} to {clock(round((band.high or 0) * 1000))}"


_TITLES = {
    "pace-fast": "Slow down here",
    "pace-slow": "Pick up the pace",
    "length-over": "Stop sooner",
    "length-under": "Add one step",
    "pause-inside": "End the sentence, then pause",
    "start-late": "Say that you are thinking",
    "pauses-not-fillers": "Your pauses did the work of fillers",
    "pace-easy": "Your pace was easy to follow",
    "length-kept": "You kept to the time",
}


def _strength(
    name: str, answer: Answer, measure: str, detail: str, spans: tuple[Span, ...]
) -> Finding:
    band = answer.bands.need(measure, answer.kind).band()
    return Finding(Feedback(name, FeedbackKind.STRENGTH, _TITLES[name], detail, spans, band))


def _change(
    name: str,
    answer: Answer,
    measure: str,
    detail: str,
    spans: tuple[Span, ...],
    grade: Grade = Grade.CLEAR,
    title: str = "",
) -> Finding:
    band = answer.bands.need(measure, answer.kind).band()
    told = Feedback(name, FeedbackKind.CHANGE, title or _TITLES[name], detail, spans, band)
    return Finding(told, grade)
