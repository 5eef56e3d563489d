# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may import whom, as docs/architecture.md says it, held in code."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "mockinterview"
MIDDLE = ("analysis", "questions", "audio", "speech", "storage")

#: What each part of the package may import of the package, besides itself.
ALLOWED = {
    "domain": set[str](),
    "errors": set(),
    "paths": {"errors"},
    "locks": {"errors"},
    "preferences": {"domain", "errors"},
    "diagnostics": {"errors", "__version__"},
    **{part: {"domain", "errors", "locks", "paths"} for part in MIDDLE},
    "interview": {"domain", "errors", "paths", *MIDDLE},
    "wiring": {"domain", "errors", "locks", "paths", "preferences", "interview", *MIDDLE},
    "commands": {
        *("__version__", "domain", "errors", "locks", "paths", "wiring", "interview"),
        *MIDDLE,
    },
    "tasks": {"domain", "errors", "paths", "preferences", "interview", *MIDDLE},
    "ui": {"domain", "errors", "paths", "preferences", "interview", "tasks", *MIDDLE},
}
#: Third-party packages and the only parts that may import them.
CONFINED = {
    "PySide6": {"tasks", "ui", "app"},
    "sounddevice": {"audio"},
    "pyttsx3": {"speech"},
    "faster_whisper": {"speech"},
    "httpx2": {"speech"},
    "moonshine_voice": {"speech"},
    "onnxruntime": {"speech"},  # which keeps it from telling its maker what it is used for
    "pocketsphinx": {"speech"},
    "espeakng_loader": {"speech"},
    "sqlite3": {"storage"},
}
TOP = {"__main__", "__init__", "app", "cli"}


def part_of(path: Path) -> str:
    relative = path.relative_to(PACKAGE)
    return relative.parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """Yield each imported module and the line, wherever in the file it stands."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, node.lineno
            if node.module == "mockinterview":
                yield from ((f"mockinterview.{alias.name}", node.lineno) for alias in node.names)


MODULES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_imports_only_what_its_place_allows(path: Path) -> None:
    part = part_of(path)
    wrong = []
    for module, line in imports(path):
        root, *rest = module.split(".")
        if root == "mockinterview" and rest and part not in TOP:
            if rest[0] != part and rest[0] not in ALLOWED[part]:
                wrong.append(f"line {line}: {part} may not import {rest[0]}")
        elif root in CONFINED and part not in CONFINED[root]:
            wrong.append(f"line {line}: only {sorted(CONFINED[root])} may import {root}")
    assert not wrong, wrong


#: What can reach the network. Local sockets, of Qt and of the sound server, are something else.
NETWORK = {"httpx2", "socket", "ssl", "urllib.request", "http.client", "requests", "urllib3"}


def test_one_module_alone_can_reach_the_network() -> None:
    users = {
        path.relative_to(PACKAGE).as_posix()
        for path in MODULES
        for module, _ in imports(path)
        if module in NETWORK or module.split(".")[0] in {"huggingface_hub", "httpx2", "aiohttp"}
    }
    assert users == {"speech/models/host.py"}


def test_every_part_of_the_package_has_a_rule() -> None:
    parts = {part_of(path) for path in MODULES}
    assert parts <= set(ALLOWED) | TOP


def test_the_domain_needs_the_standard_library_alone() -> None:
    import sys

    for path in (PACKAGE / "domain").glob("*.py"):
        foreign = {
            module
            for module, _ in imports(path)
            if module.split(".")[0] not in sys.stdlib_module_names | {"mockinterview"}
        }
        assert not foreign, f"{path.name} imports {foreign}"


def test_the_command_line_imports_qt_only_when_it_opens_the_window() -> None:
    tree = ast.parse((PACKAGE / "cli.py").read_text(encoding="utf-8"))
    at_import = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    names = {getattr(node, "module", None) or "" for node in at_import}
    names |= {alias.name for node in at_import for alias in node.names}
    assert not [name for name in names if name.startswith("PySide6") or name.endswith(".app")]


def test_no_module_is_longer_than_400_lines() -> None:
    long = {
        str(path.relative_to(PACKAGE)): lines
        for path in MODULES
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert not long
