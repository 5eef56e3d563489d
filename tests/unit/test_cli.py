# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands as typed: what they print, what they leave behind, and how they fail."""

import errno
import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mockinterview.cli import main
from mockinterview.domain.correction import Correction, Part
from mockinterview.domain.hearing import Word
from mockinterview.domain.measures import StarLabel
from mockinterview.paths import DataFolder
from mockinterview.storage.library import Library
from tests.unit.storage import samples

ROOT = Path(__file__).parent.parent.parent
AUDIO = ROOT / "tests" / "data" / "audio"
SPEECH = AUDIO / "librivox_austen_0880.wav"
ANSWER = (
    "Last spring our biggest client threatened to leave because invoices were wrong. I had to find"
    " the cause within a week. I compared forty invoices by hand, found the tax rule that was"
    " missing and wrote a check for it. Errors fell by 90 percent and the client stayed."
)


def output(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Run a command that must succeed; return what it printed."""
    assert main(arguments) == 0
    return capsys.readouterr().out


def failure(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Run a command that must fail; return its sentence."""
    assert main(arguments) == 1
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    return said.err.strip()


def test_analyze_prints_the_whole_object_of_the_contract(
    capsys: pytest.CaptureFixture[str],
) -> None:
    document = json.loads(output(capsys, "analyze", str(SPEECH), "--json"))
    assert document["schema"] == 1
    assert document["file"] == str(SPEECH)
    assert set(document) >= {
        "engine",
        "duration_ms",
        "transcript",
        "pacing",
        "fillers",
        "voice",
        "star",
        "relevance",
        "feedback",
        "timing",
    }
    words = document["transcript"]["words"]
    times = [time for word in words for time in (word["start_ms"], word["end_ms"])]
    assert times == sorted(times)
    assert 0 <= times[0] <= times[-1] <= document["duration_ms"]


def test_a_known_transcript_replaces_the_recognisers_words(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    text = tmp_path / "words.txt"
    text.write_text("and Mister John Dashwood had then leisure to consider")
    document = json.loads(
        output(capsys, "analyze", str(SPEECH), "--transcript", str(text), "--json")
    )
    assert document["transcript"]["text"] == text.read_text()


def test_many_recordings_give_a_line_each_and_a_bad_one_does_not_stop_the_rest(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    shutil.copy(SPEECH, tmp_path / "good.wav")
    (tmp_path / "bad.wav").write_bytes(b"not sound at all")
    assert main(["analyze", str(tmp_path), "--json"]) == 1
    said = capsys.readouterr()
    lines: dict[str, dict[str, Any]] = {
        Path(line["file"]).name: line for line in map(json.loads, said.out.splitlines())
    }
    assert lines["good.wav"]["transcript"]["words"]
    assert "not" in lines["bad.wav"]["error"]
    assert "2 of 2" in said.err


def test_a_text_gives_what_can_be_known_without_sound(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(ANSWER))
    document = json.loads(output(capsys, "analyze", "--text", "-", "--json"))
    assert document["duration_ms"] is None
    assert document["pacing"] is None
    assert document["voice"] is None
    assert document["star"]["is_story"] is True
    assert document["star"]["quantified_result"] is True
    assert all(unit["start_ms"] is None for unit in document["star"]["units"])


def test_a_text_as_a_report(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "answer.txt"
    file.write_text(ANSWER)
    assert "What worked" in output(capsys, "analyze", "--text", str(file))


def test_a_text_is_held_against_what_was_said_in_the_first_interview(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file, log = tmp_path / "answer.txt", tmp_path / "log.txt"
    file.write_text(f"{ANSWER} We were a team of twelve drivers.")
    log.write_text("Said then: we were a team of eight drivers.")
    found = json.loads(output(capsys, "analyze", "--text", str(file), "--log", str(log), "--json"))
    (pair,) = found["consistency"]
    assert pair["kind"] == "people"
    assert "eight drivers" in pair["earlier"]
    assert "twelve drivers" in pair["later"]
    page = output(capsys, "analyze", "--text", str(file), "--log", str(log))
    assert "Told otherwise in the first interview" in page
    assert "consistency" not in json.loads(output(capsys, "analyze", "--text", str(file), "--json"))


@pytest.mark.parametrize("name", ["missing.wav", "empty.wav", "text.wav", "folder.wav"])
def test_what_is_no_recording_gives_one_sentence(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    if name == "empty.wav":
        path.write_bytes(b"")
    elif name == "text.wav":
        path.write_text("These are words, not sound.")
    elif name == "folder.wav":
        path.mkdir()
    sentence = failure(capsys, "analyze", str(path), "--json")
    assert str(path.name) in sentence
    assert "\n" not in sentence


def test_practise_leaves_a_session_that_can_be_listed_shown_and_deleted(
    capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    output(capsys, "practise", "--answers", str(SPEECH), str(SPEECH), "--seed", "7", "--json")
    (listed,) = json.loads(output(capsys, "sessions", "list", "--json"))
    shown = json.loads(output(capsys, "sessions", "show", listed["id"], "--json"))
    assert [take["state"] for take in shown["takes"]] == ["measured", "measured"]
    assert shown["takes"][0]["report"]["transcript"]["words"]
    assert len(list((home / "takes").rglob("*.wav"))) == 2
    assert output(capsys, "sessions", "verify").strip() == "Nothing is damaged."
    with Library(DataFolder(home)) as library:
        library.set_tags(listed["id"], ["night shift"])
    (found,) = json.loads(output(capsys, "sessions", "list", "--tag", "night shift", "--json"))
    assert found == listed | {"tags": ["night shift"]}
    assert json.loads(output(capsys, "sessions", "list", "--search", "zeppelin", "--json")) == []
    output(capsys, "sessions", "delete", listed["id"], "--yes")
    assert json.loads(output(capsys, "sessions", "list", "--json")) == []
    assert not list((home / "takes").rglob("*.wav"))


def test_a_shown_session_tells_what_was_corrected_and_what_the_machine_said(
    capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    with Library(DataFolder(home)) as library:
        session = library.create_session(samples.plan(), samples.NOW)
        take = samples.record(library, session.id)
        library.save_measures(take.id, samples.hearing(), samples.measures())
        typed = Correction(words=(Word("Nine", 0, 400),), parts=(Part(0, 0, StarLabel.RESULT),))
        library.save_correction(take.id, typed, samples.measures("New"))
    (shown,) = json.loads(output(capsys, "sessions", "show", session.id, "--json"))["takes"]
    assert shown["report"]["transcript"]["text"] == "Nine"
    assert shown["correction"]["parts"] == [{"first": 0, "last": 0, "label": "R"}]
    assert shown["correction"]["words"][0]["text"] == "Nine"
    assert shown["correction"]["machine"]["transcript"]["text"] == samples.hearing().text


def test_the_same_seed_and_answers_ask_and_ask_back_the_same(
    capsys: pytest.CaptureFixture[str],
) -> None:
    asked = ("practise", "--panel", "hiring-manager,peer,hr", "--seed", "7", "--json")
    answers = ("--answers", str(SPEECH), str(SPEECH))
    first, second = (json.loads(output(capsys, *asked, *answers)) for _ in range(2))
    assert first["questions"] == second["questions"]
    question, follow_up = first["questions"]
    assert (question["follows"], follow_up["follows"]) == (None, 0)
    assert follow_up["lack"]
    assert follow_up["asked_by"] == question["asked_by"]
    assert [take["question"] for take in first["takes"]] == [question["text"], follow_up["text"]]


def test_nothing_is_asked_back_where_it_is_not_wanted(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ("practise", "--no-follow-ups", "--seed", "7", "--json", "--answers", str(SPEECH))
    (question,) = json.loads(output(capsys, *asked))["questions"]
    assert question["follows"] is None


def test_an_unknown_session_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert "no session nope" in failure(capsys, "sessions", "show", "nope")


def test_deleting_asks_first_where_somebody_can_be_asked(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = json.loads(output(capsys, "practise", "--answers", str(SPEECH), "--json"))
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert "--yes" in failure(capsys, "sessions", "delete", made["id"])


def test_questions_can_be_searched(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(output(capsys, "questions", "search", "deadline", "--json"))
    assert found
    assert len(found) < len(json.loads(output(capsys, "questions", "list", "--json")))


def test_doctor_says_how_every_part_stands(capsys: pytest.CaptureFixture[str]) -> None:
    main(["doctor", "--json"])
    checks = {check["part"]: check for check in json.loads(capsys.readouterr().out)}
    assert set(checks) == {"microphone", "speaker", "voice", "recogniser", "disk", "library"}
    assert checks["recogniser"]["state"] == "ready"
    assert all(check["remedy"] for check in checks.values() if check["state"] != "ready")


def test_a_data_folder_that_cannot_be_used_is_one_sentence(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    sentence = failure(capsys, "--data-dir", str(blocked / "in-it"), "sessions", "list")
    assert "--data-dir" in sentence


@pytest.mark.parametrize(
    "arguments",
    [
        ["models", "list"],
        ["questions", "list"],
        ["doctor"],
        ["sessions", "list"],
        ["sessions", "verify"],
    ],
    ids=" ".join,
)
def test_the_folder_of_somebody_else_is_one_sentence(
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
) -> None:
    def refuse(path: Path) -> Iterator[os.DirEntry[str]]:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(os, "scandir", refuse)  # rights do not stop whoever may do everything
    sentence = failure(capsys, "--data-dir", str(tmp_path), *arguments)
    assert "Permission denied" in sentence
    assert "--data-dir" in sentence


@pytest.mark.parametrize("arguments", [["analyse"], ["analyze"], ["practise"], ["sessions"]])
def test_wrong_use_ends_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps folders private by other means")
def test_whatever_is_written_is_its_owners_alone(tmp_path: Path) -> None:
    home = tmp_path / "home"
    before = os.umask(0o022)  # as most systems have it
    try:
        environment = {**os.environ, "MOCKINTERVIEW_HOME": str(home)}
        command = [sys.executable, "-m", "mockinterview", "questions", "list"]
        subprocess.run(
            command, env=environment, check=True, timeout=300, cwd=ROOT, stdout=subprocess.DEVNULL
        )
    finally:
        os.umask(before)
    written = [home, *home.rglob("*")]
    assert len(written) > 1
    assert not [path for path in written if path.stat().st_mode & 0o077]
