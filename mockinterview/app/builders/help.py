# SPDX-License-Identifier: GPL-3.0-or-later
"""Help: the manual that came with the app."""

from PySide6.QtGui import QDesktopServices

from mockinterview.app.ground import Ground
from mockinterview.paths import docs_folder
from mockinterview.ui.navigation import PageName
from mockinterview.ui.pages.help import HelpPage


def build(ground: Ground) -> HelpPage:
    """Return the page, which is now in the window."""
    page = HelpPage(ground.theme, docs_folder(), ground.window.page_parent)
    page.keys_requested.connect(ground.window.show_keys)
    page.link_requested.connect(QDesktopServices.openUrl)
    ground.window.add_page(PageName.HELP, page)
    return page
