# SPDX-License-Identifier: GPL-3.0-or-later
"""The rail at the left: the name of the app, its five pages, and a promise."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.marks import Icon
from mockinterview.ui.widgets.text import Text

RAIL_PX = 200
NARROW_RAIL_PX = 64


class PageName(StrEnum):
    """The pages of the window; the first five stand in the rail, in this order."""

    HOME = "home"
    LIBRARY = "library"
    PROGRESS = "progress"
    PREPARE = "prepare"
    SETTINGS = "settings"
    SOUND_CHECK = "sound-check"
    REVIEW = "review"
    INTERVIEW = "interview"


RAIL_PAGES = tuple(PageName)[:5]
#: Which entry is lit on pages that have none of their own; the interview has no rail at all.
_LIT = {PageName.SOUND_CHECK: PageName.HOME, PageName.REVIEW: PageName.LIBRARY}


class Mark(QWidget):
    """The mark of the app."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(24, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw three bars on a rounded square."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(QRectF(0, 0, 24, 24), 6, 6)
        painter.setPen(QPen(self._theme.colour("on_accent"), 2.2, c=Qt.PenCapStyle.RoundCap))
        for x, top, bottom in ((7, 10.5, 13.5), (12, 6.5, 17.5), (17, 9, 15)):
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))


class RailButton(QToolButton):
    """One page: icon and name, or the icon alone where the rail is narrow."""

    def __init__(self, theme: Theme, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self._narrow = False
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        theme.changed.connect(self.updateGeometry)

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone."""
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """40 high, grown with the text."""
        width = NARROW_RAIL_PX - 17 if self._narrow else RAIL_PX - 25
        height = self._theme.slow_px(40) if self._narrow else self._theme.height_px(16, 24)
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        """As the hint."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the fill of the open page, the icon, the name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, lit = self._theme.tokens, self.isChecked()
        box = QRectF(self.rect())
        if lit or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.soft if lit else tokens.raised))
            painter.drawRoundedRect(box, 8, 8)
        if lit and tokens.high_contrast:
            painter.setPen(QPen(QColor(tokens.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)
        ink = QColor(tokens.accent_text if lit else tokens.text_muted)
        side = self._theme.icon_px(20)
        x = (self.width() - side) / 2 if self._narrow else 10
        pixmap = self._theme.pixmap(self._icon_name, ink.name(), 20, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(round(x), round((self.height() - side) / 2)), pixmap)
        if not self._narrow:
            painter.setPen(ink)
            painter.setFont(self._theme.font(Type.BODY, strong=lit))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(box.adjusted(x + side + 12, 0, 0, 0), flags, self.text())


class NavigationRail(QFrame):
    """Five pages, one of them open."""

    page_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrow = False
        self.setAccessibleName(self.tr("Navigation"))
        self._name = Text("Mock Interview", strong=True)
        self._promise = Text(
            self.tr("Nothing leaves this computer"), Type.CAPTION, tone="muted", wrap=True
        )
        names = {
            PageName.HOME: self.tr("Home"),
            PageName.LIBRARY: self.tr("Library"),
            PageName.PROGRESS: self.tr("Progress"),
            PageName.PREPARE: self.tr("Prepare"),
            PageName.SETTINGS: self.tr("Settings"),
        }
        self._buttons = {page: RailButton(theme, names[page], page.value) for page in RAIL_PAGES}
        brand = QHBoxLayout()
        brand.setContentsMargins(8, 0, 8, 20)
        brand.setSpacing(8)
        brand.addWidget(Mark(theme))
        brand.addWidget(self._name, 1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(4)
        self._column.addLayout(brand)
        for page, button in self._buttons.items():
            self._column.addWidget(button)
            button.clicked.connect(self._on_clicked)
            button.setObjectName(page.value)
        self._column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 0, 8, 0)
        foot.setSpacing(8)
        lock = Icon(theme, "lock", "text_muted", 16)
        lock.setToolTip(self._promise.text())
        foot.addWidget(lock, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._promise, 1)
        self._column.addLayout(foot)
        self._brand, self._foot = brand, foot
        self.set_narrow(False)
        theme.changed.connect(self._on_theme_changed)

    def show_page(self, page: PageName) -> None:
        """Light the entry of a page."""
        button = self._buttons.get(_LIT.get(page, page))
        if button is not None:
            button.setChecked(True)
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Shrink to icons, or show names again."""
        self._narrow = narrow
        self._name.setVisible(not narrow)
        self._promise.setVisible(not narrow)
        self._column.setContentsMargins(8 if narrow else 12, 16 if narrow else 24, 9, 16)
        inset = 12 if narrow else 8
        self._brand.setContentsMargins(inset, 0, 0 if narrow else 8, 20)
        self._foot.setContentsMargins(16 if narrow else 8, 0, 0 if narrow else 8, 0)
        for button in self._buttons.values():
            button.set_narrow(narrow)
        self._on_theme_changed()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper and its edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("window"))
        edge = self._theme.colour("line")
        painter.fillRect(self.width() - 1, 0, 1, self.height(), edge)

    def _on_theme_changed(self) -> None:
        wide = self._theme.slow_px(RAIL_PX) if self._theme.scale > 1 else RAIL_PX
        self.setFixedWidth(NARROW_RAIL_PX if self._narrow else wide)
        self.update()

    def _on_clicked(self) -> None:
        self.page_requested.emit(self.sender().objectName())
