# SPDX-License-Identifier: GPL-3.0-or-later
"""The models folder: added by hand, checked, removed, tried out; with the real Whisper code."""

import shutil
from pathlib import Path

import pytest

from mockinterview.audio.sound_files import stream_16k
from mockinterview.errors import SpeechError
from mockinterview.speech.engines import make_transcriber
from mockinterview.speech.models.catalogue import CatalogueModel, load_catalogue
from mockinterview.speech.models.folders import SLOWEST, best_model, find_model
from mockinterview.speech.models.records import record_path
from mockinterview.speech.models.store import ModelState, ModelStore
from mockinterview.speech.models.trial import try_model
from tests.fakes import micro_whisper
from tests.fakes.recogniser import make_scripted, read_wav

CATALOGUE = (CatalogueModel("tiny.en", "org/tiny.en", 75, 5.6, "speech", "a paper", True),)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return micro_whisper.build(tmp_path_factory.mktemp("mine") / "micro")


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return ModelStore(tmp_path / "models", CATALOGUE)


def test_an_empty_folder_shows_what_there_is_to_download(store: ModelStore) -> None:
    (info,) = store.models()
    assert (info.name, info.state, info.size, info.here) == ("tiny.en", ModelState.ABSENT, 75, 0)
    assert info.entry == CATALOGUE[0]


def test_a_begun_download_is_shown_with_what_is_here(store: ModelStore) -> None:
    part = store.folder / "tiny.en.part"
    part.mkdir(parents=True)
    (part / "model.bin").write_bytes(b"x" * 30)
    (info,) = store.models()
    assert (info.state, info.here) == (ModelState.PART, 30)
    with pytest.raises(SpeechError, match="only a part is here"):
        find_model("tiny.en", store.folder)
    store.remove("tiny.en")
    assert store.model("tiny.en").state is ModelState.ABSENT


@pytest.mark.parametrize("link", [False, True])
def test_a_model_of_ones_own_is_added_checked_used_and_removed(
    store: ModelStore, model: Path, link: bool
) -> None:
    before = sorted(path.name for path in model.iterdir())
    info = store.add(model, "mine", link=link)
    assert info.state is ModelState.CHECKED
    assert info.by_hand
    assert info.size == sum(path.stat().st_size for path in model.iterdir())
    assert [entry.name for entry in store.models()] == ["tiny.en", "mine"]
    assert best_model(store.folder) == store.folder / "mine"
    assert make_transcriber("auto", store.folder).name == "whisper:mine"
    store.remove("mine")
    assert best_model(store.folder) is None
    assert sorted(path.name for path in model.iterdir()) == before, "the person's own stays"
    assert list(store.folder.iterdir()) == []


def test_a_byte_that_changed_is_found_by_verify_and_the_model_is_left_alone_then(
    store: ModelStore, model: Path
) -> None:
    store.add(model, "tiny.en")
    weights = store.folder / "tiny.en" / "model.bin"
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(content)
    read: list[int] = []
    info = store.verify("tiny.en", read.append)
    assert info.state is ModelState.DAMAGED
    assert "model.bin is not whole" in info.problem
    assert sum(read) == info.size
    assert best_model(store.folder) is None
    content[-1] ^= 1
    weights.write_bytes(content)
    assert store.verify("tiny.en").state is ModelState.CHECKED


def test_a_model_that_lost_a_part_is_damaged_without_being_read(
    store: ModelStore, model: Path
) -> None:
    store.add(model, "tiny.en")
    (store.folder / "tiny.en" / "tokenizer.json").write_bytes(b"{}")
    assert store.model("tiny.en").state is ModelState.DAMAGED
    assert best_model(store.folder) is None
    assert make_transcriber("auto", store.folder).name.startswith("builtin:")


