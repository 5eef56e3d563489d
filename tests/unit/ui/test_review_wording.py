# SPDX-License-Identifier: GPL-3.0-or-later
"""The quiet rows on wording: counts, places, and never a verdict."""

from dataclasses import replace

from mockinterview.domain.measures import Mention, Wording
from mockinterview.domain.session import Take
from mockinterview.ui.pages.review_wording import wording_rows
from tests.ui import samples


def worded(wording: Wording | None) -> Take:
    take = samples.take()
    assert take.measures is not None
    return replace(take, measures=replace(take.measures, wording=wording))


def test_each_thing_found_is_a_moment_that_can_be_heard() -> None:
    rows = {row.id: row for row in wording_rows(samples.take())}
    assert rows["specifics"].value == "22"
    assert rows["specifics"].evidence.moments[0].text == "Merrow"
    assert rows["specifics"].link == "first 0:01"
    assert rows["specifics"].link_ms == rows["specifics"].evidence.moments[0].start_ms
    assert [moment.text for moment in rows["signposts"].evidence.moments] == ["First", "Then"]
    assert rows["unfair"].value == "0"
    assert rows["unfair"].evidence.lead == "None found."
    assert rows["unfair"].link == "how"


def test_no_row_of_wording_is_ever_outside_a_band() -> None:
    found = (Mention("I guess", 0, 500),) * 40
    rows = wording_rows(worded(Wording(9, 0.1, hedges=found, repeats=found, negative_talk=found)))
    assert not any(row.is_outside or row.band for row in rows)


def test_a_late_answer_is_told_with_what_put_it_off() -> None:
    opener = Mention("good question", 500, 1200)
    (row, *_) = wording_rows(worded(Wording(4, None, weak_openers=(opener,))))
    assert (row.name, row.before, row.value) == ("Begins to answer", "sentence", "4")
    assert row.note == "coaches ask for the first two"
    assert row.evidence.moments[0].text == "good question"
    (soon, *_) = wording_rows(worded(Wording(1, None)))
    assert soon.note == "at once"


def test_what_cannot_be_known_has_no_row() -> None:
    assert wording_rows(worded(None)) == []
    assert {row.id for row in wording_rows(worded(Wording(None, None)))}.isdisjoint(
        {"opening", "range"}
    )
