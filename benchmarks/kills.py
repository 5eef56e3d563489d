# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills a recording at random instants and looks what is left of it.

``python -m benchmarks.kills --count 50`` prints a table and, with ``--json``, the same as JSON.
Each life records a real answer with the app's own recorder, has it heard by the recogniser
process, saves, copies and exports it. It is killed (SIGKILL) while it opens an older library,
records, finishes, transcribes, saves, copies or exports; the next start must find all but the last
second of sound, and a whole library.
"""

import argparse
import json
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray

from benchmarks.kill_life import (
    NO_ENGINE,
    PLAN,
    QUESTION,
    RATE_HZ,
    RECORD_S,
    SPOKEN_FILE,
    STEPS,
    load_speech,
    spoken_samples,
)
from benchmarks.older_library import make_older
from mockinterview import wiring
from mockinterview.audio.sound_files import load_for_playback
from mockinterview.audio.wav import WavWriter, read_info, repair
from mockinterview.domain.session import Take, TakeState
from mockinterview.paths import DataFolder
from mockinterview.storage.backup import check
from mockinterview.storage.library import Library
from mockinterview.storage.schema import MIGRATIONS

ROOT = Path(__file__).parent.parent
#: Within how long of its beginning a step is killed, in seconds: about as long as it lasts.
WITHIN_S = {
    "opening": 0.15,
    "recording": RECORD_S,
    "finishing": 0.4,
    "transcribing": 1.5,
    "saving": 0.3,
    "backing up": 0.6,
    "exporting": 0.4,
}
MOST_MISSING_MS = 1000
_MARK = "MOCKINTERVIEW_KILLED_LIFE"
#: A process of ours notices within this that the one which started it is gone.
_ORPHANS_WITHIN_S = 5.0


@dataclass(frozen=True)
class Kill:
    """One life and its end: what was wrong afterwards, in words; nothing if all is kept.

    ``missing_ms`` is how much of what was spoken the recording lacks; None if none had begun.
    """

    step: str
    after_ms: int
    missing_ms: int | None = None
    wrong: tuple[str, ...] = ()


@dataclass
class _Found:
    missing_ms: int | None = None
    wrong: list[str] = field(default_factory=list)


def run(
    count: int, seed: int, scratch: Path, engine: str = NO_ENGINE, speech: Path | None = None
) -> Iterator[Kill]:
    """Yield so many kills, spread over the steps of a life."""
    random = Random(seed)  # noqa: S311 - instants, not secrets
    steps = [STEPS[number % len(STEPS)] for number in range(count)]
    if count < len(STEPS):
        steps = ["recording", *(random.sample(STEPS, count - 1))]
    for number, step in enumerate(steps):
        root = scratch / f"life-{number}"
        if step == "opening":
            _prepare_older(DataFolder(root), 1 + number % (len(MIGRATIONS) - 1))
        after_s = random.uniform(0.0, WITHIN_S[step])
        told = _live_and_be_killed(root, step, after_s, engine, speech)
        found = _look(DataFolder(root), told, load_speech(speech))
        if _orphans(root):
            found.wrong.append("a process was left behind")
        yield Kill(step, round(after_s * 1000), found.missing_ms, tuple(found.wrong))
        shutil.rmtree(root)


def _prepare_older(folder: DataFolder, version: int) -> None:
    """Leave a library of an earlier version there, with a session in it."""
    with Library(folder) as library:
        session = library.create_session(PLAN, wiring.local_now())
        take = library.begin_take(session.id, 0, QUESTION, "ruth", wiring.local_now())
        with closing(WavWriter(library.sound_path(take), 8000)) as writer:
            writer.write(np.arange(4000, dtype=np.int16))
        library.finish_recording(take.id, 8000, 500)
        library.fail_take(take.id, "Nobody spoke.")
    make_older(folder.database, version)


def _live_and_be_killed(
    root: Path, step: str, after_s: float, engine: str, speech: Path | None
) -> list[str]:
    """Let a life go on to that step, kill it a moment later, and return what it told."""
    root.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "benchmarks.kill_life", str(root), engine]
    told: list[str] = []
    with subprocess.Popen(  # noqa: S603 - this program, with arguments of our own
        [*command, *([str(speech)] if speech else [])],
        cwd=ROOT,
        env={**os.environ, _MARK: str(root)},
        stdout=subprocess.PIPE,
        text=True,
    ) as life:
        for line in life.stdout or ():
            told.append(line.strip())
            if told[-1] == step:
                time.sleep(after_s)
                life.kill()
    return told


def _look(folder: DataFolder, told: list[str], speech: NDArray[np.int16]) -> _Found:
    """Start again, as the app does, and compare what is there with what was promised."""
    found = _Found()
    with Library(folder) as library:
        library.recover(repair)
        found.wrong += library._database.check()  # noqa: SLF001 - what ``verify`` asks first
        takes = [
            take
            for summary in library.summaries()
            for take in library.session(summary.id).takes
            if take.state is not TakeState.FAILED
        ]
        _compare_sound(library, takes, folder, told, speech, found)
        if "saved" in told and not (takes and takes[0].measures):
            found.wrong.append("the measures were lost")
        library.rebuild(repair)
        found.wrong += map(str, library.verify(read_info))
        found.wrong += filter(None, map(check, library.backups.list()))
        found.wrong += [f"{path} was left" for path in folder.takes.rglob("*.partial")]
        for exported in sorted(folder.root.glob("out-*"))[-1:]:
            library.delete_session(takes[0].session_id)
            library.import_folder(exported)  # what has its name is whole
    return found


def _compare_sound(
    library: Library,
    takes: list[Take],
    folder: DataFolder,
    told: list[str],
    speech: NDArray[np.int16],
    found: _Found,
) -> None:
    (spoken,) = struct.unpack("<q", (folder.root / SPOKEN_FILE).read_bytes())
    if not takes:
        if spoken > MOST_MISSING_MS * RATE_HZ // 1000:
            found.wrong.append("the recording was lost")
        return
    path = library.sound_path(takes[0])
    frames = read_info(path).frames
    found.missing_ms = max(0, spoken - frames) * 1000 // RATE_HZ
    if found.missing_ms > MOST_MISSING_MS:
        found.wrong.append(f"{found.missing_ms} ms are missing")
    finished = [line.split()[1] for line in told if line.startswith("finished ")]
    if finished and frames != int(finished[0]):
        found.wrong.append("a finished recording has changed")
    there = np.round(load_for_playback(path).samples * 32768).astype(np.int16)
    if not np.array_equal(there, spoken_samples(0, len(there), speech)):
        found.wrong.append("the sound is not what was spoken")


def _orphans(root: Path) -> bool:
    """Say whether a process of that life is still there after a while; on Linux alone."""
    until_s = time.monotonic() + _ORPHANS_WITHIN_S
    while any(_belongs(folder, root) for folder in Path("/proc").glob("[0-9]*")):
        if time.monotonic() > until_s:
            return True
        time.sleep(0.05)
    return False


def _belongs(folder: Path, root: Path) -> bool:
    try:
        return f"{_MARK}={root}".encode() in (folder / "environ").read_bytes().split(b"\0")
    except OSError:
        return False


def main() -> int:
    """Kill as often as is asked, and print what was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--engine", default="builtin", help="the recogniser, or none")
    parser.add_argument(
        "--speech", type=Path, default=ROOT / "tests" / "data" / "audio" / "jfk.flac"
    )
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    kills: list[Kill] = []
    with tempfile.TemporaryDirectory(prefix="kills-") as folder:
        lives = run(options.count, options.seed, Path(folder), options.engine, options.speech)
        for kill in lives:
            kills.append(kill)
            missing = "" if kill.missing_ms is None else f"{kill.missing_ms} ms missing"
            line = f"{kill.step:<13} after {kill.after_ms:>5} ms  {missing:<16}"
            sys.stderr.write(f"{line} {'; '.join(kill.wrong) or 'whole'}\n")
    if options.json:
        sys.stdout.write(json.dumps([asdict(kill) for kill in kills], indent=1) + "\n")
    worst = max((kill.missing_ms or 0 for kill in kills), default=0)
    bad = sum(bool(kill.wrong) for kill in kills)
    sys.stdout.write(
        f"{len(kills)} kills, {bad} with something wrong, at most {worst} ms missing\n"
    )
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
