# SPDX-License-Identifier: GPL-3.0-or-later
"""What to say of the delivery: pace, fillers, pauses, length, the start."""

from collections import Counter
from collections.abc import Iterator

from mockinterview.analysis.answer import Answer, Finding
from mockinterview.analysis.bands import Place
from mockinterview.analysis.phrases import again, clock, count, quote, sentence
from mockinterview.domain.hearing import Span
from mockinterview.domain.measures import Feedback, FeedbackKind, PausePlace, StarLabel
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

_HIGH_PLACES = (Place.ABOVE, Place.FAR_ABOVE)


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
    fillers = answer.bands.need("fillers")
    few = rate is not None and fillers.place(rate) is Place.INSIDE and not answer.fillers.bursts
    if few and len(between) >= LEAST_FILLERS:
        spans = tuple(Span(pause.start_ms, pause.end_ms) for pause in between[:MOST_MOMENTS])
        detail = f"{count(len(between), 'pause')} between thoughts, and"
        if answer.fillers.count:
            detail += f" at least {count(answer.fillers.count, 'filler')}."
        else:
            detail += " no filler that was noticed."
        yield _finding(40, _S, "pauses-not-fillers", answer, "fillers", detail, spans)
    pace = answer.bands.need("pace")
    if pacing.speech_rate_wpm is not None and pace.place(pacing.speech_rate_wpm) is Place.INSIDE:
        detail = f"{pacing.speech_rate_wpm:.0f} words a minute."
        yield _finding(30, _S, "pace-easy", answer, "pace", detail, ())
    length = answer.bands.need("length", answer.kind)
    if length.place(round(answer.duration_ms / 1000)) is Place.INSIDE:
        detail = f"{clock(answer.duration_ms)} is inside {_length_band(answer)}."
        yield _finding(20, _S, "length-kept", answer, "length", detail, ())


def _pace(answer: Answer) -> Iterator[Finding]:
    pacing, band = answer.pacing, answer.bands.need("pace")
    if pacing is None or pacing.speech_rate_wpm is None:
        return
    rate, place = pacing.speech_rate_wpm, band.place(pacing.speech_rate_wpm)
    rush = _longest_rush(answer)
    if place is Place.FAR_ABOVE or rush is not None:
        where = f" from {clock(rush.start_ms)} to {clock(rush.end_ms)}" if rush else ""
        fastest = max((point.wpm for point in pacing.curve), default=rate) if rush else rate
        detail = f"{fastest:.0f} words a minute{where}; the band ends at {band.high:.0f}."
        detail += f" {again(answer.mode)}, stop for one breath after each thought there."
        weight = 60 if place is Place.FAR_ABOVE else 45
        yield _finding(weight, _C, "pace-fast", answer, "pace", detail, (rush,) if rush else ())
    if place is Place.FAR_BELOW:
        spoken = pacing.articulation_rate_wpm
        articulation = answer.bands.need("articulation")
        thinking = spoken is not None and articulation.place(spoken) is Place.INSIDE
        if thinking and answer.mode is Mode.STUDY:
            return  # the pauses make it slow, and in study mode those are nobody's business
        detail = f"{rate:.0f} words a minute; the band starts at {band.low:.0f}."
        if thinking:
            detail += f" Between the pauses you speak at {spoken:.0f}, so only the pauses are long."
        detail += f" {again(answer.mode)}, say the first sentence as you would to a friend."
        yield _finding(55, _C, "pace-slow", answer, "pace", detail, _slowest(answer))


def _longest_rush(answer: Answer) -> Span | None:
    """Return the longest stretch whose every window is beyond the far edge, if it lasts."""
    band = answer.bands.need("pace")
    best: Span | None = None
    current: Span | None = None
    for point in answer.pacing.curve if answer.pacing else ():
        if band.place(point.wpm) is not Place.FAR_ABOVE:
            current = None
            continue
        current = Span(current.start_ms if current else point.start_ms, point.end_ms)
        if best is None or current.length_ms > best.length_ms:
            best = current
    return best if best is not None and best.length_ms >= SUSTAINED_MS else None


def _slowest(answer: Answer) -> tuple[Span, ...]:
    curve = answer.pacing.curve if answer.pacing else ()
    slowest = min(curve, key=lambda point: point.wpm, default=None)
    return (Span(slowest.start_ms, slowest.end_ms),) if slowest else ()


