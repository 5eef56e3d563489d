# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as a PDF: read back by a library that knows nothing of how it was drawn."""

import io
from dataclasses import replace
from pathlib import Path
from typing import cast

import pypdf
import pytest
from PySide6.QtWidgets import QApplication

from mockinterview import wiring
from mockinterview.analysis.bands import load_bands
from mockinterview.domain.preparation import Preparation
from mockinterview.domain.profile import Profile
from mockinterview.domain.session import Bookmark, GapCause, Session, SoundGap, Take
from mockinterview.interview.panel_view import panel_view
from mockinterview.interview.session_review import review_session
from mockinterview.paths import assets_folder
from mockinterview.ui.print.session_pdf import SessionPdf
from tests.ui import samples

SPEECH = Path(__file__).parents[1] / "data" / "audio" / "librivox_austen_0880.wav"


def no_sound(_: Take) -> Path:
    return Path("gone.wav")


def drawn(session: Session, sound: Path | None = None) -> pypdf.PdfReader:
    printer = SessionPdf(lambda: load_bands(assets_folder() / "bands.toml"))
    content = printer.draw(session, no_sound if sound is None else lambda _: sound)
    return pypdf.PdfReader(io.BytesIO(content))


def text_on(page: pypdf.PageObject) -> str:
    return " ".join(page.extract_text().split())


def text_of(reader: pypdf.PdfReader) -> str:
    return " ".join(map(text_on, reader.pages))


def pictures(page: pypdf.PageObject) -> list[bytes]:
    """Return the raw samples of the pictures on a page."""
    resources = cast("pypdf.generic.DictionaryObject", page["/Resources"].get_object())
    objects = cast("pypdf.generic.DictionaryObject", resources["/XObject"].get_object())
    found = [cast("pypdf.generic.StreamObject", one.get_object()) for one in objects.values()]
    return [item.get_data() for item in found if str(item["/Subtype"]) == "/Image"]


@pytest.mark.usefixtures("qapp")
def test_an_answer_is_there_with_its_words_measures_and_page_numbers() -> None:
    session = samples.session(samples.take())
    reader = drawn(session)
    text = text_of(reader)
    take = session.takes[0]
    assert reader.metadata is not None
    assert reader.metadata.title == session.title
    assert session.title in text
    assert take.question.text in text
    assert f"1 of {len(reader.pages)}" in text
    assert take.hearing is not None
    assert take.measures is not None
    for word in take.hearing.words[:20]:
        assert word.text in text
    for item in take.measures.feedback[:1]:
        assert item.title in text
    assert "aim for 10 to" in text


@pytest.mark.usefixtures("qapp")
def test_marks_ratings_and_tags_are_printed() -> None:
    take = replace(samples.take(), rating=4, bookmarks=(Bookmark(65_000, "Here it drags"),))
    session = replace(samples.session(take), tags=("Calder", "night shift"))
    text = text_of(drawn(session))
    for words in ("Tags: Calder, night shift", "1:05 Here it drags", "Own rating: 4 of 5"):
        assert words in text


@pytest.mark.usefixtures("qapp")
def test_every_answer_begins_a_page_and_has_its_time_line() -> None:
    session = samples.session(samples.take(), samples.silent_take())
    reader = drawn(session)
    starts = [page for page in reader.pages if "Asked by" in text_on(page)]
    assert len(starts) == 2
    assert all(len(pictures(page)) == 1 for page in starts)


@pytest.mark.usefixtures("qapp")
def test_the_sound_is_drawn_where_it_is_there() -> None:
    session = samples.session(samples.take())
    without, with_sound = (pictures(drawn(session, sound).pages[0]) for sound in (None, SPEECH))
    assert without != with_sound


@pytest.mark.usefixtures("qapp")
def test_what_was_typed_is_text_even_where_it_looks_like_markup() -> None:
    hostile = "<b>Bold</b> & <img src='x.png'>"
    take = replace(samples.take(), note=hostile)
    text = text_of(drawn(samples.session(take)))
    assert hostile in text


def test_it_is_drawn_on_a_thread_too(qapp: QApplication) -> None:
    from concurrent.futures import ThreadPoolExecutor

    printer = SessionPdf(lambda: load_bands(assets_folder() / "bands.toml"))
    with ThreadPoolExecutor(1) as pool:
        content = pool.submit(printer.draw, samples.session(samples.take()), no_sound).result()
    assert content.startswith(b"%PDF-")


@pytest.mark.usefixtures("qapp")
def test_bands_chosen_since_count_and_what_has_none_is_not_judged() -> None:
    every = load_bands(assets_folder() / "bands.toml")
    chosen = [every]
    printer = SessionPdf(lambda: chosen[0])
    session = samples.session(samples.take())

    def page() -> str:
        return text_of(pypdf.PdfReader(io.BytesIO(printer.draw(session, no_sound))))

    assert "up to 5" in page()  # the band of fillers
    chosen[0] = every.for_profile(Profile.STUTTER_FRIENDLY)
    assert "up to 5" not in page()


@pytest.mark.usefixtures("qapp")
def test_lost_sound_is_told_below_the_time_line_and_among_the_words() -> None:
    gaps = (SoundGap(41_000, 0, GapCause.SLEEP), SoundGap(20_000, 1800, GapCause.MICROPHONE, "W"))
    text = text_of(drawn(samples.session(replace(samples.take(), gaps=gaps))))
    assert "Sound missing 1.8 s, 0:20: the microphone went away; “W” went on." in text
    assert "[Sound missing 1.8 s]" in text
    assert text.index("[Sound missing 1.8 s]") < text.index("[Sound missing]")
    assert "ound missing" not in text_of(drawn(samples.session(samples.take())))


@pytest.mark.usefixtures("qapp")
def test_the_first_page_is_the_panels_view_and_the_kept_take_is_named() -> None:
    kept = replace(samples.take(), is_keeper=True)
    session = samples.session(kept, replace(samples.take(2), id="again"))
    review = review_session(session, (), Preparation(), wiring.topics())
    printer = SessionPdf(lambda: load_bands(assets_folder() / "bands.toml"))
    content = printer.draw(session, no_sound, panel_view(review))
    pages = pypdf.PdfReader(io.BytesIO(content)).pages
    first, second = text_on(pages[0]), text_on(pages[1])
    assert "1 of 5 questions answered" in first
    assert "To practise next" in first
    assert "Take 1 of 2 is kept" in first
    assert "Maren Holt, Hiring manager" in first
    assert "Asked by" not in first
    assert "take 1 of 2, the one you keep" in second
