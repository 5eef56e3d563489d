# SPDX-License-Identifier: GPL-3.0-or-later
"""A thin line that fills while something is being done."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from mockinterview.ui.theme.theme import Theme

WIDTH_PX = 400


class ProgressLine(QProgressBar):
    """Shows a share from 0 to 1; the style sheet draws it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Progress"))
        theme.changed.connect(self.updateGeometry)

    def show_share(self, share: float) -> None:
        """Fill so much of the line."""
        self.setValue(round(100 * share))

    def sizeHint(self) -> QSize:
        """As in the design."""
        return QSize(self._theme.px(WIDTH_PX), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """A line has no words that could be cut."""
        return QSize(80, super().minimumSizeHint().height())
