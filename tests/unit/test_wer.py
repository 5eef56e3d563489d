# SPDX-License-Identifier: GPL-3.0-or-later
"""The yardstick of the tests measures right."""

import pytest

from tests.wer import plain_words, word_error_rate


@pytest.mark.parametrize(
    ("heard", "rate"),
    [
        ("the cat sat down", 0),
        ("The cat, um, sat down.", 0),
        ("the cat sat", 0.25),
        ("a cat sat down there", 0.5),
        ("", 1),
        ("cat the sat down", 0.5),
    ],
)
def test_the_rate(heard: str, rate: float) -> None:
    assert word_error_rate("the cat sat down", heard) == rate


def test_spelling_and_notes_do_not_count() -> None:
    assert plain_words("Alright, Mr. <NOISE> O\u2019Neil [adif] uh 'quoted'") == [
        *("all", "right", "mister", "o'neil", "quoted"),
    ]
