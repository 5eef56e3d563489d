# SPDX-License-Identifier: GPL-3.0-or-later
"""Our own icons, drawn in any colour: SVG on a grid of 20, tinted when asked for."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class IconSet:
    """Reads each icon once and keeps what was drawn, per colour and size."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}

    def names(self) -> tuple[str, ...]:
        """Return the names of all icons, in order."""
        return tuple(sorted(path.stem for path in self._folder.glob("*.svg")))

    def pixmap(self, name: str, colour: str, size_px: int, pixel_ratio: float = 1.0) -> QPixmap:
        """Return one icon in one colour; an unknown name is our bug: ``FileNotFoundError``."""
        key = (name, colour, size_px, pixel_ratio)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, colour, size_px, pixel_ratio)
        return self._drawn[key]

    def icon(self, name: str, colour: str, disabled: str, size_px: int) -> QIcon:
        """Return an icon for a Qt button, with its disabled look."""
        made = QIcon()
        for ratio in (1.0, 2.0):
            made.addPixmap(self.pixmap(name, colour, size_px, ratio))
            made.addPixmap(self.pixmap(name, disabled, size_px, ratio), QIcon.Mode.Disabled)
        return made

    def forget(self) -> None:
        """Drop what was drawn: the colours have changed."""
        self._drawn.clear()

    def _draw(self, name: str, colour: str, size_px: int, pixel_ratio: float) -> QPixmap:
        if name not in self._sources:
            path = self._folder / f"{name}.svg"
            self._sources[name] = path.read_text(encoding="utf-8")
        svg = self._sources[name].replace("currentColor", colour)
        side = round(size_px * pixel_ratio)
        made = QPixmap(QSize(side, side))
        made.setDevicePixelRatio(pixel_ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size_px, size_px))
        painter.end()
        return made
