# SPDX-License-Identifier: GPL-3.0-or-later
"""The one change that a good coach would name first, answer by answer, with the shipped model."""

import pytest

from mockinterview.analysis.bands import load_bands
from mockinterview.analysis.measure import Measurer
from mockinterview.analysis.star import StarModel
from mockinterview.analysis.topics import load_topics
from mockinterview.domain.measures import FeedbackKind, Measures
from mockinterview.domain.profile import Profile
from mockinterview.domain.question import Question, QuestionKind
from mockinterview.domain.session import Mode
from mockinterview.paths import assets_folder
from tests.unit.analysis import answers
from tests.unit.analysis.answers import INVOICES, PARCELS, WARD, told
from tests.unit.analysis.hearings import spoken

TIME = Question("q", "Tell me about a time you solved a problem.", QuestionKind.BEHAVIORAL)
CONFLICT = Question("q", "Tell me about a time you had a conflict.", QuestionKind.BEHAVIORAL)
WORK = Question("q", "Tell me about a project in your last job.", QuestionKind.ROLE)
IF = Question("q", "What would you do if a colleague shouted at you?", QuestionKind.SITUATIONAL)
DRIVE = Question("q", "What keeps you going at work?", QuestionKind.CULTURE)
ASK = Question("q", "What would you like to ask us?", QuestionKind.ASK)

#: With the silences below this makes about 130 words a minute.
EASY_MS = 390
#: Too fast and too slow for anybody.
FAST_MS, SLOW_MS = 210, 700


def said(
    text: str, word_ms: int = EASY_MS, mode: Mode = Mode.STUDY, question: Question = TIME
) -> Measures:
    return MEASURER.measure(spoken(text, word_ms=word_ms), question, mode=mode)


MEASURER = Measurer(
    StarModel.load(assets_folder() / "star"),
    load_bands(assets_folder() / "bands.toml"),
    load_topics(assets_folder() / "relevance"),
)


def first_change(measures: Measures) -> str:
    changes = (item.id for item in measures.feedback if item.kind is FeedbackKind.CHANGE)
    return next(changes, "")


@pytest.mark.parametrize(
    ("text", "question", "change"),
    [
        # A whole story is left in peace.
        (told(PARCELS), TIME, ""),
        (told(WARD), TIME, ""),
        (told(INVOICES), WORK, ""),
        # Asked for a story and given none.
        (answers.GENERAL, CONFLICT, "story-missing"),
        (answers.HABIT, TIME, "story-missing"),
        (answers.WOULD, CONFLICT, "story-missing"),
        # No end.
        (told(PARCELS, "sTaA"), TIME, "result-missing"),
        (told(WARD, "sTaA"), TIME, "result-missing"),
        (told(INVOICES, "sSTaA"), WORK, "result-missing"),
        # An end without a figure.
        (told(PARCELS, "sTaAr"), TIME, "result-no-figure"),
        (told(WARD, "sTaAr"), TIME, "result-no-figure"),
        # All beginning.
        (told(PARCELS, "sSTar$"), TIME, "opening-long"),
        (told(WARD, "sSTar$"), TIME, "opening-long"),
        (told(INVOICES, "sSTar$"), WORK, "opening-long"),
        # Far too short to be a story that carries.
        (told(PARCELS, "sar$"), TIME, "action-thin"),
    ],
)
def test_stories(text: str, question: Question, change: str) -> None:
    assert first_change(said(text, question=question)) == change


@pytest.mark.parametrize(
    ("text", "question", "change"),
    [
        (answers.WOULD, IF, ""),
        (answers.VAGUE, IF, "position-late"),
        (answers.FLAT_WOULD, IF, "reason-missing"),
        (answers.LIKE, DRIVE, ""),
        (answers.LIKE_GENERAL, DRIVE, "example-missing"),
        (answers.LIKE_FLAT, DRIVE, "example-missing"),
        (answers.VAGUE, DRIVE, "position-late"),
        ("What would a good first year look like here?", ASK, ""),
        ("So, um, is the team happy with the tools it has?", ASK, "ask-closed"),
        ("No, I think you have answered all of it, thank you.", ASK, "ask-missing"),
    ],
)
def test_answers_that_star_does_not_fit(text: str, question: Question, change: str) -> None:
    measures = said(text, question=question)
    assert first_change(measures) == change
    stars = {"story-missing", "opening-long", "action-thin", "result-missing", "result-no-figure"}
    assert not stars & {item.id for item in measures.feedback}


