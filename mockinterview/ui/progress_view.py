# SPDX-License-Identifier: GPL-3.0-or-later
"""What Progress shows, ready in words."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ShownPoint:
    """One session on a chart. ``words`` is what a screen reader and a hover say of it."""

    session_id: str
    value: float
    is_inside: bool
    label: str
    words: str
    other_engine: bool = False


@dataclass(frozen=True)
class Chart:
    """One measure over the sessions; ``low`` and ``high`` are the band, open sides None.

    ``few`` says why nothing is drawn; then there are no points to draw.
    """

    id: str
    name: str
    value: str
    unit: str
    source: str
    points: tuple[ShownPoint, ...] = ()
    low: float | None = None
    high: float | None = None
    first_day: str = ""
    last_day: str = ""
    move: str = ""
    few: str = ""

    @property
    def sentence(self) -> str:
        """The chart as a screen reader says it."""
        if self.few:
            return f"{self.name}: {self.few}"
        points = "; ".join(point.words for point in self.points)
        head = f"{self.name}: {self.value} {self.unit}".strip()
        return ". ".join(part for part in (head, self.move, points, self.source) if part)


@dataclass(frozen=True)
class Goal:
    """What is worked on: a title, how it has moved, and its chart with the edge of the band."""

    title: str
    line: str
    chart: Chart
    edge: str
    can_choose: bool


@dataclass(frozen=True)
class ProgressView:
    """The whole page. ``sessions`` counts those with measures in the library.

    ``is_sample`` tells that they came with the app.
    """

    sessions: int
    charts: tuple[Chart, ...] = ()
    goal: Goal | None = None
    all_inside: bool = False
    is_sample: bool = False
