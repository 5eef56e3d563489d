# SPDX-License-Identifier: GPL-3.0-or-later
"""What is kept before and after a turn, to the sample."""

import numpy as np
import pytest

from mockinterview.audio.gate import Gate
from mockinterview.audio.messages import Turn

RATE_HZ = 1000
BLOCK = np.arange(100, dtype=np.int16)


def test_a_gate_without_a_turn_lets_all_through_or_nothing() -> None:
    assert Gate(is_open=True).passed(BLOCK, 5.0, RATE_HZ).tolist() == BLOCK.tolist()
    assert not len(Gate(is_open=False).passed(BLOCK, 5.0, RATE_HZ))


@pytest.mark.parametrize("opens", [True, False])
def test_what_was_under_way_goes_by_how_it_stood_before(*, opens: bool) -> None:
    gate = Gate(is_open=not opens)
    gate.turn(Turn(opens, 5.13), RATE_HZ)
    passed = [gate.passed(BLOCK, time_s, RATE_HZ).tolist() for time_s in (5.0, 5.1, 5.2)]
    before, after = BLOCK[:30].tolist(), BLOCK[30:].tolist()
    whole = BLOCK.tolist()
    assert passed == ([[], after, whole] if opens else [whole, before, []])


def test_a_stream_without_times_turns_where_it_is_told() -> None:
    gate = Gate(is_open=False)
    gate.turn(Turn(opens=True, at_s=5.0), RATE_HZ)
    assert len(gate.passed(BLOCK, 0.0, RATE_HZ)) == len(BLOCK)


def test_a_clock_that_is_far_off_loses_no_more_than_half_a_second() -> None:
    gate = Gate(is_open=False)
    gate.turn(Turn(opens=True, at_s=90.0), RATE_HZ)
    passed = [len(gate.passed(BLOCK, 5.0 + n / 10, RATE_HZ)) for n in range(7)]
    assert passed == [0, 0, 0, 0, 0, 100, 100]


def test_the_clock_of_another_stream_is_not_compared_with_the_turn() -> None:
    gate = Gate(is_open=False)
    gate.turn(Turn(opens=True, at_s=90.0), RATE_HZ)
    gate.change_stream()
    assert len(gate.passed(BLOCK, 5.0, RATE_HZ)) == len(BLOCK)
    assert len(gate.passed(BLOCK, 90.0, RATE_HZ)) == len(BLOCK)


def test_to_open_twice_is_to_open_once() -> None:
    gate = Gate(is_open=True)
    gate.turn(Turn(opens=True, at_s=5.05), RATE_HZ)
    assert len(gate.passed(BLOCK, 5.0, RATE_HZ)) == len(BLOCK)
