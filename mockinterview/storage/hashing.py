# SPDX-License-Identifier: GPL-3.0-or-later
"""Telling whether a file is still what it was."""

import hashlib
from pathlib import Path

#: Bytes of the hash: far more than chance needs, and short to print.
HASH_BYTES = 16


def hash_of(path: Path) -> str:
    """Return the BLAKE2b hash of a file, empty where there is none to read."""
    digest = hashlib.blake2b(digest_size=HASH_BYTES)
    try:
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
    except OSError:
        return ""
    return digest.hexdigest()
