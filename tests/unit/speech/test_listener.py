# SPDX-License-Identifier: GPL-3.0-or-later
"""The recogniser process: real processes and sound, with an engine that misbehaves to order."""

import multiprocessing
import queue
import shutil
import sys
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mockinterview.speech.events import Event, Failed, FellBack, Heard, Progress, Ready, Unavailable
from mockinterview.speech.listener import Listener
from tests.fakes.recogniser import make_scripted, read_wav

SPEECH = Path(__file__).parents[2] / "data" / "audio" / "librivox_austen_0870.wav"
PATIENCE_S = 60

Start = Callable[..., Listener]


@pytest.fixture
def events() -> "queue.SimpleQueue[Event]":
    return queue.SimpleQueue()


@pytest.fixture
def start(tmp_path: Path, events: "queue.SimpleQueue[Event]") -> Iterator[Start]:
    started = []

    def start(engine: str = "hello", **options: Any) -> Listener:
        listener = Listener(read_wav, engine, tmp_path, events.put, make_scripted, **options)
        listener.start()
        started.append(listener)
        return listener

    yield start
    for listener in started:
        listener.close(deadline_s=10)
    assert not multiprocessing.active_children()


def wait_for(events: "queue.SimpleQueue[Event]", *kinds: type) -> Event:
    end = time.monotonic() + PATIENCE_S
    while True:
        event = events.get(timeout=max(0.0, end - time.monotonic()))
        if isinstance(event, kinds):
            return event


def test_a_file_is_heard(start: Start, events: "queue.SimpleQueue[Event]") -> None:
    start().transcribe("a", SPEECH)
    assert wait_for(events, Ready) == Ready("fake:hello")
    heard = wait_for(events, Heard)
    assert isinstance(heard, Heard)
    assert heard.job == "a"
    assert heard.hearing.duration_ms == 7100
    assert {word.text for word in heard.hearing.words} == {"hello"}


