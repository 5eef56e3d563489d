# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages say what is so: links lead somewhere, commands exist, names are those of the code."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

import run
from mockinterview import cli
from mockinterview.analysis.bands import load_bands
from mockinterview.paths import DataFolder, assets_folder
from mockinterview.ui.manual import MEASURE_SECTIONS, ManualPage, slug
from mockinterview.ui.pages import review_presenter
from tests.ui import samples

ROOT = Path(__file__).parent.parent.parent
PAGES = sorted(
    page for pattern in ("*.md", "docs/**/*.md", "tests/data/*.md") for page in ROOT.glob(pattern)
)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_in_a_page_leads_to_a_file(page: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8"))
    inside = [link for link in links if "://" not in link]
    assert not [link for link in inside if not (page.parent / link).exists()]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_to_a_section_leads_to_a_heading(page: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]*)#([^)\s]+)\)", page.read_text(encoding="utf-8"))
    for file, section in links:
        if "://" not in file:
            target = page.parent / file if file else page
            assert section in headings(target), f"{file}#{section}"


def headings(page: Path) -> set[str]:
    found = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {slug(heading) for heading in found}


def commands_in(page: Path) -> list[str]:
    """Return the commands of the app that stand in the code blocks of a page."""
    blocks = re.findall(r"^```\w*\n(.*?)^```", page.read_text(encoding="utf-8"), re.M | re.S)
    lines = [line for block in blocks for line in block.splitlines()]
    form = re.compile(r"(?:python3 run\.py|mockinterview) (.+?)(?: {2,}.*| +#.*)?$")
    return [found.group(1) for line in lines if (found := form.match(line))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_command_in_a_code_block_is_understood(page: Path) -> None:
    parser = cli._parser(with_commands=True)
    for typed in commands_in(page):
        if not typed.startswith(("--test", "--screenshots")):
            words = [word for word in shlex.split(typed) if word not in {"…", "[ARGUMENT…]"}]
            assert parser.parse_args(words).module, typed


def test_there_are_commands_to_check() -> None:
    assert sum(len(commands_in(page)) for page in PAGES) > 8


def test_every_command_named_in_a_sentence_exists(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    offered = set(re.findall(r"^ {4}([a-z]+)\b", capsys.readouterr().out, re.MULTILINE))
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        named = re.findall(r"`(?:python3 run\.py|mockinterview) ([a-z]+)", text)
        assert set(named) <= offered, page.name


def test_every_row_of_the_review_is_explained_in_the_manual() -> None:
    sections = headings(ROOT / "docs" / "measures.md")
    assert not [one for one in MEASURE_SECTIONS.values() if slug(one) not in sections]
    worked = samples.session()
    bands = load_bands(assets_folder() / "bands.toml")
    shown = review_presenter.measures(worked.takes[0], bands)
    rows = {row.id for row in shown.rows} | ({shown.star.id} if shown.star else set())
    assert len(rows) > 9
    assert rows <= set(MEASURE_SECTIONS)


def test_the_manual_that_the_app_shows_is_all_of_the_manual_but_how_it_is_built() -> None:
    pages = {page.stem for page in (ROOT / "docs").glob("*.md")}
    assert {page.value for page in ManualPage} == pages - {
        "architecture",
        "development",
        "newcomer",
    }


def test_the_privacy_page_names_all_that_is_written() -> None:
    page = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")
    folder = DataFolder(Path("data"))
    layout = [name for name, part in vars(DataFolder).items() if isinstance(part, property)]
    assert len(layout) > 10
    written = {getattr(folder, name).relative_to(folder.root).parts[0] for name in layout}
    library = folder.database.name
    beside = {f"{library}-wal", f"{library}-shm", "app.lock", "QtProject.conf"}
    assert not [name for name in written | beside if name not in page]


def test_the_two_commands_are_the_ones_that_run_py_knows() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "\npython3 run.py\n" in readme
    assert "python3 run.py --test" in (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert "run.py --test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_map_names_every_part_of_the_package() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    parts = {path.name for path in (ROOT / "mockinterview").iterdir()} - {
        "__init__.py",
        "__pycache__",
    }
    assert not [part for part in parts if not re.search(rf"\b{re.escape(part)}\b", page)]


def test_the_table_of_dependencies_has_a_row_for_each() -> None:
    page = (ROOT / "docs" / "adr" / "0002-licence-and-dependencies.md").read_text(encoding="utf-8")
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    block = text[text.index("\ndependencies = [") : text.index("\n]", text.index("dependencies ="))]
    names = re.findall(r'^  "([A-Za-z0-9-]+)', block, re.MULTILINE)
    assert len(names) > 10
    wanted = {name.lower() for name in names} - {"pyobjc-framework-cocoa"}
    rows = {row.lower() for row in re.findall(r"^\| ([\w-]+)", page, re.MULTILINE)}
    assert wanted <= rows


def test_every_recording_of_the_tests_has_its_origin() -> None:
    page = (ROOT / "tests" / "data" / "ORIGIN.md").read_text(encoding="utf-8")
    sounds = [p for p in (ROOT / "tests" / "data").rglob("*") if p.suffix in {".wav", ".flac"}]
    assert sounds
    assert not [p.name for p in sounds if not re.search(_in_table(p.name), page)]


def _in_table(name: str) -> str:
    """Match the name itself or its end after an ellipsis, as in "a_1.wav, …_2.wav"."""
    return rf"{re.escape(name)}|…{re.escape(name[name.rindex('_') :] if '_' in name else name)}"


def test_the_continuous_integration_is_a_script_that_can_be_run() -> None:
    script = ROOT / ".ci" / "run"
    assert subprocess.run(["/bin/bash", "-n", str(script)]).returncode == 0
    assert script.stat().st_mode & 0o100
    assert run.PROJECT == ROOT


def test_the_commands_of_the_readme_are_those_of_the_app() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    typed = set(re.findall(r"^python3 run\.py ([a-z]\w*)", readme, re.MULTILINE))
    assert typed >= {"demo", "analyze", "practise", "doctor"}
    done = subprocess.run(
        [sys.executable, "-m", "mockinterview", "--help"], capture_output=True, text=True, cwd=ROOT
    )
    offered = re.findall(r"^ {4}([a-z]+)\b", done.stdout, re.MULTILINE)
    assert typed <= set(offered)
