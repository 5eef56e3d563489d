# SPDX-License-Identifier: GPL-3.0-or-later
"""Words a band: as a range, as a note under a value, as the foot of its evidence."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from mockinterview.analysis.bands import MeasureBand, Strength
from mockinterview.domain.scales import scale_of
from mockinterview.ui.numbers import local
from mockinterview.ui.review_view import Evidence, ShownBand
from mockinterview.ui.times import between

translate = QCoreApplication.translate


def band_words(band: MeasureBand | None, unit: str = "") -> str:
    """Return a band as a reader says it: a range, ``up to 5 a minute``, ``from 2``."""
    if band is None:
        return translate("ReviewBands", "no band: for comparison")
    tail = f" {unit}" if unit else ""
    if band.low is not None and band.high is not None:
        return between(f"{local(band.low):g}", f"{local(band.high):g}{tail}")
    if band.high is not None:
        return translate("ReviewBands", "up to {}").format(f"{local(band.high):g}{tail}")
    if band.low is not None:
        return translate("ReviewBands", "from {}").format(f"{local(band.low):g}{tail}")
    return translate("ReviewBands", "no band")


def shown_band(value: float | None, band: MeasureBand | None) -> ShownBand | None:
    """Return a value on the scale of its measure, or None where there is no band to draw."""
    if band is None:
        return None
    return ShownBand(value, band.low, band.high, *scale_of(band.measure, value))


def is_outside(value: float | None, band: MeasureBand | None) -> bool:
    """Say whether a value lies outside its band; without band or value it does not."""
    shown = shown_band(value, band)
    return shown is not None and not shown.is_inside


def band_note(band: MeasureBand | None) -> str:
    """Return a band and where it comes from, short enough to stand under a value."""
    if band is None:
        return band_words(None)
    source = band.source.split(":", 1)[0]
    return f"{band_words(band)}; {source[0].lower()}{source[1:]}"


def with_band(evidence: Evidence, band: MeasureBand | None, words: str) -> Evidence:
    """Return the evidence with a band in words, its source and what stands behind it."""
    if band is None:
        return evidence
    source = f"{band.source.rstrip('.')}. {band.note}".strip()
    return replace(evidence, band=words, strength=strength_words(band.strength), source=source)


def strength_words(strength: Strength) -> str:
    """Return what stands behind a band."""
    words = {
        Strength.STUDY: translate("ReviewBands", "peer-reviewed"),
        Strength.GUIDANCE: translate("ReviewBands", "vendor or university"),
        Strength.ADVICE: translate("ReviewBands", "career site"),
        Strength.GUESS: translate("ReviewBands", "our own guess"),
        Strength.OWN: translate("ReviewBands", "set by you"),
    }
    return words[strength]
