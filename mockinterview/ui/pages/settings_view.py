# SPDX-License-Identifier: GPL-3.0-or-later
"""What Settings shows, as values."""

from dataclasses import dataclass

from mockinterview.preferences import Preferences


@dataclass(frozen=True)
class EngineRow:
    """One recogniser: ``id`` is a value of ``Preferences.engine``; ``state`` is one line."""

    id: str
    name: str
    state: str
    usable: bool = True


@dataclass(frozen=True)
class SettingsView:
    """The choices as they are, and what there is to choose from.

    ``inputs`` and ``outputs`` are device names as the system gives them; ``engine_in_use`` is the
    name of the recogniser that ``auto`` has come to. ``kept`` is "8 sessions, 126 MB".
    """

    preferences: Preferences
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    engines: tuple[EngineRow, ...]
    data_folder: str
    engine_in_use: str = ""
    kept: str = ""
    sound_problem: str = ""
