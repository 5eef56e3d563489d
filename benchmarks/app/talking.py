# SPDX-License-Identifier: GPL-3.0-or-later
"""The app at the desk while it is spoken to: first sound, words after Stop, processor, memory."""

import json
import re
import subprocess
import sys
import time
import wave
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.app.figures import Figure
from benchmarks.app.ground import ROOT, Ground, busy
from benchmarks.app.processes import memory_mb, processor_s
from mockinterview.audio.wav import FRAME_BYTES, HEADER_BYTES
from mockinterview.domain.session import Mode
from mockinterview.paths import DataFolder
from mockinterview.preferences import Preferences, save_preferences
from tests.system.app import App
from tests.system.desk import RATE_HZ
from tests.system.processes import wait_for

MOST_TO_SOUND_S = 0.5
MOST_TO_WORDS_S = 0.6
MOST_TIMES_ENGINE = 1.3
MOST_STALL_MS = 33.0
MOST_TIMES_FIRST = 1.1
MOST_MEMORY_MB = 900.0
MOST_MEASURES_MS = 150.0
MEASURED_S = 180
_READY = re.compile(r"of answer were ready after ([\d.]+) s")


def first_sound(ground: Ground) -> Iterator[Figure]:
    """Press Start, and wait until the answer is being recorded, less the question itself."""
    load, times = busy(), []
    for _ in range(ground.scale.firsts):
        app = _App(ground, Preferences(count=1, mode=Mode.REAL, introductions=False))
        try:
            # A person looks at Home first; meanwhile the engines load.
            wait_for(app.recognisers, 60, "recogniser")
            wait_for(app.processor_is_idle, 60, "quiet app")
            # Listened to, the virtual card is as quick as a real one; else it hands on two seconds
            # of sound at a time.
            ears = [ground.desk.listen(source) for source in ("speaker.monitor", "mic_in.monitor")]
            began = time.perf_counter()
            app.key("Return")
            there_s = wait_for(app.recorded_s, 120, "recording")
            times.append(time.perf_counter() - began - there_s - app.question_s())
            for ear in ears:
                ear.stop()
        finally:
            app.end()
    yield Figure(
        "first recording after Start, less the question",
        median(times),
        "s",
        MOST_TO_SOUND_S,
        load=load,
    )


def answers(ground: Ground) -> Iterator[Figure]:
    """Speak answers of growing length: how soon the words are there, and what it costs."""
    lengths = ground.scale.answers_s
    app = _App(ground, _quiet(len(lengths)))
    try:
        for length_s in lengths:
            load, sound = busy(), ground.speech(length_s)
            costs_s = app.answer(sound)
            alone = _engine_alone(ground, sound)
            yield Figure(
                f"Stop to answer ready, {length_s} s",
                app.waits_s()[-1],
                "s",
                MOST_TO_WORDS_S,
                alone["whole_s"],
                "transcribing the whole file",
                load=load,
            )
            if length_s == lengths[-1]:
                yield Figure(
                    "processor while recording with captions, all processes",
                    costs_s,
                    "s",
                    MOST_TIMES_ENGINE,
                    alone["live_s"],
                    "the engine alone on the same sound",
                    by_ratio=True,
                    load=load,
                )
    finally:
        app.end()


def many_answers(ground: Ground) -> Iterator[Figure]:
    """Speak many answers: what the window stalls, and what the memory grows to."""
    scale, load, memory = ground.scale, busy(), []
    app = _App(ground, _quiet(scale.many_answers), watched=ground.folder / "stalls.json")
    try:
        for number in range(scale.many_answers):
            app.answer(ground.speech(scale.many_answers_s, number * scale.many_answers_s))
            memory.append(app.memory_mb())
        app.close()
    finally:
        app.end()
    stalls = sorted(app.stalls_ms())
    yield Figure(
        "stall of the window while recording, p99",
        stalls[int(len(stalls) * 0.99)],
        "ms",
        MOST_STALL_MS,
        load=load,
    )
    yield Figure("  the longest one", stalls[-1], "ms", MOST_STALL_MS * 3, load=load)
    yield Figure("  sound that was lost", app.lost_ms(), "ms", 0, load=load)
    yield Figure(
        f"own memory after {scale.many_answers} answers of {scale.many_answers_s} s",
        memory[-1],
        "MB",
        MOST_TIMES_FIRST,
        memory[0],
        "after the first",
        by_ratio=True,
        load=load,
    )
    yield Figure("  all processes at most", max(memory), "MB", MOST_MEMORY_MB, load=load)


