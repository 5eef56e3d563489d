# SPDX-License-Identifier: GPL-3.0-or-later
"""Each check says how its part stands, and what to do."""

from pathlib import Path

import pytest

from mockinterview.errors import AudioError, SpeechError, StorageError
from mockinterview.interview import readiness
from mockinterview.interview.readiness import CheckState, Devices


def test_a_microphone_is_named() -> None:
    devices = Devices(("USB mic", "Webcam"), ())
    check = readiness.check_microphone(devices)
    assert (check.state, check.title) == (CheckState.READY, "USB mic")
    assert readiness.check_microphone(devices, "Webcam").title == "Webcam"


def test_a_chosen_microphone_that_is_away_is_named() -> None:
    check = readiness.check_microphone(Devices(("Webcam",), ()), "USB mic")
    assert check.state is CheckState.PROBLEM
    assert "USB mic" in check.title


@pytest.mark.parametrize("problem", ["", "Install libportaudio2."])
def test_without_a_microphone_no_session_can_run(problem: str) -> None:
    check = readiness.check_microphone(Devices((), (), problem))
    assert check.state is CheckState.PROBLEM
    assert not problem or check.remedy == problem
    assert not readiness.can_run([check])


def test_a_microphone_that_does_not_open_is_a_problem() -> None:
    def deaf() -> None:
        raise AudioError("It opened but gave no sound.")

    check = readiness.check_microphone(Devices(("pulse",), ()), listen=deaf)
    assert (check.state, check.remedy) == (CheckState.PROBLEM, "It opened but gave no sound.")
    assert check.title.startswith("Default microphone")


def test_a_session_runs_without_loudspeaker_and_voice() -> None:
    def no_engine() -> list[str]:
        raise SpeechError("No engine.")

    checks = [readiness.check_speaker(Devices((), ())), readiness.check_voice(no_engine)]
    assert [check.state for check in checks] == [CheckState.NOTE, CheckState.NOTE]
    assert readiness.can_run(checks)


def test_a_model_that_does_not_work_is_named_while_another_recogniser_is_used() -> None:
    check = readiness.check_recogniser(lambda: "builtin:tiny", "The model base.en is damaged.")
    assert (check.state, check.remedy) == (CheckState.NOTE, "The model base.en is damaged.")
    assert check.title == "The built-in recogniser is in use"


def test_the_recogniser_in_use_is_named() -> None:
    assert readiness.check_recogniser(lambda: "builtin:tiny").title == "Built-in recogniser"
    assert readiness.check_recogniser(lambda: "whisper:base.en").title == "Whisper recogniser"


def test_a_library_that_does_not_open_says_why() -> None:
    def broken() -> int:
        raise StorageError("It was made by a newer version.")

    check = readiness.check_library(broken)
    assert (check.state, check.remedy) == (CheckState.PROBLEM, "It was made by a newer version.")
    assert readiness.check_library(lambda: 1).title == "1 session"


def test_the_disk_is_looked_at_where_the_folder_will_be(tmp_path: Path) -> None:
    assert "hours of sound" in readiness.check_disk(tmp_path / "not" / "yet").title


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/home/sam/Dropbox/practice", "Dropbox"),
        ("/Users/sam/Library/Mobile Documents/x", "iCloud"),
        ("/c/Users/sam/OneDrive - Calder Freight/x", "OneDrive"),
        ("/home/sam/.local/share/mockinterview", ""),
    ],
)
def test_a_folder_that_is_copied_to_other_computers_is_told(path: str, service: str) -> None:
    assert readiness.synced_by(Path(path)) == service


def test_a_synchronised_folder_is_a_note_and_no_problem(tmp_path: Path) -> None:
    check = readiness.check_disk(tmp_path / "Dropbox" / "practice")
    assert check.state is CheckState.NOTE
    assert "Dropbox" in check.title
    assert "--data-dir" in check.remedy
