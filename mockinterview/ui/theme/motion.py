# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the system wants as little to move as can be; Qt does not say."""

import shutil
import sys
from collections.abc import Callable, Sequence

#: What each desktop is asked, and its answer where things are to stand still.
_LINUX = (("gsettings", "get", "org.gnome.desktop.interface", "enable-animations"), "false")
_MACOS = (("defaults", "read", "com.apple.universalaccess", "reduceMotion"), "1")
#: The number of "animate controls and elements inside windows" in Windows' own list.
_SPI_GETCLIENTAREAANIMATION = 0x1042
ANSWER_WITHIN_S = 2.0


def ask(command: Sequence[str]) -> str:
    """Return what a program of the system answers; nothing where it is not there or fails."""
    import subprocess  # late, as ctypes below: asked on a thread, when the window is there

    program = shutil.which(command[0])
    if program is None:
        return ""
    try:
        done = subprocess.run(  # noqa: S603 - a fixed program found on the path, no shell
            [program, *command[1:]], capture_output=True, text=True, timeout=ANSWER_WITHIN_S
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def system_is_still(
    platform: str = sys.platform, answer: Callable[[Sequence[str]], str] = ask
) -> bool:
    """Return whether the system asks for less motion; may take a moment: not for the GUI thread.

    Args:
        platform: As ``sys.platform``.
        answer: Asks a program of the system.
    """
    if platform == "win32":
        return not _windows_animates()
    command, still = _MACOS if platform == "darwin" else _LINUX
    return answer(command) == still


def _windows_animates() -> bool:
    import ctypes

    animates = ctypes.c_int(1)
    user32 = getattr(ctypes, "windll").user32  # noqa: B009 - only there on Windows
    user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animates), 0)
    return bool(animates.value)
