# SPDX-License-Identifier: GPL-3.0-or-later
"""The news that a session was written somewhere, with the way to look at what was written."""

from PySide6.QtCore import QCoreApplication

from mockinterview.ui.widgets.notice import NoticeKind, NoticeText

translate = QCoreApplication.translate

#: The id of the notice.
EXPORTED = "exported"


def exported(path: str) -> NoticeText:
    """Return what says where a session was written, with a button that opens it."""
    title = translate("Exported", "Exported")
    return NoticeText(EXPORTED, NoticeKind.DONE, title, path, translate("Exported", "Open"))
