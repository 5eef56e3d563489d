# SPDX-License-Identifier: GPL-3.0-or-later
"""The bands: inside one the app is quiet. Each carries its source and how strong that is."""

import tomllib
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from mockinterview.domain.measures import Band
from mockinterview.domain.profile import OwnBand, Profile, Yardstick
from mockinterview.domain.question import QuestionKind
from mockinterview.errors import ContentError

#: What a stutter changes and nobody can help: without a band it is shown and not judged.
FLUENCY = frozenset({"pace", "articulation", "pace_variation", "fillers", "long_pause", "start"})


#: What stands as the source of a band that nobody published.
OWN_SOURCE = "Set by you in Settings"


class Strength(StrEnum):
    """What stands behind a band."""

    STUDY = "peer-reviewed"
    GUIDANCE = "vendor or university"
    ADVICE = "career site"
    GUESS = "our own guess"
    OWN = "set by you"


class Place(StrEnum):
    """Where a value lies. FAR is beyond the outer edges, where it is worth a word."""

    FAR_BELOW = "far-below"
    BELOW = "below"
    INSIDE = "inside"
    ABOVE = "above"
    FAR_ABOVE = "far-above"


@dataclass(frozen=True)
class MeasureBand:
    """The band of one measure.

    ``low`` to ``high`` is left alone; beyond ``far_low`` or ``far_high`` feedback may speak. An
    open side is None. ``note`` says what else there is to know.
    """

    measure: str
    unit: str
    source: str
    strength: Strength
    low: float | None = None
    high: float | None = None
    far_low: float | None = None
    far_high: float | None = None
    note: str = ""

    def place(self, value: float) -> Place:
        """Say where ``value`` lies; an edge itself is inside."""
        if self.low is not None and value < self.low:
            far = self.far_low if self.far_low is not None else self.low
            return Place.FAR_BELOW if value < far else Place.BELOW
        if self.high is not None and value > self.high:
            far = self.far_high if self.far_high is not None else self.high
            return Place.FAR_ABOVE if value > far else Place.ABOVE
        return Place.INSIDE

    def band(self) -> Band:
        """Return what a report shows of it."""
        return Band(self.low, self.high, self.unit, self.source)


@dataclass(frozen=True)
class Bands:
    """All bands, by measure; some differ by the kind of question."""

    common: dict[str, MeasureBand]
    by_kind: dict[QuestionKind, dict[str, MeasureBand]]
    second_language: dict[str, MeasureBand]

    def get(self, measure: str, kind: QuestionKind | None = None) -> MeasureBand | None:
        """Return the band of a measure for answers to questions of ``kind``, if there is one."""
        if kind is not None and measure in self.by_kind.get(kind, {}):
            return self.by_kind[kind][measure]
        return self.common.get(measure)

    def need(self, measure: str, kind: QuestionKind | None = None) -> MeasureBand:
        """Return a band that the app cannot do without; a missing one is our bug: ``KeyError``."""
        band = self.get(measure, kind)
        if band is None:
            raise KeyError(measure)
        return band

    def for_profile(self, profile: Profile) -> "Bands":
        """Return the bands that this person wants to be measured by."""
        if profile is Profile.SECOND_LANGUAGE:
            return replace(self, common=self.common | self.second_language)
        if profile is Profile.STUTTER_FRIENDLY:
            judged = {name: band for name, band in self.common.items() if name not in FLUENCY}
            return replace(self, common=judged)
        return self

    def for_yardstick(self, yardstick: Yardstick) -> "Bands":
        """Return the bands of the profile with the person's own in place of them.

        A measure that the profile does not judge stays without a band.
        """
        bands = self.for_profile(yardstick.profile)
        for own in yardstick.own:
            bands = bands.with_own(own)
        return bands

    def with_own(self, own: OwnBand) -> "Bands":
        """Return the bands with one of the person's own, for every kind of question but asking."""
        norm = self.common.get(own.measure)
        if norm is None:
            return self
        set_by_hand = replace(
            norm,
            low=own.low,
            high=own.high,
            far_low=None,  # whoever sets an edge wants to hear of what is beyond it
            far_high=None,
            source=OWN_SOURCE,
            strength=Strength.OWN,
            note="",
        )
        by_kind = {
            kind: {
                name: band
                for name, band in bands.items()
                if name != own.measure or kind is QuestionKind.ASK
            }
            for kind, bands in self.by_kind.items()
        }
        return replace(self, common=self.common | {own.measure: set_by_hand}, by_kind=by_kind)

    def with_target(self, target_s: tuple[int, int] | None, kind: QuestionKind) -> "Bands":
        """Return the bands with the length to aim for that comes with one question."""
        if target_s is None:
            return self
        general = self.need("length", kind)
        if general.strength is Strength.OWN:
            return self
        low, high = map(float, target_s)
        own = replace(
            general,
            low=low,
            high=high,
            far_low=min(low, general.far_low if general.far_low is not None else low),
            far_high=max(high, general.far_high if general.far_high is not None else high),
        )
        return replace(
            self, by_kind=self.by_kind | {kind: self.by_kind.get(kind, {}) | {"length": own}}
        )


def load_bands(path: Path) -> Bands:
    """Read the bands.

    Raises:
        ContentError: The file cannot be read, or what it says is not a band.
    """
    try:
        return parse_bands(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ContentError(
            f"The bands in {path} cannot be read ({error.strerror}). Install the app again."
        ) from error
    except (ValueError, TypeError, KeyError) as error:
        raise ContentError(
            f"The bands in {path} are not right: {error}. Install the app again."
        ) from error


def parse_bands(text: str) -> Bands:
    """Read bands from TOML; see ``assets/bands.toml`` for the form.

    Raises:
        ValueError: It is not TOML, or a value is not what it must be.
        TypeError: A band has a field too few or too many.
        KeyError: A section is missing.
    """
    content = tomllib.loads(text)
    common = {name: _band(name, entry) for name, entry in content["common"].items()}
    kinds = {
        QuestionKind(kind): {name: _band(name, entry) for name, entry in entries.items()}
        for kind, entries in content["kind"].items()
    }
    second = {name: _band(name, entry) for name, entry in content["second_language"].items()}
    return Bands(common, kinds, second)


def _band(name: str, entry: dict[str, Any]) -> MeasureBand:
    fields = entry | {"strength": Strength[entry["strength"].upper()]}
    for side in ("low", "high", "far_low", "far_high"):
        if side in fields:
            fields[side] = float(fields[side])
    band = MeasureBand(measure=name, **fields)
    edges = [e for e in (band.far_low, band.low, band.high, band.far_high) if e is not None]
    if edges != sorted(edges):
        raise ValueError(f"the edges of {name} are out of order")
    return band
