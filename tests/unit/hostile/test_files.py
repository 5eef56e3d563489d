# SPDX-License-Identifier: GPL-3.0-or-later
"""Damaged and made-up files of every kind that the app reads."""

import contextlib
import io
import shutil
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import pytest
from hypothesis import example, given

from mockinterview.audio.sound_files import stream_16k
from mockinterview.audio.wav import read_info, repair
from mockinterview.commands.reading import read_text
from mockinterview.domain.preparation import Preparation
from mockinterview.errors import AppError
from mockinterview.paths import DataFolder
from mockinterview.preferences import load_preferences
from mockinterview.questions.job_file import read_job
from mockinterview.questions.pack import read_pack
from mockinterview.storage.backup import check
from mockinterview.storage.export.formats import ExportFormat
from mockinterview.storage.library import Library
from mockinterview.storage.preparation import load_preparation, save_preparation
from mockinterview.storage.sidecar import read_session, read_take
from tests.pdf import pdf_with
from tests.unit.hostile.damage import SHORT, Change, damage, damaged
from tests.unit.storage import samples
from tests.unit.storage.samples import record
from tests.unit.storage.sounds import write_sound

#: What a small file may make us hold: a header can claim four gigabytes.
MOST_BYTES = 60_000_000
Harm = tuple[list[Change], float]
_PACK = b"""
[[question]]
id = "late"
text = "Tell me about a deadline that you missed."
kind = "behavioral"
"""


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with one session, and ``out``, the same exported."""
    root = tmp_path_factory.mktemp("whole")
    with Library(DataFolder(root)) as library:
        session = library.create_session(samples.plan(), samples.NOW)
        take = record(library, session.id)
        library.save_measures(take.id, samples.hearing(), samples.measures())
        library.export(session.id, ExportFormat.FOLDER, root / "out")
    save_preparation(root / "preparation.json", Preparation())
    return root


def only(files: Iterator[Path]) -> Path:
    (file,) = files
    return file


def decode(path: Path) -> None:
    for _ in stream_16k(path):
        pass


def docx_with(line: str) -> bytes:
    document, out = docx.Document(), io.BytesIO()
    document.add_paragraph(line)
    document.save(out)
    return out.getvalue()


def wav(tmp_path: Path) -> bytes:
    write_sound(tmp_path / "whole.wav", 300)
    return (tmp_path / "whole.wav").read_bytes()


#: Good files of what a person gives, by their ending.
_GIVEN = {
    "pdf": pdf_with([["Lead a night shift", "Hold a budget"]]),
    "docx": docx_with("Lead a night shift"),
    "txt": b"Lead a night shift\n- Hold a budget\n",
    "toml": _PACK,
    "json": b'{"schema": 1, "count": 3, "text_scale": 1.5, "panel": ["peer"]}',
}


@SHORT
@given(harm=damage())
@example(harm=([(0.02, b"\xff\xff\xff\xff", True)], 1.0))
@example(harm=([(0.00390625, b"\xff\xff\xff\xff", False)], 1.0))  # how long the format is
@pytest.mark.parametrize("read", [read_info, repair, decode])
def test_a_sound_file(tmp_path: Path, read: Callable[[Path], object], harm: Harm) -> None:
    path = tmp_path / "damaged.wav"
    path.write_bytes(damaged(wav(tmp_path), harm))
    tracemalloc.start()
    try:
        with contextlib.suppress(AppError):
            read(path)
        assert tracemalloc.get_traced_memory()[1] < MOST_BYTES
    finally:
        tracemalloc.stop()


@SHORT
@given(harm=damage())
@pytest.mark.parametrize("kind", _GIVEN)
def test_a_file_that_a_person_gives(tmp_path: Path, kind: str, harm: Harm) -> None:
    path = tmp_path / f"given.{kind}"
    path.write_bytes(damaged(_GIVEN[kind], harm))
    readers: dict[str, Callable[[Path], object]] = {
        "toml": read_pack,
        "json": load_preferences,
        "txt": read_text,
    }
    with contextlib.suppress(AppError):
        readers.get(kind, read_job)(path)


@SHORT
@given(harm=damage())
def test_what_the_app_has_written_itself(whole: Path, tmp_path: Path, harm: Harm) -> None:
    readers: dict[Path, Callable[[Path], object]] = {
        only((whole / "takes").rglob("*-01-1.json")): read_take,
        only((whole / "takes").rglob("session.json")): read_session,
        whole / "preparation.json": load_preparation,
    }
    for source, read in readers.items():
        path = tmp_path / source.name
        path.write_bytes(damaged(source.read_bytes(), harm))
        with contextlib.suppress(AppError):
            read(path)


@SHORT
@given(harm=damage())
def test_an_index_is_opened_or_refused(whole: Path, tmp_path: Path, harm: Harm) -> None:
    home = tmp_path / "home"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    content = damaged((whole / "library.sqlite3").read_bytes(), harm)
    (home / "library.sqlite3").write_bytes(content)
    check(home / "library.sqlite3")
    with contextlib.suppress(AppError), Library(DataFolder(home)) as library:
        library.search("rota")
        library.summaries()


@SHORT
@given(harm=damage())
@example(harm=([(0.3, b"../../escaped", False)], 1.0))
@pytest.mark.parametrize("part", ["manifest.json", "session.json", "*-01-1.json"])
def test_a_session_folder_stays_inside(whole: Path, tmp_path: Path, part: str, harm: Harm) -> None:
    given_folder, home = tmp_path / "given", tmp_path / "home"
    for old in (given_folder, home):
        shutil.rmtree(old, ignore_errors=True)
    shutil.copytree(whole / "out", given_folder)
    file = only(given_folder.rglob(part))
    file.write_bytes(damaged(file.read_bytes(), harm))
    with Library(DataFolder(home)) as library:
        with contextlib.suppress(AppError):
            library.import_folder(given_folder)
        kept = {summary.id for summary in library.summaries()}
    assert {path.name for path in tmp_path.iterdir()} == {"given", "home"}
    outside = [path for path in home.rglob("*") if not path.resolve().is_relative_to(home)]
    assert not outside
    if not kept:  # refused: nothing of it is left behind
        assert not list((home / "takes").rglob("*.wav"))
