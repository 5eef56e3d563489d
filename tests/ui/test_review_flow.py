# SPDX-License-Identifier: GPL-3.0-or-later
"""The review behind its page: a real library, real measures, and a loudspeaker that is pumped."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from mockinterview import wiring
from mockinterview.analysis.bands import load_bands
from mockinterview.audio.player import Player
from mockinterview.domain.measures import StarLabel
from mockinterview.domain.session import Bookmark, Session, Take
from mockinterview.paths import DataFolder, assets_folder
from mockinterview.speech.voices import Voice
from mockinterview.storage.export.formats import ExportFormat
from mockinterview.storage.library import Library
from mockinterview.tasks.corrections import CorrectionsTask
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.playback import PlaybackTask
from mockinterview.ui.flows.export_flow import ExportFlow, suggested_name
from mockinterview.ui.flows.review_correcting import ReviewCorrecting
from mockinterview.ui.flows.review_listening import ReviewListening
from mockinterview.ui.pages.review import ReviewPage
from mockinterview.ui.pages.review_sound import LEAD_IN_MS
from mockinterview.ui.theme.theme import Theme
from tests.fakes.sound_system import FakeOutput, FakeSoundSystem
from tests.fakes.voice_task import SilentVoice
from tests.ui import samples
from tests.ui.review_hands import named
from tests.unit.storage.sounds import RATE_HZ, write_sound

LENGTH_MS = 3_000
VOICE = Voice("en")


@pytest.fixture
def session(home: Path) -> Session:
    """Two measured answers with three seconds of sound each."""
    plan = samples.session().plan
    with Library(DataFolder(home)) as library:
        made = library.create_session(plan, samples.STARTED)
        for position in (0, 1):
            asked = plan.questions[position]
            take = library.begin_take(
                made.id, position, asked.question, asked.asked_by, samples.STARTED
            )
            write_sound(library.sound_path(take), LENGTH_MS)
            library.finish_recording(take.id, RATE_HZ, LENGTH_MS)
            library.save_measures(take.id, samples.hearing(), samples.measures())
        return library.session(made.id)


class Behind:
    """What stands behind the page."""

    def __init__(self, page: ReviewPage, home: Path) -> None:
        self.page = page
        self.system = FakeSoundSystem()
        self.library = LibraryTask(lambda: Library(DataFolder(home)))
        self.playback = PlaybackTask(lambda on_end: Player(system=self.system, on_end=on_end))
        self.voice = SilentVoice(home / "voices")
        self.voices: dict[str, Voice] = {}
        self.heard = ReviewListening(
            page, self.library, self.playback, self.voice, lambda _: self.voices
        )
        self.corrections = CorrectionsTask(self.library, wiring.TakeMeasurer())
        self.correcting = ReviewCorrecting(page, self.corrections)
        self.pump = QTimer(interval=5)
        self.pump.timeout.connect(self.on_tick)
        self.pump.start()

    def on_tick(self) -> None:
        for stream in tuple(self.system.opened):
            if stream.is_running and isinstance(stream, FakeOutput):
                stream.pull(RATE_HZ // 4)

    def close(self) -> None:
        self.pump.stop()
        self.playback.shut_down()
        self.voice.shut_down()
        self.corrections.shut_down()
        self.library.close()


@pytest.fixture
def behind(qtbot: QtBot, theme: Theme, home: Path) -> Iterator[Behind]:
    page = ReviewPage(theme, load_bands(assets_folder() / "bands.toml"))
    qtbot.addWidget(page)
    page.resize(1080, 820)
    page.show()
    made = Behind(page, home)
    yield made
    made.close()


def show(qtbot: QtBot, behind: Behind, session: Session, take: Take) -> None:
    behind.page.show_session(session, take.position, take.number)
    behind.correcting.show(take)
    with qtbot.waitSignal(behind.playback.outlined):
        behind.heard.show(session, take)


def texts(page: ReviewPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def labels(take: Take) -> list[StarLabel]:
    return [unit.label for unit in take.measures.star.units] if take.measures else []


def test_a_correction_changes_the_measures_and_undo_brings_them_back(
    qtbot: QtBot, behind: Behind, session: Session
) -> None:
    take = session.takes[1]
    show(qtbot, behind, session, take)
    with qtbot.waitSignal(behind.correcting.corrected) as told:
        behind.page.edit.part_named.emit(30_000, StarLabel.SITUATION)
    assert told.args is not None
    corrected = told.args[0]
    assert StarLabel.TASK not in labels(corrected)
    assert corrected.measures.star.share.S > take.measures.star.share.S  # type: ignore[union-attr]  # both are measured
    behind.correcting.show(corrected)
    with qtbot.waitSignal(behind.correcting.corrected) as back:
        behind.page.edit.undo_requested.emit()
    assert back.args is not None
    assert back.args[0] == take


def test_corrections_in_quick_succession_all_count(
    qtbot: QtBot, behind: Behind, session: Session
) -> None:
    take = session.takes[1]
    show(qtbot, behind, session, take)
    behind.correcting.corrected.connect(behind.correcting.show)
    words = take.hearing.words if take.hearing else ()
    said = ("Well", "in", "Marlow")
    for word, text in zip(words, said, strict=False):
        behind.page.edit.word_corrected.emit(word.start_ms, word.end_ms, text)
    for _ in said:
        with qtbot.waitSignal(behind.correcting.corrected) as told:
            pass
    assert told.args is not None
    assert told.args[0].hearing.text.startswith("Well in Marlow I ran")


def test_a_missing_sound_is_said_and_cannot_be_played(
    qtbot: QtBot, behind: Behind, session: Session, home: Path
) -> None:
    take = session.takes[1]
    (DataFolder(home).takes / take.sound).unlink()
    behind.page.show_session(session, take.position, take.number)
    behind.heard.show(session, take)
    qtbot.waitUntil(lambda: "The sound of this answer is missing" in texts(behind.page))
    play = named(behind.page, "Play", QAbstractButton)
    assert not play.isEnabled()


def test_a_sound_that_was_cut_is_said_and_still_plays(
    qtbot: QtBot, behind: Behind, session: Session, home: Path
) -> None:
    take = session.takes[1]
    path = DataFolder(home).takes / take.sound
    path.write_bytes(path.read_bytes()[: RATE_HZ * 2])
    show(qtbot, behind, session, take)
    assert "The sound of this answer is shorter than it was" in texts(behind.page)
    assert named(behind.page, "Play", QAbstractButton).isEnabled()


def test_a_whole_session_is_played_answer_by_answer(
    qtbot: QtBot, behind: Behind, session: Session
) -> None:
    first, second = session.takes
    show(qtbot, behind, session, first)
    behind.voices = {first.asked_by: VOICE}
    behind.page.sound.session_requested.emit()
    assert behind.voice.said == [first.question.text]
    behind.voice.begin()
    with qtbot.waitSignal(behind.heard.answer_wanted) as wanted:
        behind.voice.end()
    assert wanted.args == [second.position]
    behind.voices = {}
    with qtbot.waitSignal(behind.playback.ended):  # no voice: on to the answer
        behind.heard.show(session, second)
    assert not behind.playback.is_playing


def test_pausing_ends_the_row(qtbot: QtBot, behind: Behind, session: Session) -> None:
    first, _ = session.takes
    show(qtbot, behind, session, first)
    behind.page.sound.session_requested.emit()
    with qtbot.waitSignal(behind.playback.playing_changed):
        behind.page.sound.pause_requested.emit()
    with qtbot.assertNotEmitted(behind.heard.answer_wanted):
        behind.playback.ended.emit()


def test_the_question_is_heard_or_said_to_be_readable(
    qtbot: QtBot, behind: Behind, session: Session
) -> None:
    take = session.takes[1]
    show(qtbot, behind, session, take)
    with qtbot.waitSignal(behind.heard.problem) as told:
        behind.page.sound.question_requested.emit()
    assert told.args is not None
    assert "at the top of the page" in told.args[0]
    behind.voices = {take.asked_by: VOICE}
    behind.page.sound.question_requested.emit()
    assert behind.voice.said == [take.question.text]


def test_parts_and_speeds_reach_the_loudspeaker(
    qtbot: QtBot, behind: Behind, session: Session
) -> None:
    take = session.takes[1]
    show(qtbot, behind, session, take)
    behind.page.sound.speed_requested.emit(2.0)
    with qtbot.waitSignal(behind.playback.ended):
        behind.page.sound.parts_requested.emit(((500, 700), (2_000, 2_100)))
    stream = behind.system.output
    assert len(stream.played) < RATE_HZ, "300 ms at double speed, and the silence between"


def test_an_export_says_where_it_went_and_a_refusal_says_why(
    qtbot: QtBot, behind: Behind, session: Session, tmp_path: Path
) -> None:
    target = tmp_path / "out.md"
    asked: list[tuple[str, str]] = []

    def choose(suggestion: str, ending: str) -> str:
        asked.append((suggestion, ending))
        return str(target) if len(asked) < 3 else ""

    context = partial(wiring.export_context, DataFolder(tmp_path / "home"))
    opened: list[Path] = []

    def open_path(path: Path) -> bool:
        opened.append(path)
        return len(opened) == 1

    flow = ExportFlow(behind.library, choose, lambda *_: b"%PDF", context, open_path)
    flow.open()
    assert not opened, "nothing was written yet"
    with qtbot.waitSignal(flow.exported) as done:
        flow.export(session, ExportFormat.MARKDOWN)
    assert done.args == [str(target)]
    written = target.read_text(encoding="utf-8")
    assert samples.QUESTION.text in written
    assert "## The whole session" in written
    flow.open()
    assert opened == [target]
    with qtbot.waitSignal(flow.problem) as unopened:
        flow.open()
    assert unopened.args == [f"No program here opens it. It is whole, and lies at {target}."]
    with qtbot.waitSignal(flow.problem) as refused:
        flow.export(session, ExportFormat.MARKDOWN)
    assert refused.args is not None
    assert "is there already" in refused.args[0]
    with qtbot.assertNotEmitted(flow.exported, wait=50):
        flow.export(session, ExportFormat.JSON)
    assert asked[0] == ("Calder Freight, panel of three 2026-11-22.md", "md")


def test_a_suggested_name_is_one_that_every_system_takes(session: Session) -> None:
    odd = replace(session, title=' ..<a>: "b"/c\\d|e?* ' + "x" * 200)
    name = suggested_name(odd, ExportFormat.HTML)
    assert not set(name) & set('<>:"/\\|?*')
    assert len(name) < 120
    assert suggested_name(replace(session, title=" . "), ExportFormat.FOLDER).startswith("Session ")


def test_bookmarks_of_the_page_are_those_of_the_take(
    qtbot: QtBot, behind: Behind, session: Session
) -> None:
    take = replace(session.takes[1], bookmarks=(Bookmark(1_200, "Better: the trucks"),))
    behind.page.show_session(replace(session, takes=(take,)), take.position)
    named(behind.page, "Bookmark at 0:01")
    with qtbot.waitSignal(behind.page.bookmarks_changed) as changed:
        button = named(behind.page, "Remove the bookmark at 0:01", QAbstractButton)
        assert isinstance(button, QAbstractButton)
        button.click()
    assert changed.args == [take.id, ()]


def test_an_answer_opened_at_a_word_plays_from_just_before_it(
    qtbot: QtBot, behind: Behind, session: Session
) -> None:
    take = session.takes[1]
    behind.page.show_session(session, take.position, take.number)
    with qtbot.waitSignal(behind.playback.playing_changed) as playing:
        behind.heard.show(session, take, 1_000)
    assert playing.args == [True]
    qtbot.waitUntil(lambda: behind.page.sound._bar.position_ms >= 1_000 - LEAD_IN_MS)
    behind.heard.fall_silent()
    with qtbot.waitSignal(behind.playback.loaded):
        behind.heard.show(session, take)
    assert not behind.page.sound._bar.is_playing
