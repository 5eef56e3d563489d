# SPDX-License-Identifier: GPL-3.0-or-later
"""What to say of the story: is there one, how its time is shared, what came of it."""

from collections.abc import Iterator, Mapping

from mockinterview.analysis.answer import WHAT_COUNTS, Answer, spans_of, wants_story
from mockinterview.analysis.bands import Place
from mockinterview.analysis.phrases import again, percent, quote, sentence
from mockinterview.analysis.priorities import Finding, Grade
from mockinterview.analysis.star.quantities import measured_quantities
from mockinterview.analysis.tokens import bare
from mockinterview.domain.english import clock
from mockinterview.domain.measures import (
    Band,
    Feedback,
    FeedbackKind,
    StarLabel,
    StarShare,
    StarUnit,
)

S, T, A, R = StarLabel.SITUATION, StarLabel.TASK, StarLabel.ACTION, StarLabel.RESULT

#: The last words of an answer sound like a result even where they are none. Of 83 given stories,
#: read by voters that never saw them, 82 had a result as sure as this; of the same cut before their
#: result 17, and 23 without punctuation.
SURE = 0.7
#: A share this far outside its band is no more than a hint, in per cent. Our guess.
SLIGHT_PERCENT = 3
#: An opening shorter than this share of the shortest good length is not long in time, only beside
#: a short action: both at the ends of their bands.
_SHORT_OPENING_OF_LENGTH = 0.4
_STORY = Band(None, None, "", "Bangerter and others, 2014: stories raised hiring recommendations")

#: Where the action should have begun: the ends of neither band, their middles together.
_ACTION_FROM = 0.25
#: The share by which situation and task together count as short: both bands at their ends.
_SHORT_OPENING = 0.30
#: Fewer words are not recognised when they are read back. Our guess.
_FULL_WORDS = 4

_ENOUGH = (Place.INSIDE, Place.ABOVE, Place.FAR_ABOVE)


def star_is_judged(answer: Answer) -> bool:
    """Whether the parts of STAR are what this answer is measured by.

    Situational, culture and own questions are not, nor is the piece of a story that a follow-up
    asks for; without a question, a story is.
    """
    if answer.question is not None and answer.question.is_follow_up:
        return False
    return answer.star.is_story is True and answer.kind not in WHAT_COUNTS


def star_changes(answer: Answer) -> Iterator[Finding]:
    """Yield what would make the story better. Nothing where no story is to be judged."""
    share = answer.star.share
    if wants_story(answer.question) and answer.star.is_story is False:
        yield Finding(_no_story(answer))
    elif share is not None and star_is_judged(answer):
        yield from _slow_opening(answer, share)
        yield from _thin_action(answer, share)
        yield from _result(answer, share)


def star_strengths(answer: Answer) -> Iterator[Finding]:
    """Yield what is good about the story."""
    share = answer.star.share
    if share is None or not star_is_judged(answer):
        return
    bands, results, actions = answer.bands, _sure_results(answer), answer.units(A)
    if results and answer.star.quantified_result:
        yield _figure_told(results)
    elif results and bands.need("result").place(round(share.R * 100)) is Place.INSIDE:
        fullest = _fullest(results)
        yield _strength("result-told", "You said what came of it", _said(fullest), (fullest,))
    if actions and bands.need("action").place(round(share.A * 100)) in _ENOUGH:
        detail = f"What you did took {percent(share.A)} of the {answer.of_what}."
        band = bands.need("action").band()
        title = "Most of your answer is what you did"
        yield _strength("action-most", title, detail, actions, band)
    if actions and 0 < share.opening <= _SHORT_OPENING:
        detail = f"Situation and task took {percent(share.opening)} of the {answer.of_what},"
        detail += f" then came {_said(actions[0], 8)}"
        band = bands.need("situation_task").band()
        yield _strength("action-soon", "You were quick to the action", detail, actions[:1], band)
    if wants_story(answer.question):
        first = answer.units(S, T, A, R)[:1]
        detail = f"It began {_said(first[0], 10)}" if first else "It is about one time."
        yield _strength("story-told", "You told one real story", detail, first)


def _no_story(answer: Answer) -> Feedback:
    said = " ".join(token.text for token in answer.tokens)
    return Feedback(
        "story-missing",
        FeedbackKind.CHANGE,
        "Tell one time it happened",
        f"The question asks for one time; this answer speaks in general: {sentence(quote(said, 9))}"
        f" {again(answer.mode)}, pick one day, and begin with when and where it was.",
        spans_of(answer.star.units)[:1] or answer.whole,
        _STORY,
    )


def _slow_opening(answer: Answer, share: StarShare) -> Iterator[Finding]:
    early, band = round(share.opening * 100), answer.bands.need("situation_task")
    place = band.place(early)
    if band.high is None or place not in (Place.ABOVE, Place.FAR_ABOVE):
        return
    actions = answer.units(A)
    tip = "Keep one sentence for where you were and one for what was asked of you."
    if actions:
        begin = quote(actions[0].text, 4, plain_start=True)
        if answer.duration_ms is None:
            tip = f"{again(answer.mode)}, begin {sentence(begin)}"
        else:
            by = clock(round(answer.duration_ms * _ACTION_FROM))
            tip = f"{again(answer.mode)}, begin {begin} by {by}."
    short = _is_short_in_time(answer, share)
    if place is Place.FAR_ABOVE:
        grade = Grade.CLEAR if short else Grade.GRAVE
    else:
        grade = Grade.SLIGHT if short or early <= band.high + SLIGHT_PERCENT else Grade.CLEAR
    yield _change(
        "opening-long",
        "Get to what you did sooner",
        f"Situation and task took {early}% of the {answer.of_what}; the band ends at"
        f" {band.high:.0f}%. {tip}",
        answer.units(S, T),
        band.band(),
        grade,
    )


