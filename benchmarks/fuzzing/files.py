# SPDX-License-Identifier: GPL-3.0-or-later
"""Good files of every kind that the app reads: the fuzzer begins with them."""

import io
import json
import shutil
from pathlib import Path

import docx

from mockinterview.domain.preparation import Preparation
from mockinterview.paths import DataFolder
from mockinterview.preferences import Preferences, save_preferences
from mockinterview.storage.export.formats import ExportFormat
from mockinterview.storage.hashing import hash_of
from mockinterview.storage.library import Library
from mockinterview.storage.preparation import save_preparation
from mockinterview.storage.sidecar import MANIFEST_FILE
from tests.pdf import pdf_with
from tests.unit.storage import samples
from tests.unit.storage.samples import record

_JOB = ["Operations lead", "You lead a night shift of eleven.", "- Hold a budget of 2 million"]
_STORY = (
    "Last year our rota broke down. I had to mend it within a week, so I called all eleven drivers"
    " and we moved two shifts. In the end nine of eleven, 82%, arrived on time. I learned to ask.\n"
)
_PACK = """
[[question]]
id = "late"
text = "Tell me about a deadline that you missed."
kind = "behavioral"
after = "Whether you own it."
strong = ["Names what it cost"]
target_s = [75, 135]
follow_ups = [{ when = "no-result", text = "How did it end?" }]

[[member]]
id = "amy"
name = "Amy Okafor"
role = "peer"
title = "Colleague"
"""
#: What is known of a Whisper model, as the app writes it.
RECORD = (
    b'{"manifest": {"repository": "a/b", "revision": "1", "files": [{"name": "model.bin",'
    b' "size": 3, "sha256": "ab", "git_id": ""}]}, "origin": "host", "speed": 0.2, "schema": 1}'
)


class GoodFiles:
    """A data folder with one session, the same session exported, and files a person may give."""

    def __init__(self, root: Path) -> None:
        self.known_names = {"good", "exported", "input"}
        self.home = root / "good"
        self.exported = root / "exported"
        with Library(DataFolder(self.home)) as library:
            session = library.create_session(samples.plan(), samples.NOW)
            take = record(library, session.id)
            library.save_measures(take.id, samples.hearing(), samples.measures())
            library.set_note(take.id, "Slower.")
            library.export(session.id, ExportFormat.FOLDER, self.exported)
        save_preparation(self.home / "preparation.json", Preparation())
        save_preferences(self.home / "settings.json", Preferences())

    def read(self, pattern: str) -> bytes:
        """Return the one file of the data folder that fits ``pattern``."""
        (file,) = self.home.rglob(pattern)
        return file.read_bytes()

    @property
    def jobs(self) -> tuple[bytes, ...]:
        """Job descriptions in each format."""
        document, out = docx.Document(), io.BytesIO()
        for line in _JOB:
            document.add_paragraph(line)
        document.add_table(1, 2).cell(0, 0).text = "Pay"
        document.save(out)
        text = "\n".join(_JOB)
        return (
            pdf_with([_JOB, ["Hours: 40"]]), out.getvalue(), text.encode(), text.encode("utf-16")
        )  # fmt: skip

    @property
    def packs(self) -> tuple[bytes, ...]:
        """A question pack."""
        return (_PACK.encode(),)

    @property
    def lists(self) -> tuple[bytes, ...]:
        """A plain list of questions."""
        return (b'1. Tell me about a time you led.\n- Why us?\n# later\n[x] Any "quotes"?\n',)

    @property
    def stories(self) -> tuple[bytes, ...]:
        """What somebody said."""
        return (_STORY.encode(),)

    def fresh_copy(self, name: str, source: Path) -> Path:
        """Return a copy of a folder, in the place of the one that was made before."""
        target = self.fresh_folder(name)
        shutil.copytree(source, target, dirs_exist_ok=True)
        return target

    def fresh_folder(self, name: str) -> Path:
        """Return an empty folder beside the good ones."""
        target = self.home.with_name(name)
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        self.known_names.add(name)
        return target

    @staticmethod
    def name_in_manifest(folder: Path, file: Path) -> None:
        """Give a file of an exported folder the hash that the folder promises."""
        path = folder / MANIFEST_FILE
        manifest = json.loads(path.read_bytes())
        manifest["files"][file.name] = hash_of(file)
        path.write_text(json.dumps(manifest), encoding="utf-8")
