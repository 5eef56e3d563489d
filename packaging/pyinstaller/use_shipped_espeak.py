# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs before the program: the voice finds its data in the bundle, on a computer without espeak."""

import os
import sys
from pathlib import Path

data = Path(getattr(sys, "_MEIPASS", "")) / "espeakng_loader"
if (data / "espeak-ng-data").is_dir():
    os.environ.setdefault("ESPEAK_DATA_PATH", str(data))