def test_a_folder_that_was_put_there_is_used_only_once_it_was_checked(
    store: ModelStore, model: Path
) -> None:
    shutil.copytree(model, store.folder / "tiny.en")
    assert store.model("tiny.en").state is ModelState.UNCHECKED
    assert best_model(store.folder) is None
    assert find_model("tiny.en", store.folder) == store.folder / "tiny.en"
    assert store.verify("tiny.en").state is ModelState.CHECKED
    assert best_model(store.folder) == store.folder / "tiny.en"


def test_a_model_that_is_slow_here_is_not_chosen_by_itself(store: ModelStore, model: Path) -> None:
    store.add(model, "tiny.en")
    store.note_trial("tiny.en", SLOWEST + 0.1)
    assert best_model(store.folder) is None
    store.note_trial("tiny.en", SLOWEST - 0.1)
    assert best_model(store.folder) == store.folder / "tiny.en"
    assert store.model("tiny.en").speed == SLOWEST - 0.1
    store.note_trial("tiny.en", None, "It does not load.")
    assert store.model("tiny.en").problem == "It does not load."
    assert best_model(store.folder) is None


def test_the_most_exact_of_the_catalogue_comes_before_ones_own(tmp_path: Path, model: Path) -> None:
    store = ModelStore(tmp_path, load_catalogue())
    for name in ("a-model", "tiny.en", "medium.en", "base.en"):
        store.add(model, name)
    assert best_model(tmp_path) == tmp_path / "base.en"


@pytest.mark.parametrize("name", ["../out", "a b", "x.part", "x.json", ".hidden", ""])
def test_a_name_that_is_no_plain_name_is_refused(store: ModelStore, model: Path, name: str) -> None:
    if name:
        with pytest.raises(SpeechError, match="cannot be called"):
            store.add(model, name)
    with pytest.raises(SpeechError, match="no model called"):
        store.remove(name)
    with pytest.raises(SpeechError, match="no model called"):
        store.verify(name)


def test_what_is_no_model_or_is_here_already_is_refused(
    store: ModelStore, model: Path, tmp_path: Path
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(SpeechError, match=r"not a whole Whisper model.*model\.bin"):
        store.add(empty)
    with pytest.raises(SpeechError, match="is not a folder"):
        store.add(tmp_path / "nowhere")
    store.add(model, "mine")
    with pytest.raises(SpeechError, match="here already"):
        store.add(model, "mine")


def test_a_link_whose_folder_is_gone_is_damaged_and_can_be_removed(
    store: ModelStore, model: Path, tmp_path: Path
) -> None:
    moved = tmp_path / "elsewhere"
    shutil.copytree(model, moved)
    store.add(moved, "mine", link=True)
    shutil.rmtree(moved)
    assert store.model("mine").state is ModelState.DAMAGED
    store.remove("mine")
    assert list(store.folder.iterdir()) == []


def test_a_damaged_record_is_no_record(store: ModelStore, model: Path) -> None:
    store.add(model, "mine")
    record_path(store.folder, "mine").write_text("{")
    assert store.model("mine").state is ModelState.UNCHECKED


def test_a_model_is_tried_out_in_a_process_of_its_own(model: Path, tmp_path: Path) -> None:
    trial = try_model(model, stream_16k)
    assert trial.speed is not None
    assert trial.speed > 0
    broken = tmp_path / "broken"
    shutil.copytree(model, broken)
    (broken / "model.bin").write_bytes((model / "model.bin").read_bytes()[:300])
    assert "cannot be loaded" in try_model(broken, stream_16k).problem


def test_a_model_that_crashes_or_is_given_up_takes_nothing_with_it(tmp_path: Path) -> None:
    (tmp_path / "crash").write_text("2")
    trial = try_model(tmp_path / "model", read_wav, make=make_scripted)
    assert trial.speed is None
    assert "stopped twice" in trial.problem

    class EnoughError(Exception):
        pass

    def stop() -> None:
        raise EnoughError

    with pytest.raises(EnoughError):
        try_model(tmp_path / "model", read_wav, stop, make=make_scripted)
