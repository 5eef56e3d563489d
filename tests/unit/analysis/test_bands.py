# SPDX-License-Identifier: GPL-3.0-or-later
"""The bands that ship, and how a value is placed in one."""

from pathlib import Path

import pytest

from mockinterview.analysis.bands import Bands, Place, Strength, load_bands, parse_bands
from mockinterview.domain.profile import OwnBand, Profile, Yardstick
from mockinterview.domain.question import QuestionKind
from mockinterview.errors import ContentError
from mockinterview.paths import assets_folder


@pytest.fixture(scope="module")
def bands() -> Bands:
    return load_bands(assets_folder() / "bands.toml")


@pytest.mark.parametrize(
    ("rate_wpm", "place"),
    [
        (99, Place.FAR_BELOW),
        (100, Place.BELOW),
        (120, Place.INSIDE),
        (170, Place.INSIDE),
        (171, Place.ABOVE),
        (191, Place.FAR_ABOVE),
    ],
)
def test_the_places_of_a_pace(bands: Bands, rate_wpm: float, place: Place) -> None:
    assert bands.need("pace").place(rate_wpm) is place


def test_an_open_side_is_never_left(bands: Bands) -> None:
    fillers = bands.need("fillers")
    assert fillers.low is None
    assert fillers.place(0) is Place.INSIDE
    assert fillers.strength is Strength.STUDY


def test_the_length_depends_on_the_kind(bands: Bands) -> None:
    assert bands.need("length", QuestionKind.BEHAVIORAL).low == 75
    assert bands.need("length", QuestionKind.ASK).high == 20
    assert bands.need("length").high == 120
    assert bands.get("no such measure") is None


def test_a_question_brings_its_own_length(bands: Bands) -> None:
    own = bands.with_target((60, 200), QuestionKind.ROLE).need("length", QuestionKind.ROLE)
    assert (own.low, own.high, own.far_low, own.far_high) == (60, 200, 45, 200)
    assert bands.with_target(None, QuestionKind.ROLE) is bands


def test_the_second_language_profile_is_slower_and_changes_nothing_else(bands: Bands) -> None:
    second = bands.for_profile(Profile.SECOND_LANGUAGE)
    assert (second.need("pace").low, second.need("pace").high) == (110, 160)
    assert second.need("fillers") == bands.need("fillers")


def test_the_stutter_friendly_profile_judges_no_fluency_and_the_rest_as_ever(bands: Bands) -> None:
    gentle = bands.for_profile(Profile.STUTTER_FRIENDLY)
    for measure in ("pace", "articulation", "fillers", "long_pause", "start"):
        assert gentle.get(measure, QuestionKind.BEHAVIORAL) is None
    assert gentle.need("action") == bands.need("action")
    assert gentle.by_kind == bands.by_kind
    assert bands.for_profile(Profile.STANDARD) == bands


def test_every_band_names_its_source_and_unit(bands: Bands) -> None:
    kinds = [entries.values() for entries in bands.by_kind.values()]
    every = [*bands.common.values(), *bands.second_language.values()]
    every += [band for entries in kinds for band in entries]
    assert all(band.source and band.unit for band in every)
    assert all(band.low is not None or band.high is not None for band in every)


def test_edges_out_of_order_are_refused() -> None:
    band = '[common.x]\nunit="s"\nlow=3\nhigh=2\nsource="a"\nstrength="guess"\n[kind]\n'
    with pytest.raises(ValueError, match="out of order"):
        parse_bands(band + "[second_language]")


def test_a_broken_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="cannot be read"):
        load_bands(tmp_path / "none.toml")
    (tmp_path / "bands.toml").write_text("[common.pace]\nspeed = 1", encoding="utf-8")
    with pytest.raises(ContentError, match="not right"):
        load_bands(tmp_path / "bands.toml")


def test_a_band_of_ones_own_stands_in_place_of_the_norm(bands: Bands) -> None:
    own = bands.for_yardstick(Yardstick(own=(OwnBand("pace", 100, 140), OwnBand("length", 30, 60))))
    pace = own.need("pace")
    assert (pace.low, pace.high, pace.strength) == (100, 140, Strength.OWN)
    assert pace.place(141) is Place.FAR_ABOVE  # what is beyond an edge of one's own is told
    for kind in (QuestionKind.BEHAVIORAL, QuestionKind.CULTURE):
        assert own.need("length", kind).high == 60
        assert own.with_target((75, 135), kind).need("length", kind).high == 60
    asking = QuestionKind.ASK
    assert own.need("length", asking) == bands.need("length", asking)
    assert own.need("fillers") == bands.need("fillers")


def test_a_band_of_ones_own_judges_nothing_that_the_profile_leaves_alone(bands: Bands) -> None:
    yardstick = Yardstick(Profile.STUTTER_FRIENDLY, (OwnBand("pace", 100, 140),))
    assert bands.for_yardstick(yardstick).get("pace") is None