def _is_short_in_time(answer: Answer, share: StarShare) -> bool:
    """Whether the opening is long only because the answer is short: then more action helps."""
    shortest_s = answer.bands.need("length", answer.kind).low
    if answer.duration_ms is None or shortest_s is None:
        return False
    early_s = share.opening * answer.duration_ms / 1000
    return early_s < _SHORT_OPENING_OF_LENGTH * shortest_s


def _thin_action(answer: Answer, share: StarShare) -> Iterator[Finding]:
    band, acted = answer.bands.need("action"), round(share.A * 100)
    if band.place(acted) is not Place.FAR_BELOW:
        return
    actions = answer.units(A)
    if not actions:
        detail = "No step of yours was heard in it."
        tip = "say three things you did, in order, each with \u201cI\u201d."
    else:
        detail = f"What you did took {acted}% of the {answer.of_what}; the band starts at"
        detail += f" {band.low:.0f}%."
        tip = f"after {quote(_last_full(actions).text, 7)} say one more step, and why you chose it."
        if answer.star.i_share is not None and answer.star.i_share < 0.5:
            tip = f"where you said {quote(_with_we(actions).text, 7)} say which part was yours."
    grade = Grade.CLEAR if actions else Grade.GRAVE
    if actions and band.far_low is not None and acted >= band.far_low - SLIGHT_PERCENT:
        grade = Grade.SLIGHT
    yield _change(
        "action-thin",
        "Say more of what you did",
        f"{detail} {again(answer.mode)}, {tip}",
        actions or answer.star.units,
        band.band(),
        grade,
    )


def _result(answer: Answer, share: StarShare) -> Iterator[Finding]:
    band, results = answer.bands.need("result"), _sure_results(answer)
    if not results:
        last = answer.star.units[-1:]
        detail = f"The answer ends with {sentence(quote(last[0].text, 8, from_end=True))}"
        if answer.units(R):
            detail += " It is not clear what came of it."
        detail += f" {again(answer.mode)}, add one sentence: what was different afterwards, and"
        detail += " for whom."
        yield _change("result-missing", "Say what came of it", detail, last, band.band())
        return
    if band.place(round(share.R * 100)) is Place.FAR_BELOW:
        detail = f"The result took {percent(share.R)} of the {answer.of_what}; the band starts at"
        detail += f" {band.low:.0f}%. {again(answer.mode)}, add what changed, for whom, and what"
        detail += " happened since."
        yield _change("result-short", "Say what came of it", detail, results[-1:], band.band())
    if answer.star.quantified_result is False:
        detail = f"{quote(_fullest(results).text, 10)} has no figure in it. {again(answer.mode)},"
        detail += " say how many, how much, how long, or the figure before and after."
        yield _change(
            "result-no-figure", "Put a figure in the result", detail, results, band.band()
        )


def _sure_results(answer: Answer) -> tuple[StarUnit, ...]:
    """Return the results, but none where all are faint and without a figure."""
    results = answer.units(R)
    sure = answer.star.quantified_result or any(unit.confidence >= SURE for unit in results)
    return results if sure else ()


def _figure_told(results: tuple[StarUnit, ...]) -> Finding:
    """Quote the result around its figure: a quotation cut before it would not show it."""
    unit = max(results, key=lambda unit: sum(_telling(unit.text).values()))
    telling = _telling(unit.text)
    place = min(telling, key=lambda index: (-telling[index], index), default=0)
    quoted = sentence(quote(unit.text, 16, around=place))
    return _strength("result-figures", "Your result has figures", quoted, (unit,))


def _telling(text: str) -> Mapping[int, float]:
    return measured_quantities([bare(word) for word in text.split()])


def _fullest(units: tuple[StarUnit, ...]) -> StarUnit:
    """The longest unit says most; a short one may be a sigh."""
    return max(units, key=lambda unit: len(unit.text))


def _last_full(units: tuple[StarUnit, ...]) -> StarUnit:
    """The last unit that says enough to be recognised by."""
    full = [unit for unit in units if len(unit.text.split()) >= _FULL_WORDS]
    return full[-1] if full else units[-1]


def _with_we(actions: tuple[StarUnit, ...]) -> StarUnit:
    return next((unit for unit in actions if "we" in unit.text.lower().split()), actions[0])


def _said(unit: StarUnit, words: int = 16) -> str:
    return sentence(quote(unit.text, words))


def _strength(
    name: str, title: str, detail: str, units: tuple[StarUnit, ...], band: Band | None = None
) -> Finding:
    return Finding(Feedback(name, FeedbackKind.STRENGTH, title, detail, spans_of(units), band))


def _change(
    name: str,
    title: str,
    detail: str,
    units: tuple[StarUnit, ...],
    band: Band,
    grade: Grade = Grade.CLEAR,
) -> Finding:
    told = Feedback(name, FeedbackKind.CHANGE, title, detail, spans_of(units), band)
    return Finding(told, grade)
