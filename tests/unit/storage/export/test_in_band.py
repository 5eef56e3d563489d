# SPDX-License-Identifier: GPL-3.0-or-later
"""Values beside their bands, as the exports for people show them."""

import re
from pathlib import Path

import pytest

from mockinterview.domain.measures import Band
from mockinterview.domain.panel_view import PanelView
from mockinterview.domain.session import Session, Take
from mockinterview.storage.export.context import ExportContext
from mockinterview.storage.export.formats import ExportFormat
from mockinterview.storage.export.in_band import in_band
from mockinterview.storage.library import Library
from tests.unit.storage import samples
from tests.unit.storage.samples import record

PACE = Band(120, 170, "words a minute", "Some & others: a field study.")
BANDS = {
    "pace": PACE,
    "fillers": Band(None, 2, "a minute", "A <study>"),
    "situation": Band(20, 25, "%", "A university"),
}


@pytest.mark.parametrize(
    ("value", "where", "at"),
    [
        (119.9, "below", "30.7"),
        (120, "inside", "30.8"),
        (170, "inside", "69.2"),
        (900, "above", "100.0"),
    ],
)
def test_a_value_lies_below_inside_or_above_its_band(value: float, where: str, at: str) -> None:
    found = in_band("pace", value, PACE)
    assert found is not None
    assert (found.where, found.at) == (where, at)
    assert (found.left, found.width) == ("30.8", "38.5")
    assert found.words == f"{where} the band, 120 to 170 words a minute"
    assert found.source == "Some & others"


def test_an_open_side_runs_to_the_end_of_the_scale() -> None:
    upwards = in_band("pitch_spread", 3, Band(2, None, "semitones", "our guess"))
    downwards = in_band("fillers", 3, Band(None, 6, "a minute", "a study"))
    assert upwards is not None
    assert downwards is not None
    assert (upwards.left, upwards.width, upwards.ends) == ("33.3", "66.7", "low")
    assert (downwards.left, downwards.width, downwards.ends) == ("0.0", "50.0", "high")


def test_nothing_lies_in_a_band_that_is_not_there() -> None:
    assert in_band("pace", None, PACE) is None
    assert in_band("pace", 140, None) is None
    assert in_band("pace", 140, Band(None, None, "words a minute", "nobody")) is None


@pytest.fixture
def session(library: Library) -> Session:
    session = library.create_session(samples.plan(), samples.NOW)
    take = record(library, session.id)
    library.save_measures(take.id, samples.hearing(), samples.measures())
    record(library, session.id, 1)
    return library.session(session.id)


def exported(library: Library, session: Session, wanted: ExportFormat, target: Path) -> str:
    def bands_beside(_: Take) -> dict[str, Band]:
        return BANDS

    context = ExportContext(lambda _: PanelView("1 of 2 questions answered."), bands_beside)
    library.export(session.id, wanted, target, context=context)
    return target.read_text(encoding="utf-8")


def test_markdown_says_where_each_figure_lies(
    library: Library, session: Session, tmp_path: Path
) -> None:
    lines = exported(library, session, ExportFormat.MARKDOWN, tmp_path / "out.md").splitlines()
    for line in (
        "- Situation: 18% of the time *(below the band, 20 to 25%; A university)*",
        "- Pace: 141 words a minute *(inside the band, 120 to 170 words a minute; Some & others)*",
        "- Fillers: at least 1, 3.9 a minute *(above the band, up to 2 a minute; A \\<study\\>)*",
        "- Pitch, median: 118 Hz",
    ):
        assert line in lines


def test_the_page_draws_each_figure_over_its_band(
    library: Library, session: Session, tmp_path: Path
) -> None:
    page = exported(library, session, ExportFormat.HTML, tmp_path / "out.html")
    bars = re.findall(r'<span class="band".*?</span>', page)
    assert [re.findall(r'class="(in|out)"', bar) for bar in bars] == [["out"], ["in"], ["out"]]
    assert "below the band, 20 to 25%<small>A university</small>" in page
    assert "A &lt;study&gt;" in page


def test_without_bands_the_figures_stand_alone(
    library: Library, session: Session, tmp_path: Path
) -> None:
    library.export(session.id, ExportFormat.MARKDOWN, tmp_path / "out.md")
    written = (tmp_path / "out.md").read_text(encoding="utf-8")
    assert "- Pace: 141 words a minute\n" in written
    assert "the band" not in written
