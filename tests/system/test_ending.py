# SPDX-License-Identifier: GPL-3.0-or-later
"""Told to end from outside, in mid-answer: the answer is kept, and nothing else is left."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from mockinterview.preferences import Preferences, save_preferences
from tests.system.app import App
from tests.system.desk import Desk
from tests.system.processes import processes_with, wait_for
from tests.system.sound import DATA

pytestmark = [pytest.mark.system, pytest.mark.timeout(120)]

CLIP = DATA / "librivox_austen_0880.wav"
#: What only a running window, or one that was killed, has in its data folder.
SIGNS_OF_LIFE = ("*.lock", "*.partial", "*-wal", "*-shm", "*.running", ".*")


def test_told_to_end_in_mid_answer_it_saves_and_leaves_nothing_behind(
    desk: Desk, make_app: Callable[..., App], home: Path
) -> None:
    save_preferences(home / "settings.json", Preferences(count=1, voice_on=False))
    app = make_app()
    app.start()
    app.key("Return")
    if app.wait_for_status("thinking", "recording", timeout_s=60).startswith("thinking"):
        app.key("space")
    app.wait_for_status("recording")
    desk.speak(CLIP)
    os.kill(app.pid, signal.SIGTERM)
    assert app.wait_for_end() == 0
    assert "Traceback" not in app.messages
    # Python's own watcher of shared memory ends once it sees that its parent has ended.
    mark = f"MOCKINTERVIEW_HOME={home}"
    wait_for(lambda: not processes_with(mark), 5, "end of the processes it had started")
    assert [path for sign in SIGNS_OF_LIFE for path in home.rglob(sign)] == []
    (summary,) = app.json("sessions", "list")
    (take,) = app.json("sessions", "show", summary["id"])["takes"]
    assert take["state"] == "recorded"
    assert take["duration_ms"] > 2000
