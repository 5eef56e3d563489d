# SPDX-License-Identifier: GPL-3.0-or-later
"""A figure, what it is held against, and the table of all of them."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Figure:
    """One thing that was measured.

    ``yardstick`` was measured in the same run, where there is one. ``limit`` is the most that the
    value may be, or with ``by_ratio`` the value as a multiple of the yardstick; with ``at_least``
    it is the least. ``load`` is how busy the machine was before the figure was taken.
    """

    name: str
    value: float
    unit: str
    limit: float
    yardstick: float | None = None
    against: str = ""
    by_ratio: bool = False
    at_least: bool = False
    load: float = 0.0

    @property
    def ratio(self) -> float | None:
        """How often the yardstick goes into the value."""
        return None if not self.yardstick else self.value / self.yardstick

    @property
    def is_reached(self) -> bool:
        """Whether it is as it must be."""
        counts = (self.ratio or 0.0) if self.by_ratio else self.value
        return counts >= self.limit if self.at_least else counts <= self.limit

    def as_json(self) -> dict[str, Any]:
        """Return the figure with what follows from it."""
        return {**asdict(self), "ratio": self.ratio, "reached": self.is_reached}


def table(figures: Iterable[Figure]) -> str:
    """Return the figures as lines of text, one each, under a heading."""
    lines = [f"{'':60}{'measured':>12}{'yardstick':>12}{'ratio':>8}{'must be':>10}{'load':>6}"]
    for each in figures:
        sign = "≥" if each.at_least else "≤"
        times = "x" if each.by_ratio else ""
        lines.append(
            f"{each.name:60}{_number(each.value, each.unit):>12}"
            f"{_number(each.yardstick, each.unit):>12}"
            f"{'' if each.ratio is None else f'{each.ratio:.2f}':>8}"
            f"{f'{sign} {each.limit:g}{times}':>10}{each.load:6.1f}"
            f"  {'reached' if each.is_reached else 'not reached'}"
            f"{f'  (against {each.against})' if each.against else ''}"
        )
    return "\n".join(lines)


def _number(value: float | None, unit: str) -> str:
    return "" if value is None else f"{value:.3g} {unit}" if value < 100 else f"{value:.0f} {unit}"
