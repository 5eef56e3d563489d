# SPDX-License-Identifier: GPL-3.0-or-later
"""The rest of the feedback: there for who asks, and not in the headline."""

from dataclasses import replace

from mockinterview.domain.hearing import Span
from mockinterview.domain.measures import Band, Feedback, FeedbackKind
from mockinterview.domain.session import Take
from mockinterview.ui.pages import review_presenter as presenter
from mockinterview.ui.pages.review_also import also_row
from tests.ui import samples


def change(title: str) -> Feedback:
    band = Band(10, 30, "%", "University of Washington")
    return Feedback(title, FeedbackKind.CHANGE, title, "Do it.", (Span(500, 900),), band)


def told(*more: Feedback) -> Take:
    """Return a take with feedback beyond the first strength and the first change."""
    take = samples.take()
    assert take.measures is not None
    feedback = (*take.measures.feedback, *more)
    return replace(take, measures=replace(take.measures, feedback=feedback))


def test_the_headline_counts_the_rest_and_the_row_tells_it() -> None:
    kept = Feedback("pace-easy", FeedbackKind.STRENGTH, "Your pace was easy to follow", "144.")
    take = told(change("Add one step"), kept)
    assert presenter.headline(take).more == "1 more to try"
    row = also_row(take)
    assert row is not None
    assert row.value == "1"
    assert "Add one step. Do it. (University of Washington)" in row.evidence.detail
    assert "Also worked: Your pace was easy to follow." in row.evidence.detail
    assert [moment.start_ms for moment in row.evidence.moments] == [500]


def test_many_changes_are_named_but_not_all_told() -> None:
    row = also_row(told(*(change(f"Change {number}") for number in range(5))))
    assert row is not None
    assert row.value == "5"
    assert row.evidence.detail.count("Do it.") == 3
    assert "And later: Change 3. Change 4." in row.evidence.detail


def test_where_the_headline_says_it_all_there_is_no_row() -> None:
    assert also_row(samples.take()) is None
    assert also_row(samples.unread_take()) is None
    assert presenter.headline(samples.take()).more == ""
