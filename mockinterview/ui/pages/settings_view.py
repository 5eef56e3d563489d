# SPDX-License-Identifier: GPL-3.0-or-later
"""What Settings shows, as values."""

from dataclasses import dataclass

from mockinterview.analysis.bands import Bands
from mockinterview.preferences import Preferences


@dataclass(frozen=True)
class SettingsView:
    """The choices as they are, and what there is to choose from.

    ``inputs`` and ``outputs`` are device names as the system gives them. ``kept`` is "8 sessions,
    126 MB". ``norms`` are the bands of the chosen profile, without those of the person's own.
    """

    preferences: Preferences
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    data_folder: str
    kept: str = ""
    sound_problem: str = ""
    norms: Bands | None = None
