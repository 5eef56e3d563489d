# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the way out of a review leads, in words."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def way_back(*, is_to_room: bool) -> str:
    """Return the words of the link: the room while its session goes on, else the library."""
    if is_to_room:
        return translate("NavigationRail", "Interview")
    return translate("NavigationRail", "Library")
