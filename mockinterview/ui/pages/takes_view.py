# SPDX-License-Identifier: GPL-3.0-or-later
"""What the page of two takes shows, worded and ready: the values between presenter and widgets."""

from collections.abc import Mapping
from dataclasses import dataclass

from mockinterview.domain.comparison import Move
from mockinterview.domain.measures import StarLabel
from mockinterview.ui.review_view import ShownBand
from mockinterview.ui.widgets.timeline_content import TimelineContent


@dataclass(frozen=True)
class StripView:
    """One take on the common scale.

    ``number`` is what it goes by on the page, ``name`` what stands behind "Take" for it. ``mark``
    is what the person made of it: kept, chosen blind.
    """

    take_id: str
    number: int
    name: str
    title: str
    when: str
    content: TimelineContent
    is_keeper: bool = False
    mark: str = ""


@dataclass(frozen=True)
class DifferenceRow:
    """One measure in both takes, in words."""

    measure: str
    band: str
    earlier: str
    later: str
    change: str
    move: Move

    @property
    def cells(self) -> tuple[str, str, str, str, str]:
        """The row as a table has it."""
        return (self.measure, self.band, self.earlier, self.later, self.change)


@dataclass(frozen=True)
class SharedPhrase:
    """Words said in both takes, as the later one has them, and the part they stand in there."""

    text: str
    start_ms: int
    end_ms: int
    label: StarLabel | None


@dataclass(frozen=True)
class RehearsalView:
    """How much of the later take is the wording of the earlier one."""

    state: str
    line: str
    advice: str
    delivery: str = ""
    gauge: ShownBand | None = None
    phrases: tuple[SharedPhrase, ...] = ()


@dataclass(frozen=True)
class TakesView:
    """Two takes of one question side by side.

    ``title`` and ``line`` say which is better and why; ``better`` is its number, None where it is
    too close to say. ``numbers`` are all takes of the question in order of time, and ``names`` what
    stands behind "Take" for each. ``trouble`` says why there is nothing to compare.
    """

    earlier: StripView
    later: StripView
    numbers: tuple[int, ...]
    names: Mapping[int, str]
    title: str = ""
    line: str = ""
    better: int | None = None
    rows: tuple[DifferenceRow, ...] = ()
    rehearsal: RehearsalView | None = None
    trouble: str = ""

    @property
    def strips(self) -> tuple[StripView, StripView]:
        """Both takes, in order of time."""
        return (self.earlier, self.later)
