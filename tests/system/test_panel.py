# SPDX-License-Identifier: GPL-3.0-or-later
"""A panel of three at the desk: introductions, questions, a follow-up, the closing round."""

import os
import signal
from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mockinterview.preferences import Preferences, save_preferences
from mockinterview.speech.voice_track import STEP_MS, pitch_track
from tests.system.app import App
from tests.system.desk import Desk, Ear
from tests.system.processes import wait_for
from tests.system.sound import DATA, Samples, down_to_16k, silence, write_16k

pytestmark = pytest.mark.system

MakeApp = Callable[..., App]
#: Louder than this is speech, on the silent line between speaker and ear.
HEARD = 0.02
#: Two voices are told apart when pitch or rate differ by this factor: half of what was set.
APART = 1.05


def told(app: App, name: str) -> str:
    """Return what stands behind a name in the window; empty where it is not there now."""
    node = app.look_for(name)
    return node.name.partition(": ")[2] if node is not None else ""


def introductions(app: App, ear: Ear) -> dict[str, Samples]:
    """Listen to the introductions, and return the sound of each by its words."""
    begun: list[tuple[str, int]] = []
    while app.wait_for_status("asking").startswith("asking, the panel"):
        text = told(app, "Introduction")
        if text and text not in dict(begun):
            begun.append((text, len(ear.heard())))
    sound = ear.heard()
    ends = [begin for _, begin in begun[1:]] + [len(sound)]
    return {text: sound[begin:end] for (text, begin), end in zip(begun, ends, strict=True)}


def pitch_and_rate(text: str, sound: Samples) -> tuple[float, float]:
    """Return the median pitch in hertz, and the letters a minute, of one voice.

    Letters, for the words of one sentence may be twice as long as those of another.
    """
    loud = np.flatnonzero(np.abs(sound) > HEARD)
    spoken = down_to_16k(sound[loud[0] : loud[-1]])
    track = pitch_track(spoken)
    minutes = len(track) * STEP_MS / 60_000
    return float(np.median(track[track > 0])), sum(map(str.isalpha, text)) / minutes


def answer(desk: Desk, app: App, sound: Path) -> str:
    """Answer what is asked, by the keyboard, and return the status after it."""
    status = app.wait_for_status("asking", "thinking", "recording")
    if not status.startswith("recording"):
        app.key("space")
    app.wait_for_status("recording")
    desk.speak(sound)
    app.key("space")
    return app.wait_for_status("answer ready", "review ready", timeout_s=60)


def the_session(app: App) -> dict[str, Any]:
    """Return the one session in the library, as the command line tells it."""
    (summary,) = app.json("sessions", "list")
    session = app.json("sessions", "show", summary["id"])
    assert isinstance(session, dict)
    return session


def test_a_panel_of_three_from_home_to_the_review_by_keyboard_alone(
    desk: Desk, make_app: MakeApp, tmp_path: Path
) -> None:
    nothing = write_16k(tmp_path / "nothing.wav", silence(1))
    app = make_app()
    app.start()
    ear = desk.listen()
    app.key("Return")
    voices = [pitch_and_rate(*one) for one in introductions(app, ear).items()]
    ear.stop()
    assert len(voices) == 3
    for one, other in combinations(voices, 2):
        assert any(max(pair) > APART * min(pair) for pair in zip(one, other, strict=True))

    # The first answer lacks something; after that nobody asks back about silence.
    status = answer(desk, app, DATA / "pico_quilter.wav")
    shown = [told(app, "Question")]
    while status.startswith("answer ready"):
        app.key("n")
        app.wait_for_status("asking", "thinking", "recording")
        shown.append(told(app, "Question"))
        status = answer(desk, app, nothing)
    app.key("Return")
    app.find("Play")
    assert app.close() == 0

    session = the_session(app)
    questions = session["questions"]
    assert [question["text"] for question in questions] == shown
    followed = [question["follows"] for question in questions]
    assert followed[:2] == [None, 0]
    assert set(followed[2:]) <= {None, 0}
    assert sum(follows is None for follows in followed) == 6
    assert questions[1]["asked_by"] == questions[0]["asked_by"]
    assert questions[1]["lead"]
    assert len({question["asked_by"] for question in questions}) == 3
    assert [take["position"] for take in session["takes"]] == list(range(len(questions)))
    assert questions[-1]["kind"] == "ask"


def test_a_session_that_was_killed_in_its_third_answer_is_gone_on_with(
    desk: Desk, make_app: MakeApp, home: Path, tmp_path: Path
) -> None:
    save_preferences(home / "settings.json", Preferences(introductions=False))
    nothing = write_16k(tmp_path / "nothing.wav", silence(1))
    app = make_app()
    app.start()
    app.key("Return")
    for _ in range(2):
        answer(desk, app, nothing)
        app.key("n")
        app.wait_for_status("asking")
    app.key("space")
    app.wait_for_status("recording")
    speaking = desk.start_speaking(DATA / "kennedy_moon.wav")
    sound = wait_for(lambda: list((home / "takes").rglob("*-03-1.wav")), 60, "recording")[0]
    wait_for(lambda: sound.stat().st_size > 400_000, 60, "four seconds of sound")
    os.kill(app.pid, signal.SIGKILL)
    speaking.kill()
    speaking.wait(60)
    app.end()

    again = make_app()
    again.start()
    again.find("2 of 6 answered")
    again.press("Go on")
    again.wait_for_status("asking")
    assert again.look_for("Question 3 of 5") is not None
    answer(desk, again, nothing)
    assert again.close() == 0
    takes = the_session(again)["takes"]
    assert [(take["position"], take["number"]) for take in takes] == [
        (0, 1), (1, 1), (2, 1), (2, 2),
    ]  # fmt: skip
    assert takes[2]["duration_ms"] > 3000
    assert takes[2]["state"] != "failed"
