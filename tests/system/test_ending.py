# SPDX-License-Identifier: GPL-3.0-or-later
"""Told to end from outside, in whatever state: what was said is kept, and nothing else is left."""

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

pytestmark = pytest.mark.system

CLIP = DATA / "librivox_austen_0880.wav"
#: What only a running window, or one that was killed, has in its data folder.
SIGNS_OF_LIFE = ("*.lock", "*.partial", "*-wal", "*-shm", "*.running", ".*")


def at_its_start(_app: App, _desk: Desk) -> None:
    """The window shows; engines and pages are still being loaded."""


def being_asked(app: App, _desk: Desk) -> None:
    """The panel speaks."""
    app.key("Return")
    app.wait_for_status("asking", timeout_s=60)


def in_mid_answer(app: App, desk: Desk) -> None:
    """A sentence has been said, and the answer goes on."""
    app.key("Return")
    if app.wait_for_status("thinking", "recording", timeout_s=60).startswith("thinking"):
        app.key("space")
    app.wait_for_status("recording")
    desk.speak(CLIP)


def just_finished(app: App, desk: Desk) -> None:
    """The answer is over; its words are not known yet."""
    in_mid_answer(app, desk)
    app.key("space")


def playing_back(app: App, desk: Desk) -> None:
    """The answer is heard again in the review."""
    just_finished(app, desk)
    app.wait_for_status("answer ready", "review ready", timeout_s=60)
    app.key("Return")
    app.wait_for_status("review ready")
    app.press("Play")
    app.find("Pause")


def terminated(app: App) -> int:
    """Tell the process to end, as a session manager does."""
    os.kill(app.pid, signal.SIGTERM)
    return app.wait_for_end()


#: What the library holds in the end; nothing where nothing was said.
SAID_NOTHING: tuple[str, ...] = ()
IS_KEPT = ("recorded", "measured")


@pytest.mark.parametrize(
    ("state", "end", "kept"),
    [
        (at_its_start, terminated, SAID_NOTHING),
        (at_its_start, App.close, SAID_NOTHING),
        (being_asked, terminated, SAID_NOTHING),
        (in_mid_answer, terminated, IS_KEPT),
        (in_mid_answer, App.close, IS_KEPT),
        (just_finished, terminated, IS_KEPT),
        (playing_back, App.close, IS_KEPT),
    ],
)
def test_told_to_end_it_saves_what_was_said_and_leaves_nothing_behind(
    desk: Desk,
    make_app: Callable[..., App],
    home: Path,
    state: Callable[[App, Desk], None],
    end: Callable[[App], int],
    kept: tuple[str, ...],
) -> None:
    speaks = state is being_asked
    save_preferences(
        home / "settings.json", Preferences(count=1, voice_on=speaks, follow_ups=False)
    )
    app = make_app()
    app.start()
    state(app, desk)
    assert end(app) == 0
    assert "Traceback" not in app.messages
    # Python's own watcher of shared memory ends once it sees that its parent has ended.
    mark = f"MOCKINTERVIEW_HOME={home}"
    wait_for(lambda: not processes_with(mark), 60, "end of the processes it had started")
    assert [path for sign in SIGNS_OF_LIFE for path in home.rglob(sign)] == []
    takes = [
        take
        for summary in app.json("sessions", "list")
        for take in app.json("sessions", "show", summary["id"])["takes"]
    ]
    assert len(takes) == (1 if kept else 0)
    for take in takes:
        assert take["state"] in kept
        assert take["duration_ms"] > 2000
