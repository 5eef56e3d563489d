# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever a foreseen failure says that a window can show is among what is translated."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path

from PySide6.QtWidgets import QApplication

from mockinterview.preferences import Language
from mockinterview.ui.said import said
from tests.tongues import spoken
from translations.__main__ import PROJECT

#: What is worded elsewhere, or said in a terminal alone.
NOT_HERE = {"app", "commands", "ui"}
#: Who turns what a disk says into a failure, with the beginning of its sentence.
WORDED_BY = {"_disk_sentences", "all_or_nothing"}
#: Where one sentence ends and the next begins.
BETWEEN = re.compile(r"(?<=[.!?]) (?=[A-Z“{])")
#: A reason is often a whole sentence, with its full stop.
BESIDE_A_REASON = re.compile(r"(?<=[}]) (?=[A-Z“])")


@dataclass(frozen=True)
class Module:
    """A file of code, and where it lies."""

    path: Path
    code: ast.Module


@cache
def modules() -> tuple[Module, ...]:
    folder = PROJECT / "mockinterview"
    found = sorted(folder.rglob("*.py"))
    return tuple(
        Module(path, ast.parse(path.read_text(encoding="utf-8")))
        for path in found
        if path.relative_to(folder).parts[0] not in NOT_HERE
    )


@cache
def failures() -> frozenset[str]:
    """Return the names of the classes of foreseen failures."""
    names = {"AppError"}
    classes = [
        (node.name, {base.id for base in node.bases if isinstance(base, ast.Name)})
        for module in modules()
        for node in ast.walk(module.code)
        if isinstance(node, ast.ClassDef)
    ]
    for _ in classes:
        names |= {name for name, bases in classes if bases & names}
    return frozenset(names)


@cache
def returned() -> dict[str, list[ast.expr]]:
    """Return what each function may return."""
    found: dict[str, list[ast.expr]] = {}
    for module in modules():
        for node in ast.walk(module.code):
            if isinstance(node, ast.FunctionDef):
                ends = [one.value for one in ast.walk(node) if isinstance(one, ast.Return)]
                found.setdefault(node.name, []).extend(one for one in ends if one is not None)
    return found


@cache
def assigned(scope: ast.AST) -> dict[str, list[ast.expr]]:
    """Return what each name of a function, or of a module itself, may stand for."""
    inside = scope.body if isinstance(scope, ast.Module) else ast.walk(scope)
    found: dict[str, list[ast.expr]] = {}
    for node in inside:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found.setdefault(node.targets[0].id, []).append(node.value)
    return found


def wordings(node: ast.expr, scopes: tuple[ast.AST, ...]) -> list[str]:
    """Return what an expression may say, {} for what is known only when it runs."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else ["{}"]
    if isinstance(node, ast.IfExp):
        return wordings(node.body, scopes) + wordings(node.orelse, scopes)
    if isinstance(node, ast.JoinedStr):
        pieces = [wordings(one, scopes) for one in node.values]
        return ["".join(chosen) for chosen in product(*pieces)]
    if isinstance(node, ast.FormattedValue):
        return wordings(node.value, scopes)
    meant: list[ast.expr] = []
    if isinstance(node, ast.Name):
        meant = [one for scope in scopes for one in assigned(scope).get(node.id, [])]
    elif isinstance(node, ast.Call) and called(node).endswith("sentence"):
        meant, scopes = returned().get(called(node), []), ()
    texts = [text for one in meant for text in wordings(one, scopes)]
    return [text for text in texts if text != "{}"] or ["{}"]


def called(node: ast.Call) -> str:
    function = node.func
    return getattr(function, "id", "") or getattr(function, "attr", "")


def sentences() -> Iterator[tuple[str, str]]:
    """Return every sentence of a failure, with where it is."""
    wanted = failures() | WORDED_BY
    for module in modules():
        functions = [one for one in ast.walk(module.code) if isinstance(one, ast.FunctionDef)]
        for scope in functions:
            for node in ast.walk(scope):
                if not isinstance(node, ast.Call) or not node.args:
                    continue
                if called(node) not in wanted:
                    continue
                words = node.args[-1 if called(node) == "all_or_nothing" else 0]
                for text in wordings(words, (scope, module.code)):
                    where = f"{module.path.relative_to(PROJECT)}:{node.lineno}"
                    yield from ((part, where) for part in BETWEEN.split(text))


def is_said(sentence: str) -> bool:
    """Return whether a sentence is translated, or all those that stand beside a reason in it."""
    if not re.search(r"[a-z]", sentence) or said(sentence) != sentence:
        return True
    parts = BESIDE_A_REASON.split(sentence)
    return len(parts) > 1 and all(is_said(part) for part in parts)


def test_failures_are_found() -> None:
    found = {sentence for sentence, _ in sentences()}
    assert "Nothing was changed." in found
    assert "The disk is full, so the library was not changed." in found
    assert "{} is protected by a password." in found
    assert "No microphone was found, so the app cannot record." in found
    assert "The session could not be saved in {} ({})." in found


def test_every_sentence_of_a_failure_is_translated(qapp: QApplication) -> None:
    with spoken(qapp, Language.GERMAN):
        english = {
            f"{sentence!r} ({where})" for sentence, where in sentences() if not is_said(sentence)
        }
    assert not english, "\n".join(sorted(english))
