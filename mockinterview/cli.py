# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands of the app, over the same engine as the window."""


def main() -> int:
    """Run one command and return its exit code."""
    return 0
