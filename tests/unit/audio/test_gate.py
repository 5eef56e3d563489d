# SPDX-License-Identifier: GPL-3.0-or-later
"""What is kept before the gate shuts, to the sample, and after it opens."""

import numpy as np

from mockinterview.audio.gate import Gate
from mockinterview.audio.messages import Turn

RATE_HZ = 1000
BLOCK = np.arange(100, dtype=np.int16)


def test_a_gate_without_a_turn_lets_all_through_or_nothing() -> None:
    assert Gate(is_open=True).passed(BLOCK, 5.0, RATE_HZ).tolist() == BLOCK.tolist()
    assert not len(Gate(is_open=False).passed(BLOCK, 5.0, RATE_HZ))


def test_what_was_spoken_before_it_shut_still_goes_through() -> None:
    gate = Gate(is_open=True)
    gate.turn(Turn(opens=False, at_s=5.13), RATE_HZ)
    passed = [gate.passed(BLOCK, time_s, RATE_HZ).tolist() for time_s in (5.0, 5.1, 5.2)]
    assert passed == [BLOCK.tolist(), BLOCK[:30].tolist(), []]


def test_nothing_that_comes_after_it_opened_is_left_out_whatever_the_clock_says() -> None:
    gate = Gate(is_open=False)
    gate.turn(Turn(opens=True, at_s=5.13), RATE_HZ)
    assert gate.passed(BLOCK, 5.0, RATE_HZ).tolist() == BLOCK.tolist()


def test_a_stream_without_times_turns_where_it_is_told() -> None:
    gate = Gate(is_open=True)
    gate.turn(Turn(opens=False, at_s=5.0), RATE_HZ)
    assert not len(gate.passed(BLOCK, 0.0, RATE_HZ))


def test_a_clock_that_is_far_off_keeps_no_more_than_half_a_second() -> None:
    gate = Gate(is_open=True)
    gate.turn(Turn(opens=False, at_s=90.0), RATE_HZ)
    passed = [len(gate.passed(BLOCK, 5.0 + n / 10, RATE_HZ)) for n in range(7)]
    assert passed == [100, 100, 100, 100, 100, 0, 0]


def test_the_clock_of_another_stream_is_not_compared_with_the_turn() -> None:
    gate = Gate(is_open=True)
    gate.turn(Turn(opens=False, at_s=90.0), RATE_HZ)
    gate.change_stream()
    assert not len(gate.passed(BLOCK, 5.0, RATE_HZ))


def test_to_shut_twice_is_to_shut_once() -> None:
    gate = Gate(is_open=False)
    gate.turn(Turn(opens=False, at_s=5.05), RATE_HZ)
    assert not len(gate.passed(BLOCK, 5.0, RATE_HZ))
