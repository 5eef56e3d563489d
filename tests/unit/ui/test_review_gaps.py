# SPDX-License-Identifier: GPL-3.0-or-later
"""Missing sound is told on the time line, in its text and in its table."""

from dataclasses import replace

from mockinterview.analysis.bands import load_bands
from mockinterview.domain.session import GapCause, SoundGap
from mockinterview.paths import assets_folder
from mockinterview.ui.pages import review_presenter as presenter
from mockinterview.ui.transcript_tokens import read_blocks
from tests.ui import samples

TAKE = replace(
    samples.take(),
    gaps=(
        SoundGap(20_000, 1800, GapCause.MICROPHONE, "Webcam"),
        SoundGap(41_000, 0, GapCause.SLEEP),
        SoundGap(60_000, 200),
    ),
)


def test_the_time_line_marks_the_gaps_and_tells_them() -> None:
    content = presenter.timeline(TAKE, load_bands(assets_folder() / "bands.toml"), ())
    assert content.gaps == ((20_000, 21_800), (41_000, 41_000), (60_000, 60_200))
    assert "sound missing: 1.8 s at 0:20, at 0:41, 0.2 s at 1:00" in content.sentence


def test_the_table_says_why() -> None:
    rows = [row for row in presenter.time_rows(TAKE, ()) if row.what.startswith("Sound missing")]
    assert [row.words for row in rows] == [
        "the microphone went away; “Webcam” went on",
        "the computer slept",
        "the computer was too busy",
    ]


def test_a_whole_take_says_nothing_of_gaps() -> None:
    take = samples.take()
    content = presenter.timeline(
        take, load_bands(assets_folder() / "bands.toml"), read_blocks(take)
    )
    assert content.gaps == ()
    assert "missing" not in content.sentence
