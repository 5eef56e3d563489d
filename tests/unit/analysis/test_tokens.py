# SPDX-License-Identifier: GPL-3.0-or-later
"""Words made ready for rules."""

import pytest

from mockinterview.analysis.tokens import bare, sentences, tokens_of_text


@pytest.mark.parametrize(
    ("written", "core"),
    [
        ("So,", "so"),
        ("\u201cFirst", "first"),
        ("don\u2019t", "don't"),
        ("20%.", "20%"),
        ("$5m,", "$5m"),
        ("[cough]", ""),
        ("\u2014", ""),
        ("Müller's", "müller's"),
    ],
)
def test_the_bare_form_of_a_word(written: str, core: str) -> None:
    assert bare(written) == core


def test_a_dash_between_words_splits_them_and_ends_a_clause() -> None:
    tokens = tokens_of_text("it broke\u2014so I fixed it")
    assert [token.core for token in tokens] == ["it", "broke", "so", "i", "fixed", "it"]
    assert tokens[1].ends_clause
    assert not tokens[1].ends_sentence


def test_control_characters_separate_and_vanish() -> None:
    assert [token.core for token in tokens_of_text("one\x00two\u202ethree\n")] == [
        "one",
        "two",
        "three",
    ]


def test_text_without_marks_is_one_sentence() -> None:
    assert len(sentences(tokens_of_text("no marks at all here"))) == 1
    assert len(sentences(tokens_of_text("One. Two? Three"))) == 3
    assert sentences(()) == ()
