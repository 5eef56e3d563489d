# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands as they are typed, each in a process of its own, with the real engines."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.system.app import ROOT
from tests.system.network import cut_off
from tests.system.sound import DATA, silence, write_16k
from tests.wer import word_error_rate

pytestmark = pytest.mark.system

#: What the contract lists for schema 1, with the kinds of value that may stand there.
SCHEMA_1 = {
    "schema": int,
    "file": str,
    "engine": str,
    "duration_ms": int,
    "transcript": dict,
    "pacing": dict,
    "fillers": dict,
    "voice": dict,
    "star": dict,
    "relevance": dict,
    "feedback": list,
    "timing": dict,
}
PACING = {
    *("words", "time_to_first_word_ms", "speaking_ms", "speech_rate_wpm"),
    *("articulation_rate_wpm", "syllables_per_s", "pauses", "curve"),
}


def command(*arguments: str, before: tuple[str, ...] = ()) -> "subprocess.CompletedProcess[str]":
    """Run one command where there is no screen."""
    environment = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    return subprocess.run(
        [*before, sys.executable, "-m", "mockinterview", *arguments],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        stdin=subprocess.DEVNULL,
    )


def report_on(*arguments: str) -> dict[str, Any]:
    done = command("analyze", *arguments, "--json")
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert isinstance(report, dict)
    return report


def test_a_recording_gives_every_field_of_the_contract() -> None:
    report = report_on(str(DATA / "kennedy_moon.wav"))
    assert {name: type(report[name]) for name in SCHEMA_1} == SCHEMA_1
    assert report["schema"] == 1
    assert set(report["pacing"]) >= PACING
    assert set(report["fillers"]) >= {"count", "per_minute", "items", "bursts"}
    assert set(report["voice"]) >= {"pitch_median_hz", "pitch_sd_semitones", "loudness_sd_db"}
    assert set(report["star"]) >= {"is_story", "quantified_result", "i_share", "units", "share"}
    text = (DATA / "kennedy_moon.txt").read_text(encoding="utf-8")
    assert word_error_rate(text, report["transcript"]["text"]) < 0.10
    words = report["transcript"]["words"]
    starts = [word["start_ms"] for word in words]
    assert starts == sorted(starts)
    assert all(0 <= w["start_ms"] < w["end_ms"] <= report["duration_ms"] for w in words)


@pytest.mark.parametrize("name", ["mfa_cold_corpus3.wav", "csm_read_speech_a.wav", "jfk.flac"])
def test_human_speech_of_any_kind_and_format_is_heard(name: str) -> None:
    sound = DATA / name
    report = report_on(str(sound))
    text = sound.with_suffix(".txt").read_text(encoding="utf-8")
    # Spontaneous speech with a cold is the hardest of the three.
    assert word_error_rate(text, report["transcript"]["text"]) < 0.30


def test_a_room_in_which_hardly_anybody_speaks_gives_hardly_a_word() -> None:
    report = report_on(str(DATA / "ami_EN2001d_trn02_0-30s.flac"))
    assert report["pacing"]["words"] <= 3


def write_bad_files(folder: Path) -> list[Path]:
    """Write one file of each kind that is no recording, or hardly one."""
    folder.mkdir()
    whole = (DATA / "pico_quilter.wav").read_bytes()
    files = {
        "empty.wav": b"",
        "header-only.wav": whole[:44],
        "cut-header.wav": whole[:20],
        "text.wav": b"this is not a sound\n" * 50,
        "noise.mp3": bytes(range(256)) * 20,
        "-a name; $(with) 'everything'.wav": b"RIFF",
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return [folder / name for name in files]


@pytest.mark.parametrize("number", range(6))
def test_a_file_that_is_no_recording_is_one_sentence(tmp_path: Path, number: int) -> None:
    bad = write_bad_files(tmp_path / "bad")[number]
    done = command("analyze", str(bad), "--json")
    assert done.returncode == 1, done.stdout
    assert bad.name in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_missing_file_and_a_folder_without_recordings_are_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    for path in (tmp_path / "missing.wav", tmp_path / "nothing"):
        done = command("analyze", str(path), "--json")
        assert done.returncode == 1
        assert path.name in done.stderr
        assert "Traceback" not in done.stderr


def test_a_truncated_recording_is_measured_as_far_as_it_goes(tmp_path: Path) -> None:
    cut = tmp_path / "cut.wav"
    data = (DATA / "pico_quilter.wav").read_bytes()
    cut.write_bytes(data[: len(data) // 2])
    report = report_on(str(cut))
    assert 2000 < report["duration_ms"] < 3500
    assert "quilter" in report["transcript"]["text"].lower()


def test_silence_is_a_result(tmp_path: Path) -> None:
    report = report_on(str(write_16k(tmp_path / "silence.wav", silence(3))))
    assert report["transcript"]["text"] == ""
    assert report["transcript"]["words"] == []
    assert report["feedback"]


def test_a_practised_session_is_in_the_library_until_it_is_deleted() -> None:
    answers = [str(DATA / "pico_quilter.wav"), str(DATA / "jfk.flac")]
    done = command("practise", "--answers", *answers, "--seed", "4", "--json")
    assert done.returncode == 0, done.stderr
    session = json.loads(done.stdout)
    assert [take["state"] for take in session["takes"]] == ["measured", "measured"]
    (listed,) = json.loads(command("sessions", "list", "--json").stdout)
    assert listed["id"] == session["id"]
    assert json.loads(command("sessions", "show", listed["id"], "--json").stdout) == session
    home = Path(os.environ["MOCKINTERVIEW_HOME"])
    assert len(list(home.rglob("*.wav"))) == 2
    assert command("sessions", "delete", listed["id"], "--yes").returncode == 0
    assert json.loads(command("sessions", "list", "--json").stdout) == []
    assert not list((home / "takes").rglob("*.wav"))


def test_the_demo_needs_no_screen_no_microphone_and_no_network() -> None:
    if not cut_off():
        pytest.skip("this system does not let a test take the network away")
    done = command("demo", before=cut_off())
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    for part in ("Situation", "Task", "Action", "Result"):
        assert part in done.stdout
    (listed,) = json.loads(command("sessions", "list", "--json").stdout)
    assert listed["questions"] == 1


@pytest.mark.parametrize(
    "arguments",
    [("analyze",), ("nonsense",), ("analyze", "a.wav", "--kind", "rude"), ("sessions", "show")],
    ids=str,
)
def test_wrong_use_is_exit_code_2(arguments: tuple[str, ...]) -> None:
    done = command(*arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
