# SPDX-License-Identifier: GPL-3.0-or-later
"""The ``models`` command, from a download to the removal, with a host on this computer."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from mockinterview.cli import main
from mockinterview.speech.models.catalogue import load_catalogue
from mockinterview.speech.models.host import HOST_VARIABLE
from tests.fakes import micro_whisper
from tests.fakes.model_host import FakeModelHost, Trouble, serving


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return micro_whisper.build(tmp_path_factory.mktemp("mine") / "micro")


@pytest.fixture
def host(model: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeModelHost]:
    files = {path.name: path.read_bytes() for path in model.iterdir()}
    with serving({load_catalogue()[0].repository: files}) as host:
        monkeypatch.setenv(HOST_VARIABLE, host.address)
        yield host


def test_a_model_is_downloaded_listed_checked_and_removed(
    host: FakeModelHost, capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    host.troubles.append(Trouble("/model.bin", cut=30_000))
    assert main(["models", "download", "tiny.en"]) == 0
    said = capsys.readouterr()
    assert "MB" in said.err
    assert said.out.startswith("tiny.en: checked, ")
    assert "× real time" in said.out  # noqa: RUF001 - a times sign
    assert main(["models", "list", "--json"]) == 0
    models = {model["name"]: model for model in json.loads(capsys.readouterr().out)}
    tiny = models["tiny.en"]
    assert tiny["state"] == "checked"
    assert tiny["bytes"] == tiny["bytes_here"]
    assert tiny["speed"] > 0
    assert tiny["word_error_percent"] == 5.6
    assert models["small.en"]["state"] == "not here"
    assert models["small.en"]["speed"] is None
    assert (home / "models" / "tiny.en" / "model.bin").is_file()
    weights = home / "models" / "tiny.en" / "model.bin"
    weights.write_bytes(weights.read_bytes()[:-1])
    assert main(["models", "verify"]) == 1
    assert "model.bin is not whole" in capsys.readouterr().err
    main(["doctor", "--json"])
    checks = {check["part"]: check for check in json.loads(capsys.readouterr().out)}
    assert checks["recogniser"]["title"] == "The built-in recogniser is in use"
    assert "model.bin is not whole" in checks["recogniser"]["remedy"]
    assert main(["models", "remove", "tiny.en"]) == 0
    assert list((home / "models").iterdir()) == []


def test_a_model_of_ones_own_is_added_and_a_broken_one_named(
    model: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["models", "add", str(model), "--name", "mine"]) == 0
    assert capsys.readouterr().out.startswith("mine: checked")
    broken = tmp_path / "broken"
    broken.mkdir()
    for part in model.iterdir():
        (broken / part.name).write_bytes(part.read_bytes()[:200])
    assert main(["models", "add", str(broken)]) == 1
    assert "cannot be loaded" in capsys.readouterr().err
    assert main(["models", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("broken") and "damaged" in line for line in lines)
    assert any(line.startswith("tiny.en") and "not measured yet" in line for line in lines)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("download", "huge.en"), "no model called huge.en to download"),
        (("remove", "tiny.en"), "no model called tiny.en here"),
        (("verify", "tiny.en"), "no model called tiny.en here"),
        (("add", "nowhere"), "is not a folder"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], sentence: str
) -> None:
    assert main(["models", *arguments]) == 1
    assert sentence in capsys.readouterr().err


def test_nothing_to_verify_is_no_failure(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "verify"]) == 0
    assert "No model is here" in capsys.readouterr().out
