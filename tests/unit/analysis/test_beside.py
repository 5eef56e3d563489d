# SPDX-License-Identifier: GPL-3.0-or-later
"""Which bands count for an answer."""

from dataclasses import replace

import pytest

from mockinterview.analysis.bands import OWN_SOURCE, Bands, load_bands
from mockinterview.analysis.beside import PART_MEASURES, bands_beside
from mockinterview.domain.measures import Band
from mockinterview.domain.profile import OwnBand, Profile, Yardstick
from mockinterview.domain.question import Question, QuestionKind
from mockinterview.domain.scales import scale_of
from mockinterview.domain.session import Take, TakeState
from mockinterview.paths import assets_folder
from tests.unit.storage import samples

PARTS = set(PART_MEASURES.values())


@pytest.fixture(scope="module")
def bands() -> Bands:
    return load_bands(assets_folder() / "bands.toml")


def take(question: Question, *, is_story: bool | None = True) -> Take:
    measures = samples.measures()
    star = replace(measures.star, is_story=is_story)
    return Take(
        id="a",
        session_id="s",
        position=0,
        number=1,
        question=question,
        asked_by="ruth",
        started_at=samples.NOW,
        sound="a.wav",
        rate_hz=16_000,
        duration_ms=90_000,
        state=TakeState.MEASURED,
        measures=replace(measures, star=star),
    )


def test_a_question_brings_the_length_to_aim_for(bands: Bands) -> None:
    found = bands_beside(take(replace(samples.CONFLICT, target_s=(30, 50))), bands)
    assert (found["length"].low, found["length"].high) == (30, 50)
    assert set(found) > PARTS


@pytest.mark.parametrize(
    ("kind", "is_story"),
    [(QuestionKind.BEHAVIORAL, False), (QuestionKind.CULTURE, True), (QuestionKind.ASK, None)],
)
def test_shares_that_judge_nothing_have_no_bands(
    bands: Bands, kind: QuestionKind, is_story: bool | None
) -> None:
    question = replace(samples.CONFLICT, kind=kind)
    found = bands_beside(take(question, is_story=is_story), bands)
    assert not PARTS & set(found)
    assert "pace" in found


def test_a_band_of_ones_own_counts_and_a_profile_judges_less(bands: Bands) -> None:
    own = bands.for_yardstick(Yardstick(own=(OwnBand("pace", 90, 130),)))
    pace = bands_beside(take(samples.CONFLICT), own)["pace"]
    assert pace == Band(90, 130, "words a minute", OWN_SOURCE)
    gentle = bands_beside(take(samples.CONFLICT), bands.for_profile(Profile.STUTTER_FRIENDLY))
    assert not {"pace", "fillers", "long_pause", "start"} & set(gentle)


def test_what_is_drawn_beside_its_band_has_a_scale_around_it(bands: Bands) -> None:
    drawn = {"pace", "fillers", "long_pause", "length", "start", "articulation", "pitch_spread"}
    found = bands_beside(take(samples.CONFLICT), bands)
    for name in drawn | PARTS | {"loudness_spread"}:
        start, end = scale_of(name)
        band = found[name]
        assert start <= (band.low or start)
        assert (band.high or start) < end
