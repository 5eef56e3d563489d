# SPDX-License-Identifier: GPL-3.0-or-later
"""The review while it plays: how soon a click is heard, and how far words are lit from their sound.

What is played is made for it: a quiet hiss, and a beep where each word begins.
"""

import json
import os
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

import numpy as np

from benchmarks.app.figures import Figure
from benchmarks.app.ground import Ground, busy
from mockinterview import wiring
from mockinterview.domain.hearing import Hearing, Span, Word
from mockinterview.domain.question import PanelMember, PanelRole, Question, QuestionKind
from mockinterview.domain.session import Mode, PlannedQuestion, SessionPlan
from mockinterview.paths import DataFolder
from mockinterview.storage.library import Library
from tests.system.app import App
from tests.system.desk import RATE_HZ, Desk
from tests.system.processes import wait_for
from tests.system.sound import LOW_RATE_HZ, Samples, write_16k

MOST_TO_SOUND_MS = 100.0
MOST_APART_MS = 60.0
LEAST_IN_STEP = 0.99
CLICKS = 8
TENTH = 9
#: A word a second on average, never evenly: a lit word could not be told from the one before.
WORD_MS = 350
APART_MS = (800, 1200)
BEEP_MS = 30
HISS = 0.01
HEARD = 0.002
LOUD = 0.15
PLAN = SessionPlan(
    "Beeps",
    Mode.STUDY,
    (PanelMember("ann", "Ann Ode", PanelRole.PEER, "Peer"),),
    (PlannedQuestion(Question("q", "What happened?", QuestionKind.BEHAVIORAL), "ann"),),
    seed=1,
)


def playing(ground: Ground) -> Iterator[Figure]:
    """Click the tenth word again and again; then play it all and watch the words."""
    home, load = ground.new_home(), busy()
    starts = _beeps(home, ground.scale.played_s)
    seen = ground.folder / "lit.json"
    app = App(ground.desk, home, **ground.environment(home))
    try:
        app.start(str(seen), module="benchmarks.app.lit")
        app.press("Replay last session")
        app.wait_for_status("review ready")
        clicks = [_click(ground.desk, app) for _ in range(CLICKS)]
        yield Figure(
            "click on a word to its sound", median(clicks), "ms", MOST_TO_SOUND_MS, load=load
        )
        yield Figure("  the slowest", max(clicks), "ms", MOST_TO_SOUND_MS * 2, load=load)
        began = time.time()
        ear = _Ear(ground.desk)
        ground.desk.click(*app.find("Transcript").place_of(0))
        app.find("Pause")
        wait_for(lambda: time.time() > began + ground.scale.played_s + 3, 900, "the end")
        beeps = [at for at in ear.stop() if at > began]
        app.close()
    finally:
        app.end()
    lit = np.array([at for at in json.loads(seen.read_text(encoding="utf-8")) if at > began])
    apart = np.array([1000 * np.min(np.abs(lit - beep)) for beep in beeps])
    in_step = float(np.sum(apart <= MOST_APART_MS)) / len(starts)
    yield Figure(
        f"words lit within {MOST_APART_MS:.0f} ms of their sound, {len(starts)} of them",
        in_step,
        "of 1",
        LEAST_IN_STEP,
        at_least=True,
        load=load,
    )
    yield Figure("  apart, median", float(median(apart)), "ms", MOST_APART_MS, load=load)
    yield Figure("  apart, p99", float(np.quantile(apart, 0.99)), "ms", MOST_APART_MS, load=load)


def _beeps(home: Path, length_s: int) -> Sequence[int]:
    """Keep an answer of beeps as the last session, and return when each begins."""
    chance = np.random.default_rng(1)
    gaps = chance.integers(*APART_MS, length_s)
    starts = [int(at) for at in np.cumsum(gaps) if at < 1000 * length_s - WORD_MS]
    sound = chance.uniform(-HISS, HISS, length_s * LOW_RATE_HZ).astype(np.float32)
    beep = np.sin(2 * np.pi * 1000 * np.arange(BEEP_MS * LOW_RATE_HZ // 1000) / LOW_RATE_HZ)
    for start in starts:
        first = start * LOW_RATE_HZ // 1000
        sound[first : first + len(beep)] += 0.6 * beep[: len(sound) - first].astype(np.float32)
    words = tuple(
        Word(f"word{number}", at, at + WORD_MS) for number, at in enumerate(starts, start=1)
    )
    speech = tuple(Span(word.start_ms, word.end_ms) for word in words)
    hearing = Hearing("reference", 1000 * length_s, words, speech)
    with Library(DataFolder(home)) as library:
        session = library.create_session(PLAN, datetime(2026, 11, 22, 18, 42, tzinfo=UTC))
        asked = PLAN.questions[0].question
        take = library.begin_take(session.id, 0, asked, "ann", session.started_at)
        write_16k(library.sound_path(take), sound)
        take = library.finish_recording(take.id, LOW_RATE_HZ, 1000 * length_s)
        measures = wiring.TakeMeasurer()(take, session, hearing)
        library.save_measures(take.id, hearing, measures)
    return starts


def _click(desk: Desk, app: App) -> float:
    """Click the tenth word, and return after how many milliseconds anything is heard."""
    transcript = app.find("Transcript")
    offset = transcript.text.replace("\N{NO-BREAK SPACE}", " ").index(f"word{TENTH + 1} ")
    place = transcript.place_of(offset)
    ear = _Ear(desk, loud=HEARD)
    at = time.time()
    desk.click(*place)
    app.find("Pause")
    wait_for(lambda: time.time() > at + 1, 5, "some sound")
    onsets = [onset for onset in ear.stop() if onset > at]
    app.key("space")
    app.find("Play")
    return 1000 * (onsets[0] - at)


class _Ear:
    """Hears when something louder than before begins, in seconds since 1970."""

    def __init__(self, desk: Desk, loud: float = LOUD) -> None:
        self._loud = loud
        command = ["parec", "--device=speaker.monitor", "--raw", "--latency-msec=10"]
        command += ["--format=s16le", "--channels=1", f"--rate={RATE_HZ}"]
        heard, into = os.pipe()
        self._process = subprocess.Popen(command, env=desk.environment, stdout=into)
        os.close(into)
        self._pieces: list[tuple[float, bytes]] = []
        self._thread = threading.Thread(target=self._listen, args=(heard,))
        self._thread.start()
        wait_for(lambda: self._pieces, 5, "the speaker")

    def stop(self) -> list[float]:
        """Stop listening, and return when each beep began."""
        self._process.terminate()
        self._process.wait(5)
        self._thread.join()
        ends = np.cumsum([len(data) // 2 for _, data in self._pieces]) / RATE_HZ
        # A piece comes when its last sample was played or later: the earliest one tells when.
        first = min(at - end for (at, _), end in zip(self._pieces, ends, strict=True))
        heard: Samples = np.frombuffer(b"".join(data for _, data in self._pieces), np.int16) / (
            np.float32(32768)
        )
        loud = np.flatnonzero(np.abs(heard) > self._loud)
        quiet = BEEP_MS * 2 * RATE_HZ // 1000
        after_quiet = np.flatnonzero(np.diff(loud, prepend=-quiet - 1) > quiet)
        return [first + float(at) / RATE_HZ for at in loud[after_quiet]]

    def _listen(self, heard: int) -> None:
        with os.fdopen(heard, "rb", buffering=0) as stream:
            while data := stream.read(4096):
                self._pieces.append((time.time(), data))