def test_a_growing_file_is_heard_to_its_last_frame(
    start: Start, events: "queue.SimpleQueue[Event]", tmp_path: Path
) -> None:
    whole = SPEECH.read_bytes()
    growing = tmp_path / "take.wav"
    growing.write_bytes(whole[: len(whole) // 2])
    listener = start()
    listener.follow("a", growing)
    wait_for(events, Progress)
    with growing.open("ab") as file:
        file.write(whole[len(whole) // 2 :])
    with wave.open(str(SPEECH)) as sound:
        listener.finish("a", sound.getnframes())
    heard = wait_for(events, Heard, Failed)
    assert isinstance(heard, Heard)
    assert heard.hearing.duration_ms == 7100


def test_a_recording_goes_before_a_file(
    start: Start, events: "queue.SimpleQueue[Event]", tmp_path: Path
) -> None:
    listener = start()
    for job in ("a", "b"):
        listener.transcribe(job, SPEECH)
    listener.follow("live", Path(shutil.copy(SPEECH, tmp_path / "take.wav")))
    listener.finish("live", 16_000)
    ends = [wait_for(events, Heard, Failed) for _ in range(3)]
    assert [end.job for end in ends if isinstance(end, Heard)].index("live") < 2
    assert {end.job for end in ends if isinstance(end, Heard)} == {"a", "b", "live"}


def test_a_crash_costs_nothing(
    start: Start, events: "queue.SimpleQueue[Event]", tmp_path: Path
) -> None:
    (tmp_path / "crash").write_text("1")
    start().transcribe("a", SPEECH)
    assert isinstance(wait_for(events, Heard, Failed), Heard)


def test_a_recording_that_brings_the_recogniser_down_twice_is_given_up_and_the_next_is_heard(
    start: Start, events: "queue.SimpleQueue[Event]", tmp_path: Path
) -> None:
    (tmp_path / "crash").write_text("2")
    listener = start()
    listener.transcribe("a", SPEECH)
    listener.transcribe("b", SPEECH)
    failed, heard = wait_for(events, Heard, Failed), wait_for(events, Heard, Failed)
    assert isinstance(failed, Failed)
    assert failed.job == "a"
    assert "safe" in failed.sentence
    assert isinstance(heard, Heard)
    assert heard.job == "b"


def test_a_hung_recogniser_is_replaced(
    start: Start, events: "queue.SimpleQueue[Event]", tmp_path: Path
) -> None:
    (tmp_path / "hang").write_text("1")
    start(hang_s=10.0).transcribe("a", SPEECH)
    assert isinstance(wait_for(events, Heard, Failed), Heard)


def test_a_refusal_is_passed_on(
    start: Start, events: "queue.SimpleQueue[Event]", tmp_path: Path
) -> None:
    (tmp_path / "refuse").write_text("The model is gone.")
    start().transcribe("a", SPEECH)
    assert wait_for(events, Heard, Failed) == Failed("a", "The model is gone.")


def test_an_engine_that_cannot_be_loaded_fails_each_job_with_its_reason(
    start: Start, events: "queue.SimpleQueue[Event]"
) -> None:
    listener = start("none")
    assert wait_for(events, Unavailable) == Unavailable("There is no recogniser here.")
    listener.transcribe("a", SPEECH)
    assert wait_for(events, Failed) == Failed("a", "There is no recogniser here.")


def test_a_process_that_dies_at_its_start_is_not_started_for_ever(
    start: Start, events: "queue.SimpleQueue[Event]"
) -> None:
    start("dies").transcribe("a", SPEECH)
    failed = wait_for(events, Failed)
    assert isinstance(failed, Failed)
    assert "does not start" in failed.sentence


def test_a_job_that_is_cancelled_ends_without_an_event(
    start: Start, events: "queue.SimpleQueue[Event]"
) -> None:
    listener = start()
    listener.transcribe("a", SPEECH)
    listener.cancel("a")
    listener.transcribe("b", SPEECH)
    heard = wait_for(events, Heard, Failed)
    assert isinstance(heard, Heard)
    assert heard.job == "b"


def test_close_does_not_wait_for_a_hung_process(
    start: Start, events: "queue.SimpleQueue[Event]", tmp_path: Path
) -> None:
    (tmp_path / "hang").write_text("1")
    listener = start()
    listener.transcribe("a", SPEECH)
    wait_for(events, Ready)
    listener.close(deadline_s=0.1)
    assert not multiprocessing.active_children()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize(
    ("trouble", "sentence"),
    [("killed", "memory is short"), ("illegal", "processor lacks")],
)
def test_the_reason_of_a_crash_is_told(
    start: Start,
    events: "queue.SimpleQueue[Event]",
    tmp_path: Path,
    trouble: str,
    sentence: str,
) -> None:
    (tmp_path / trouble).write_text("2")
    start().transcribe("a", SPEECH)
    failed = wait_for(events, Heard, Failed)
    assert isinstance(failed, Failed)
    assert sentence in failed.sentence
    assert "The recording is safe" in failed.sentence


def test_a_recogniser_that_hangs_twice_is_stopped_and_the_time_is_told(
    start: Start, events: "queue.SimpleQueue[Event]", tmp_path: Path
) -> None:
    (tmp_path / "hang").write_text("2")
    start(hang_s=1.0).transcribe("a", SPEECH)
    failed = wait_for(events, Heard, Failed)
    assert isinstance(failed, Failed)
    assert "no sign of life for 1 s" in failed.sentence


def test_too_little_memory_costs_no_process_and_the_next_recording_is_heard(
    start: Start, events: "queue.SimpleQueue[Event]", tmp_path: Path
) -> None:
    (tmp_path / "memory").write_text("1")
    listener = start()
    listener.transcribe("a", SPEECH)
    failed = wait_for(events, Heard, Failed)
    assert isinstance(failed, Failed)
    assert "memory" in failed.sentence
    listener.transcribe("a", SPEECH)
    assert isinstance(wait_for(events, Heard, Failed), Heard)


@pytest.mark.parametrize("broken", ["none", "dies"])
def test_another_engine_takes_over_from_one_that_does_not_load(
    start: Start, events: "queue.SimpleQueue[Event]", broken: str
) -> None:
    listener = start(broken, fall_back="builtin")
    listener.transcribe("a", SPEECH)
    fell_back = wait_for(events, FellBack)
    assert isinstance(fell_back, FellBack)
    assert fell_back.engine == broken
    assert fell_back.sentence
    assert wait_for(events, Ready) == Ready("fake:builtin")
    assert isinstance(wait_for(events, Heard, Failed), Heard)


def test_a_model_that_goes_away_in_mid_session_costs_no_answer(
    start: Start, events: "queue.SimpleQueue[Event]", tmp_path: Path
) -> None:
    (tmp_path / "model").mkdir()
    listener = start("model", fall_back="builtin")
    assert wait_for(events, Ready) == Ready("fake:model")
    (tmp_path / "model").rmdir()
    listener.transcribe("a", SPEECH)
    heard = wait_for(events, Heard, Failed)
    assert isinstance(heard, Heard), "what is loaded goes on without its files"
    (tmp_path / "crash").write_text("1")
    listener.transcribe("b", SPEECH)
    assert wait_for(events, FellBack) == FellBack("model", "The model is gone.")
    heard = wait_for(events, Heard, Failed)
    assert isinstance(heard, Heard)
    assert heard.hearing.engine == "fake:builtin"


def test_the_engine_changes_when_nothing_is_heard_and_not_before(
    start: Start, events: "queue.SimpleQueue[Event]"
) -> None:
    listener = start("first")
    listener.transcribe("a", SPEECH)
    listener.use("second")
    heard = wait_for(events, Heard, Failed)
    assert isinstance(heard, Heard)
    assert heard.hearing.engine == "fake:first"
    assert wait_for(events, Ready) == Ready("fake:second")
    listener.transcribe("b", SPEECH)
    heard = wait_for(events, Heard, Failed)
    assert isinstance(heard, Heard)
    assert heard.hearing.engine == "fake:second"


def test_a_change_of_engine_brings_back_a_recogniser_that_was_given_up(
    start: Start, events: "queue.SimpleQueue[Event]"
) -> None:
    listener = start("none")
    wait_for(events, Unavailable)
    listener.use("hello")
    assert wait_for(events, Ready) == Ready("fake:hello")
