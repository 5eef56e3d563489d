# SPDX-License-Identifier: GPL-3.0-or-later
"""Sizes on the disk as a person reads them."""

from PySide6.QtCore import QCoreApplication

from mockinterview.ui.numbers import local

translate = QCoreApplication.translate

KILOBYTE, MEGABYTE, GIGABYTE = 1_000, 1_000_000, 1_000_000_000
#: From so many gigabytes on the tenths tell nothing.
WHOLE_GIGABYTES = 10


def bytes_in_words(count: int) -> str:
    """Return a size as a file manager says it: "850 kB", "12 MB", "1.4 GB"."""
    if count < MEGABYTE:
        return translate("Sizes", "{} kB").format(-(-count // KILOBYTE))
    if count < GIGABYTE:
        return translate("Sizes", "{} MB").format(round(count / MEGABYTE))
    gigabytes = count / GIGABYTE
    decimals = 0 if gigabytes >= WHOLE_GIGABYTES else 1
    return translate("Sizes", "{} GB").format(f"{local(gigabytes):.{decimals}f}")
