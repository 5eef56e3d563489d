# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what a person hands to a command."""

from pathlib import Path

from mockinterview.errors import ContentError

#: Longest text that is read: a three-hour transcript has about 200 kB. Our guess with room.
MAX_TEXT_BYTES = 5_000_000


def read_text(path: Path) -> str:
    """Return the text of a file, whatever bytes are in it.

    Raises:
        ContentError: The file is missing, too large or may not be read.
    """
    try:
        if path.stat().st_size > MAX_TEXT_BYTES:
            raise ContentError(f"{path} is too large for a text. Nothing was read.")
        return path.read_text(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise ContentError(f"{path} could not be read: {error.strerror}.") from error
