# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts told twice."""

import pytest

from mockinterview.analysis.consistency import find_contradictions
from mockinterview.analysis.numbers import find_amounts
from mockinterview.analysis.tokens import tokens_of_text, tokens_of_words
from mockinterview.domain.comparison import ClaimKind
from tests.unit.analysis import hard_pairs
from tests.unit.analysis.hearings import spoken


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("forty-two shops", [42]),
        ("two hundred and five people", [205]),
        ("twenty five thousand pounds", [25_000]),
        ("1,200 boxes and $5m", [1200, 5_000_000]),
        ("3.5 million", [3_500_000]),
        ("two and a half years", [2.5]),
        ("from twelve to nine", [12, 9]),
        ("one of them", []),
        ("one hundred", [100]),
        ("no amount", []),
        ("20% of it", [20]),
        ("a hundred", []),
    ],
)
def test_amounts_are_read(text: str, values: list[float]) -> None:
    assert [amount.value for amount in find_amounts(tokens_of_text(text))] == values


@pytest.mark.parametrize(
    ("earlier", "later", "kind"),
    [
        ("I led a team of twelve drivers.", "We were a team of eight drivers.", ClaimKind.PEOPLE),
        (
            "I worked at Merrow for three years.",
            "After two years at Merrow I moved on.",
            ClaimKind.DURATION,
        ),
        ("I joined Merrow in 2019.", "I joined Merrow in 2021.", ClaimKind.DATE),
        (
            "We cut delays by 30 percent that quarter.",
            "That quarter we cut delays by fifty percent.",
            ClaimKind.SHARE,
        ),
        (
            "My salary was 38,000 pounds.",
            "My salary there was forty five thousand pounds.",
            ClaimKind.MONEY,
        ),
        ("We served forty supermarkets.", "We served sixty supermarkets.", ClaimKind.COUNT),
        (
            "I left because the contract ended in May.",
            "I left because I wanted more responsibility.",
            ClaimKind.REASON,
        ),
    ],
)
def test_two_tellings_that_differ_are_shown_with_both_quotations(
    earlier: str, later: str, kind: ClaimKind
) -> None:
    found = find_contradictions(tokens_of_text(earlier), tokens_of_text(later))
    assert [item.later.kind for item in found] == [kind]
    assert found[0].earlier.quote in earlier
    assert found[0].later.quote in later
    assert find_contradictions(tokens_of_text(earlier), tokens_of_text(earlier)) == ()


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("I worked at Merrow for three years.", "I trained for two months as a welder."),
        ("It took about forty minutes by train.", "It took forty two minutes by train."),
        ("We had twelve drivers.", "We had two forklifts."),
        ("The plan took eight months.", "The plan took five minutes to read."),
        ("We met at two o'clock.", "We met at nine o'clock."),
        ("There were forty people there.", "There were twelve people there."),
        ("I left because the contract ended.", "My contract ended, that is why I left."),
        ("I left because the contract ended.", "I left because my contract had ended by then."),
        ("We met in 2019.", "We paid 2019 pounds for it."),
        ("", "We had twelve drivers."),
    ],
)
def test_different_things_and_rounding_are_no_contradiction(earlier: str, later: str) -> None:
    assert find_contradictions(tokens_of_text(earlier), tokens_of_text(later)) == ()


def test_a_spoken_claim_carries_its_time() -> None:
    later = spoken("Well. We were a team of eight drivers.")
    found = find_contradictions(
        tokens_of_text("We were a team of twelve drivers."), tokens_of_words(later.words)
    )
    assert found[0].later.start_ms == later.words[1].start_ms
    assert found[0].later.end_ms == later.words[-1].end_ms


@pytest.mark.parametrize(("earlier", "later"), hard_pairs.DIFFER)
def test_what_differs_is_found_both_ways(earlier: str, later: str) -> None:
    assert find_contradictions(tokens_of_text(earlier), tokens_of_text(later))
    assert find_contradictions(tokens_of_text(later), tokens_of_text(earlier))


@pytest.mark.parametrize(("earlier", "later"), hard_pairs.AGREE)
def test_what_only_looks_like_a_difference_is_left_alone(earlier: str, later: str) -> None:
    assert find_contradictions(tokens_of_text(earlier), tokens_of_text(later)) == ()
    assert find_contradictions(tokens_of_text(later), tokens_of_text(earlier)) == ()
