# SPDX-License-Identifier: GPL-3.0-or-later
"""Export, import, restore and recover, as typed."""

import os
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pypdf
import pytest

from mockinterview.audio.wav import WavWriter
from mockinterview.cli import main
from mockinterview.domain.profile import OwnBand
from mockinterview.domain.session import TakeState
from mockinterview.paths import DataFolder
from mockinterview.preferences import Preferences, save_preferences
from mockinterview.storage.library import Library
from tests.unit.storage import samples

ROOT = Path(__file__).parents[2]
SPEECH = ROOT / "tests" / "data" / "audio" / "jfk.flac"


@pytest.fixture
def session_id(home: Path) -> str:
    """Record a session of one measured answer, with real sound."""
    with Library(DataFolder(home)) as library:
        session = library.create_session(samples.plan(), samples.NOW)
        take = library.begin_take(session.id, 0, samples.CONFLICT, "ruth", samples.NOW)
        with closing(WavWriter(library.sound_path(take), 8000)) as writer:
            writer.write(np.arange(4800, dtype=np.int16))
        library.finish_recording(take.id, 8000, 600)
        library.save_measures(take.id, samples.hearing(), samples.measures())
    return session.id


def test_a_session_goes_out_in_every_format_and_comes_in_again(
    session_id: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for wanted in ("html", "md", "json", "csv", "srt", "vtt", "folder"):
        target = tmp_path / f"out-{wanted}"
        arguments = ["sessions", "export", session_id, "--format", wanted, "-o", str(target)]
        assert main(arguments) == 0
        assert capsys.readouterr().out.strip() == str(target)
        assert target.exists()
    assert main(arguments) == 1
    assert "there already" in capsys.readouterr().err
    assert main(["sessions", "import", str(tmp_path / "out-folder")]) == 1
    assert "in the library already" in capsys.readouterr().err
    assert main(["sessions", "delete", session_id, "--yes"]) == 0
    assert main(["sessions", "import", str(tmp_path / "out-folder")]) == 0
    assert session_id in capsys.readouterr().out
    assert main(["sessions", "verify"]) == 0
    assert main(["sessions", "export", "nobody", "--format", "md", "-o", str(tmp_path / "x")]) == 1
    assert "There is no session nobody" in capsys.readouterr().err


def printed(home: Path, session_id: str, target: Path) -> str:
    """Export a PDF, in a process of its own, for Qt allows one application in each."""
    arguments = ["sessions", "export", session_id, "--format", "pdf", "-o", str(target)]
    done = subprocess.run(
        [sys.executable, "-m", "mockinterview", "--data-dir", str(home), *arguments],
        cwd=ROOT,
        env={k: v for k, v in os.environ.items() if k not in {"DISPLAY", "QT_QPA_PLATFORM"}},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(target).pages).split())


def test_a_session_is_printed_where_there_is_no_screen(
    session_id: str, home: Path, tmp_path: Path
) -> None:
    assert samples.CONFLICT.text in printed(home, session_id, tmp_path / "out.pdf")


def test_what_is_printed_and_shown_is_measured_by_the_bands_that_the_person_has_set(
    session_id: str, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sessions", "show", session_id]) == 0
    assert "131 to 137" not in capsys.readouterr().out
    own = Preferences(own_bands=(OwnBand("pace", 131, 137),))
    save_preferences(DataFolder(home).settings, own)
    assert "131\N{EN DASH}137, Set by you" in printed(home, session_id, tmp_path / "own.pdf")
    assert main(["sessions", "show", session_id]) == 0
    assert "band 131 to 137" in capsys.readouterr().out


def test_choices_that_cannot_be_read_are_told_and_the_standard_bands_count(
    session_id: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    DataFolder(home).settings.write_text("{")
    assert main(["sessions", "show", session_id]) == 0
    shown = capsys.readouterr()
    assert "could not be read" in shown.err
    assert "words a minute  (band" in shown.out


def test_a_backup_is_listed_and_restored(
    session_id: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sessions", "restore"]) == 0
    assert "no backups yet" in capsys.readouterr().out
    with Library(DataFolder(home)) as library:
        copy = library.back_up_if_due(datetime(2026, 11, 25, tzinfo=UTC))
    assert copy is not None
    (home / "library.sqlite3").write_bytes(b"rubbish")
    assert main(["sessions", "restore"]) == 0
    assert copy.name in capsys.readouterr().out
    assert main(["sessions", "restore", copy.name]) == 0
    assert "Restored: 1 sessions" in capsys.readouterr().out
    assert main(["sessions", "restore", "nothing.sqlite3"]) == 1
    assert "Nothing was changed" in capsys.readouterr().err
    assert main(["sessions", "show", session_id]) == 0


def test_a_damaged_library_is_built_again(
    session_id: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "library.sqlite3").write_bytes(b"rubbish" * 1000)
    assert main(["sessions", "list"]) == 1
    assert "sessions recover" in capsys.readouterr().err
    assert main(["sessions", "recover"]) == 0
    assert "kept as library.sqlite3.damaged-" in capsys.readouterr().err
    assert main(["sessions", "show", session_id, "--json"]) == 0
    assert main(["sessions", "verify"]) == 0


def test_a_library_with_a_damaged_page_is_set_aside_and_built_again(
    session_id: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = DataFolder(home).database
    content = bytearray(database.read_bytes())
    content[8192:12288] = bytes(4096)  # the third page, as a bad block leaves it
    database.write_bytes(content)
    assert main(["sessions", "verify"]) == 1
    assert "“mockinterview sessions recover”" in "".join(capsys.readouterr())
    assert database.read_bytes() == bytes(content)
    assert main(["sessions", "recover"]) == 0
    assert "is kept as library.sqlite3.damaged-" in capsys.readouterr().err
    assert main(["sessions", "verify"]) == 0
    assert main(["sessions", "show", session_id]) == 0


def test_a_recording_made_elsewhere_becomes_a_session_of_one_answer(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = "Tell me about a time you changed your mind."
    assert main(["sessions", "import", str(SPEECH), "--question", asked]) == 0
    session_id = capsys.readouterr().out.split()[0]
    with Library(DataFolder(home)) as library:
        (take,) = library.session(session_id).takes
    assert take.state is TakeState.MEASURED
    assert (take.question.text, take.question.kind.value) == (asked, "behavioral")
    assert take.hearing is not None
    assert take.hearing.words


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((str(SPEECH),), "Type the question in. Nothing was imported."),
        ((__file__, "--question", "Why us?"), "is not a sound file"),
    ],
)
def test_what_cannot_be_imported_is_one_sentence_and_leaves_nothing(
    home: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], sentence: str
) -> None:
    assert main(["sessions", "import", *arguments]) == 1
    assert sentence in capsys.readouterr().err
    with Library(DataFolder(home)) as library:
        assert library.summaries() == []
