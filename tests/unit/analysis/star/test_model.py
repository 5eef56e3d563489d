# SPDX-License-Identifier: GPL-3.0-or-later
"""The STAR model on answers that no one trained it on, and on input that is no answer."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.analysis.star import StarModel
from mockinterview.analysis.star.tokens import tokens_of_text
from mockinterview.domain.hearing import Word
from mockinterview.domain.measures import Star, StarLabel
from mockinterview.errors import ContentError
from mockinterview.paths import assets_folder

STORY = (
    "So I was a night porter at a small hotel in Leeds, and we had forty rooms booked by one"
    " wedding party. Two hours before they came the boiler broke and there was no hot water."
    " My manager was away, so it was up to me to find them hot water before the evening."
    " I rang three plumbers and none of them could come. Then I called the gym next door and I"
    " asked them to let our guests shower there, and I walked every guest over myself."
    " In the end all forty rooms were kept, and we had only two complaints."
)
SHIP = (
    "So I was the head cook on a supply boat in the Baltic, and one night the freezer failed with"
    " two weeks of food in it. The captain wanted everybody fed till we reached port. I moved the"
    " meat to the deck in sealed boxes, because it was minus ten outside. I made stew out of"
    " whatever was thawing, and I put the fish in snow. Nobody missed a meal and we threw away"
    " about five kilos out of three hundred."
)
OPINION = (
    "I think I work best in a calm team. I like people who say what they mean, and I would always"
    " rather talk to somebody than write to them. I don't need much praise, I just want to know"
    " where I stand."
)


@pytest.fixture(scope="module")
def model() -> StarModel:
    return StarModel.load(assets_folder() / "star")


def spoken(text: str, word_ms: int = 300) -> list[Word]:
    words = text.split()
    return [Word(word, i * word_ms, i * word_ms + word_ms - 50) for i, word in enumerate(words)]


def labels(star: Star) -> set[StarLabel]:
    return {unit.label for unit in star.units}


def test_a_story_has_its_parts_and_its_figure(model: StarModel) -> None:
    star = model.analyse_text(STORY)
    assert star.is_story
    assert star.quantified_result
    assert labels(star) >= {StarLabel.SITUATION, StarLabel.ACTION, StarLabel.RESULT}
    assert star.i_share is not None
    assert star.i_share > 0.5


def test_an_opinion_is_no_story_and_has_no_result(model: StarModel) -> None:
    star = model.analyse_text(OPINION)
    assert star.is_story is False
    assert star.quantified_result is False


def test_a_story_that_stops_after_what_was_done_has_no_result(model: StarModel) -> None:
    star = model.analyse_text(STORY[: STORY.index(" In the end")])
    assert star.is_story
    assert not star.quantified_result
    assert StarLabel.ACTION in labels(star)
    assert StarLabel.RESULT not in labels(star)


def test_units_hold_every_word_in_order(model: StarModel) -> None:
    star = model.analyse_text(STORY)
    assert " ".join(unit.text for unit in star.units) == STORY


def test_shares_add_up_to_one(model: StarModel) -> None:
    for star in (model.analyse_text(STORY), model.analyse(spoken(STORY))):
        assert star.share is not None
        share = star.share
        assert pytest.approx(1) == share.S + share.T + share.A + share.R + share.O


def test_spoken_units_carry_the_times_of_their_words(model: StarModel) -> None:
    words = spoken(STORY)
    star = model.analyse(words)
    assert star.units[0].start_ms == words[0].start_ms
    assert star.units[-1].end_ms == words[-1].end_ms
    for left, right in zip(star.units, star.units[1:], strict=False):
        assert left.end_ms is not None
        assert right.start_ms is not None
        assert left.end_ms <= right.start_ms


def test_text_units_have_no_times(model: StarModel) -> None:
    assert {unit.start_ms for unit in model.analyse_text(STORY).units} == {None}


def test_shares_of_speech_are_of_time_not_of_words(model: StarModel) -> None:
    words = spoken(STORY)
    slow_end = [
        Word(word.text, word.start_ms, word.end_ms) if i < len(words) - 1
        else Word(word.text, word.start_ms, word.start_ms + 60_000)
        for i, word in enumerate(words)
    ]  # fmt: skip
    even, slow = model.analyse(words), model.analyse(slow_end)
    last = even.units[-1].label.value
    assert even.share is not None
    assert slow.share is not None
    assert getattr(slow.share, last) > getattr(even.share, last)


def test_lower_case_without_punctuation_is_read_too(model: StarModel) -> None:
    bare = "".join(char for char in SHIP.lower() if char not in ".,")
    star = model.analyse_text(bare)
    assert star.is_story
    assert len(star.units) > 3
    assert labels(star) >= {StarLabel.SITUATION, StarLabel.ACTION, StarLabel.RESULT}


@pytest.mark.parametrize("text", ["", "   \n\t", "Yes.", "\x00\x01\x02", "😀 😀 😀 😀 😀 😀"])
def test_too_little_is_not_judged(model: StarModel, text: str) -> None:
    star = model.analyse_text(text)
    assert star.is_story is None
    assert star.quantified_result is None
    assert star.share is None


@pytest.mark.parametrize(
    "text",
    [
        "Ich habe damals in einem kleinen Hotel gearbeitet und wir hatten ein großes Problem"
        " mit dem Wasser, also habe ich den Klempner angerufen.",
        "Je travaillais dans un petit hôtel et nous avions un gros problème avec la chaudière,"
        " donc j'ai appelé le plombier et il est venu tout de suite.",
        "Ek was in die winter by die hospitaal en ons was te min mense. My baas het gesê ek is die"
        " een wat dit moet regmaak, so ek het met almal gepraat en dit was beter as ooit.",
        "Toen ik in het hotel werkte was er geen water. We hadden in de winter te weinig mensen en"
        " ik had de taak om dat op te lossen, dus ik belde de loodgieter.",
        "私は ホテルで 働いて いました。 お湯が 出なくて、 大変 でした。",
    ],
)
def test_other_languages_are_not_judged(model: StarModel, text: str) -> None:
    assert model.analyse_text(text).is_story is None


def test_the_same_answer_gives_the_same_result(model: StarModel) -> None:
    assert model.analyse_text(STORY) == model.analyse_text(STORY)


def test_emoji_and_control_characters_inside_an_answer_do_no_harm(model: StarModel) -> None:
    odd = STORY.replace(". ", ". 🎉 \x07 ")
    assert model.analyse_text(odd).is_story


@given(st.text(max_size=200))
@settings(max_examples=40)
def test_any_text_is_read_and_nothing_of_it_is_lost(model: StarModel, text: str) -> None:
    for told in (text, f"{STORY} {text}"):
        star = model.analyse_text(told)
        assert " ".join(unit.text for unit in star.units) == " ".join(
            token.text for token in tokens_of_text(told)
        )
        assert (star.share is None) == (star.is_story is None)


@pytest.mark.parametrize("words", [5_000])
def test_a_very_long_run_of_words_is_read_to_its_end(model: StarModel, words: int) -> None:
    bare = STORY.lower().replace(".", "").replace(",", "").split()
    long = (bare * (words // len(bare) + 1))[:words]
    star = model.analyse_text(" ".join(long))
    assert sum(len(unit.text.split()) for unit in star.units) == words


def test_words_without_length_do_not_break_the_shares(model: StarModel) -> None:
    words: Sequence[Word] = [Word(text, 0, 0) for text in STORY.split()]
    assert model.analyse(words).share is not None


def test_a_missing_model_is_one_sentence_that_says_what_is_safe() -> None:
    with pytest.raises(ContentError, match="recordings are safe"):
        StarModel.load(assets_folder() / "no-such-folder")
