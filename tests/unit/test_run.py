# SPDX-License-Identifier: GPL-3.0-or-later
"""run.py: what it finds missing, when it is quick, and the sentences it ends with."""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import run

ROOT = Path(run.__file__).parent


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project folder, its name with a space, that run.py takes for its own."""
    folder = tmp_path / "a project"
    folder.mkdir()
    for name in (run.APP_LOCK, run.TEST_LOCK):
        (folder / name).write_text("# nothing\n", encoding="utf-8")
    monkeypatch.setattr(run, "PROJECT", folder)
    monkeypatch.setattr(run, "VENV", folder / ".venv")
    monkeypatch.setattr(run, "STAMP", folder / ".venv" / "stamp.json")
    return folder


def write_ready_venv() -> dict[str, object]:
    run.venv_python().parent.mkdir(parents=True)
    run.venv_python().write_bytes(b"")
    stamp: dict[str, object] = {
        "base": run.base_mark(),
        "locks": {run.APP_LOCK: run.lock_hash(run.APP_LOCK)},
    }
    run.STAMP.write_text(json.dumps(stamp), encoding="utf-8")
    return run.read_stamp()


@pytest.mark.parametrize("need", [*run.NEEDS, *run.TEST_NEEDS], ids=lambda need: need.apt)
def test_every_need_names_a_package_in_every_family(need: run.Need) -> None:
    assert all(re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9.+-]+", name) for name in need[1:])
    assert set(need._fields[1:]) == set(run.INSTALL)


def test_the_table_spells_out_the_names_that_are_the_same() -> None:
    (need,) = run.needs_in("libfoo.so.1  libfoo1  foo  =  =\n")
    assert need == run.Need("libfoo.so.1", "libfoo1", "foo", "libfoo1", "libfoo1")


def test_what_is_there_is_seen(tmp_path: Path) -> None:
    (tmp_path / "one.so").touch()
    assert run.is_there(f"{tmp_path}/none*|{tmp_path}/o*.so")
    assert not run.is_there(f"{tmp_path}/none*")
    assert run.is_there("sh")
    assert not run.is_there("no-such-program-anywhere")
    assert not run.is_there("libnosuchthing.so.7")


def test_a_missing_package_is_named_once() -> None:
    needs = run.needs_in("no-such-program a b c d\nno-such-either a b c d\nsh e f g h\n")
    assert run.missing_packages("apt", needs) == ["a"]


def test_a_finished_set_up_is_ready(project: Path) -> None:
    stamp = write_ready_venv()
    assert run.is_ready(stamp, [run.APP_LOCK])
    assert not run.is_ready(stamp, [run.APP_LOCK, run.TEST_LOCK])


def test_another_lock_file_makes_it_not_ready(project: Path) -> None:
    stamp = write_ready_venv()
    (project / run.APP_LOCK).write_text("# something else\n", encoding="utf-8")
    assert not run.is_ready(stamp, [run.APP_LOCK])


def test_another_python_makes_it_not_ready(project: Path) -> None:
    stamp = write_ready_venv()
    assert not run.is_ready({**stamp, "base": [*run.base_mark()[:-1], "elsewhere"]}, [run.APP_LOCK])


def test_a_python_that_went_away_makes_it_not_ready(project: Path) -> None:
    stamp = write_ready_venv()
    run.venv_python().unlink()
    run.venv_python().symlink_to(project / "gone")
    assert not run.is_ready(stamp, [run.APP_LOCK])


@pytest.mark.parametrize("text", ["", "{", "[1]", '"x"'])
def test_a_damaged_stamp_counts_as_none(project: Path, text: str) -> None:
    run.VENV.mkdir()
    run.STAMP.write_text(text, encoding="utf-8")
    assert run.read_stamp() == {}
    assert not run.is_ready(run.read_stamp(), [run.APP_LOCK])


def test_a_folder_of_other_things_is_not_deleted(project: Path) -> None:
    run.VENV.mkdir()
    (run.VENV / "diary.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(run.SetupError, match="Move it away"):
        run.make_venv()
    assert (run.VENV / "diary.txt").exists()


def test_an_old_python_gets_a_sentence_even_where_none_is_better(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(run.SetupError, match=r"needs Python 3\.11 or newer"):
        run.use_a_good_python([])


def test_an_old_python_can_read_the_file_that_tells_it_so() -> None:
    source = (ROOT / "run.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 7))
    roots = {
        name.split(".")[0]
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in ([node.module or ""] if isinstance(node, ast.ImportFrom) else [])
        + ([alias.name for alias in node.names] if isinstance(node, ast.Import) else [])
    }
    assert roots <= sys.stdlib_module_names
    assert len(source.splitlines()) <= 400


@pytest.mark.parametrize("name", [run.APP_LOCK, run.TEST_LOCK])
def test_a_lock_file_pins_and_hashes_everything_and_names_no_host(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert "index" not in text
    entries = re.split(r"\n(?=[a-z])", text.strip())
    for entry in entries:
        assert re.match(r"[a-z0-9-]+==[\w.]+", entry), entry
        assert "--hash=sha256:" in entry, entry


@pytest.mark.parametrize("python", ["3.11.7", "3.12.3", "3.13.5"])
def test_the_lock_files_hold_a_fitting_release_of_every_dependency(python: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = {
        run.APP_LOCK: project["project"]["dependencies"],
        run.TEST_LOCK: project["dependency-groups"]["test"],
    }
    here = {"python_full_version": python, "python_version": python.rpartition(".")[0]}
    for lock, dependencies in wanted.items():
        text = (ROOT / lock).read_text(encoding="utf-8")
        pins = [Requirement(pin) for pin in re.findall(r"^([a-z0-9-]+==.+?) \\$", text, re.M)]
        for need in map(Requirement, dependencies):
            if need.marker and not need.marker.evaluate(here):
                continue
            (pin,) = (
                pin
                for pin in pins
                if pin.name == need.name.lower() and (not pin.marker or pin.marker.evaluate(here))
            )
            assert need.specifier.contains(str(pin.specifier).removeprefix("==")), need


def test_python_3_12_gets_a_ready_made_pocketsphinx() -> None:
    """Ubuntu 24.04 has no other Python, and no compiler to begin with; 5.1 has no wheel for it."""
    text = (ROOT / run.APP_LOCK).read_text(encoding="utf-8")
    pins = [Requirement(pin) for pin in re.findall(r"^(pocketsphinx==.+?) \\$", text, re.M)]
    here = {"python_full_version": "3.12.3"}
    applying = [pin for pin in pins if not pin.marker or pin.marker.evaluate(here)]
    assert [str(pin.specifier) for pin in applying] == ["==5.0.4"]


@pytest.mark.skipif(sys.platform == "win32", reason="the app is started by exec elsewhere")
def test_it_sets_up_then_becomes_the_app_and_is_quick_the_next_time(tmp_path: Path) -> None:
    """The real thing, on a project that needs no packages."""
    project = tmp_path / "a project"
    package = project / "mockinterview"
    package.mkdir(parents=True)
    shutil.copy(ROOT / "run.py", project)
    packages = run.SYSTEM_PACKAGES.relative_to(ROOT)
    (project / packages).parent.mkdir()
    shutil.copy(ROOT / packages, project / packages)
    for name in (run.APP_LOCK, run.TEST_LOCK):
        (project / name).write_text("# nothing\n", encoding="utf-8")
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text(
        "import os, sys\nprint(sys.prefix, os.getcwd(), sys.argv[1:])\nsys.exit(7)\n",
        encoding="utf-8",
    )
    (project / ".venv").mkdir()  # as a set-up that was cut off leaves it
    (project / ".venv" / "pyvenv.cfg").touch()
    (tmp_path / "os.py").write_text("raise SystemExit('a file of theirs was taken for ours')")

    def start() -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(project / "run.py"), "analyze", "a b.wav"]
        return subprocess.run(
            command,
            cwd=tmp_path,
            env={k: v for k, v in os.environ.items() if k != "PYTHONPATH"},  # of whoever tests
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
        )

    first = start()
    assert first.returncode == 7, first.stderr
    assert first.stdout == f"{project / '.venv'} {tmp_path} ['analyze', 'a b.wav']\n"
    assert "Setting up" in first.stderr
    assert list((package / "__pycache__").glob("__main__.*.pyc"))  # no start compiles it again
    again = start()
    assert (again.returncode, again.stdout, again.stderr) == (7, first.stdout, "")


def test_a_log_is_told_each_package_and_what_pip_complains_of_is_kept(
    capsys: pytest.CaptureFixture[str],
) -> None:
    says = (
        "print('Collecting numpy==2.1.0 (from -r a.lock)\\nInstalling collected packages: numpy')"
    )
    pip = f"import sys; {says}; sys.stderr.write('no room'); sys.exit(3)"
    assert run.run_pip([sys.executable, "-c", pip]) == (3, "no room")
    assert capsys.readouterr().err.splitlines()[0] == "  numpy==2.1.0"