def _fillers(answer: Answer) -> Iterator[Finding]:
    fillers, band = answer.fillers, answer.bands.need("fillers")
    rate = fillers.per_minute
    if rate is None or fillers.count < LEAST_FILLERS:
        return
    many = band.place(rate) is Place.FAR_ABOVE
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
    weight = 50.0 if many else 35.0
    title = f"Pause instead of \u201c{common}\u201d here"
    if rate >= HARMFUL_FILLERS:
        weight += 200
    yield _finding(weight, _C, "fillers-many", answer, "fillers", detail, spans, title)


def _length(answer: Answer) -> Iterator[Finding]:
    if answer.duration_ms is None:
        return
    place = answer.bands.need("length", answer.kind).place(round(answer.duration_ms / 1000))
    detail = f"It is {clock(answer.duration_ms)} long; the band is {_length_band(answer)}."
    last = [unit for unit in answer.star.units if unit.end_ms is not None][-1:]
    if place in _HIGH_PLACES:
        spans: tuple[Span, ...] = ()
        if answer.kind is QuestionKind.ASK:
            detail += " One sentence is enough; the time belongs to their answer."
        elif last and last[0].start_ms is not None and last[0].label is StarLabel.OTHER:
            spans = (Span(last[0].start_ms, last[0].end_ms or answer.duration_ms),)
            detail += f" {again(answer.mode)}, stop before {sentence(quote(last[0].text, 6))}"
        else:
            detail += f" {again(answer.mode)}, leave out what the result does not need."
        weight = 70 if place is Place.FAR_ABOVE else 30
        yield _finding(weight, _C, "length-over", answer, "length", detail, spans)
    elif place in (Place.BELOW, Place.FAR_BELOW):
        steps = answer.kind in (QuestionKind.BEHAVIORAL, QuestionKind.ROLE, None)
        more = "step you took, and why you took it" if steps else "reason, and one time it was so"
        detail += f" {again(answer.mode)}, add one {more}."
        title = "" if steps else "Add a reason or an example"
        weight = 65 if place is Place.FAR_BELOW else 25
        yield _finding(weight, _C, "length-under", answer, "length", detail, (), title)


def _long_pauses(answer: Answer) -> Iterator[Finding]:
    band = answer.bands.need("long_pause")
    inside = (
        [pause for pause in answer.pacing.pauses if pause.place is PausePlace.MID]
        if (answer.pacing)
        else []
    )
    longest = max(inside, key=lambda pause: pause.length_ms, default=None)
    if longest is None or band.place(longest.length_ms / 1000) is not Place.FAR_ABOVE:
        return
    detail = f"At {clock(longest.start_ms)} you stopped for {longest.length_ms / 1000:.1f} s inside"
    detail += f" a sentence. {again(answer.mode)}, end the sentence first; then take the time."
    span = Span(longest.start_ms, longest.end_ms)
    yield _finding(28, _C, "pause-inside", answer, "long_pause", detail, (span,))


def _late_start(answer: Answer) -> Iterator[Finding]:
    start_ms = answer.pacing.time_to_first_word_ms if answer.pacing else None
    band = answer.bands.need("start")
    if start_ms is None or band.place(start_ms / 1000) is not Place.FAR_ABOVE:
        return
    detail = f"The first word came after {start_ms / 1000:.1f} s. {again(answer.mode)}, say"
    detail += " \u201cLet me think of the best example\u201d; then the time is yours."
    yield _finding(27, _C, "start-late", answer, "start", detail, (Span(0, start_ms),))


def _length_band(answer: Answer) -> str:
    band = answer.bands.need("length", answer.kind)
    if band.low is None:
        return f"up to {clock(round((band.high or 0) * 1000))}"
    return f"{clock(round(band.low * 1000))} to {clock(round((band.high or 0) * 1000))}"


_C, _S = FeedbackKind.CHANGE, FeedbackKind.STRENGTH
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


def _finding(
    weight: float,
    kind: FeedbackKind,
    name: str,
    answer: Answer,
    measure: str,
    detail: str,
    spans: tuple[Span, ...],
    title: str = "",
) -> Finding:
    band = answer.bands.need(measure, answer.kind).band()
    return Finding(weight, Feedback(name, kind, title or _TITLES[name], detail, spans, band))
