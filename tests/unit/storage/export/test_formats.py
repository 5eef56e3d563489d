# SPDX-License-Identifier: GPL-3.0-or-later
"""A session for reading, for spreadsheets and for captions; what was said never becomes code."""

import base64
import csv
import io
import json
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from mockinterview.domain.hearing import Word
from mockinterview.domain.session import Bookmark, Session
from mockinterview.errors import StorageError
from mockinterview.storage.export.formats import ExportFormat, render
from mockinterview.storage.library import Library
from tests.unit.storage import samples
from tests.unit.storage.samples import record

HOSTILE = '<script>alert(1)</script> =1+1 "& --> *bold* | ‮ '


@pytest.fixture
def session(library: Library) -> Session:
    session = library.create_session(samples.plan(), samples.NOW)
    for position in (0, 1):
        take = record(library, session.id, position)
        library.save_measures(take.id, samples.hearing(), samples.measures())
    record(library, session.id, 1)
    return library.session(session.id)


@pytest.fixture
def hostile(library: Library, session: Session) -> Session:
    take = session.takes[0]
    library.rename(session.id, f"=cmd {HOSTILE}")
    library.set_note(take.id, f"={HOSTILE}")
    library.fail_take(take.id, HOSTILE)
    library.save_measures(take.id, samples.hearing(HOSTILE), samples.measures(HOSTILE))
    return library.session(session.id)


def text(session: Session, wanted: ExportFormat, library: Library) -> str:
    return render(session, wanted, library.sound_path).decode("utf-8-sig")


