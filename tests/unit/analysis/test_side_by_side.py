# SPDX-License-Identifier: GPL-3.0-or-later
"""Two takes: what differs as seen from the bands, and which there is less to change in."""

from dataclasses import replace

import pytest

from mockinterview.analysis.bands import Bands, load_bands
from mockinterview.analysis.side_by_side import Measured, compare
from mockinterview.domain.comparison import Better, Comparison, Move
from mockinterview.domain.measures import (
    Feedback,
    FeedbackKind,
    Fillers,
    Measures,
    Pacing,
    Pause,
    PausePlace,
    Relevance,
    Star,
    StarShare,
    Voice,
)
from mockinterview.domain.profile import Profile
from mockinterview.domain.question import Question, QuestionKind
from mockinterview.paths import assets_folder

QUESTION = Question("q", "Tell me about a time it went wrong.", QuestionKind.BEHAVIORAL)
CULTURE = replace(QUESTION, kind=QuestionKind.CULTURE)


@pytest.fixture(scope="module")
def bands() -> Bands:
    return load_bands(assets_folder() / "bands.toml")


def take(
    *changes: str,
    wpm: float | None = 140.0,
    fillers: float | None = 2.0,
    share: tuple[float, float, float, float, float] | None = (0.2, 0.1, 0.5, 0.18, 0.02),
    longest_ms: int = 900,
    seconds: float = 90,
    strengths: tuple[str, ...] = (),
    is_story: bool = True,
    has_figure: bool = True,
) -> Measured:
    """Return a take with these figures, and with feedback of these ids."""
    told = [Feedback(one, FeedbackKind.CHANGE, one, "") for one in changes]
    told += [Feedback(one, FeedbackKind.STRENGTH, one, "") for one in strengths]
    pauses = (Pause(1000, 1000 + longest_ms, PausePlace.MID),)
    measures = Measures(
        Pacing(200, 800, 60_000, wpm, 170.0, 4.2, pauses, ()),
        Fillers(3, fillers, (), ()),
        Voice(118.0, 2.9, 4.0),
        Star(is_story, has_figure, 0.8, (), StarShare(*share) if share else None),
        Relevance(0.6, None),
        tuple(told),
    )
    return Measured(measures, round(seconds * 1000))


def moves(found: Comparison) -> dict[str, Move]:
    return {one.measure: one.move for one in found.differences}


def test_inside_the_band_more_or_less_is_the_same(bands: Bands) -> None:
    found = compare(take(wpm=125, fillers=4.4), take(wpm=165, fillers=0.2), QUESTION, bands)
    assert moves(found)["pace"] is Move.LEVEL
    assert moves(found)["fillers"] is Move.LEVEL
    assert found.verdict.better is Better.TOO_CLOSE


@pytest.mark.parametrize(
    ("before", "after", "move"),
    [
        (210, 180, Move.TOWARD),
        (180, 165, Move.TOWARD),
        (165, 180, Move.AWAY),
        (90, 60, Move.AWAY),
        (90, 110, Move.TOWARD),
        (171, 169, Move.LEVEL),  # it crossed the edge by less than can be measured
        (110, 180, Move.LEVEL),  # as far above as it was below
    ],
)
def test_a_measure_is_seen_from_its_band(
    bands: Bands, before: float, after: float, move: Move
) -> None:
    found = compare(take(wpm=before), take(wpm=after), QUESTION, bands)
    assert moves(found)["pace"] is move


def test_what_has_no_band_is_shown_and_not_judged(bands: Bands) -> None:
    mild = bands.for_profile(Profile.STUTTER_FRIENDLY)
    found = compare(take(fillers=2, wpm=200), take(fillers=14, wpm=90), QUESTION, mild)
    assert moves(found)["fillers"] is Move.UNJUDGED
    assert moves(found)["pace"] is Move.UNJUDGED
    assert moves(found)["i_share"] is Move.UNJUDGED


def test_star_is_judged_only_where_it_fits(bands: Bands) -> None:
    long, short = (0.4, 0.2, 0.3, 0.1, 0.0), (0.2, 0.1, 0.5, 0.18, 0.02)
    judged = compare(take(share=long), take(share=short), QUESTION, bands)
    assert moves(judged)["situation_task"] is Move.TOWARD
    assert moves(judged)["action"] is Move.TOWARD
    other = compare(take(share=long), take(share=short), CULTURE, bands)
    assert moves(other)["situation_task"] is Move.UNJUDGED
    no_story = compare(take(share=long, is_story=False), take(share=short), QUESTION, bands)
    assert moves(no_story)["action"] is Move.UNJUDGED


def test_a_figure_in_the_result_is_yes_or_no(bands: Bands) -> None:
    found = compare(take(has_figure=False), take(), QUESTION, bands)
    assert moves(found)["figures"] is Move.TOWARD


def test_the_length_to_aim_for_of_the_question_counts(bands: Bands) -> None:
    aimed = replace(QUESTION, target_s=(20, 40))
    found = compare(take(seconds=80), take(seconds=35), aimed, bands)
    assert moves(found)["length"] is Move.TOWARD


def test_what_neither_take_has_is_left_out(bands: Bands) -> None:
    found = compare(take(share=None), take(share=None), QUESTION, bands)
    assert "action" not in moves(found)
    one = compare(take(share=None), take(), QUESTION, bands)
    assert moves(one)["action"] is Move.UNJUDGED


def test_the_take_that_asks_for_less_is_better(bands: Bands) -> None:
    found = compare(take("result-missing", "ask-closed"), take("ask-closed"), QUESTION, bands)
    assert found.verdict.better is Better.LATER
    assert found.verdict.earlier_only == ("result-missing",)
    assert found.verdict.both == ("ask-closed",)
    back = compare(take("ask-closed"), take("result-missing", "ask-closed"), QUESTION, bands)
    assert back.verdict.better is Better.EARLIER


def test_of_two_changes_the_weightier_decides(bands: Bands) -> None:
    clear = compare(take("story-missing"), take("pause-inside", longest_ms=4500), QUESTION, bands)
    assert clear.verdict.better is Better.LATER
    assert clear.verdict.later_only == ("pause-inside",)


def test_changes_of_like_weight_are_too_close_to_say(bands: Bands) -> None:
    found = compare(take("example-missing"), take("reason-missing"), QUESTION, bands)
    assert found.verdict.better is Better.TOO_CLOSE


def test_a_change_that_hangs_on_a_hair_decides_nothing(bands: Bands) -> None:
    found = compare(take("pace-fast", wpm=191), take(wpm=189), QUESTION, bands)
    assert found.verdict.better is Better.TOO_CLOSE
    apart = compare(take("pace-fast", wpm=205), take(wpm=160), QUESTION, bands)
    assert apart.verdict.better is Better.LATER


def test_wording_as_before_is_no_reason(bands: Bands) -> None:
    found = compare(take(), take("told-by-heart"), QUESTION, bands)
    assert found.verdict.better is Better.TOO_CLOSE


def test_strengths_of_both_are_kept(bands: Bands) -> None:
    found = compare(
        take("reason-missing", strengths=("result-figures", "story-told")),
        take(strengths=("story-told", "result-figures")),
        QUESTION,
        bands,
    )
    assert found.verdict.kept == ("result-figures", "story-told")
