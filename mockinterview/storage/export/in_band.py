# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a value lies beside its band: in words, and in per cent of the scale it is drawn on."""

from dataclasses import dataclass

from mockinterview.domain.english import edges
from mockinterview.domain.measures import Band
from mockinterview.domain.scales import scale_of


@dataclass(frozen=True)
class InBand:
    """A value and its band. ``at``, ``left`` and ``width`` are per cent of the scale.

    ``ends`` names the sides of the band that are not open, "low high" for both.
    """

    where: str
    band: str
    source: str
    at: str
    left: str
    width: str
    ends: str

    @property
    def is_inside(self) -> bool:
        """Whether the value is left alone."""
        return self.where == "inside"

    @property
    def words(self) -> str:
        """Where the value lies: "inside the band, 120 to 170 words a minute"."""
        return f"{self.where} the band, {self.band}"


def in_band(measure: str, value: float | None, band: Band | None) -> InBand | None:
    """Return where a value lies; None without a value, or without a band to lie in.

    Args:
        measure: What is measured, by the name of its band.
        value: In the unit of the band.
        band: An edge itself is inside.
    """
    if value is None or band is None or not edges(band):
        return None
    where = "inside"
    if band.low is not None and value < band.low:
        where = "below"
    elif band.high is not None and value > band.high:
        where = "above"
    start, end = scale_of(measure, value)

    def share(at: float) -> float:
        return 100 * max(0.0, min(1.0, (at - start) / (end - start)))

    left = share(start if band.low is None else band.low)
    right = share(end if band.high is None else band.high)
    return InBand(
        where,
        edges(band),
        band.source.split(":", 1)[0].rstrip("."),
        f"{share(value):.1f}",
        f"{left:.1f}",
        f"{right - left:.1f}",
        " ".join(
            name for name, edge in (("low", band.low), ("high", band.high)) if edge is not None
        ),
    )
