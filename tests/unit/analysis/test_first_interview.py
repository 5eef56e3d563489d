# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts of the first interview against answers since; both quotations come along."""

import pytest

from mockinterview.analysis.first_interview import Agreement, compare_fact
from mockinterview.analysis.tokens import tokens_of_text, tokens_of_words
from mockinterview.analysis.topics import load_topics
from mockinterview.domain.hearing import Word
from mockinterview.paths import assets_folder

TOPICS = load_topics(assets_folder() / "relevance")


@pytest.mark.parametrize(
    ("subject", "said", "answer", "agreement"),
    [
        ("Team size", "Eighteen on the night shift", "I led a team of about twenty-five people.",
         Agreement.DIFFERS),
        ("Team size", "Eighteen on the night shift", "There were eighteen people in my team.",
         Agreement.YES),
        ("Team size", "18 people", "I led a team of 19.", Agreement.YES),
        ("Dates at Merrow", "In Merrow since 2021", "I have been with Merrow since 2021.",
         Agreement.YES),
        ("Dates at Merrow", "In Merrow since 2021", "I have been with Merrow since 2019.",
         Agreement.DIFFERS),
        ("Savings on returns", "£84,000 a year", "The returns bay saved 84 thousand pounds.",
         Agreement.YES),
        ("Savings on returns", "£84,000 a year", "The returns bay saved 120 thousand pounds.",
         Agreement.DIFFERS),
        ("Salary", "£46,000 to £50,000", "My salary should be about 48 thousand pounds.",
         Agreement.YES),
        ("Salary", "£46,000 to £50,000", "I rang the two biggest stores first.",
         Agreement.NOT_YET),
        ("Notice period", "Eight weeks", "My notice period is four weeks.", Agreement.DIFFERS),
        ("Weak point", "Slow to delegate", "I used to be slow when I had to delegate.",
         Agreement.YES),
        ("Weak point", "Slow to delegate", "I enjoy the night shift.", Agreement.NOT_YET),
        ("Team size", "", "I led a team of 19.", Agreement.NOT_YET),
    ],
)  # fmt: skip
def test_agreement(subject: str, said: str, answer: str, agreement: Agreement) -> None:
    since = compare_fact(subject, said, tokens_of_text(answer), TOPICS)
    assert since.agreement is agreement


def test_what_differs_is_quoted_with_its_place() -> None:
    words = ["Back", "then", "I", "led", "a", "team", "of", "twenty-five", "people", "at", "night."]
    heard = tokens_of_words(
        Word(word, 1000 * number, 1000 * number + 400) for number, word in enumerate(words)
    )
    since = compare_fact("Team size", "eighteen", heard, TOPICS)
    assert since.agreement is Agreement.DIFFERS
    assert "twenty-five people" in since.quote
    assert since.start_ms is not None
    assert since.start_ms <= 7000
