# SPDX-License-Identifier: GPL-3.0-or-later
"""Gives memory back to the system that the C library keeps for later."""

import ctypes
import sys


def give_back_memory() -> None:
    """Return what was freed to the system, where the C library (glibc) would keep it.

    The buffers of a network lie among what is still in use; without this a recogniser holds as
    much between answers as the longest span has taken. It takes some milliseconds.
    """
    if sys.platform != "linux":
        return
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # other C libraries have none
    if trim is not None:
        trim(0)