def with_ums(text: str, every: int) -> str:
    words = text.split()
    return " ".join(f"um, {word}" if i % every == 3 else word for i, word in enumerate(words))


@pytest.mark.parametrize(
    ("text", "word_ms", "mode", "change"),
    [
        (told(PARCELS), FAST_MS, Mode.STUDY, "pace-fast"),
        (told(PARCELS), SLOW_MS, Mode.STUDY, "pace-slow"),
        (with_ums(told(PARCELS), 8), EASY_MS, Mode.STUDY, "fillers-many"),
        (with_ums(told(PARCELS, "sTaAr"), 8), EASY_MS, Mode.STUDY, "fillers-many"),
        (with_ums(told(PARCELS, "sTaAr"), 40), EASY_MS, Mode.STUDY, "result-no-figure"),
        (told(PARCELS).replace("wrote down", "wrote <6000> down"), EASY_MS, Mode.STUDY, ""),
        (
            told(PARCELS).replace("wrote down", "wrote <6000> down"),
            EASY_MS,
            Mode.REAL,
            "pause-inside",
        ),
        (
            f"{told(PARCELS)} My boss there was useless, and the company was a joke.",
            EASY_MS,
            Mode.STUDY,
            "talk-unfair",
        ),
        (f"{told(PARCELS)} {told(INVOICES)} {told(PARCELS)}", EASY_MS, Mode.STUDY, "length-over"),
    ],
)
def test_how_it_is_said(text: str, word_ms: int, mode: Mode, change: str) -> None:
    assert first_change(said(text, word_ms, mode)) == change


def test_the_stutter_friendly_profile_never_speaks_of_pace_pauses_or_fillers() -> None:
    gentle = Measurer(
        StarModel.load(assets_folder() / "star"),
        load_bands(assets_folder() / "bands.toml").for_profile(Profile.STUTTER_FRIENDLY),
    )
    text = with_ums(told(PARCELS, "sTaAr"), 6).replace("wrote down", "wrote <7000> down")
    for word_ms in (FAST_MS, SLOW_MS):
        found = gentle.measure(spoken(text, word_ms=word_ms, start_ms=9000), TIME, mode=Mode.REAL)
        named = {item.id for item in found.feedback}
        assert "result-no-figure" in named
        assert not named & {"pace-fast", "pace-slow", "fillers-many", "pause-inside", "start-late"}
        assert not named & {"pace-easy", "pauses-not-fillers"}
        assert found.pacing is not None
        assert found.fillers.count > 0


ALL = [
    (told(story, parts), question)
    for story in (PARCELS, WARD, INVOICES)
    for parts in ("sTaAr$", "sTaAr", "sTaA", "sSTar$", "sar$")
    for question in (TIME, WORK, IF, DRIVE)
] + [
    (text, question)
    for text in (answers.GENERAL, answers.WOULD, answers.VAGUE, answers.LIKE, answers.LIKE_FLAT)
    for question in (TIME, IF, DRIVE)
]


@pytest.mark.parametrize("mode", [Mode.STUDY, Mode.REAL])
def test_one_strength_comes_first_and_everything_told_can_be_heard_and_tried(mode: Mode) -> None:
    for text, question in ALL:
        measures = said(text, mode=mode, question=question)
        kinds = [item.kind for item in measures.feedback]
        assert kinds[0] is FeedbackKind.STRENGTH
        assert FeedbackKind.STRENGTH not in kinds[1:2] or FeedbackKind.CHANGE not in kinds
        for item in measures.feedback:
            assert item.evidence, item.id
            if item.kind is FeedbackKind.CHANGE:
                assert item.band is not None, item.id
                assert item.band.source, item.id
                tries = ("In the next take, ",) if mode is Mode.STUDY else ("Next time, ",)
                assert any(each in item.detail for each in tries), item


def test_no_change_names_a_value_that_is_the_edge_of_its_band() -> None:
    for words in range(14, 40):
        opening = " ".join([PARCELS.situation, PARCELS.more_situation, PARCELS.task])
        text = " ".join([*opening.split()[-words:], PARCELS.action, PARCELS.result, PARCELS.figure])
        found = [item.detail for item in said(text).feedback if item.id == "opening-long"]
        assert not any("took 40%" in detail for detail in found)


def test_the_same_answer_gets_the_same_feedback() -> None:
    assert said(told(WARD)).feedback == said(told(WARD)).feedback
