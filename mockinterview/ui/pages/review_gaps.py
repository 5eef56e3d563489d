# SPDX-License-Identifier: GPL-3.0-or-later
"""Words the places where sound is missing from a take. Pure: a take in, words out."""

from PySide6.QtCore import QCoreApplication

from mockinterview.domain.session import GapCause, SoundGap, Take
from mockinterview.ui.numbers import local
from mockinterview.ui.review_view import TimeRow
from mockinterview.ui.times import clock

translate = QCoreApplication.translate


def gap_spans(take: Take) -> tuple[tuple[int, int], ...]:
    """Return from when to when sound is missing; both are the same where nobody knows how much."""
    return tuple((gap.at_ms, gap.at_ms + gap.length_ms) for gap in take.gaps)


def gaps_sentence(take: Take) -> str:
    """Return the gaps as the time line tells them; empty where nothing is missing."""
    places = (
        translate("ReviewGaps", "{} at {}").format(_length(gap), clock(gap.at_ms)).strip()
        for gap in take.gaps
    )
    told = ", ".join(places)
    return translate("ReviewGaps", "sound missing: {}").format(told) if told else ""


def gap_rows(take: Take) -> list[TimeRow]:
    """Return the gaps as rows of the table: how long, and why."""
    what = translate("ReviewGaps", "Sound missing")
    return [
        TimeRow(gap.at_ms, gap.at_ms + gap.length_ms, f"{what} {_length(gap)}".strip(), _why(gap))
        for gap in take.gaps
    ]


def gap_lines(take: Take) -> list[str]:
    """Return the gaps as lines to read: how much is missing, where, and why."""
    rows = sorted(gap_rows(take), key=lambda row: row.start_ms)
    return [f"{row.what}, {clock(row.start_ms)}: {row.words}." for row in rows]


def _length(gap: SoundGap) -> str:
    if not gap.length_ms:
        return ""
    return translate("ReviewGaps", "{:.1f} s").format(local(gap.length_ms / 1000))


def _why(gap: SoundGap) -> str:
    match gap.cause:
        case GapCause.MICROPHONE:
            return translate("ReviewGaps", "the microphone went away; “{}” went on").format(
                gap.device
            )
        case GapCause.SLEEP:
            return translate("ReviewGaps", "the computer slept")
        case GapCause.DROPPED:
            return translate("ReviewGaps", "the computer was too busy")
