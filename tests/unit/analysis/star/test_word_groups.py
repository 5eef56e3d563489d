# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known of words: their plain forms, their groups and the phrases they make."""

from pathlib import Path

import pytest

from mockinterview.analysis.star.phrases import phrases_in
from mockinterview.analysis.star.stems import plain_forms, stem_of
from mockinterview.analysis.star.word_groups import WordGroups
from mockinterview.paths import assets_folder


@pytest.fixture(scope="module")
def groups() -> WordGroups:
    return WordGroups.load(assets_folder() / "star" / "word_groups.txt")


@pytest.mark.parametrize(
    "forms",
    [
        ("carry", "carries", "carried", "carrying"),
        ("stop", "stops", "stopped", "stopping"),
        ("bake", "bakes", "baked", "baking"),
        ("write", "writes", "wrote", "written", "writing"),
        ("call", "calls", "called", "calling"),
    ],
)
def test_all_forms_of_a_word_have_one_stem(forms: tuple[str, ...]) -> None:
    assert len({stem_of(form) for form in forms}) == 1
    assert all(forms[0] in plain_forms(form) for form in forms)


@pytest.mark.parametrize("word", ["", "s", "ed", "ing", "'s", "n't", "ss", "e", "£5", "y"])
def test_odd_words_have_a_stem_and_a_form(word: str, groups: WordGroups) -> None:
    assert stem_of(word) is not None
    assert plain_forms(word)
    assert groups.of(word).shape


def test_words_that_play_like_parts_share_a_group(groups: WordGroups) -> None:
    assert "mend" in set(groups.of("repaired").groups) & set(groups.of("patching").groups)
    assert "boss" in set(groups.of("manager's").groups) & set(groups.of("supervisors").groups)
    assert groups.of("xylograph").groups == ()


def test_figures_and_endings_give_the_shape(groups: WordGroups) -> None:
    assert groups.of("40").shape == groups.of("£40").shape == "#"
    assert groups.of("negotiation").shape == "tion"


def test_a_line_without_a_group_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "groups.txt"
    path.write_text("# a remark\nmend: fix\nbuild make\n", encoding="utf-8")
    with pytest.raises(ValueError, match="build make"):
        WordGroups.load(path)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("so it fell to me", "on me"),
        ("we had to open at nine", "have to"),
        ("complaints went from forty to six", "from to"),
        ("they still use it", "still do"),
        ("i usually ask first", "habit"),
    ],
)
def test_turns_of_speech_are_found_inside_a_clause(text: str, name: str) -> None:
    found, nothing, again = phrases_in([text, "the sky over the town", text])
    assert name in found
    assert name not in nothing
    assert again == found
