# SPDX-License-Identifier: GPL-3.0-or-later
"""The person's choices: kept, and never in the way when their file is not what it should be."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.domain.profile import OwnBand
from mockinterview.domain.question import PanelRole
from mockinterview.domain.session import Mode
from mockinterview.errors import StorageError
from mockinterview.preferences import (
    SCHEMA,
    Preferences,
    Theme,
    load_preferences,
    save_preferences,
)

OTHER = Preferences(
    theme=Theme.DARK,
    text_scale=1.5,
    microphone="Röde NT-USB",
    engine="whisper:small.en",
    voice_on=False,
    captions=True,
    count=3,
    panel=(PanelRole.LEADER,),
    mode=Mode.REAL,
    job="Operations lead\nCalder Freight",
)


def test_without_a_file_the_defaults_count(tmp_path: Path) -> None:
    assert load_preferences(tmp_path / "settings.json") == (Preferences(), None)


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    save_preferences(path, OTHER)
    assert load_preferences(path) == (OTHER, None)
    assert list(path.parent.iterdir()) == [path]


def test_a_field_that_is_missing_takes_its_default_and_an_unknown_one_is_passed_over(
    tmp_path: Path,
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"schema": SCHEMA, "count": 7, "from_an_add_on": [1]}))
    assert load_preferences(path) == (Preferences(count=7), None)


@pytest.mark.parametrize(
    "change",
    [
        {"text_scale": 9},
        {"text_scale": "big"},
        {"panel": []},
        {"panel": ["the-dog"]},
        {"engine": "rm -rf"},
        {"count": 0},
        {"schema": "one"},
        {"schema": 0},
    ],
    ids=str,
)
def test_a_value_that_cannot_be_gives_the_defaults_and_keeps_the_file(
    tmp_path: Path, change: dict[str, object]
) -> None:
    path = tmp_path / "settings.json"
    text = json.dumps({"schema": SCHEMA, **asdict(OTHER), **change})
    path.write_text(text)
    loaded, sentence = load_preferences(path)
    assert loaded == Preferences()
    assert sentence == (
        "Your settings could not be read, so the app starts with the defaults."
        " The file was kept as settings.kept-1.json."
    )
    assert not path.exists()
    assert (tmp_path / "settings.kept-1.json").read_text() == text


def test_a_second_bad_file_does_not_overwrite_the_first(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for text in ("first", "second"):
        path.write_text(text)
        load_preferences(path)
    assert (tmp_path / "settings.kept-1.json").read_text() == "first"
    assert (tmp_path / "settings.kept-2.json").read_text() == "second"


def test_a_file_from_a_newer_app_is_kept_for_it(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"schema": SCHEMA + 1, "theme": {"hue": 3}}))
    loaded, sentence = load_preferences(path)
    assert loaded == Preferences()
    assert sentence is not None
    assert "newer version" in sentence


@settings(max_examples=60)
@given(data=st.binary(max_size=200))
def test_whatever_is_in_the_file_the_app_starts(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    loaded, _ = load_preferences(path)
    assert isinstance(loaded, Preferences)


def test_a_folder_that_cannot_be_written_is_one_sentence_and_leaves_nothing(
    tmp_path: Path,
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match="could not be saved"):
        save_preferences(tmp_path / "file" / "settings.json", OTHER)
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]


def test_bands_of_ones_own_are_kept(tmp_path: Path) -> None:
    chosen = Preferences(own_bands=(OwnBand("pace", 100, 145.5), OwnBand("fillers", None, 3)))
    save_preferences(tmp_path / "settings.json", chosen)
    assert load_preferences(tmp_path / "settings.json") == (chosen, None)
