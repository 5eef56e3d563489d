# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel's view and the takes that are kept stand in each format that people read."""

import csv
import io
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from mockinterview.domain.panel_view import (
    CoverageLine,
    Finding,
    FlagLine,
    MemberLines,
    PanelView,
    QuestionLine,
    TodoLine,
)
from mockinterview.domain.session import Session
from mockinterview.storage.export.context import ExportContext, no_bands
from mockinterview.storage.export.formats import ExportFormat, render
from mockinterview.storage.library import Library
from tests.unit.storage import samples
from tests.unit.storage.samples import record

HOSTILE = "<img src=x> *b* | [link](javascript:alert)"


@pytest.fixture
def session(library: Library) -> Session:
    """A question with two takes, the first of them kept, and one with a single take."""
    session = library.create_session(samples.plan(), samples.NOW)
    for position in (0, 0, 1):
        take = record(library, session.id, position)
        library.save_measures(take.id, samples.hearing(), samples.measures())
    library.set_keeper(library.session(session.id).takes[0].id)
    return library.session(session.id)


def view_of(session: Session, text: str = "Team") -> PanelView:
    kept, _, other = session.takes
    return PanelView(
        counted="2 of 3 questions answered, 0:01 in all.",
        strength=Finding(f"Strong {text}", "In question 1."),
        change=Finding(f"Change {text}", "In question 2."),
        members=(
            MemberLines(
                f"Ruth {text}",
                f"Concern {text}",
                (
                    QuestionLine(1, text, False, kept.id, "0:01", "Good", "", "", "Take 1 is kept"),
                    QuestionLine(2, "Back", True, other.id, "0:01", "", "Bad"),
                    QuestionLine(3, "Third", False, state="Not answered"),
                ),
            ),
        ),
        flags=(FlagLine("question 1", f"Twelve {text}", "first interview", f"Eight {text}"),),
        requirements=(
            CoverageLine(f"Budget {text}", is_covered=False, where="not mentioned"),
            CoverageLine("Nights", is_covered=True, where="question 1"),
        ),
        themes=(CoverageLine("Conflict", is_covered=True, where="question 1"),),
        todos=(TodoLine(f"Practise {text}", f"Because {text}"),),
    )


def text_of(
    session: Session, wanted: ExportFormat, library: Library, panel: PanelView | None
) -> str:
    return render(session, wanted, library.sound_path, panel).decode("utf-8-sig")


class Page(HTMLParser):
    """Collects ids, links and what is shown."""

    def __init__(self, content: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self.pieces: list[str] = []
        self.feed(content)
        self.shown = " ".join(" ".join(self.pieces).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.append(tag)
        self.ids.append(found.get("id") or "")
        self.links += filter(None, (found.get("href"),))

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)


def test_the_page_tells_all_of_it_before_the_answers(library: Library, session: Session) -> None:
    page = Page(text_of(session, ExportFormat.HTML, library, view_of(session)))
    for words in (
        "The whole session 2 of 3 questions answered, 0:01 in all.",
        "What worked Strong Team In question 1.",
        "One thing to change Change Team In question 2.",
        "To practise next Practise Team Because Team",
        "Ruth Team Wants to know: Concern Team 1. Team Good Take 1 is kept 0:01 2. Back Bad",
        "3. Third Not answered",
        "“Twelve Team” “Eight Team” question 1 first interview",
        "1 of 2 requirements came up. Budget Team not mentioned Nights question 1",
        "What you showed Conflict question 1",
    ):
        assert words in page.shown
    assert page.shown.index("What you showed") < page.shown.index("Asked by")


def test_a_question_leads_to_the_take_that_is_kept(library: Library, session: Session) -> None:
    page = Page(text_of(session, ExportFormat.HTML, library, view_of(session)))
    assert page.links == ["#q1", "#q3"]
    assert {"q1", "q2", "q3"} <= set(page.ids)


def test_each_of_several_takes_says_which_it_is(library: Library, session: Session) -> None:
    wanted = ("take 1 of 2, the one you keep.", "take 2 of 2.")
    for form in (ExportFormat.HTML, ExportFormat.MARKDOWN):
        shown = text_of(session, form, library, None)
        assert all(shown.count(words) == 1 for words in wanted)
        assert len(re.findall(r"take \d of", shown)) == 2
    rows = csv.DictReader(io.StringIO(text_of(session, ExportFormat.CSV, library, None)))
    assert [row["kept"] for row in rows] == ["True", "False", "False"]


def test_markdown_tells_all_of_it_before_the_answers(library: Library, session: Session) -> None:
    written = text_of(session, ExportFormat.MARKDOWN, library, view_of(session)).splitlines()
    for line in (
        "2 of 3 questions answered, 0:01 in all.",
        "**What worked: Strong Team.** In question 1.",
        "- Practise Team *Because Team*",
        "### Ruth Team",
        "- 1\\. Team *(0:01; worked: Good; Take 1 is kept)*",
        "  - 2\\. Back *(0:01; to change: Bad)*",
        "- 3\\. Third *(Not answered)*",
        "- “Twelve Team” (question 1)",
        "- [ ] Budget Team: not mentioned",
        "- [x] Conflict: question 1",
    ):
        assert line in written
    assert written.index("### What you showed") < written.index(f"## 1. {samples.CONFLICT.text}")


def test_nothing_of_it_becomes_markup(library: Library, session: Session) -> None:
    hostile = view_of(session, HOSTILE)
    page = Page(text_of(session, ExportFormat.HTML, library, hostile))
    assert "img" not in page.tags
    assert page.shown.count(HOSTILE) == 10
    escaped = text_of(session, ExportFormat.MARKDOWN, library, hostile)
    written = re.sub(r"\\.", "", escaped)
    assert "<" not in written
    assert "](javascript" not in written


def test_without_anything_in_common_and_without_a_job_there_are_no_empty_headings(
    library: Library, session: Session
) -> None:
    bare = PanelView("0 of 1 question answered, 0:00 in all.", members=view_of(session).members)
    for form in (ExportFormat.HTML, ExportFormat.MARKDOWN):
        shown = text_of(session, form, library, bare)
        for heading in ("To practise next", "Told otherwise", "the job asks", "you showed"):
            assert heading not in shown
    assert "The whole session" not in text_of(session, ExportFormat.HTML, library, None)


def test_the_library_looks_at_a_session_for_people_alone(
    library: Library, session: Session, tmp_path: Path
) -> None:
    looked: list[str] = []

    def view(asked: Session) -> PanelView:
        looked.append(asked.id)
        return view_of(asked)

    for form in (ExportFormat.HTML, ExportFormat.MARKDOWN, ExportFormat.CSV, ExportFormat.FOLDER):
        context = ExportContext(view, no_bands)
        library.export(session.id, form, tmp_path / f"out.{form}", context=context)
    assert looked == [session.id, session.id]
    assert "Practise Team" in (tmp_path / "out.md").read_text(encoding="utf-8")
