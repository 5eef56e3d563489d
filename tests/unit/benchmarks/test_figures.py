# SPDX-License-Identifier: GPL-3.0-or-later
"""A figure says whether it is as it must be, by itself or beside its yardstick."""

from benchmarks.app.figures import Figure, table


def test_a_limit_counts_for_the_value_or_for_the_ratio() -> None:
    start = Figure("start", 0.5, "s", 2.5, 0.25, "an empty window", by_ratio=True)
    assert start.ratio == 2
    assert start.is_reached
    assert not Figure("start", 0.7, "s", 2.5, 0.25, by_ratio=True).is_reached
    # A yardstick may stand beside a limit of its own.
    assert not Figure("stop", 0.7, "s", 0.6, 5.0).is_reached


def test_more_is_better_where_the_limit_is_the_least() -> None:
    rates = (1.8, 1.6)
    reached = [Figure("n", rate, "/s", 1.7, 1.0, by_ratio=True, at_least=True) for rate in rates]
    assert [figure.is_reached for figure in reached] == [True, False]


def test_the_table_has_a_line_for_each_figure_and_says_what_is_not_reached() -> None:
    good = Figure("start", 0.5, "s", 2.5, 0.25, "an empty window", by_ratio=True)
    heading, first, second = table([good, Figure("stall", 40, "ms", 33)]).splitlines()
    assert "yardstick" in heading
    assert first.endswith("reached  (against an empty window)")
    assert "≤ 2.5x" in first
    assert second.endswith("not reached")


def test_the_json_has_what_follows_from_the_figure() -> None:
    told = Figure("stall", 40, "ms", 33).as_json()
    assert told["ratio"] is None
    assert told["reached"] is False
