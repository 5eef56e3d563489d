# SPDX-License-Identifier: GPL-3.0-or-later
"""The bands that count for one answer: by its question, and STAR only where it judges something."""

from mockinterview.analysis.answer import WHAT_COUNTS
from mockinterview.analysis.bands import Bands
from mockinterview.domain.measures import Band, Star
from mockinterview.domain.question import QuestionKind
from mockinterview.domain.session import Take
from mockinterview.domain.star import StarLabel

#: The measure whose band is that of a part; what belongs to no part has none.
PART_MEASURES = {
    StarLabel.SITUATION: "situation",
    StarLabel.TASK: "task",
    StarLabel.ACTION: "action",
    StarLabel.RESULT: "result",
}


def are_shares_judged(star: Star | None, kind: QuestionKind) -> bool:
    """Say whether the shares of the parts mean something: those of no story judge nothing."""
    if star is None or star.share is None or star.is_story is False:
        return False
    return kind not in WHAT_COUNTS


def bands_beside(take: Take, bands: Bands) -> dict[str, Band]:
    """Return the bands of one answer by measure; the length to aim for of its question counts."""
    question = take.question
    star = take.measures.star if take.measures is not None else None
    own = bands.with_target(question.target_s, question.kind)
    names = {*own.common, *own.by_kind.get(question.kind, {})}
    if not are_shares_judged(star, question.kind):
        names -= set(PART_MEASURES.values())
    return {name: own.need(name, question.kind).band() for name in sorted(names)}
