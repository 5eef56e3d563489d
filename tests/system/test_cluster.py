# SPDX-License-Identifier: GPL-3.0-or-later
"""Recordings measured by a real Dask scheduler with two workers on the loopback interface."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.system.app import ROOT
from tests.system.processes import wait_for
from tests.system.sound import DATA
from tests.system.test_commands import command

pytestmark = pytest.mark.system

NAMES = ("jfk.flac", "pico_quilter.wav", "librivox_austen_0880.wav")


class Cluster:
    """A scheduler and its workers, each a process."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self._folder = folder
        self._stack = stack
        told = folder / "scheduler.json"
        self._start("scheduler", "--port=0", "--no-dashboard", f"--scheduler-file={told}")
        wait_for(lambda: told.exists() and told.stat().st_size, 60, "scheduler")
        self.address = str(json.loads(told.read_text(encoding="utf-8"))["address"])

    def start_worker(self) -> "subprocess.Popen[bytes]":
        """Start a worker of one thread, which nothing starts again when it dies."""
        return self._start(
            *("worker", self.address, "--nthreads=1", "--no-nanny", "--no-dashboard"),
            *("--memory-limit=0", f"--local-directory={self._folder}"),
        )

    def _start(self, *arguments: str) -> "subprocess.Popen[bytes]":
        process = subprocess.Popen(
            [sys.executable, "-m", "distributed.cli.dask_" + arguments[0], *arguments[1:]],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._stack.callback(process.wait, 20)
        self._stack.callback(process.kill)
        return process


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    with ExitStack() as stack:
        yield Cluster(tmp_path, stack)


def test_a_cluster_measures_and_loses_nothing_when_a_worker_is_killed(
    cluster: Cluster, tmp_path: Path
) -> None:
    workers = [cluster.start_worker(), cluster.start_worker()]
    results = tmp_path / "results.jsonl"
    recordings = [str(DATA / name) for name in NAMES]
    order = ("analyze", *recordings, "--scheduler", cluster.address, "-o", str(results), "--json")
    running = subprocess.Popen(
        [sys.executable, "-m", "mockinterview", *order], cwd=ROOT, stderr=subprocess.PIPE
    )
    wait_for(lambda: results.exists() and results.stat().st_size, 90, "first result")
    os.kill(workers[0].pid, signal.SIGKILL)
    _, told = running.communicate(timeout=300)
    assert running.returncode == 0, told
    lines = [json.loads(line) for line in results.read_text(encoding="utf-8").splitlines()]
    assert sorted(line["file"] for line in lines) == sorted(recordings)
    assert all(line["transcript"]["words"] for line in lines)

    again = command(*order)
    assert again.returncode == 0
    assert f"{len(recordings)} of {len(recordings)} were measured before." in again.stderr
    assert len(results.read_text(encoding="utf-8").splitlines()) == len(recordings)


def test_a_scheduler_that_is_not_there_is_told_in_a_sentence() -> None:
    done = command("analyze", str(DATA / "jfk.flac"), "--scheduler", "tcp://127.0.0.1:9", "--json")
    assert done.returncode == 1
    assert "No scheduler answers at tcp://127.0.0.1:9." in done.stderr
    assert "Traceback" not in done.stderr
