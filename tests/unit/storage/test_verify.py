# SPDX-License-Identifier: GPL-3.0-or-later
"""Every planted damage is named, a whole library is called whole, and nothing is changed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from mockinterview.domain.session import Take, TakeState
from mockinterview.storage.library import Library
from mockinterview.storage.sidecar import read_take, take_bytes
from tests.unit.storage import samples
from tests.unit.storage.samples import record
from tests.unit.storage.sounds import inspect, repair, write_sound


def measured(library: Library) -> Take:
    session = library.create_session(samples.plan(), samples.NOW)
    take = record(library, session.id)
    return library.save_measures(take.id, samples.hearing(), samples.measures())


def flip_bit(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


def retitle(sound: Path) -> None:
    session = sound.with_name("session.json")
    session.write_text(session.read_text("utf-8").replace("mixed", "other"), "utf-8")


def begin_beside(sound: Path) -> None:
    """Write the sidecar of a second answer, as it is before the first sample."""
    take = read_take(sound.with_suffix(".json"))
    name = sound.stem.replace("-01-1", "-02-1")
    begun = replace(take, id=name, state=TakeState.RECORDING, hearing=None, measures=None)
    sound.with_name(f"{name}.json").write_bytes(take_bytes(begun))


DAMAGES: dict[str, tuple[Callable[[Path], object], str]] = {
    "bit flip in the sound": (lambda sound: flip_bit(sound, 2000), "not what was recorded"),
    "sound cut short": (lambda sound: write_sound(sound, 400), "should be 600 ms"),
    "sound replaced": (lambda sound: sound.write_bytes(b"x" * 500), "not a sound file"),
    "sound missing": (lambda sound: sound.unlink(), "sound is missing"),
    "sound became a link": (
        lambda sound: sound.symlink_to(sound.rename(sound.with_name("elsewhere.txt"))),
        "sound is missing",
    ),
    "sidecar missing": (lambda sound: sound.with_suffix(".json").unlink(), "cannot be read"),
    "sidecar cut short": (
        lambda sound: sound.with_suffix(".json").write_bytes(b'{"format"'),
        "is damaged",
    ),
    "bit flip in the sidecar": (
        lambda sound: sound.with_suffix(".json").write_text(
            sound.with_suffix(".json").read_text("utf-8").replace("Nine", "Nina"), "utf-8"
        ),
        "differs from the library",
    ),
    "session file changed": (retitle, "differs from the library"),
    "session file missing": (
        lambda sound: sound.with_name("session.json").unlink(),
        "session.json cannot be read",
    ),
    "session folder missing": (
        lambda sound: sound.parent.rename(sound.parent.with_name("gone")),
        "folder of this session is missing",
    ),
    "foreign sound": (
        lambda sound: write_sound(sound.with_name("foreign.wav"), 100),
        "not in the library",
    ),
    "foreign file": (
        lambda sound: sound.with_name("notes.txt").write_bytes(b"mine"),
        "not in the library",
    ),
    "a recording that no row knows": (
        lambda sound: write_sound(sound.with_name(sound.name.replace("-01-1", "-02-1")), 100),
        "not in the library",
    ),
    "wrong length in the header": (
        lambda sound: write_sound(sound, 600, claimed_ms=100),
        "should be 600 ms",
    ),
    "an answer that never began": (
        begin_beside,
        "nothing was recorded",
    ),
    "half-written file": (
        lambda sound: sound.with_name(".x.json.01ab.partial").write_bytes(b"half"),
        "being written",
    ),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_planted_damage_is_named(library: Library, name: str) -> None:
    plant, sentence = DAMAGES[name]
    take = measured(library)
    plant(library.sound_path(take))
    found = [str(damage) for damage in library.verify(inspect)]
    assert any(sentence in line for line in found), found


@pytest.mark.parametrize("name", DAMAGES)
def test_what_is_said_of_a_damage_comes_true(library: Library, name: str) -> None:
    plant, _ = DAMAGES[name]
    take = measured(library)
    plant(library.sound_path(take))
    found = library.verify(inspect)
    assert all(damage.remedy for damage in found)
    mended = {str(damage) for damage in found if damage.can_be_mended}
    lasting = {str(damage) for damage in found if not damage.can_be_mended}
    library.rebuild(repair)
    left = {str(damage) for damage in library.verify(inspect)}
    assert not left & mended, "recover did not do what was said"
    assert lasting <= left
    assert library.take(take.id).hearing == take.hearing or "sidecar" in name


ROWS: dict[str, tuple[str, str]] = {
    "words of nobody": (
        "INSERT INTO take_text (rowid, transcript, question, note) VALUES (99, 'a', 'b', 'c')",
        "not there are still in the search",
    ),
    "words gone": ("DELETE FROM take_text", "missing in the search"),
    "line gone": ("DELETE FROM take_line", "missing or differs"),
    "line of another place": ("UPDATE take_line SET position = 7", "missing or differs"),
    "state in two ways": ("UPDATE take SET state = 'recorded'", "told in two ways"),
    "row of another take": ("UPDATE take SET number = 9", "does not tell of that recording"),
    "row that is no JSON": ("UPDATE take SET take = x'7b'", "does not tell of that recording"),
    "plan that is no JSON": ("UPDATE session SET plan = x'7b'", "cannot be read"),
    "words that are not deflated": ("UPDATE take_result SET hearing = x'7b'", "cannot be read"),
    "folder elsewhere": ("UPDATE session SET folder = '../x'", "outside its takes folder"),
}


@pytest.mark.parametrize("name", ROWS)
def test_planted_rows_are_named_and_mended(library: Library, name: str) -> None:
    statement, sentence = ROWS[name]
    take = measured(library)
    library._database.execute(statement)
    found = library.verify(inspect)
    assert any(sentence in str(damage) for damage in found), list(map(str, found))
    assert all(damage.can_be_mended for damage in found), list(map(str, found))
    library.rebuild(repair)
    assert library.verify(inspect) == ()
    assert library.take(take.id) == take
    assert library.search("rota")


def test_a_copy_that_is_not_whole_is_named(library: Library) -> None:
    measured(library)
    copy = library.back_up_if_due(samples.LATER)
    assert copy is not None
    assert library.verify(inspect) == ()
    copy.write_bytes(b"rubbish")
    (damage,) = library.verify(inspect)
    assert copy.name in str(damage)


def test_a_whole_library_is_called_whole(library: Library) -> None:
    measured(library)
    record(library, library.create_session(samples.plan(), samples.LATER).id)
    assert library.verify(inspect) == ()


def test_damage_in_the_rows_is_named(library: Library) -> None:
    take = measured(library)
    library._database.execute("PRAGMA foreign_keys = OFF")
    library._database.execute(
        "INSERT INTO take (id, session_id, position, number, state, take, digest)"
        " VALUES ('x', 'nobody', 0, 1, 'recorded', x'7b', x'7b')"
    )
    library._database.execute("UPDATE take SET take = x'7b' WHERE id = ?", (take.id,))
    found = " ".join(str(damage) for damage in library.verify(inspect))
    assert "points to a row of session that is missing" in found
    assert f"session {take.session_id}" in found


def test_a_session_with_damaged_rows_can_still_be_deleted(library: Library) -> None:
    take = measured(library)
    library._database.execute("UPDATE session SET plan = x'7b'")
    library._database.execute("UPDATE take SET take = x'7b'")
    library.delete_session(take.session_id)
    assert library.verify(inspect) == ()


def test_sessions_that_only_the_disk_knows_are_named(library: Library) -> None:
    take = measured(library)
    library._index.remove_session(take.session_id)
    (damage,) = library.verify(inspect)
    assert "not in the library" in damage.what
    assert "recover" in damage.remedy


def test_looking_changes_nothing(library: Library) -> None:
    sound = library.sound_path(measured(library))
    flip_bit(sound, 2000)
    before = {path: path.read_bytes() for path in sound.parent.iterdir()}
    library.verify(inspect)
    assert {path: path.read_bytes() for path in sound.parent.iterdir()} == before
