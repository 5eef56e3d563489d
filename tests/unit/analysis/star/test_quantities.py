# SPDX-License-Identifier: GPL-3.0-or-later
"""Which figures measure something, and which only tell when, where or in what order."""

import pytest

from mockinterview.analysis.star.quantities import measured_quantities


def found(text: str) -> list[str]:
    norms = text.split()
    return [norms[i] for i in sorted(measured_quantities(norms))]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("we cut the waiting time by 40%", ["40%"]),
        ("it saved about £3,200 a year", ["£3,200"]),
        ("sales went up by twelve percent", ["twelve", "percent"]),
        ("complaints fell from ninety to six", ["ninety", "six"]),
        ("we sold twice as many", ["twice"]),
        ("it took half the time", ["half"]),
        ("we came second in the region", ["second"]),
        ("it was the third largest order ever", ["third"]),
        ("a fifth of them stayed", ["fifth"]),
        ("we had zero errors", ["zero"]),
        ("we finished twenty-six days early", ["twenty-six"]),
        ("we served double the guests", ["double"]),
        ("half of them stayed", ["half"]),
        ("she is number one in the county", ["one"]),
        ("we kept twenty two of them", ["twenty", "two"]),
        ("it was forty four", ["forty", "four"]),
    ],
)
def test_what_measures_a_result_counts(text: str, figures: list[str]) -> None:
    assert found(text) == figures


@pytest.mark.parametrize(
    "text",
    [
        "they all came back on march 14",
        "it opened on the 3 of may",
        "that was in 2019",
        "this was in twenty nineteen",
        "we were done by nine",
        "we opened at half past seven",
        "he came at ten to five",
        "the call came at 9:41",
        "they left at six in the morning",
        "she gave me her number 555 0199 to call",
        "my number is 0207-946-0018",
        "he rang me on 0161 496 0182 to say thank you",
        "it was oh one six one four nine six oh one",
        "it was finished by twenty nineteen and it still runs",
        "we began it in nineteen ninety one",
        "she was fifteen at the time",
        "i turned thirty and i stayed",
        "i learned three things",
        "for two reasons",
        "nobody complained and she thanked me",
        "first we talked and then we wrote",
        "she was eighty years old",
        "a nine year old boy came",
        "i had never done double entry before",
    ],
)
def test_dates_times_phone_numbers_and_lists_do_not(text: str) -> None:
    assert found(text) == []


def test_a_share_tells_more_than_a_small_count() -> None:
    share = measured_quantities(["we", "lost", "ten", "percent"])
    count = measured_quantities(["we", "lost", "two", "clients"])
    assert max(share.values()) > max(count.values())


def test_a_span_of_time_that_only_says_when_tells_little() -> None:
    when = measured_quantities(["after", "two", "weeks", "he", "wrote"])
    assert max(when.values()) < 0.5


def test_a_change_from_a_small_figure_tells_more_than_the_figure_alone() -> None:
    change = measured_quantities(["went", "from", "eleven", "a", "month", "to", "one"])
    alone = measured_quantities(["we", "had", "eleven", "a", "month"])
    assert change[2] > alone[2]
