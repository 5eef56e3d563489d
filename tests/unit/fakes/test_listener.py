# SPDX-License-Identifier: GPL-3.0-or-later
"""The recogniser without a process says what it was told to say."""

from pathlib import Path

from mockinterview.domain.hearing import Hearing
from mockinterview.speech.events import Event, Failed, Heard, Ready
from tests.fakes.listener import FakeListener

HEARING = Hearing("fake", 0, (), ())


def test_it_hears_what_it_was_given_and_else_fails(tmp_path: Path) -> None:
    sound = tmp_path / "a.wav"
    sound.touch()
    told: list[Event] = []
    listener = FakeListener(told.append, "fake:one")
    listener.start()
    listener.transcribe("a", sound)
    listener.hearing = HEARING
    listener.follow("b", sound)
    listener.finish("b", 0)
    assert told == [Ready("fake:one"), Failed("a", "Nothing was heard."), Heard("b", HEARING)]
    listener.use("fake:two")
    listener.close(0.0)
    assert (listener.used, listener.is_closed) == (["fake:two"], True)
