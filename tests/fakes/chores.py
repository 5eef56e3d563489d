# SPDX-License-Identifier: GPL-3.0-or-later
"""Work for a crew whose outcome the name of the file decides; it runs in other processes."""

import os
import signal
import sys
from pathlib import Path

from mockinterview.errors import AudioError


def do(path: Path) -> str:
    """Return the name of the file, fail in a sentence, or take the process down."""
    if path.name.startswith("bad"):
        raise AudioError(f"{path.name} is not a recording.")
    if path.name.startswith("deadly"):
        die()
    if path.name.startswith("once"):
        try:
            path.with_suffix(".died").touch(exist_ok=False)
        except FileExistsError:
            return path.name
        die()
    return path.name


def die() -> None:
    """End the process as a crash or the system would."""
    if sys.platform == "win32":
        os._exit(9)
    os.kill(os.getpid(), signal.SIGKILL)
