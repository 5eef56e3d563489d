# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the app, in its own process, with somebody who looks on from another thread."""

import json
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from mockinterview.cli import main as run_app

#: How often it is looked whether the app is there.
_LOOK_EVERY_S = 0.02

#: Looks on until the event is set, and returns what was seen as something for JSON.
LookOn = Callable[[QCoreApplication, threading.Event], Any]


def run_watched(look_on: LookOn) -> int:
    """Run the app with the arguments of this program, and write down what was seen.

    The first argument is the file to write to; the rest is the app's.
    """
    stop, seen = threading.Event(), list[Any]()

    def watch() -> None:
        while (application := QCoreApplication.instance()) is None:
            if stop.wait(_LOOK_EVERY_S):
                return
        seen.append(look_on(application, stop))

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        return run_app(sys.argv[2:])
    finally:
        stop.set()
        watcher.join()
        told = seen[0] if seen else []
        Path(sys.argv[1]).write_text(json.dumps(told), encoding="utf-8")
