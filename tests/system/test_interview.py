# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole loop at the desk: a spoken question, a human answer, its words, measures and replay."""

import contextlib
import os
import re
import signal
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import pytest

from mockinterview.preferences import Preferences, save_preferences
from tests.system.app import App
from tests.system.desk import Desk
from tests.system.processes import wait_for
from tests.system.sound import (
    DATA,
    SaidWord,
    down_to_16k,
    find_in,
    read_16k,
    silence,
    two_sentences,
    write_16k,
)
from tests.wer import plain_words, word_error_rate

pytestmark = pytest.mark.system

MakeApp = Callable[..., App]
#: How a long pause is told among the words of a transcript.
PAUSE = re.compile(r"pause\s[\d.]+\sseconds")


@pytest.fixture(autouse=True)
def one_question(home: Path) -> None:
    """Ask one question and nothing back, so that a test can end."""
    save_preferences(home / "settings.json", Preferences(count=1, follow_ups=False))


def begin_answer(app: App) -> None:
    """Start the interview and go on until the answer is being recorded."""
    app.key("Return")
    status = app.wait_for_status("thinking", "recording", timeout_s=60)
    if status.startswith("thinking"):
        app.key("space")
    app.wait_for_status("recording")


def finish_answer(app: App) -> None:
    app.key("space")
    app.wait_for_status("answer ready", "review ready", timeout_s=60)


def go_to_review(app: App) -> None:
    app.find("Review")
    app.key("Return")


def only_take(app: App) -> dict[str, Any]:
    """Return the one take in the library, as the command line tells it."""
    (summary,) = app.json("sessions", "list")
    (take,) = app.json("sessions", "show", summary["id"])["takes"]
    assert isinstance(take, dict)
    return take


def nearest_question(app: App, heard: str) -> str:
    """Return the question of the bank that was heard; synthetic voices are heard with errors."""
    texts: list[str] = [question["text"] for question in app.json("questions", "list")]
    return min(texts, key=lambda text: word_error_rate(text, heard))


def start_errors_ms(said: tuple[SaidWord, ...], heard: list[Any], shift_ms: int) -> list[int]:
    """Return how far off the words are that were heard right, each pair by place and text."""
    places = {plain_words(word["text"])[0]: word["start_ms"] for word in reversed(heard)}
    counts = [word.text for word in said]
    return [
        abs(places[word.text] - (word.start_ms + shift_ms))
        for word in said
        if word.text in places and counts.count(word.text) == 1
    ]


def test_an_interview_from_the_question_to_the_replay(
    desk: Desk, make_app: MakeApp, home: Path, tmp_path: Path
) -> None:
    answer = two_sentences(tmp_path, pause_s=1.5)
    app = make_app()
    app.start()
    ear = desk.listen()
    begin_answer(app)
    question = app.find("Question").name.partition(": ")[2]
    asked = down_to_16k(ear.stop())
    desk.speak(answer.sound)
    finish_answer(app)
    go_to_review(app)
    shown = PAUSE.sub("", app.find("Transcript").text)
    assert word_error_rate(answer.text, shown) < 0.15

    ear = desk.listen()
    app.press("Play")
    wait_for(lambda: float(np.abs(ear.heard()).max()) > 0.02, 60, "sound from the speaker")
    spoken = read_16k(answer.sound)
    wait_for(lambda: len(ear.heard()) > 3 * len(spoken) + 96_000, 60, "the end of the replay")
    _, alike = find_in(spoken, down_to_16k(ear.stop()))
    assert alike > 0.8
    assert app.close() == 0

    # The question was heard: no other in the bank is nearer to the words from the speaker.
    heard = app.json("analyze", str(write_16k(tmp_path / "asked.wav", asked)))
    assert nearest_question(app, heard["transcript"]["text"]) == question

    # The take is what was spoken.
    take = only_take(app)
    assert take["question"] == question
    assert take["state"] == "measured"
    recording = read_16k(home / "takes" / take["sound"])
    shift_ms, alike = find_in(spoken, recording)
    assert alike > 0.95
    report = take["report"]
    words = report["transcript"]["words"]
    assert word_error_rate(answer.text, report["transcript"]["text"]) < 0.15
    assert all(0 <= w["start_ms"] < w["end_ms"] <= report["duration_ms"] for w in words)
    errors = start_errors_ms(answer.words, words, shift_ms)
    assert len(errors) >= 10
    assert median(errors) < 100

    # The measures are those of the reference.
    pacing = report["pacing"]
    said = answer.words
    assert pacing["time_to_first_word_ms"] == pytest.approx(said[0].start_ms + shift_ms, abs=250)
    span_s = (said[-1].end_ms - said[0].start_ms) / 1000
    assert pacing["speech_rate_wpm"] == pytest.approx(60 * len(said) / span_s, rel=0.12)
    gap = max(pairwise(said), key=lambda pair: pair[1].start_ms - pair[0].end_ms)
    longest = max(pacing["pauses"], key=lambda pause: pause["end_ms"] - pause["start_ms"])
    assert longest["start_ms"] == pytest.approx(gap[0].end_ms + shift_ms, abs=250)
    assert longest["end_ms"] == pytest.approx(gap[1].start_ms + shift_ms, abs=250)


