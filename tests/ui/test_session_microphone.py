# SPDX-License-Identifier: GPL-3.0-or-later
"""A session and its microphone: opened before the chime, left, lost, or not there at all."""

import numpy as np
from pytestqt.qtbot import QtBot

from mockinterview.audio.sound import Sound
from mockinterview.audio.sound_files import load_for_playback
from mockinterview.audio.system import Device
from mockinterview.domain.session import (
    TakeState,
)
from mockinterview.interview.course import Phase
from mockinterview.storage.sidecar import read_take
from tests.fakes.sound_system import FakeInput, FakeOutput
from tests.ui.session_hands import ECHO, RATE_HZ, FakeStudio, enter, record, takes_of, wait_for


def test_the_microphone_is_open_before_the_chime_and_nothing_of_it_is_kept(
    qtbot: QtBot, studio: FakeStudio
) -> None:
    studio.pump.hears_loudspeaker = True
    room = enter(qtbot, studio)
    room.course.start()
    room.course.answer_now()
    record(qtbot, room)
    microphone, chime = studio.system.opened
    assert isinstance(microphone, FakeInput)
    assert isinstance(chime, FakeOutput)
    room.course.finish()
    wait_for(qtbot, room, Phase.ANSWER_READY)
    (take,) = takes_of(qtbot, studio, room)
    sound = load_for_playback(studio.data.takes / take.sound)
    assert 0.2 < np.abs(sound.samples).max() < ECHO / 32_768
    room.dismiss()


def test_a_microphone_that_goes_for_good_during_the_chime_leaves_no_take(
    qtbot: QtBot, studio: FakeStudio
) -> None:
    room, problems = enter(qtbot, studio), list[str]()
    room.problem.connect(problems.append)
    studio.chime.load(Sound(np.zeros(99 * RATE_HZ, np.float32), RATE_HZ))  # a long one
    room.course.start()
    room.course.answer_now()
    qtbot.waitUntil(lambda: studio.chime.is_playing)
    studio.system.inputs = ()
    studio.system.opened[0].lose()
    wait_for(qtbot, room, Phase.THINKING)
    assert problems[-1].startswith("The microphone was disconnected.")
    qtbot.waitUntil(lambda: takes_of(qtbot, studio, room) == ())
    qtbot.waitUntil(lambda: not list(studio.data.takes.rglob("*.wav")))
    assert not studio.recording.is_busy
    room.dismiss()


def test_leaving_before_the_microphone_is_open_leaves_no_empty_take(
    qtbot: QtBot, studio: FakeStudio
) -> None:
    room = enter(qtbot, studio)
    room.course.start()
    room.course.answer_now()
    assert room.course.phase is Phase.OPENING
    room.course.leave()
    room.dismiss()
    qtbot.waitUntil(lambda: takes_of(qtbot, studio, room) == ())
    assert not studio.recording.is_busy
    assert not list(studio.data.takes.rglob("*.wav"))


def test_a_microphone_that_is_pulled_out_ends_the_answer_with_what_was_said(
    qtbot: QtBot, studio: FakeStudio
) -> None:
    room = enter(qtbot, studio)
    room.course.start()
    record(qtbot, room)
    studio.system.inputs = ()  # there is no other to go on with
    with qtbot.waitSignal(room.problem):
        microphone = next(s for s in studio.system.opened if isinstance(s, FakeInput))
        microphone.lose()
    wait_for(qtbot, room, Phase.ANSWER_READY)
    (take,) = takes_of(qtbot, studio, room)
    assert take.duration_ms >= 1500
    room.dismiss()


def test_where_sound_was_lost_is_written_down_while_the_answer_goes_on(
    qtbot: QtBot, studio: FakeStudio
) -> None:
    room = enter(qtbot, studio)
    room.course.start()
    record(qtbot, room)
    studio.system.inputs = (Device("Webcam", "ALSA", 1, RATE_HZ),)
    next(s for s in studio.system.opened if isinstance(s, FakeInput)).lose()
    (beside,) = studio.data.takes.rglob("*-01-1.json")
    qtbot.waitUntil(lambda: bool(read_take(beside).gaps))
    assert read_take(beside).state is TakeState.RECORDING
    assert read_take(beside).gaps[0].device == "Webcam"
    room.course.leave()
    room.dismiss()


def test_without_a_microphone_the_room_says_so_and_can_try_again(
    qtbot: QtBot, studio: FakeStudio
) -> None:
    studio.system.inputs = ()
    room = enter(qtbot, studio)
    with qtbot.waitSignal(room.problem) as told:
        room.course.start()
    assert "microphone" in told.args[0]
    wait_for(qtbot, room, Phase.THINKING)
    assert takes_of(qtbot, studio, room) == ()
    room.dismiss()
