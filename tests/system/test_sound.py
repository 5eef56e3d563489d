# SPDX-License-Identifier: GPL-3.0-or-later
"""On a sound server: what is spoken is on the disk, and what is played is heard."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mockinterview.audio.wav import read_info, repair
from tests.system.desk import Desk
from tests.system.processes import wait_for
from tests.system.sound import (
    DATA,
    LOW_RATE_HZ,
    down_to_16k,
    find_in,
    read_16k,
    silence,
    write_16k,
)

pytestmark = pytest.mark.system

CLIP = DATA / "librivox_austen_0880.wav"
#: Samples of it that are enough to know it again.
SHORT = 3 * LOW_RATE_HZ // 2
#: Pulls on the recorder as the app does, told by lines of text.
_RECORD = """
import json, sys
from pathlib import Path
from mockinterview.audio.recorder import Recorder
recorder = Recorder(look_for_another_s=60)  # a slow machine takes its time to have sound again
print(recorder.start(Path(sys.argv[1])), flush=True)
for line in sys.stdin:
    if line == "stop\\n":
        break
    told = [recorder.problem, recorder.warning, *recorder.notices]
    print(json.dumps([sentence for sentence in told if sentence]), flush=True)
take = recorder.stop()
print(json.dumps([take.frames, take.rate_hz, take.problem]), flush=True)
"""
_ASK = """
import sys, threading
from pathlib import Path
from mockinterview.audio.player import Player
from mockinterview.audio.sound_files import load_for_playback
from mockinterview.speech.speaker import Speaker
from mockinterview.speech.voices import Voice
if __name__ == "__main__":
    speaker = Speaker(Path(sys.argv[1]))
    text = "Tell me about a time when a plan of yours fell through."
    question = speaker.render(text, Voice("gmw/en-us+f3"), threading.Event())
    print(question)
    over = threading.Event()
    player = Player(on_end=over.set)
    player.load(load_for_playback(question))
    player.play()
    print(over.wait(60), player.position_ms, player.duration_ms)
    player.close()
