# SPDX-License-Identifier: GPL-3.0-or-later
"""Why the window does not open, told to someone who started it from a menu and sees no terminal."""

import os
import sys

from PySide6.QtWidgets import QApplication, QMessageBox

from mockinterview.errors import AppError

#: What desktops set for a program that is started from their menus, and no terminal or script.
FROM_A_MENU = ("GIO_LAUNCHED_DESKTOP_FILE", "XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


def started_from_a_menu() -> bool:
    """Tell whether nobody reads what is printed: a terminal hands the menu's marks on."""
    if sys.stderr is None:  # a program without a console on Windows
        return True
    return any(os.environ.get(name) for name in FROM_A_MENU) and not sys.stderr.isatty()


def tell(error: AppError) -> None:
    """Show why it does not open, until that is put away.

    In English: which language was chosen stands in the folder that could not be used.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setApplicationName("Mock Interview")
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        "Mock Interview",
        "Mock Interview could not open.",
        QMessageBox.StandardButton.Close,
    )
    box.setInformativeText(str(error))
    box.exec()
