# SPDX-License-Identifier: GPL-3.0-or-later
"""The rail at the left: the name of the app, its five pages, help, and a promise."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.lit_button import LitButton
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
    TAKES = "takes"
    INTERVIEW = "interview"
    SESSION = "session"
    HELP = "help"


RAIL_PAGES = tuple(PageName)[:5]
#: Which entry is lit on pages that have none of their own; the interview has no rail at all.
_LIT = {
    PageName.SOUND_CHECK: PageName.HOME,
    PageName.REVIEW: PageName.LIBRARY,
    PageName.SESSION: PageName.LIBRARY,
    PageName.TAKES: PageName.LIBRARY,
}


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


class NavigationRail(QFrame):
    """Five pages and help, one of them open."""

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
        self._buttons = {page: LitButton(theme, names[page], page.value) for page in RAIL_PAGES}
        brand = QHBoxLayout()
        brand.setContentsMargins(8, 0, 8, 20)
        brand.setSpacing(8)
        brand.addWidget(Mark(theme))
        brand.addWidget(self._name, 1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(4)
        self._column.addLayout(brand)
        for page, button in self._buttons.items():
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._column.addWidget(button)
            button.clicked.connect(self._on_clicked)
            button.setObjectName(page.value)
        self._column.addStretch(1)
        self._help = LitButton(theme, self.tr("Help"), "info")
        self._help.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._help.clicked.connect(self._on_clicked)
        self._help.setObjectName(PageName.HELP.value)
        self._column.addWidget(self._help)
        self._column.addSpacing(8)
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
        lit = _LIT.get(page, page)
        for entry, button in self._buttons.items():
            button.set_lit(entry is lit)
        self._help.set_lit(page is PageName.HELP)

    def set_narrow(self, narrow: bool) -> None:
        """Shrink to icons, or show names again."""
        self._narrow = narrow
        self._name.setVisible(not narrow)
        self._promise.setVisible(not narrow)
        if narrow:
            self._column.setContentsMargins(8, 16, 9, 16)
        else:
            self._column.setContentsMargins(12, 24, 13, 16)
        side = 0 if narrow else 8  # without names, mark and lock stand in line with the icons
        self._brand.setContentsMargins(side, 0, side, 20)
        self._foot.setContentsMargins(side, 0, side, 0)
        for button in (*self._buttons.values(), self._help):
            button.set_icon_only(narrow)
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
