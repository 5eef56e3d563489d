# SPDX-License-Identifier: GPL-3.0-or-later
"""The row of what was told otherwise before: a question, with both quotations."""

from mockinterview.analysis.bands import load_bands
from mockinterview.interview.told_before import ToldBefore
from mockinterview.paths import assets_folder
from mockinterview.ui.pages import review_presenter as presenter
from mockinterview.ui.pages.review_told import told_row
from tests.ui import samples

THEN = ToldBefore("a team of twelve", 4000, 6000, "a team of eight", samples.take())
FIRST = ToldBefore("four weeks notice", 9000, 9900, "Notice: eight weeks")


def test_both_quotations_stand_together_and_say_when() -> None:
    row = told_row([THEN, FIRST])
    assert row is not None
    assert row.value == "2"
    assert "Now “a team of twelve”; on 22 November “a team of eight”." in row.evidence.detail
    assert "in the first interview “Notice: eight weeks”." in row.evidence.detail
    assert [moment.start_ms for moment in row.evidence.moments] == [4000, 9000]
    assert not row.is_outside


def test_where_everything_agrees_there_is_no_row() -> None:
    assert told_row([]) is None
    bands = load_bands(assets_folder() / "bands.toml")
    assert "told" not in [row.id for row in presenter.measures(samples.take(), bands).rows]
    shown = presenter.measures(samples.take(), bands, told=[THEN]).rows
    assert next(row.id for row in shown if not row.is_outside) == "told"
