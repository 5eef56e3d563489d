# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether there is a microphone behind a sound server, which lists one even where there is none."""

import shutil
from collections.abc import Callable

#: What ALSA lists on Linux in place of the devices behind a sound server.
SOUND_SERVERS = frozenset({"pipewire", "pulse", "default"})
#: How the server calls the echo of what a loudspeaker plays; nobody speaks into that.
_MONITOR = ".monitor"
ANSWER_WITHIN_S = 2.0


def list_sources() -> str | None:
    """Return what the sound server can record from, one a line; None where it cannot be asked."""
    import subprocess  # late: the window shows without

    program = shutil.which("pactl")
    if program is None:
        return None
    try:
        done = subprocess.run(  # noqa: S603 - a fixed program found on the path, no shell
            [program, "list", "short", "sources"],
            capture_output=True,
            text=True,
            timeout=ANSWER_WITHIN_S,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None


def has_microphone(
    inputs: tuple[str, ...], sources: Callable[[], str | None] = list_sources
) -> bool:
    """Return whether one of the listed inputs can be a microphone.

    Only where nothing but a sound server is listed is it asked; no answer counts as yes.

    Args:
        inputs: The names of the devices.
        sources: Asks the sound server.
    """
    if not inputs or set(inputs) - SOUND_SERVERS:
        return bool(inputs)
    listed = sources()
    if listed is None:
        return True
    names = [line.split("\t")[1] for line in listed.splitlines() if "\t" in line]
    return any(not name.endswith(_MONITOR) for name in names)
