# SPDX-License-Identifier: GPL-3.0-or-later
"""Whom the bands are for."""

from enum import StrEnum


class Profile(StrEnum):
    """A set of bands that a person can choose.

    ``SECOND_LANGUAGE`` has its own bands for pace. With ``STUTTER_FRIENDLY`` pace, pauses and
    fillers are shown and never judged.
    """

    STANDARD = "standard"
    SECOND_LANGUAGE = "second-language"
    STUTTER_FRIENDLY = "stutter-friendly"
