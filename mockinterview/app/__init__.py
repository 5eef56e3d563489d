# SPDX-License-Identifier: GPL-3.0-or-later
"""The window put together: the process, the engines, and a page with its flow when it is shown."""

from mockinterview.app import early
from mockinterview.app.process import run

__all__ = ["early", "run"]