"""

#: Plays a click every second and prints, for each that is heard, how far off the position was.
_CLICKS = """
import subprocess, sys, threading
import numpy as np
from mockinterview.audio.player import Player
from mockinterview.audio.sound import Sound
rate, clicks = 48_000, 3
samples = np.zeros(rate * clicks, np.float32)
for number in range(clicks):
    samples[number * rate + rate // 2 :][:480] = 0.5 * np.sin(np.arange(480) * 0.3)
command = ["parec", "--device=speaker.monitor", "--raw", "--latency-msec=10"]
command += ["--format=s16le", "--channels=1", f"--rate={rate}"]
ear = subprocess.Popen(command, stdout=subprocess.PIPE, bufsize=0)
over = threading.Event()
player = Player(on_end=over.set)
player.load(Sound(samples, rate))
player.play()
heard = 0
while heard < clicks and not over.is_set():
    data = ear.stdout.read(960)
    if np.abs(np.frombuffer(data[: len(data) // 2 * 2], "<i2")).max(initial=0) > 3000:
        off_ms = player.position_ms - 1000 * heard - 500
        if off_ms > -400:  # not the end of the click before
            print(off_ms, flush=True)
            heard += 1
player.close()
ear.kill()
ear.wait()
"""


class Recording:
    """A recorder in a process at the desk."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self.rate_hz = int(self._line())

    def told(self) -> list[str]:
        """Return the problem, the warning and the notices, as far as there are any."""
        self._say("look")
        told: list[str] = json.loads(self._line())
        return told

    def wait_until_told(self, words: str, timeout_s: float = 60) -> None:
        """Wait until one of these sentences has those words."""
        wait_for(lambda: any(words in line for line in self.told()), timeout_s, words)

    def stop(self) -> tuple[int, int, str | None]:
        """Return the frames, the rate and the problem."""
        self._say("stop")
        frames, rate_hz, problem = json.loads(self._line())
        assert self._process.wait(60) == 0
        return frames, rate_hz, problem

    def kill(self) -> None:
        """End the process with no chance to tidy up, as kill -9 does."""
        self._process.kill()
        self._process.wait()

    def _say(self, line: str) -> None:
        assert self._process.stdin
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def _line(self) -> Any:
        assert self._process.stdout
        return self._process.stdout.readline()


@contextmanager
def recording(desk: Desk, path: Path) -> Iterator[Recording]:
    process = subprocess.Popen(
        [sys.executable, "-c", _RECORD, str(path)],
        env=desk.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield Recording(process)
    finally:
        process.kill()
        process.communicate()


def test_speech_is_recorded_to_its_last_tenth_of_a_second(desk: Desk, tmp_path: Path) -> None:
    path, clip = tmp_path / "take.wav", read_16k(CLIP)
    with recording(desk, path) as recorder:
        desk.speak(CLIP)
        frames, rate_hz, problem = recorder.stop()
    assert problem is None
    info = read_info(path)
    assert (info.frames, info.rate_hz, info.claimed_bytes) == (frames, rate_hz, 2 * frames)
    heard = read_16k(path)
    place_ms, likeness = find_in(clip, heard)
    assert likeness > 0.95
    tail = clip[-LOW_RATE_HZ // 10 :]
    there = heard[place_ms * 16 + len(clip) - len(tail) :]
    assert find_in(tail, np.concatenate([there, silence(0.1)]))[1] > 0.9


def test_a_microphone_pulled_out_while_speaking_keeps_what_was_said(
    desk: Desk, tmp_path: Path
) -> None:
    path, clip = tmp_path / "take.wav", read_16k(CLIP)
    with recording(desk, path) as recorder:
        desk.speak(CLIP)
        desk.unplug_microphone()
        # PulseAudio ends nothing: it moves the stream to what else it has, here to silence.
        recorder.wait_until_told("silence")
        frames, _, _ = recorder.stop()
    assert read_info(path).frames == frames
    assert find_in(clip, read_16k(path))[1] > 0.95


def test_a_sound_server_that_is_restarted_does_not_end_the_take(desk: Desk, tmp_path: Path) -> None:
    path, clip = tmp_path / "take.wav", read_16k(CLIP)[:SHORT]
    words = write_16k(tmp_path / "words.wav", clip)
    with recording(desk, path) as recorder:
        desk.speak(words)
        desk.restart_sound()
        recorder.wait_until_told("Recording goes on")
        desk.speak(words)
        frames, _, problem = recorder.stop()
    assert problem is None
    assert read_info(path).frames == frames
    heard = read_16k(path)
    first_ms, likeness = find_in(clip, heard[: len(clip) * 3 // 2])
    assert likeness > 0.95
    assert find_in(clip, heard[first_ms * 16 + len(clip) :])[1] > 0.95


def test_a_sound_card_that_sleeps_is_noticed_and_gone_on_with(desk: Desk, tmp_path: Path) -> None:
    path, clip = tmp_path / "take.wav", read_16k(CLIP)[:SHORT]
    words = write_16k(tmp_path / "words.wav", clip)
    with recording(desk, path) as recorder:
        try:
            desk.suspend_microphone(asleep=True)
            recorder.wait_until_told("stopped giving sound")
        finally:
            desk.suspend_microphone(asleep=False)
        recorder.wait_until_told("Recording goes on")
        desk.speak(words)
        _, _, problem = recorder.stop()
    assert problem is None
    assert find_in(clip, read_16k(path))[1] > 0.95


def test_another_default_microphone_in_mid_answer_loses_nothing(desk: Desk, tmp_path: Path) -> None:
    path, clip = tmp_path / "take.wav", read_16k(CLIP)[:SHORT]
    words = write_16k(tmp_path / "words.wav", clip)
    try:
        with recording(desk, path) as recorder:
            speaking = desk.start_speaking(words)
            desk.plug_in_another()
            assert speaking.wait(60) == 0
            _, _, problem = recorder.stop()
    finally:
        desk.take_the_other_away()
    assert problem is None
    assert find_in(clip, read_16k(path))[1] > 0.9


def test_a_recorder_that_is_killed_leaves_all_that_was_said(desk: Desk, tmp_path: Path) -> None:
    path, clip = tmp_path / "take.wav", read_16k(CLIP)
    with recording(desk, path) as recorder:
        desk.speak(CLIP)
        recorder.kill()
    before = read_info(path)
    after = repair(path)
    assert after.data_bytes - before.claimed_bytes <= 2 * after.rate_hz  # at most a second behind
    heard = read_16k(path)
    place_ms, likeness = find_in(clip, heard)
    assert likeness > 0.95
    assert len(heard) - place_ms * 16 > len(clip) - LOW_RATE_HZ


def test_the_position_is_what_is_heard(desk: Desk) -> None:
    offsets_ms = [int(line) for line in desk.run(sys.executable, "-c", _CLICKS).split()]
    assert len(offsets_ms) == 3
    # So that highlighted words keep in step with the sound: product promise, 60 ms.
    assert abs(float(np.median(offsets_ms))) <= 60, offsets_ms


def test_a_question_is_rendered_and_heard_to_its_end(desk: Desk, tmp_path: Path) -> None:
    ear = desk.listen()
    printed = desk.run(sys.executable, "-c", _ASK, str(tmp_path))
    heard = down_to_16k(ear.stop())
    question, result = printed.splitlines()
    over, position_ms, duration_ms = result.split()
    assert (over, position_ms) == ("True", duration_ms)
    sound = read_16k(Path(question))
    # The first tenth of a second is left out: this sound server was seen to swallow it.
    assert find_in(sound[LOW_RATE_HZ // 10 :], heard)[1] > 0.9
