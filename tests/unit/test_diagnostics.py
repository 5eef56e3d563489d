# SPDX-License-Identifier: GPL-3.0-or-later
"""The log keeps what a developer needs and no word that was said."""

import faulthandler
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from mockinterview.diagnostics import LOG_BYTES, OLD_CRASHES, OLD_LOGS, Diagnostics
from mockinterview.errors import AudioError


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def diagnostics(tmp_path: Path, told: list[str]) -> Iterator[Diagnostics]:
    was_on = faulthandler.is_enabled()
    level = logging.getLogger().level
    diagnostics = Diagnostics(tmp_path / "logs", told.append)
    diagnostics.start()
    yield diagnostics
    diagnostics.stop()
    logging.getLogger().setLevel(level)
    if was_on:  # pytest's own
        faulthandler.enable(sys.__stderr__ or sys.stderr)


def raise_in_thread(error: Exception) -> None:
    def work() -> None:
        raise error

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_an_error_that_nobody_caught_is_logged_and_told_once(
    diagnostics: Diagnostics, told: list[str]
) -> None:
    raise_in_thread(ValueError("I was fired for shouting"))
    text = diagnostics.log_file.read_text(encoding="utf-8")
    assert "builtins.ValueError: (not kept)" in text
    assert "in work" in text
    assert "shouting" not in text
    (sentence,) = told
    assert str(diagnostics.log_file) in sentence
    assert "safe" in sentence


def test_our_own_sentence_is_told_and_logged_as_it_is(
    diagnostics: Diagnostics, told: list[str]
) -> None:
    raise_in_thread(AudioError("The microphone was pulled out."))
    assert told == ["The microphone was pulled out."]
    assert "The microphone was pulled out." in diagnostics.log_file.read_text(encoding="utf-8")


def test_the_error_behind_an_error_is_traced_without_its_words(diagnostics: Diagnostics) -> None:
    def look_up() -> str:
        empty: dict[str, str] = {}
        return empty["secret"]

    def measure() -> None:
        try:
            look_up()
        except KeyError as error:
            raise RuntimeError("secret too") from error

    try:
        measure()
    except RuntimeError:
        logging.getLogger("somewhere").exception("While measuring")
    text = diagnostics.log_file.read_text(encoding="utf-8")
    assert "builtins.RuntimeError: (not kept)\nwhich came from:" in text
    assert "builtins.KeyError: (not kept)" in text
    assert "in look_up" in text
    quoted = [line for line in text.splitlines() if "secret" in line]
    assert all(line.strip() in Path(__file__).read_text(encoding="utf-8") for line in quoted)


def test_stopping_gives_the_hooks_back_and_leaves_only_the_log(tmp_path: Path) -> None:
    before = (sys.excepthook, threading.excepthook, list(logging.getLogger().handlers))
    was_on, level = faulthandler.is_enabled(), logging.getLogger().level
    diagnostics = Diagnostics(tmp_path)
    diagnostics.start()
    diagnostics.stop()
    logging.getLogger().setLevel(level)
    if was_on:
        faulthandler.enable(sys.__stderr__ or sys.stderr)
    assert before == (sys.excepthook, threading.excepthook, list(logging.getLogger().handlers))
    assert [file.name for file in tmp_path.iterdir()] == ["mockinterview.log"]


def test_a_folder_that_cannot_be_written_does_not_keep_the_app_from_starting(
    tmp_path: Path, told: list[str]
) -> None:
    (tmp_path / "file").touch()
    level = logging.getLogger().level
    diagnostics = Diagnostics(tmp_path / "file" / "logs", told.append)
    diagnostics.start()
    try:
        raise_in_thread(ValueError("x"))
    finally:
        diagnostics.stop()
        logging.getLogger().setLevel(level)
    assert len(told) == 1


def test_names_of_people_things_and_folders_stay_out_of_the_log(diagnostics: Diagnostics) -> None:
    log = logging.getLogger("somewhere")
    log.warning("“Headset of Anna” is no longer connected, says %s", Path.home() / "app.py")
    try:
        Path(diagnostics.log_file.parent / "anna").read_bytes()
    except OSError:
        log.exception("While reading")
    text = diagnostics.log_file.read_text(encoding="utf-8")
    assert "“…” is no longer connected, says ~" in text
    assert "builtins.FileNotFoundError: No such file or directory" in text
    said = [line for line in text.splitlines() if not line.startswith(" ")]
    assert not [line for line in said if "anna" in line.casefold() or str(Path.home()) in line]


def test_a_full_log_makes_room_and_only_a_few_old_ones_are_kept(diagnostics: Diagnostics) -> None:
    log = logging.getLogger("somewhere")
    for number in range(30):
        log.warning("%d %s", number, "x" * (LOG_BYTES // 4))
    files = sorted(diagnostics.log_file.parent.glob("mockinterview.log*"))
    assert [file.name for file in files] == [
        "mockinterview.log",
        *(f"mockinterview.log.{number}" for number in range(1, OLD_LOGS + 1)),
    ]
    assert all(file.stat().st_size < 1.5 * LOG_BYTES for file in files)
    first = [file.read_text(encoding="utf-8").split()[4] for file in files]
    assert first == sorted(first, key=int, reverse=True)  # the newest is the one without a number


def test_only_the_newest_traces_of_crashes_are_kept(tmp_path: Path) -> None:
    for number in range(6):
        (tmp_path / f"crash-{number}.txt").write_text("trace")
    was_on, level = faulthandler.is_enabled(), logging.getLogger().level
    diagnostics = Diagnostics(tmp_path)
    diagnostics.start()
    diagnostics.stop()
    logging.getLogger().setLevel(level)
    if was_on:
        faulthandler.enable(sys.__stderr__ or sys.stderr)
    assert len(list(tmp_path.glob("crash-*.txt"))) == OLD_CRASHES


@pytest.mark.skipif(os.name == "nt", reason="a signal is sent")
def test_the_trace_of_a_hard_crash_is_there_at_the_next_start(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path;"
        "from mockinterview.diagnostics import Diagnostics;"
        "Diagnostics(Path(sys.argv[1])).start(); os.kill(os.getpid(), signal.SIGSEGV)"
    )
    crashed = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True)
    assert crashed.returncode < 0
    show = (
        "import sys; from pathlib import Path; from mockinterview.diagnostics import Diagnostics;"
        "d = Diagnostics(Path(sys.argv[1])); d.start(); print(d.previous_crash); d.stop()"
    )
    for expected in (True, False):
        out = subprocess.run(
            [sys.executable, "-c", show, str(tmp_path)], capture_output=True, text=True
        ).stdout.strip()
        assert (out != "None") is expected
        if expected:
            assert "Segmentation fault" in Path(out).read_text(encoding="utf-8")
