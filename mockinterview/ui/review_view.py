# SPDX-License-Identifier: GPL-3.0-or-later
"""What the review shows, worded and ready: the values between presenter and widgets."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.domain.star import StarLabel

translate = QCoreApplication.translate


@dataclass(frozen=True)
class ShownBand:
    """A value on a scale from ``start`` to ``end``; an open side of the band is None."""

    value: float | None
    low: float | None
    high: float | None
    start: float
    end: float

    @property
    def is_inside(self) -> bool:
        """Whether the value is left alone; no value is."""
        if self.value is None:
            return True
        return (self.low is None or self.value >= self.low) and (
            self.high is None or self.value <= self.high
        )


@dataclass(frozen=True)
class Moment:
    """One place in the recording: what is meant, and the words around it."""

    start_ms: int
    end_ms: int
    before: str
    text: str
    after: str
    source: str = ""


@dataclass(frozen=True)
class Evidence:
    """How a figure came about: the sum in numbers, the moments, the band and its source.

    ``before`` tells the figure in earlier answers. ``drop`` names what can be said of a moment
    that does not belong here; empty where nothing can.
    """

    title: str
    lead: str
    detail: str = ""
    moments: tuple[Moment, ...] = ()
    band: str = ""
    strength: str = ""
    source: str = ""
    before: str = ""
    drop: str = ""


@dataclass(frozen=True)
class MeasureRow:
    """One measure. ``before`` and ``unit`` stand in small type at the sides of the value.

    ``link_ms`` is where the link plays from; without it the link opens the evidence. ``history``
    is the figure in the answers before and in this one, and ``before_words`` tells it.
    """

    id: str
    name: str
    value: str
    note: str
    evidence: Evidence
    before: str = ""
    unit: str = ""
    band: ShownBand | None = None
    link: str = ""
    link_ms: int | None = None
    is_outside: bool = False
    history: tuple[float, ...] = ()
    before_words: str = ""

    @property
    def sentence(self) -> str:
        """The row as a screen reader says it."""
        words = (self.name, self.before, self.value, self.unit)
        where = translate("ReviewRows", ", outside the band") if self.is_outside else ""
        before = f"; {self.before_words}" if self.before_words else ""
        return f"{' '.join(word for word in words if word)}{where}; {self.note}{before}"


@dataclass(frozen=True)
class StarPart:
    """The share of one part, in percent, and its band."""

    label: StarLabel
    band: ShownBand


@dataclass(frozen=True)
class MeasuresView:
    """The measures panel: STAR by time, then the rows, or why there are none."""

    star: MeasureRow | None = None
    parts: tuple[StarPart, ...] = ()
    rows: tuple[MeasureRow, ...] = ()
    empty: str = ""

    @property
    def sentence(self) -> str:
        """All of it as text."""
        rows = (self.star, *self.rows) if self.star else self.rows
        return ". ".join(row.sentence for row in rows) or self.empty


@dataclass(frozen=True)
class HeadlineHalf:
    """A strength or a change, with where to hear it."""

    title: str
    detail: str
    link: str = ""
    span_ms: tuple[int, int] | None = None


@dataclass(frozen=True)
class HeadlineView:
    """One thing that worked and one to change; ``more`` names the link to the rest."""

    strength: HeadlineHalf | None
    change: HeadlineHalf | None
    more: str = ""


@dataclass(frozen=True)
class TimeRow:
    """One line of the time line as a table."""

    start_ms: int
    end_ms: int
    what: str
    words: str = ""