def test_an_answer_is_ready_although_its_recogniser_was_killed(
    desk: Desk, make_app: MakeApp
) -> None:
    app = make_app()
    app.start()
    begin_answer(app)
    speaking = desk.start_speaking(DATA / "kennedy_moon.wav")
    killed = wait_for(app.recognisers, 60, "recogniser")
    with contextlib.suppress(ProcessLookupError):
        os.kill(killed[0], signal.SIGKILL)
    speaking.wait(60)
    finish_answer(app)
    assert killed[0] not in app.recognisers()
    assert app.close() == 0
    take = only_take(app)
    text = (DATA / "kennedy_moon.txt").read_text(encoding="utf-8")
    assert word_error_rate(text, take["report"]["transcript"]["text"]) < 0.15


def test_silence_makes_no_words_up(desk: Desk, make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app()
    app.start()
    begin_answer(app)
    desk.speak(write_16k(tmp_path / "silence.wav", silence(4)))
    finish_answer(app)
    assert app.close() == 0
    report = only_take(app)["report"]
    assert report["transcript"]["text"] == ""
    assert report["feedback"]


def test_what_was_said_before_the_headset_was_pulled_out_is_kept(
    desk: Desk, make_app: MakeApp
) -> None:
    app = make_app()
    app.start()
    begin_answer(app)
    desk.speak(DATA / "pico_quilter.wav")
    desk.unplug()
    wait_for(lambda: not app.status().startswith("recording"), 60, "end of the recording")
    app.wait_for_status("answer ready", "review ready", timeout_s=60)
    assert app.close() == 0
    text = (DATA / "pico_quilter.txt").read_text(encoding="utf-8")
    assert word_error_rate(text, only_take(app)["report"]["transcript"]["text"]) < 0.2


def test_a_recording_survives_the_end_of_the_app(desk: Desk, make_app: MakeApp, home: Path) -> None:
    app = make_app()
    app.start()
    begin_answer(app)
    speaking = desk.start_speaking(DATA / "kennedy_moon.wav")
    (sound,) = wait_for(lambda: list((home / "takes").rglob("*.wav")), 60, "recording")
    wait_for(lambda: sound.stat().st_size > 700_000, 60, "seven seconds of sound")
    os.kill(app.pid, signal.SIGKILL)
    speaking.kill()
    speaking.wait(60)
    app.end()
    again = make_app()
    again.start()
    wait_for(lambda: only_take(again)["state"] == "measured", 60, "the take that was cut off")
    assert again.close() == 0
    take = only_take(again)
    assert take["duration_ms"] > 6000
    assert "nation" in take["report"]["transcript"]["text"]
