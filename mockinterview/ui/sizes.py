# SPDX-License-Identifier: GPL-3.0-or-later
"""Sizes on the disk as a person reads them."""

KILOBYTE, MEGABYTE, GIGABYTE = 1_000, 1_000_000, 1_000_000_000
#: From so many gigabytes on the tenths tell nothing.
WHOLE_GIGABYTES = 10


def bytes_in_words(count: int) -> str:
    """Return a size as a file manager says it: "850 kB", "12 MB", "1.4 GB"."""
    if count < MEGABYTE:
        return f"{-(-count // KILOBYTE)} kB"
    if count < GIGABYTE:
        return f"{round(count / MEGABYTE)} MB"
    gigabytes = count / GIGABYTE
    return f"{gigabytes:.0f} GB" if gigabytes >= WHOLE_GIGABYTES else f"{gigabytes:.1f} GB"
