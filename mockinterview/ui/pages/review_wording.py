# SPDX-License-Identifier: GPL-3.0-or-later
"""Words the rows on how an answer was worded: counts with their places, of which none is scored."""

from mockinterview.domain.measures import Mention, Wording
from mockinterview.domain.session import Take
from mockinterview.ui.review_view import Evidence, MeasureRow, Moment
from mockinterview.ui.times import clock

#: "Did it answer within two sentences": what coaches ask of an opening.
SOON_SENTENCES = 2

#: What stands under a count, and how it came about.
_NOTES = {
    "Names and figures": (
        "they make a story easy to believe",
        "Figures, tools, and words with a capital inside a sentence. A recogniser that writes no"
        " capitals hides names.",
    ),
    "Signposts": (
        "what a listener hangs on to",
        "“First”, “as a result” and others from a closed list.",
    ),
    "Hedges": (
        "some are courtesy",
        "“I think”, “maybe” and others from a closed list.",
    ),
    "Said twice": (
        "runs said once more",
        "One to three words said twice in a row, and five or more said again later.",
    ),
    "Words of joy": (
        "a voice shows more of it than words do",
        "“Enjoyed”, “proud” and others from a closed list.",
    ),
    "Hard on others": (
        "said of a former employer or colleague",
        "Hard words said of a boss, a company or a team. Quoting someone else's counts as well:"
        " read them before you act on it.",
    ),
}


def wording_rows(take: Take) -> list[MeasureRow]:
    """Return the rows in their fixed order; none where the answer is too short to describe."""
    wording = take.measures.wording if take.measures else None
    if wording is None:
        return []
    return [
        *_opening(wording),
        _count("specifics", "Names and figures", wording.specifics),
        _count("signposts", "Signposts", wording.signposts),
        _count("hedges", "Hedges", wording.hedges),
        _count("repeats", "Said twice", wording.repeats),
        *_range(wording),
        _count("joy", "Words of joy", wording.enthusiasm),
        _count("unfair", "Hard on others", wording.negative_talk),
    ]


def _opening(wording: Wording) -> list[MeasureRow]:
    number, name = wording.opening_sentences, "Begins to answer"
    if number is None:
        return []
    detail = "A story begins with its first part of STAR, another answer with a position."
    if wording.weak_openers:
        detail += " What put the answer off:"
    note = "at once" if number <= SOON_SENTENCES else "coaches ask for the first two"
    evidence = Evidence(name, f"In sentence {number}.", detail, _moments(wording.weak_openers))
    row = MeasureRow("opening", name, f"{number}", note, evidence, before="sentence", link="how")
    return [row]


def _range(wording: Wording) -> list[MeasureRow]:
    share, name = wording.vocabulary_range, "Different words"
    if share is None:
        return []
    detail = (
        "Different words over all words in every stretch of 50, averaged, so that long and short"
        " answers compare (Covington and McFall, 2010)."
    )
    evidence = Evidence(name, f"{share:.0%} of the words in a stretch are different.", detail)
    return [MeasureRow("range", name, f"{share:.0%}", "shown, not scored", evidence, link="how")]


def _count(row_id: str, name: str, found: tuple[Mention, ...]) -> MeasureRow:
    note, detail = _NOTES[name]
    moments = _moments(found)
    lead = f"{len(found)} found." if found else "None found."
    return MeasureRow(
        row_id,
        name,
        f"{len(found)}",
        note,
        Evidence(name, lead, detail, moments),
        link=f"first {clock(moments[0].start_ms)}" if moments else "how",
        link_ms=moments[0].start_ms if moments else None,
    )


def _moments(found: tuple[Mention, ...]) -> tuple[Moment, ...]:
    return tuple(
        Moment(item.start_ms, item.end_ms, "", item.text, "")
        for item in found
        if item.start_ms is not None and item.end_ms is not None
    )
