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

from mockinterview.audio.wav import read_info
from tests.system.desk import Desk
from tests.system.processes import wait_for
from tests.system.sound import DATA, LOW_RATE_HZ, down_to_16k, find_in, read_16k, silence

pytestmark = pytest.mark.system

CLIP = DATA / "librivox_austen_0880.wav"
#: Pulls on the recorder as the app does, told by lines of text.
_RECORD = """
import json, sys
from pathlib import Path
from mockinterview.audio.recorder import Recorder
recorder = Recorder()
print(recorder.start(Path(sys.argv[1])), flush=True)
for line in sys.stdin:
    if line == "stop\\n":
        break
    print(json.dumps(recorder.problem or recorder.warning), flush=True)
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
    print(over.wait(20), player.position_ms, player.duration_ms)
    player.close()
"""


class Recording:
    """A recorder in a process at the desk."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self.rate_hz = int(self._line())

    def complaint(self) -> str | None:
        """Return the problem or the warning."""
        self._say("look")
        complaint: str | None = json.loads(self._line())
        return complaint

    def stop(self) -> tuple[int, int, str | None]:
        """Return the frames, the rate and the problem."""
        self._say("stop")
        frames, rate_hz, problem = json.loads(self._line())
        assert self._process.wait(10) == 0
        return frames, rate_hz, problem

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
        complaint = wait_for(recorder.complaint, 10, "complaint")
        frames, _, _ = recorder.stop()
    assert "silence" in complaint or "disconnected" in complaint
    assert read_info(path).frames == frames
    assert find_in(clip, read_16k(path))[1] > 0.95


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
