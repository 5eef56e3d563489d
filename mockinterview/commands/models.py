# SPDX-License-Identifier: GPL-3.0-or-later
"""``models``: list, download, check, add and remove recogniser models."""

import argparse
import json
import sys

from mockinterview.paths import DataFolder
from mockinterview.speech.models.pace import Progress
from mockinterview.speech.models.store import ModelInfo, ModelState, ModelStore
from mockinterview.wiring import talk

MEGABYTE = 1_000_000


def run(options: argparse.Namespace, folder: DataFolder) -> int:
    """Do what was asked with the models folder; 1 where a model is not as it should be."""
    store = talk.model_store(folder)
    match options.action:
        case "list":
            _list(store, as_json=options.json)
            return 0
        case "download":
            _download(store, options.name)
            return _tried(store, options.name)
        case "verify":
            return _verify(store, options.name)
        case "add":
            info = store.add(options.folder, options.name, link=options.link)
            return _tried(store, info.name)
        case _:
            store.remove(options.name)
            print(f"{options.name} was removed.")
            return 0


def _list(store: ModelStore, *, as_json: bool) -> None:
    models = store.models()
    if as_json:
        print(json.dumps([_as_json(model) for model in models], ensure_ascii=False, indent=1))
        return
    for model in models:
        print(
            f"{model.name:<16} {model.size // MEGABYTE:>5} MB  {model.state.value:<12}"
            f" {_speed(model):<18} {_accuracy(model)}".rstrip()
        )


def _as_json(model: ModelInfo) -> dict[str, object]:
    entry = model.entry
    return {
        "name": model.name,
        "state": model.state.value,
        "bytes": model.size,
        "bytes_here": model.here,
        "speed": model.speed,
        "word_error_percent": entry.word_error if entry else None,
        "word_error_on": entry.measured_on if entry else None,
        "source": entry.source if entry else None,
        "by_hand": model.by_hand,
        "folder": str(model.folder),
        "problem": model.problem or None,
    }


def _speed(model: ModelInfo) -> str:
    if model.speed is None:
        return "not measured yet"
    return f"{model.speed:.2f} × real time"  # noqa: RUF001 - a times sign


def _accuracy(model: ModelInfo) -> str:
    if model.problem:
        return model.problem
    if model.entry is None:
        return "yours"
    return f"word error {model.entry.word_error:g} % on {model.entry.measured_on}"


def _download(store: ModelStore, name: str) -> None:
    teller = _Teller()
    talk.model_download(store, name, teller.tell).run()
    teller.end()


def _verify(store: ModelStore, name: str | None) -> int:
    present = {ModelState.CHECKED, ModelState.UNCHECKED, ModelState.DAMAGED}
    names = [name] if name else [one.name for one in store.models() if one.state in present]
    if not names:
        print("No model is here. Nothing had to be checked.")
    codes = []
    for one in names:
        print(f"Checking {one}…", file=sys.stderr)
        info = store.verify(one)
        codes.append(_report(info) if info.problem else _tried(store, one))
    return max(codes, default=0)


def _tried(store: ModelStore, name: str) -> int:
    """Let the model hear the sample, and tell how it stands."""
    print("Trying it on the sample…", file=sys.stderr)
    return _report(talk.try_and_note(store, name))


def _report(info: ModelInfo) -> int:
    if info.problem:
        print(info.problem, file=sys.stderr)
        return 1
    print(f"{info.name}: {info.state.value}, {info.size // MEGABYTE} MB, {_speed(info)}.")
    return 0


class _Teller:
    """Shows a download's progress: in one line on a terminal, else a line each tenth."""

    def __init__(self) -> None:
        self._on_terminal = sys.stderr.isatty()
        self._tenth = -1

    def tell(self, progress: Progress) -> None:
        tenth = 10 * progress.done_bytes // max(1, progress.total_bytes)
        if not self._on_terminal and tenth == self._tenth:
            return
        self._tenth = tenth
        left = progress.seconds_left
        line = f"{progress.done_bytes // MEGABYTE} of {progress.total_bytes // MEGABYTE} MB"
        if left is not None:
            line += f", about {round(left)} s left"
        start, end = ("\r", " " * 12) if self._on_terminal else ("", "\n")
        print(f"{start}{line}", end=end, file=sys.stderr, flush=True)

    def end(self) -> None:
        if self._on_terminal:
            print(file=sys.stderr)
