# SPDX-License-Identifier: GPL-3.0-or-later
"""What to say of the story: is there one, how its time is shared, what came of it."""

from collections.abc import Iterator, Mapping

from mockinterview.analysis.answer import Answer, Finding, spans_of, wants_story
from mockinterview.analysis.bands import Place
from mockinterview.analysis.phrases import again, clock, percent, quote, sentence
from mockinterview.analysis.star.quantities import measured_quantities
from mockinterview.analysis.tokens import bare
from mockinterview.domain.measures import Feedback, FeedbackKind, StarLabel, StarShare, StarUnit
from mockinterview.domain.question import QuestionKind

S, T, A, R = StarLabel.SITUATION, StarLabel.TASK, StarLabel.ACTION, StarLabel.RESULT

#: No story comes before everything (Bangerter and others, 2014: stories raised hiring
#: recommendations, self-description lowered them); the order of the rest is our guess.
NO_STORY = 1000.0
GRAVE = 200.0

#: Where the action should have begun: the ends of neither band, their middles together.
_ACTION_FROM = 0.25
#: The share by which situation and task together count as short: both bands at their ends.
_SHORT_OPENING = 0.30

_ENOUGH = (Place.INSIDE, Place.ABOVE, Place.FAR_ABOVE)
_NEVER_STAR = (QuestionKind.SITUATIONAL, QuestionKind.CULTURE, QuestionKind.ASK)


def star_is_judged(answer: Answer) -> bool:
    """Whether the parts of STAR are what this answer is measured by.

    Situational, culture and own questions are not, nor is the piece of a story that a follow-up
    asks for; without a question, a story is.
    """
    if answer.question is not None and answer.question.is_follow_up:
        return False
    return answer.star.is_story is True and answer.kind not in _NEVER_STAR


def star_changes(answer: Answer) -> Iterator[Finding]:
    """Yield what would make the story better. Nothing where no story is to be judged."""
    share = answer.star.share
    if wants_story(answer.question) and answer.star.is_story is False:
        yield Finding(NO_STORY, _no_story(answer))
    elif share is not None and star_is_judged(answer):
        yield from _slow_opening(answer, share)
        yield from _thin_action(answer, share)
        yield from _result(answer, share)


def star_strengths(answer: Answer) -> Iterator[Finding]:
    """Yield what is good about the story."""
    share = answer.star.share
    if share is None or not star_is_judged(answer):
        return
    bands, results, actions = answer.bands, answer.units(R), answer.units(A)
    if results and answer.star.quantified_result:
        yield _told(90, "result-figures", "Your result has figures", _most_measured(results))
    elif results and bands.need("result").place(share.R * 100) is Place.INSIDE:
        yield _told(70, "result-told", "You said what came of it", _fullest(results))
    if actions and bands.need("action").place(share.A * 100) in _ENOUGH:
        yield _strength(
            80,
            "action-most",
            "Most of your answer is what you did",
            f"What you did took {percent(share.A)} of the {answer.of_what}.",
            answer,
            actions,
            "action",
        )
    if actions and 0 < share.S + share.T <= _SHORT_OPENING:
        yield _strength(
            60,
            "action-soon",
            "You were quick to the action",
            f"Situation and task took {percent(share.S + share.T)} of the {answer.of_what}, then"
            f" came {sentence(quote(actions[0].text, 8))}",
            answer,
            actions[:1],
            "situation_task",
        )
    if wants_story(answer.question):
        first = answer.units(S, T, A, R)[:1]
        detail = (
            f"It began {sentence(quote(first[0].text, 10))}" if first else "It is about one time."
        )
        yield Finding(
            50,
            Feedback(
                "story-told",
                FeedbackKind.STRENGTH,
                "You told one real story",
                detail,
                spans_of(first),
            ),
        )


def _no_story(answer: Answer) -> Feedback:
    said = " ".join(token.text for token in answer.tokens)
    return Feedback(
        "story-missing",
        FeedbackKind.CHANGE,
        "Tell one time it happened",
        f"The question asks for one time; this answer speaks in general: {sentence(quote(said, 9))}"
        f" {again(answer.mode)}, pick one day, and begin with when and where it was.",
        spans_of(answer.star.units)[:1],
    )


