# SPDX-License-Identifier: GPL-3.0-or-later
"""Holding the library while a command changes it, so that no window does so at the same time."""

from contextlib import AbstractContextManager

from mockinterview.errors import StorageError
from mockinterview.locks import held
from mockinterview.paths import DataFolder


def alone(folder: DataFolder, nothing: str) -> AbstractContextManager[None]:
    """Hold the library alone, for what a window must not see half done.

    Args:
        folder: Whose library.
        nothing: What did not happen where it is in use, such as "Nothing was deleted."

    Raises:
        StorageError: A window or another command holds it.
    """
    folder.create()
    return held(
        folder.lock,
        StorageError(
            f"Mock Interview is open, or a command of it is running, on this library. {nothing}"
            " Close the window, or wait for the command, then try again."
        ),
    )


def beside_others(folder: DataFolder, nothing: str) -> AbstractContextManager[None]:
    """Hold the library beside a window and other commands that only add to it.

    Raises:
        StorageError: A command holds it alone.
    """
    folder.create()
    return held(
        folder.lock,
        StorageError(
            f"Another command of Mock Interview is changing this library. {nothing} Wait until it"
            " is done, then try again."
        ),
        shared=True,
    )
