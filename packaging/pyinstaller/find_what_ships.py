# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs before the program: libraries that the bundle brings are found where the system has none.

The voice's data lie beside its library in the bundle, and ``ctypes`` looks for PortAudio only where
the system keeps its own.
"""

import ctypes.util
import os
import sys
from pathlib import Path

BUNDLE = Path(getattr(sys, "_MEIPASS", ""))
ESPEAK = BUNDLE / "espeakng_loader"
find_in_system = ctypes.util.find_library


def find_library(name: str) -> str | None:
    """Return what to load for a library's short name: the system's, else the bundle's."""
    shipped = sorted(str(path) for path in BUNDLE.glob(f"lib{name}.so*"))
    return find_in_system(name) or next(iter(shipped), None)


if sys.platform == "linux":
    ctypes.util.find_library = find_library
if (ESPEAK / "espeak-ng-data").is_dir():
    os.environ.setdefault("ESPEAK_DATA_PATH", str(ESPEAK))
