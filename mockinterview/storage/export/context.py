# SPDX-License-Identifier: GPL-3.0-or-later
"""What exports for people tell besides what is stored: it is found outside of the library."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from mockinterview.domain.measures import Band
from mockinterview.domain.panel_view import PanelView
from mockinterview.domain.session import Session, Take

#: The bands that count for an answer, by measure.
BandsBeside = Callable[[Take], Mapping[str, Band]]


@dataclass(frozen=True)
class ExportContext:
    """What looks at a session as its panel would, and the bands that a person is measured by."""

    view: Callable[[Session], PanelView]
    bands_beside: BandsBeside


def no_bands(_: Take) -> Mapping[str, Band]:
    """Judge nothing."""
    return {}
