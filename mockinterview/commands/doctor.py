# SPDX-License-Identifier: GPL-3.0-or-later
"""``doctor``: check everything that a session needs."""

import argparse
import json
import tempfile
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

from mockinterview import wiring
from mockinterview.audio.recorder import Recorder
from mockinterview.interview import readiness
from mockinterview.interview.readiness import Check, CheckState
from mockinterview.paths import DataFolder
from mockinterview.speech.engines import make_transcriber
from mockinterview.wiring import talk

MARKS = {CheckState.READY: "ok", CheckState.NOTE: "note", CheckState.PROBLEM: "PROBLEM"}


def run(options: argparse.Namespace, folder: DataFolder) -> int:
    """Print every check with its remedy; exit code 0 only if a session can run."""
    checks = _checks(folder)
    if options.json:
        print(json.dumps([asdict(check) for check in checks], ensure_ascii=False, indent=1))
    else:
        for check in checks:
            print(f"{check.part:<11} {MARKS[check.state]:<8} {check.title}")
            if check.remedy:
                print(f"{'':<20} {check.remedy}")
    return 0 if readiness.can_run(checks) else 1


def _listen() -> None:
    """Record for a moment, into a file that goes at once."""
    with tempfile.TemporaryDirectory() as folder:
        recorder = Recorder()
        recorder.start(Path(folder) / "probe.wav")
        recorder.stop()


def _damaged_models(folder: DataFolder) -> str:
    """Return the sentences about models that are here and cannot be used."""
    return " ".join(filter(None, (one.problem for one in talk.model_store(folder).models())))


def _checks(folder: DataFolder) -> tuple[Check, ...]:
    devices = talk.found_devices()

    def count_sessions() -> int:
        with closing(wiring.library(folder)) as library:
            return library.count()

    return (
        readiness.check_microphone(devices, listen=_listen),
        readiness.check_speaker(devices),
        readiness.check_voice(talk.speaker(folder).voices),
        readiness.check_recogniser(
            lambda: make_transcriber("auto", folder.models).name, _damaged_models(folder)
        ),
        readiness.check_disk(folder.root),
        readiness.check_library(count_sessions),
    )
