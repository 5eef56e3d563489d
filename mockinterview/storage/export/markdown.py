# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as Markdown to read."""

import re
from collections.abc import Iterator, Sequence

from mockinterview.domain.english import clock
from mockinterview.domain.hearing import Word
from mockinterview.domain.panel_view import PanelView, QuestionLine
from mockinterview.domain.session import Session, Take
from mockinterview.storage.export.context import BandsBeside
from mockinterview.storage.export.figures import Figure, figures
from mockinterview.storage.export.lost import lost_sentence, lost_words, with_lost
from mockinterview.storage.export.which import which_take

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~])")


def as_markdown(session: Session, panel: PanelView | None, bands_beside: BandsBeside) -> str:
    """Return the session to read: each question, what was said, the figures and what to change.

    Args:
        session: The session.
        panel: The panel's view of it, which comes first.
        bands_beside: The bands of each answer.
    """
    return "\n".join(_lines(session, panel, bands_beside)).rstrip() + "\n"


def _lines(session: Session, panel: PanelView | None, bands_beside: BandsBeside) -> Iterator[str]:
    yield f"# {_escaped(session.title)}"
    yield ""
    yield f"{session.started_at:%Y-%m-%d %H:%M}, {session.plan.mode.value} mode"
    if session.tags:
        yield ""
        yield f"Tags: {_escaped(', '.join(session.tags))}"
    if panel is not None:
        yield from _panel(panel)
    for take in session.takes:
        which = which_take(session, take)
        yield ""
        yield f"## {take.position + 1}. {_escaped(take.question.heading)}"
        yield ""
        asker = _escaped(session.plan.name_of(take.asked_by))
        yield f"Asked by {asker}. {clock(take.duration_ms)}{', ' if which else ''}{which}."
        if take.problem:
            yield ""
            yield _escaped(take.problem)
        if take.hearing is not None:
            yield ""
            yield f"> {_said(take, take.hearing.words) or '(no words)'}"
        if take.gaps:
            yield ""
            yield _escaped(lost_sentence(take))
        if take.measures is not None:
            yield ""
            yield from map(_figure, figures(take, bands_beside(take)))
            yield ""
            for item in take.measures.feedback:
                yield f"- **{_escaped(item.title)}** ({item.kind.value}): {_escaped(item.detail)}"
        if take.bookmarks:
            yield ""
            for one in take.bookmarks:
                yield f"- {clock(one.at_ms)}: {_escaped(one.text) or 'bookmark'}"
        if take.rating is not None:
            yield ""
            yield f"Own rating: {take.rating} of 5"
        if take.note:
            yield ""
            yield f"Note: {_escaped(take.note)}"


def _panel(panel: PanelView) -> Iterator[str]:
    """Return the panel's view as lists, each below its heading."""
    yield from ("", "## The whole session", "", _escaped(panel.counted))
    for name, found in (("What worked", panel.strength), ("One thing to change", panel.change)):
        if found is not None:
            yield from ("", f"**{name}: {_escaped(found.title)}.** {_escaped(found.detail)}")
    if panel.todos:
        yield from ("", "### To practise next", "")
        for todo in panel.todos:
            yield f"- {_escaped(todo.text)} *{_escaped(todo.reason)}*"
    for member in panel.members:
        yield from ("", f"### {_escaped(member.who)}")
        if member.concern:
            yield from ("", f"Wants to know: {_escaped(member.concern)}")
        yield ""
        yield from map(_question, member.questions)
    if panel.flags:
        yield from ("", "### Told otherwise before", "")
        for flag in panel.flags:
            yield f"- “{_escaped(flag.quote)}” ({flag.where})"
            yield f"  “{_escaped(flag.before)}” ({flag.before_where})"
    for heading, lines in (
        ("What the job asks for", panel.requirements),
        ("What you showed", panel.themes),
    ):
        if lines:
            yield from ("", f"### {heading}", "")
            for line in lines:
                mark = "x" if line.is_covered else " "
                yield f"- [{mark}] {_escaped(line.text)}: {line.where}"


def _question(one: QuestionLine) -> str:
    facts = [
        one.length,
        f"worked: {_escaped(one.strength)}" if one.strength else "",
        f"to change: {_escaped(one.change)}" if one.change else "",
        one.state,
        one.kept,
    ]
    indent = "  " if one.is_follow_up else ""
    return f"{indent}- {one.number}\\. {_escaped(one.text)} *({'; '.join(filter(None, facts))})*"


def _said(take: Take, words: Sequence[Word]) -> str:
    """Return the words, with what is lost among them in italics."""
    if not words:
        return ""
    return " ".join(
        _escaped(one.text) if isinstance(one, Word) else f"*({lost_words(one)})*"
        for one in with_lost(words, take.gaps)
    )


def _figure(figure: Figure) -> str:
    written = f"- {figure.name}: {figure.value}"
    if figure.beside is None:
        return written
    return f"{written} *({figure.beside.words}; {_escaped(figure.beside.source)})*"


def _escaped(text: str) -> str:
    return _SIGNS.sub(r"\\\1", " ".join(text.split()))
