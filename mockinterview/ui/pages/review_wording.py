# SPDX-License-Identifier: GPL-3.0-or-later
"""Words the rows on how an answer was worded: counts with their places, of which none is scored."""

from PySide6.QtCore import QCoreApplication

from mockinterview.domain.measures import Mention, Wording
from mockinterview.domain.session import Take
from mockinterview.ui.numbers import local
from mockinterview.ui.review_view import Evidence, MeasureRow, Moment
from mockinterview.ui.times import clock

#: "Did it answer within two sentences": what coaches ask of an opening.
SOON_SENTENCES = 2
translate = QCoreApplication.translate


def _notes() -> dict[str, tuple[str, str, str]]:
    """Return the name of each count, what stands under it, and how it came about."""
    return {
        "specifics": (
            translate("ReviewRows", "Names and figures"),
            translate("ReviewRows", "they make a story easy to believe"),
            translate(
                "ReviewRows",
                "Figures, tools, and words with a capital inside a sentence. A recogniser that"
                " writes no capitals hides names.",
            ),
        ),
        "signposts": (
            translate("ReviewRows", "Signposts"),
            translate("ReviewRows", "what a listener hangs on to"),
            translate("ReviewRows", "“First”, “as a result” and others from a closed list."),
        ),
        "hedges": (
            translate("ReviewRows", "Hedges"),
            translate("ReviewRows", "some are courtesy"),
            translate("ReviewRows", "“I think”, “maybe” and others from a closed list."),
        ),
        "repeats": (
            translate("ReviewRows", "Said twice"),
            translate("ReviewRows", "runs said once more"),
            translate(
                "ReviewRows",
                "One to three words said twice in a row, and five or more said again later.",
            ),
        ),
        "joy": (
            translate("ReviewRows", "Words of joy"),
            translate("ReviewRows", "a voice shows more of it than words do"),
            translate("ReviewRows", "“Enjoyed”, “proud” and others from a closed list."),
        ),
        "unfair": (
            translate("ReviewRows", "Hard on others"),
            translate("ReviewRows", "said of a former employer or colleague"),
            translate(
                "ReviewRows",
                "Hard words said of a boss, a company or a team. Quoting someone else's counts as"
                " well: read them before you act on it.",
            ),
        ),
    }


def wording_rows(take: Take) -> list[MeasureRow]:
    """Return the rows in their fixed order; none where the answer is too short to describe."""
    wording = take.measures.wording if take.measures else None
    if wording is None:
        return []
    return [
        *_opening(wording),
        _count("specifics", wording.specifics),
        _count("signposts", wording.signposts),
        _count("hedges", wording.hedges),
        _count("repeats", wording.repeats),
        *_range(wording),
        _count("joy", wording.enthusiasm),
        _count("unfair", wording.negative_talk),
    ]


def _opening(wording: Wording) -> list[MeasureRow]:
    number = wording.opening_sentences
    name = translate("ReviewRows", "Begins to answer")
    if number is None:
        return []
    detail = translate(
        "ReviewRows",
        "A story begins with its first part of STAR, another answer with a position.",
    )
    if wording.weak_openers:
        off = translate("ReviewRows", "What put the answer off:")
        detail = f"{detail} {off}"
    note = translate("ReviewRows", "coaches ask for the first two")
    if number <= SOON_SENTENCES:
        note = translate("ReviewRows", "at once")
    lead = translate("ReviewRows", "In sentence {}.").format(number)
    evidence = Evidence(name, lead, detail, _moments(wording.weak_openers))
    sentence, how = translate("ReviewRows", "sentence"), translate("ReviewRows", "how")
    return [MeasureRow("opening", name, f"{number}", note, evidence, before=sentence, link=how)]


def _range(wording: Wording) -> list[MeasureRow]:
    share, name = wording.vocabulary_range, translate("ReviewRows", "Different words")
    if share is None:
        return []
    detail = translate(
        "ReviewRows",
        "Different words over all words in every stretch of 50, averaged, so that long and short"
        " answers compare (Covington and McFall, 2010).",
    )
    lead = translate("ReviewRows", "{:.0%} of the words in a stretch are different.")
    evidence = Evidence(name, lead.format(local(share)), detail)
    note, how = translate("ReviewRows", "shown, not scored"), translate("ReviewRows", "how")
    return [MeasureRow("range", name, f"{local(share):.0%}", note, evidence, link=how)]


def _count(row_id: str, found: tuple[Mention, ...]) -> MeasureRow:
    name, note, detail = _notes()[row_id]
    moments = _moments(found)
    lead = translate("ReviewRows", "None found.")
    if found:
        lead = translate("ReviewRows", "{} found.").format(len(found))
    link = translate("ReviewRows", "how")
    if moments:
        link = translate("ReviewRows", "first {}").format(clock(moments[0].start_ms))
    return MeasureRow(
        row_id,
        name,
        f"{len(found)}",
        note,
        Evidence(name, lead, detail, moments),
        link=link,
        link_ms=moments[0].start_ms if moments else None,
    )


def _moments(found: tuple[Mention, ...]) -> tuple[Moment, ...]:
    return tuple(
        Moment(item.start_ms, item.end_ms, "", item.text, "")
        for item in found
        if item.start_ms is not None and item.end_ms is not None
    )