class Page(HTMLParser):
    """Collects what a browser would act on."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.shown: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.shown.append(data)


def read_page(content: str) -> Page:
    page = Page()
    page.feed(content)
    return page


def test_the_page_carries_every_word_every_sound_and_every_figure(
    library: Library, session: Session
) -> None:
    page = read_page(text(session, ExportFormat.HTML, library))
    words = [attrs for tag, attrs in page.tags if tag == "span" and "data-at" in attrs]
    assert len(words) == 2 * len(samples.hearing().words)
    assert words[1]["data-at"] == "500"
    sounds = [attrs["src"] or "" for tag, attrs in page.tags if tag == "audio"]
    assert [base64.b64decode(sound.partition(",")[2]) for sound in sounds] == [
        library.sound_path(take).read_bytes() for take in session.takes
    ]
    assert {attrs["data-in"] for attrs in words} == {"a1", "a2"}
    shown = " ".join(" ".join(page.shown).split())
    for piece in ("141 words a minute", "at least 1", "Say what came of it", "55 %", "our guess"):
        assert piece in shown


def test_the_page_fetches_nothing(library: Library, session: Session) -> None:
    content = text(session, ExportFormat.HTML, library)
    page = read_page(content)
    for _, attrs in page.tags:
        for name in ("src", "href"):
            assert (attrs.get(name) or "data:").startswith(("data:", "#"))
    assert "//" not in content.replace("data:audio/wav;base64,", "").split("<body>")[0]
    (policy,) = [
        attrs["content"] or ""
        for tag, attrs in page.tags
        if "http-equiv" in attrs and tag == "meta"
    ]
    assert policy.startswith("default-src 'none'; media-src data:;")


def test_nothing_said_or_typed_becomes_markup(library: Library, hostile: Session) -> None:
    page = read_page(text(hostile, ExportFormat.HTML, library))
    assert [tag for tag, _ in page.tags].count("script") == 1
    assert "<script>alert(1)</script>" in " ".join(page.shown)
    markdown = text(hostile, ExportFormat.MARKDOWN, library)
    assert "<script>" not in markdown
    assert "\\*bold\\*" in markdown
    assert "<script>" not in text(hostile, ExportFormat.VTT, library)


@pytest.fixture
def marked(library: Library, session: Session) -> Session:
    take = session.takes[0]
    library.set_note(take.id, "Shorter next time")
    library.set_rating(take.id, 4)
    library.set_bookmarks(take.id, [Bookmark(300, "Here it drags <b>"), Bookmark(65_000)])
    library.set_tags(session.id, ["night shift", "Calder"])
    return library.session(session.id)


def test_marks_ratings_notes_and_tags_stand_in_the_page(library: Library, marked: Session) -> None:
    page = read_page(text(marked, ExportFormat.HTML, library))
    shown = " ".join(" ".join(page.shown).split())
    for words in ("Tags: Calder, night shift", "0:00 Here it drags <b>", "1:05"):
        assert words in shown
    assert "Own rating: 4 of 5" in shown
    assert "Shorter next time" in shown
    buttons = [attrs for tag, attrs in page.tags if tag == "button" and attrs.get("data-at")]
    assert {"300", "65000"} <= {attrs["data-at"] for attrs in buttons}
    ticks = [attrs for tag, attrs in page.tags if tag == "i" and attrs.get("class") == "bookmark"]
    assert next(attrs["title"] for attrs in ticks) == "Bookmark Here it drags <b>, 0:00 to 0:00"


def test_marks_ratings_notes_and_tags_stand_in_markdown_and_in_the_table(
    library: Library, marked: Session
) -> None:
    written = text(marked, ExportFormat.MARKDOWN, library)
    for line in ("Tags: Calder, night shift", "- 0:00: Here it drags \\<b\\>", "- 1:05: bookmark"):
        assert line in written.splitlines()
    assert "Own rating: 4 of 5" in written
    row = next(csv.DictReader(io.StringIO(text(marked, ExportFormat.CSV, library))))
    assert (row["rating"], row["tags"], row["note"]) == (
        "4",
        "Calder, night shift",
        "Shorter next time",
    )
    assert row["bookmarks"] == "0:00 Here it drags <b>; 1:05"


def test_missing_sound_is_said_on_the_page(library: Library, session: Session) -> None:
    library.sound_path(session.takes[0]).unlink()
    shown = read_page(text(session, ExportFormat.HTML, library)).shown
    assert "The sound of this answer is missing." in shown


def test_a_table_has_a_row_for_every_take_and_no_formula(
    library: Library, hostile: Session
) -> None:
    rows = list(csv.DictReader(io.StringIO(text(hostile, ExportFormat.CSV, library))))
    assert [(row["position"], row["take"]) for row in rows] == [("1", "1"), ("2", "1"), ("2", "2")]
    assert rows[0]["speech_rate_wpm"] == "141.2"
    assert rows[0]["share_A"] == "0.55"
    assert rows[2]["words"] == ""
    assert not [cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "@"))]
    assert rows[0]["note"] == f"'={HOSTILE}"


def test_captions_run_on_from_answer_to_answer(library: Library, session: Session) -> None:
    long = " ".join(f"word{i}" for i in range(40))
    library.save_measures(session.takes[0].id, samples.hearing(long), samples.measures())
    session = library.session(session.id)
    cues = text(session, ExportFormat.SRT, library).split("\n\n")
    assert cues[0].startswith("1\n00:00:00,000 --> 00:00:05,900\nword0 word1")
    starts = [cue.splitlines()[1] for cue in cues]
    assert starts == sorted(starts)
    assert all(len(cue.splitlines()[2]) <= 74 for cue in cues)
    assert text(session, ExportFormat.VTT, library).startswith("WEBVTT\n\n00:00:00.000 --> ")


def test_words_without_length_or_text_give_no_broken_captions(
    library: Library, session: Session
) -> None:
    odd = replace(
        samples.hearing(), words=(Word("a", 5, 5), Word(" ", 6, 7), Word("b", 9000, 9001))
    )
    library.save_measures(session.takes[0].id, odd, samples.measures())
    cues = text(library.session(session.id), ExportFormat.SRT, library)
    assert "00:00:00,005 --> 00:00:00,007\na\n" in cues


def test_json_is_the_whole_session(library: Library, session: Session) -> None:
    document = json.loads(text(session, ExportFormat.JSON, library))
    assert document["version"] == 1
    assert len(document["session"]["takes"]) == 3
    assert document["session"]["takes"][0]["measures"]["voice"]["pitch_median_hz"] == 118.0


def test_a_file_is_written_once_and_privately(
    library: Library, session: Session, tmp_path: Path
) -> None:
    for wanted in set(ExportFormat) - {ExportFormat.PDF}:
        target = tmp_path / f"out.{wanted}"
        library.export(session.id, wanted, target)
        with pytest.raises(StorageError, match="there already"):
            library.export(session.id, wanted, target)
    with pytest.raises(StorageError, match="could not be written"):
        library.export(session.id, ExportFormat.CSV, tmp_path / "none" / "out.csv")
