# SPDX-License-Identifier: GPL-3.0-or-later
"""A square button with an icon and no words; its name is for tooltips and screen readers."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.menu_place import open_below


class IconButton(QToolButton):
    """``icon_px`` is the icon's side and ``side_px`` the button's; both grow with the text."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        *,
        icon_px: int = 20,
        side_px: int = 32,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon_name = theme, icon
        self._icon_px, self._side_px = icon_px, side_px
        self.setProperty("plain", "true")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.setToolTip(name)
        theme.changed.connect(self._draw)
        self._draw()

    def open_below(self, menu: QMenu) -> None:
        """Open a menu below the button, their right edges in line."""
        open_below(self, menu, right=True)

    def _draw(self) -> None:
        self.setIcon(self._theme.icon(self._icon_name, None, self._icon_px))
        icon = self._theme.icon_px(self._icon_px)
        self.setIconSize(QSize(icon, icon))
        side = max(self._theme.slow_px(self._side_px), icon + 4)
        self.setFixedSize(side, side)