def _slow_opening(answer: Answer, share: StarShare) -> Iterator[Finding]:
    early, band = share.S + share.T, answer.bands.need("situation_task")
    place = band.place(early * 100)
    if place not in (Place.ABOVE, Place.FAR_ABOVE):
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
    yield _change(
        90 + GRAVE * (place is Place.FAR_ABOVE),
        "opening-long",
        "Get to what you did sooner",
        f"Situation and task took {percent(early)} of the {answer.of_what}; the band ends at"
        f" {band.high:.0f}%. {tip}",
        answer,
        answer.units(S, T),
        "situation_task",
    )


def _thin_action(answer: Answer, share: StarShare) -> Iterator[Finding]:
    band = answer.bands.need("action")
    if band.place(share.A * 100) is not Place.FAR_BELOW:
        return
    actions = answer.units(A)
    if not actions:
        detail = "No step of yours was heard in it."
        tip = "say three things you did, in order, each with \u201cI\u201d."
    else:
        detail = f"What you did took {percent(share.A)} of the {answer.of_what}; the band starts"
        detail += f" at {band.low:.0f}%."
        tip = f"after {quote(actions[-1].text, 7)} say one more step, and why you chose it."
        if answer.star.i_share is not None and answer.star.i_share < 0.5:
            tip = f"where you said {quote(_with_we(actions).text, 7)} say which part was yours."
    yield _change(
        85 + GRAVE * (not actions),
        "action-thin",
        "Say more of what you did",
        f"{detail} {again(answer.mode)}, {tip}",
        answer,
        actions,
        "action",
    )


def _result(answer: Answer, share: StarShare) -> Iterator[Finding]:
    band, results = answer.bands.need("result"), answer.units(R)
    if not results or band.place(share.R * 100) is Place.FAR_BELOW:
        last = results[-1:] or answer.star.units[-1:]
        if results:
            detail = f"The result took {percent(share.R)} of the {answer.of_what}; the band starts"
            detail += f" at {band.low:.0f}%."
            tip = "add what changed, for whom, and what happened since."
        else:
            detail = f"The answer ends with {sentence(quote(last[0].text, 8, from_end=True))}"
            tip = "add one sentence: what was different afterwards, and for whom."
        yield _change(
            80 + (GRAVE + 50) * (not results),
            "result-missing" if not results else "result-short",
            "Say what came of it",
            f"{detail} {again(answer.mode)}, {tip}",
            answer,
            last,
            "result",
        )
    if results and answer.star.quantified_result is False:
        yield _change(
            75,
            "result-no-figure",
            "Put a figure in the result",
            f"{quote(_fullest(results).text, 10)} has no figure in it. {again(answer.mode)}, say"
            " how many, how much, how long, or the figure before and after.",
            answer,
            results,
            "result",
        )


def _most_measured(units: tuple[StarUnit, ...]) -> StarUnit:
    """The unit whose figures measure most; the first of equals."""
    return max(units, key=lambda unit: sum(_telling(unit.text).values()))


def _telling(text: str) -> Mapping[int, float]:
    return measured_quantities([bare(word) for word in text.split()])


def _fullest(units: tuple[StarUnit, ...]) -> StarUnit:
    """The longest unit says most; a short one may be a sigh."""
    return max(units, key=lambda unit: len(unit.text))


def _with_we(actions: tuple[StarUnit, ...]) -> StarUnit:
    return next((unit for unit in actions if "we" in unit.text.lower().split()), actions[0])


def _told(weight: float, name: str, title: str, unit: StarUnit) -> Finding:
    quoted = sentence(quote(unit.text, 16))
    return Finding(weight, Feedback(name, FeedbackKind.STRENGTH, title, quoted, spans_of((unit,))))


def _strength(
    weight: float,
    name: str,
    title: str,
    detail: str,
    answer: Answer,
    units: tuple[StarUnit, ...],
    measure: str,
) -> Finding:
    band = answer.bands.need(measure).band()
    return Finding(
        weight, Feedback(name, FeedbackKind.STRENGTH, title, detail, spans_of(units), band)
    )


def _change(
    weight: float,
    name: str,
    title: str,
    detail: str,
    answer: Answer,
    units: tuple[StarUnit, ...],
    measure: str,
) -> Finding:
    band = answer.bands.need(measure).band()
    return Finding(
        weight, Feedback(name, FeedbackKind.CHANGE, title, detail, spans_of(units), band)
    )
