# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole session stays on this computer, in files of its owner, and out of the log."""

import stat
from collections.abc import Callable
from pathlib import Path
from tempfile import gettempdir

import pytest

from mockinterview.preferences import Preferences, save_preferences
from tests.system.app import App
from tests.system.desk import Desk
from tests.system.network import connections, foreign_sockets, leaves_the_computer, watched
from tests.system.processes import processes_with
from tests.system.sound import DATA
from tests.wer import plain_words

pytestmark = pytest.mark.system

#: Shorter words than this are in any log: "this", "start", "answer".
TELLING_LETTERS = 7
#: Words of the session that a log may have by itself.
LOG_WORDS = {"interview", "recording", "answers", "unknown", "because"}


def others_can(path: Path) -> bool:
    """Tell whether anybody but the owner may do anything with it."""
    return bool(stat.S_IMODE(path.lstat().st_mode) & (stat.S_IRWXG | stat.S_IRWXO))


def test_a_whole_session_stays_on_this_computer_and_out_of_the_log(
    desk: Desk, make_app: Callable[..., App], home: Path, tmp_path: Path
) -> None:
    save_preferences(home / "settings.json", Preferences(count=1, job="Chief zymurgist wanted."))
    notes, scratch = tmp_path / "connections", tmp_path / "scratch"
    scratch.mkdir()
    app = make_app(TMPDIR=str(scratch))
    app.before = watched(notes)
    app.start()
    mark = f"MOCKINTERVIEW_HOME={home}"
    sockets = foreign_sockets(processes_with(mark))
    app.key("Return")
    status = app.wait_for_status("thinking", "recording", timeout_s=100)
    if status.startswith("thinking"):
        app.key("space")
    app.wait_for_status("recording", timeout_s=60)
    question = app.find("Question").name.partition(": ")[2]
    desk.speak(DATA / "kennedy_moon.wav")
    left_open = [path for path in scratch.rglob("*") if others_can(path)]
    sockets += foreign_sockets(processes_with(mark))
    app.key("space")
    app.wait_for_status("answer ready", "review ready", timeout_s=100)
    sockets += foreign_sockets(processes_with(mark))
    app.close()

    assert not sockets
    if app.before:
        reached = connections(notes.read_text(encoding="utf-8", errors="replace"))
        assert ("AF_UNIX", f"{desk.folder}/pulse.sock") in reached  # else nothing was watched
        assert not [each for each in reached if leaves_the_computer(each)]

    # What it keeps, and what it wrote meanwhile, is its owner's alone.
    kept = [path for path in (home, *home.rglob("*")) if not path.is_symlink()]
    assert len(kept) > 10
    assert not [path for path in kept if path != home / "settings.json" and others_can(path)]
    assert not left_open
    assert not [path for path in Path(gettempdir()).glob("mockinterview*") if others_can(path)]

    # The log has no word of what was asked or said, and not of the job.
    said = (DATA / "kennedy_moon.txt").read_text(encoding="utf-8")
    words = {
        word
        for word in plain_words(f"{said} {question} zymurgist")
        if len(word) >= TELLING_LETTERS and word not in LOG_WORDS
    }
    log = (home / "logs" / "mockinterview.log").read_text(encoding="utf-8")
    assert "of answer were ready after" in log
    assert len(words) > 5
    assert not [word for word in words if word in plain_words(log)]
