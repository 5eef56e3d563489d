# SPDX-License-Identifier: GPL-3.0-or-later
"""What check boxes have in common that are drawn by themselves, all of which can be clicked."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QCheckBox, QWidget

from mockinterview.ui.theme.theme import Theme


class DrawnCheckBox(QCheckBox):
    """Its heirs say how large they are and paint themselves."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        theme.changed.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """As the hint."""
        return self.sizeHint()

    def hitButton(self, _pos: QPoint) -> bool:
        """The whole of it can be clicked."""
        return True
