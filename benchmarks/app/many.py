# SPDX-License-Identifier: GPL-3.0-or-later
"""Many of something: recordings to analyze, sessions in the library."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.app.figures import Figure
from benchmarks.app.ground import ROOT, Ground, busy
from benchmarks.app.starting import APP, seconds_to_start
from benchmarks.many_sessions import RARE_WORD, fill, save_one_more
from mockinterview.paths import DataFolder
from mockinterview.storage.library import Library

LEAST_TIMES_FASTER = 1.7
MOST_TIMES_FEW = 1.3
#: Spoken answers are longer; what counts here is how the work is shared out.
RECORDING_S = 8
FEW_SESSIONS = 10
#: Saving one take is too short to be timed well.
TAKES = 5


def recordings(ground: Ground) -> Iterator[Figure]:
    """Analyze many recordings, one after the other and two at once."""
    load = busy()
    folder = ground.folder / "recordings"
    folder.mkdir()
    for number in range(ground.scale.recordings):
        sound = ground.speech(RECORDING_S, number * RECORDING_S)
        sound.rename(folder / f"{number:03}.wav")
    one, two = (_analyze_s(ground, folder, jobs) for jobs in (1, 2))
    yield Figure(
        f"analyze {ground.scale.recordings} recordings, recordings a second with --jobs 2",
        ground.scale.recordings / two,
        "/s",
        LEAST_TIMES_FASTER,
        ground.scale.recordings / one,
        "one after the other",
        by_ratio=True,
        at_least=True,
        load=load,
    )


def _analyze_s(ground: Ground, folder: Path, jobs: int) -> float:
    command = [sys.executable, "-m", "mockinterview", "analyze", str(folder), "--json"]
    began = time.perf_counter()
    subprocess.run(
        [*command, "--jobs", str(jobs)],
        env=ground.environment(ground.folder),
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return time.perf_counter() - began


def sessions(ground: Ground) -> Iterator[Figure]:
    """Start, list, search and save with very many sessions, and with a few."""
    load, count = busy(), ground.scale.sessions
    few, many = (DataFolder(ground.new_home()) for _ in range(2))
    fill(few, FEW_SESSIONS)
    fill(many, count)
    starts = [seconds_to_start(ground, (APP,), folder.root)[0] for folder in (many, few)]
    timed: dict[str, list[float]] = {"start": starts}
    pages = [_page_s(ground, folder) for folder in (many, few)]
    for name in pages[0]:
        timed[f"{name}, until it is drawn"] = [times[name] for times in pages]
    timed["one more take saved"] = [_save_s(folder) for folder in (many, few)]
    for name, (with_many, with_few) in timed.items():
        yield Figure(
            f"{count} sessions: {name}",
            1000 * with_many,
            "ms",
            MOST_TIMES_FEW,
            1000 * with_few,
            f"with {FEW_SESSIONS}",
            by_ratio=True,
            load=load,
        )


def _page_s(ground: Ground, folder: DataFolder) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.app.shelf_page", str(folder.root), RARE_WORD]
    done = subprocess.run(
        command,
        env=ground.environment(folder.root),
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    times: dict[str, float] = json.loads(done.stdout)
    return times


def _save_s(folder: DataFolder) -> float:
    times = []
    with Library(folder) as library:
        for _ in range(TAKES):
            began = time.perf_counter()
            save_one_more(library)
            times.append(time.perf_counter() - began)
    return median(times)
