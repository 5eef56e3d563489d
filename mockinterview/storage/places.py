# SPDX-License-Identifier: GPL-3.0-or-later
"""Where in a session the words of a search stand: in which take, and when they are said."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mockinterview.domain.finding import Place, PlaceKind, SessionQuery
from mockinterview.domain.session import Session, Take
from mockinterview.storage.search import Sought, around


@dataclass(frozen=True)
class _Run:
    """Sought words side by side, and how many of those that are sought are among them."""

    first: int
    last: int
    covered: int


def places_in(session: Session, query: SessionQuery) -> tuple[Place, ...]:
    """Return where a session has the words of a search, in order of its takes and of time.

    An answer counts only where it fits the rest of the query, and has every word, as the search
    itself sees it. Where some of the words stand side by side, those places are shown rather than
    each word alone.
    """
    sought = Sought(query.text)
    if not sought.words:
        return ()
    answers = {position: n for n, position in enumerate(_answered(session), start=1)}
    places: list[Place] = []
    for take in session.takes:
        if _fits(take, query) and sought.all_in(" ".join(_texts(take))):
            places += _in_take(take, answers[take.position], sought)
    return tuple(places)


def _answered(session: Session) -> list[int]:
    return sorted({take.position for take in session.takes})


def _fits(take: Take, query: SessionQuery) -> bool:
    return (
        query.kind in (None, take.question.kind)
        and query.member in ("", take.asked_by)
        and (query.least_rating is None or (take.rating or 0) >= query.least_rating)
    )


def _texts(take: Take) -> tuple[str, str, str]:
    said = " ".join(word.text for word in take.hearing.words) if take.hearing else ""
    return said, take.question.text, take.note


def _in_take(take: Take, answer: int, sought: Sought) -> Iterator[Place]:
    words = take.hearing.words if take.hearing else ()
    said = [word.text for word in words]
    sources: tuple[tuple[PlaceKind, Sequence[str]], ...] = (
        (PlaceKind.SAID, said),
        (PlaceKind.ASKED, take.question.text.split()),
        (PlaceKind.NOTED, take.note.split()),
    )
    runs = {kind: _runs(pieces, sought) for kind, pieces in sources}
    most = max((run.covered for found in runs.values() for run in found), default=0)
    for kind, pieces in sources:
        for run in runs[kind]:
            if run.covered == most:
                at_ms = words[run.first].start_ms if kind is PlaceKind.SAID else None
                behind = run.last + 1
                before, after = around(pieces, run.first, behind)
                found = " ".join(pieces[run.first : behind])
                yield Place(kind, take.position, take.number, answer, before, found, after, at_ms)


def _runs(pieces: Sequence[str], sought: Sought) -> list[_Run]:
    runs: list[_Run] = []
    covered: set[int] = set()
    first = None
    for at, piece in enumerate((*pieces, "")):
        found = sought.found_in(piece)
        if found:
            first = at if first is None else first
            covered |= found
        elif first is not None:
            runs.append(_Run(first, at - 1, len(covered)))
            first, covered = None, set()
    return runs
