# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody said or typed is text in the exported page, however much it looks like markup."""

from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mockinterview.domain.session import PlannedQuestion
from mockinterview.paths import DataFolder
from mockinterview.storage.export.formats import ExportFormat
from mockinterview.storage.library import Library
from tests.unit.hostile.damage import SHORT
from tests.unit.storage import samples
from tests.unit.storage.samples import record

_PIECES = st.sampled_from(
    (
        *("<script>", "</script>", "<img src=x onerror=alert(1)>", "<!--", "-->", "]]>", "&lt;"),
        *("javascript:alert(1)", '" onload="x', "' autofocus onfocus='x", "<style>", "</style>"),
        *("{{ 7 * 7 }}", "{% raw %}", "<svg/onload=x>", "<iframe src=//x>", "\u2028", "`", "\\"),
    )
)
HOSTILE = st.lists(_PIECES, min_size=1, max_size=5).map(" ".join)


class Page(HTMLParser):
    """The tags of a page, with the names of their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(name for name, _ in attrs)))


def exported(home: Path, out: Path, text: str) -> str:
    """Return the page of a session in which everything that can be said or typed is ``text``."""
    plan = samples.plan(text)
    asked = replace(plan.questions[0].question, text=text)
    plan = replace(plan, questions=(PlannedQuestion(asked, "ruth", reason=text),), job=text)
    with Library(DataFolder(home)) as library:
        session = library.create_session(plan, samples.NOW)
        take = record(library, session.id)
        heard = samples.hearing("one two three")
        words = tuple(replace(word, text=text.replace(" ", "")) for word in heard.words)
        library.save_measures(take.id, replace(heard, words=words), samples.measures(text))
        library.set_note(take.id, text)
        library.rename(session.id, text)
        library.export(session.id, ExportFormat.HTML, out)
        library.delete_session(session.id)
    return out.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> Page:
    folder = tmp_path_factory.mktemp("harmless")
    return Page(exported(folder / "home", folder / "page.html", "plain"))


@settings(SHORT, max_examples=10)  # each makes a library
@given(text=HOSTILE)
@example(text="</script><script>alert(1)</script>")
def test_no_text_becomes_a_tag_or_an_attribute(tmp_path: Path, harmless: Page, text: str) -> None:
    out = tmp_path / "page.html"
    out.unlink(missing_ok=True)
    page = Page(exported(tmp_path / "home", out, text))
    assert set(page.tags) <= set(harmless.tags)
    assert [tag for tag, _ in page.tags].count("script") == [tag for tag, _ in harmless.tags].count(
        "script"
    )
