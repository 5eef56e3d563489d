# SPDX-License-Identifier: GPL-3.0-or-later
"""Words which of two takes is better, and why: from the feedback rules, or too close to say."""

from PySide6.QtCore import QCoreApplication

from mockinterview.domain.comparison import Better, Comparison, Difference, Verdict
from mockinterview.domain.measures import Band, StarLabel
from mockinterview.ui.attempts import Named
from mockinterview.ui.pages.takes_rows import figure_words, measure_name

translate = QCoreApplication.translate
MS = 1000

#: The measure behind a change, whose figures show the reason.
MEASURE_OF = {
    "opening-long": "situation_task",
    "action-thin": "action",
    "result-short": "result",
    "pace-fast": "pace",
    "pace-slow": "pace",
    "fillers-many": "fillers",
    "pause-inside": "long_pause",
    "start-late": "start",
    "length-over": "length",
    "length-under": "length",
}


def headline(earlier: Named, later: Named, comparison: Comparison) -> tuple[str, str]:
    """Return which take is better and what shows it, each as a sentence."""
    verdict = comparison.verdict
    if verdict.better is Better.TOO_CLOSE:
        return translate("TakesReasons", "Too close to say which is better"), _close(
            earlier, later, verdict
        )
    is_later = verdict.better is Better.LATER
    best, other = (later, earlier) if is_later else (earlier, later)
    reasons, against = verdict.earlier_only, verdict.later_only
    if not is_later:
        reasons, against = against, reasons
    title = _sooner(best, other) if reasons[0] == "opening-long" else ""
    title = title or _sentence(best, reasons[0])
    lines = [_figures(reasons[0], comparison, verdict.better)]
    if len(reasons) > 1:
        lines.append(translate("TakesReasons", "It also {}.").format(does(reasons[1])))
    if against:
        lines.append(f"{_sentence(other, against[0])}.")
    elif verdict.kept:
        lines.append(_kept(verdict.kept[0]))
    return title, " ".join(line for line in lines if line)


def does(change: str) -> str:
    """Return what the take does that is spared a change, to follow its name."""
    words = {
        "nothing-said": translate("TakesReasons", "has words in it"),
        "too-short": translate("TakesReasons", "is long enough to measure"),
        "not-judged": translate("TakesReasons", "can be read in its parts"),
        "story-missing": translate("TakesReasons", "tells one thing that happened"),
        "ask-missing": translate("TakesReasons", "asks something"),
        "ask-not-yet": translate("TakesReasons", "leaves the terms for later"),
        "ask-closed": translate("TakesReasons", "asks an open question"),
        "position-late": translate("TakesReasons", "says sooner where you stand"),
        "answer-late": translate("TakesReasons", "answers the question sooner"),
        "result-missing": translate("TakesReasons", "says what came of it"),
        "result-no-figure": translate("TakesReasons", "has a figure in the result"),
        "result-short": translate("TakesReasons", "says more of what came of it"),
        "action-thin": translate("TakesReasons", "says more of what you did"),
        "opening-long": translate("TakesReasons", "sets the scene in less time"),
        "talk-unfair": translate("TakesReasons", "is fairer to those you worked for"),
        "example-missing": translate("TakesReasons", "gives an example"),
        "reason-missing": translate("TakesReasons", "gives the reason"),
        "length-over": translate("TakesReasons", "stops in time"),
        "length-under": translate("TakesReasons", "says enough"),
        "pace-slow": translate("TakesReasons", "moves on more"),
        "pace-fast": translate("TakesReasons", "is easier to follow"),
        "fillers-many": translate("TakesReasons", "has fewer fillers"),
        "pause-inside": translate("TakesReasons", "has no long pause inside a sentence"),
        "start-late": translate("TakesReasons", "begins sooner"),
    }
    return words.get(change) or translate("TakesReasons", "has one thing less to change")


def _sentence(take: Named, change: str) -> str:
    return translate("TakesReasons", "Take {} {}").format(take.name, does(change))


def _sooner(best: Named, other: Named) -> str:
    """Say how much sooner the action begins; empty where that is not what makes it better."""
    first, second = _action_ms(best), _action_ms(other)
    if first is None or second is None or second - first < MS:
        return ""
    words = translate("TakesReasons", "Take {} reaches the action {} s sooner")
    return words.format(best.name, round((second - first) / MS))


def _action_ms(take: Named) -> int | None:
    units = take.take.measures.star.units if take.take.measures else ()
    return next((unit.start_ms for unit in units if unit.label is StarLabel.ACTION), None)


def _figures(change: str, comparison: Comparison, better: Better) -> str:
    """Say how the measure behind a change moved, from the earlier take to the later one."""
    found = {one.measure: one for one in comparison.differences}.get(MEASURE_OF.get(change, ""))
    if found is None or found.earlier is None or found.later is None or found.band is None:
        return ""
    words = translate("TakesReasons", "{} went from {} to {}, {}.")
    first = figure_words(found.measure, found.earlier)
    second = figure_words(found.measure, found.later)
    return words.format(measure_name(found.measure), first, second, _where(found, better))


def _where(found: Difference, better: Better) -> str:
    if found.later is not None and found.band is not None and _is_inside(found.later, found.band):
        return translate("TakesReasons", "inside the band")
    if better is Better.LATER:
        return translate("TakesReasons", "nearer to the band")
    return translate("TakesReasons", "outside the band")


def _is_inside(value: float, band: Band) -> bool:
    return (band.low is None or value >= band.low) and (band.high is None or value <= band.high)


def _close(earlier: Named, later: Named, verdict: Verdict) -> str:
    if verdict.earlier_only and verdict.later_only:
        return translate("TakesReasons", "{}; {}.").format(
            _sentence(later, verdict.earlier_only[0]), _lower(earlier, verdict.later_only[0])
        )
    if verdict.both:
        asked = _title_of(later, verdict.both[0])
        return translate("TakesReasons", "Both ask for the same change: {}.").format(asked)
    return translate(
        "TakesReasons", "What differs lies inside the bands. Keep the one that you like to hear."
    )


def _lower(take: Named, change: str) -> str:
    return translate("TakesReasons", "take {} {}").format(take.name, does(change))


def _title_of(take: Named, change: str) -> str:
    told = take.take.measures.feedback if take.take.measures else ()
    title = next((one.title for one in told if one.id == change), change)
    return f"{title[:1].lower()}{title[1:]}"


def _kept(strength: str) -> str:
    words = {
        "result-figures": translate("TakesReasons", "The figures in the result are still there."),
        "result-told": translate("TakesReasons", "What came of it is still there."),
        "story-told": translate("TakesReasons", "It is still one real story."),
        "action-most": translate("TakesReasons", "Most of it is still what you did."),
        "example-given": translate("TakesReasons", "The example is still there."),
        "reasons-given": translate("TakesReasons", "The reasons are still there."),
        "names-given": translate("TakesReasons", "Names and figures are still there."),
    }
    return words.get(strength, "")