def measures(ground: Ground) -> Iterator[Figure]:
    """Measure an answer of three minutes, once its words are there."""
    load, sound = busy(), ground.speech(MEASURED_S)
    command = [sys.executable, "-m", "mockinterview", "analyze", str(sound), "--json"]
    command += ["--question", "Tell me about a time you led a change."]
    done = subprocess.run(
        command,
        env=ground.environment(ground.new_home()),
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    took_ms = json.loads(done.stdout)["timing"]["measure_ms"]
    yield Figure(
        f"measures of an answer of {MEASURED_S} s", took_ms, "ms", MOST_MEASURES_MS, load=load
    )


def _quiet(count: int) -> Preferences:
    """Return the choices of somebody who answers one question after the other."""
    return Preferences(count=count, voice_on=False, follow_ups=False, introductions=False)


def _engine_alone(ground: Ground, sound: Path) -> dict[str, float]:
    """Let the recogniser hear a file by itself, in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.app.alone", str(sound)]
    done = subprocess.run(
        command, env=ground.environment(ground.folder), cwd=ROOT, check=True, capture_output=True
    )
    alone: dict[str, float] = json.loads(done.stdout)
    return alone


class _App(App):
    """The app of the system tests, started with choices, and looked at from behind."""

    def __init__(self, ground: Ground, chosen: Preferences, *, watched: Path | None = None) -> None:
        home = ground.new_home()
        super().__init__(ground.desk, home, **ground.environment(home))
        self._desk, self._watched = ground.desk, watched
        self._recorded: list[tuple[float, float]] = []
        folder = DataFolder(home)
        folder.create()
        save_preferences(folder.settings, chosen)
        ground.desk.plug_in()
        if watched is None:
            self.start()
        else:
            self.start(str(watched), module="benchmarks.app.watched")

    def answer(self, sound: Path) -> float:
        """Answer one question with a recording, and return what it cost in processor time."""
        if not self._recorded:
            self.key("Return")
        elif self.look_for("Next question") is not None:
            self.key("n")
        self.wait_for_status("asking", "thinking", timeout_s=60)
        self.wait_for_status("thinking", timeout_s=60)
        self.key("space")
        self.wait_for_status("recording")
        before, began = processor_s(self._mark), time.time()
        self._desk.start_speaking(sound).wait()
        costs, ended = processor_s(self._mark) - before, time.time()
        self.key("space")
        self.wait_for_status("answer ready", "review ready", timeout_s=120)
        self._recorded.append((began, ended))
        return costs

    @property
    def _mark(self) -> str:
        return f"MOCKINTERVIEW_HOME={self.home}"

    def waits_s(self) -> list[float]:
        """Return how long each answer had to be waited for, as the app notes it."""
        log = (self.home / "logs" / "mockinterview.log").read_text(encoding="utf-8")
        return [float(found) for found in _READY.findall(log)]

    def recorded_s(self) -> float:
        """Return how much sound is in the one recording that there is: it is written in pieces."""
        takes = (self.home / "takes").rglob("*.wav")
        sound = sum(max(0, take.stat().st_size - HEADER_BYTES) for take in takes)
        return sound / (FRAME_BYTES * RATE_HZ)

    def question_s(self) -> float:
        """Return how long the question is when it is spoken."""
        (spoken,) = DataFolder(self.home).voices.glob("*.wav")
        with wave.open(str(spoken), "rb") as file:
            return file.getnframes() / file.getframerate()

    def processor_is_idle(self) -> bool:
        """Whether it has loaded what it loads, and waits."""
        before = processor_s(self._mark)
        time.sleep(1)
        return processor_s(self._mark) - before < 0.1

    def memory_mb(self) -> float:
        """Return what all its processes hold for themselves, libraries not counted."""
        return memory_mb(self._mark)

    def stalls_ms(self) -> list[float]:
        """Return how long the window took to notice each of many events, while recording."""
        watched = json.loads(self._watched.read_text(encoding="utf-8")) if self._watched else []
        return [
            late_ms
            for at, late_ms in watched
            if any(began <= at <= ended for began, ended in self._recorded)
        ]

    def lost_ms(self) -> float:
        """Return how much sound the recordings lack."""
        lost = 0
        for file in (self.home / "takes").rglob("*.json"):
            gaps = json.loads(file.read_text(encoding="utf-8"))["content"].get("gaps", [])
            lost += sum(gap["length_ms"] for gap in gaps)
        return float(lost)
