# SPDX-License-Identifier: GPL-3.0-or-later
"""Lost sound is told wherever an answer is written down: at its place, in figures, and why."""

import csv
import io
import re
from dataclasses import replace

import pytest

from mockinterview.domain.session import GapCause, Session, SoundGap
from mockinterview.storage.export.formats import ExportFormat, render
from mockinterview.storage.library import Library
from tests.unit.storage import samples

GAPS = (
    SoundGap(4900, 0, GapCause.SLEEP),
    SoundGap(900, 2000, GapCause.MICROPHONE, "Web<cam>"),
    SoundGap(3000, 30),
)


@pytest.fixture
def session(library: Library) -> Session:
    session = library.create_session(samples.plan(), samples.NOW)
    take = samples.record(library, session.id)
    library.save_measures(take.id, samples.hearing(), samples.measures())
    session = library.session(session.id)
    (take,) = session.takes
    return replace(session, takes=(replace(take, gaps=GAPS, duration_ms=6000),))


def text(session: Session, wanted: ExportFormat, library: Library) -> str:
    return render(session, wanted, library.sound_path).decode("utf-8-sig")


def test_the_page_has_it_on_the_time_line_among_the_words_and_in_a_sentence(
    library: Library, session: Session
) -> None:
    page = text(session, ExportFormat.HTML, library)
    marks = re.findall(
        r'<i class="lost" style="left:([\d.]+)%;width:([\d.]+)%" title="(.*?)"', page
    )
    assert sorted(marks) == [
        ("15.00", "33.33", "Sound missing, 0:01 to 0:03"),
        ("50.00", "0.50", "Sound missing, 0:03 to 0:03"),
        ("81.67", "0.00", "Sound missing, 0:05 to 0:05"),
    ]
    said = re.sub(r"<.*?>", "", page.partition("What was said")[2].partition("</article>")[0])
    words = " ".join(said.split())
    assert "We moved [2.0 s of sound missing] the café rota. Nine [less than 0.1 s" in words
    assert "arrived on [sound missing] time." in words
    assert "2.0 s at 0:01 (the microphone went away, “Web&lt;cam&gt;” went on)" in page
    assert "less than 0.1 s at 0:03 (the computer was too busy)" in page


def test_markdown_and_the_table_tell_it(library: Library, session: Session) -> None:
    written = text(session, ExportFormat.MARKDOWN, library)
    assert "> We moved *(2.0 s of sound missing)* the café rota." in written
    assert (
        "Sound is missing: 2.0 s at 0:01 (the microphone went away, “Web\\<cam\\>” went on); less"
        in written
    )
    row = next(csv.DictReader(io.StringIO(text(session, ExportFormat.CSV, library))))
    assert row["sound_missing"].startswith("Sound is missing: 2.0 s at 0:01")


def test_a_whole_answer_says_nothing_of_it(library: Library, session: Session) -> None:
    whole = replace(session, takes=(replace(session.takes[0], gaps=()),))
    for wanted in (ExportFormat.HTML, ExportFormat.MARKDOWN):
        content = text(whole, wanted, library)
        assert "ound missing" not in content
        assert "ound is missing" not in content


def test_lost_sound_is_drawn_where_nothing_is_measured_yet(
    library: Library, session: Session
) -> None:
    take = replace(session.takes[0], hearing=None, measures=None)
    page = text(replace(session, takes=(take,)), ExportFormat.HTML, library)
    assert page.count('<i class="lost"') == 3
