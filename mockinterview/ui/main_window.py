# SPDX-License-Identifier: GPL-3.0-or-later
"""The window: a rail at the left, one page at the right, and the keys that reach everything."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from mockinterview.ui.fit import fit
from mockinterview.ui.focus_ring import FocusRing
from mockinterview.ui.navigation import RAIL_PAGES, NavigationRail, PageName
from mockinterview.ui.pages.page import Fitting, Page
from mockinterview.ui.theme.theme import Theme

SIZE = QSize(1280, 820)
#: What the system's frame is left of the screen: title bar and borders as high and wide as they
#: come, for before the window is shown nobody knows. Our guess.
FRAME = QSize(16, 48)
MINIMUM_SIZE = QSize(720, 520)


class MainWindow(QMainWindow):
    """Shows one page at a time. Pages are given by ``add_page``; the rail asks, nobody jumps."""

    page_requested = Signal(str)  # a PageName, from the rail or Ctrl+1…5
    size_changed = Signal(QSize)

    def __init__(
        self, application: QApplication, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages: dict[PageName, QWidget] = {}
        self._forwarding = False
        self.setWindowTitle("Mock Interview")
        self.setMinimumSize(MINIMUM_SIZE)
        self.resize(SIZE)
        self._stack = QStackedWidget()
        self._rail = NavigationRail(theme)
        central = QWidget()
        self.setCentralWidget(central)
        row = self._row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(self._stack, 1)
        self._focus_ring = FocusRing(application, theme, self)
        self._rail.page_requested.connect(self.page_requested)
        for number, page in enumerate(RAIL_PAGES, start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.setObjectName(page.value)
            shortcut.activated.connect(self._on_page_key)
        help_key = QShortcut(QKeySequence(Qt.Key.Key_F1), self)
        help_key.activated.connect(self.show_keys)
        theme.changed.connect(self._fit)

    def resize_on_screen(self, wanted: QSize) -> None:
        """Take a size, or as much of it as the screen has room for beside panels and the frame."""
        self.resize(wanted.boundedTo(self.screen().availableSize() - FRAME))

    @property
    def pages(self) -> frozenset[PageName]:
        """Which pages were added so far."""
        return frozenset(self._pages)

    @property
    def page_parent(self) -> QWidget:
        """What a page is best made in: one that is put there later is dressed twice."""
        return self._stack

    @property
    def current_page(self) -> PageName | None:
        """Which page is shown."""
        shown = self._stack.currentWidget()
        return next((name for name, page in self._pages.items() if page is shown), None)

    def add_page(self, name: PageName, page: QWidget) -> None:
        """Take a page in."""
        self._pages[name] = page
        self._stack.addWidget(page)
        # Tab goes through the page first, then the rail.
        QWidget.setTabOrder(page, self._rail)
        self._fit()

    def begin_anew(self) -> tuple[QWidget, ...]:
        """Give all pages back and word the rail anew: the language is another one now."""
        pages = tuple(self._pages.values())
        self._pages.clear()
        for page in pages:
            self._stack.removeWidget(page)
            page.hide()
        rail, self._rail = self._rail, NavigationRail(self._theme)
        self._rail.page_requested.connect(self.page_requested)
        self._row.replaceWidget(rail, self._rail)
        rail.hide()
        return (*pages, rail)

    def show_page(self, name: PageName) -> None:
        """Show a page; its first control gets the focus."""
        page = self._pages[name]
        changed = self._stack.currentWidget() is not page or self.current_page is None
        self._rail.setVisible(name is not PageName.INTERVIEW)
        self._rail.show_page(name)
        self._stack.setCurrentWidget(page)
        self.setWindowTitle(f"{page.accessibleName()} - Mock Interview")
        self._fit()
        if changed and isinstance(page, Page):
            page.verticalScrollBar().setValue(0)
        self._focus_page()

    def show_keys(self) -> None:
        """Show the keys."""
        from mockinterview.ui.keys_overlay import KeysOverlay  # late: the window shows without

        overlay = KeysOverlay(self._theme, self)
        overlay.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        overlay.guide_requested.connect(self._on_guide)
        overlay.open()

    def _on_guide(self) -> None:
        if not self._rail.isHidden():  # not out of an interview
            self.page_requested.emit(PageName.HELP.value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pages rearrange themselves."""
        super().resizeEvent(event)
        self._fit()
        if not self.isMaximized() and not self.isFullScreen():
            self.size_changed.emit(self.size())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the page the keys that nothing else has taken."""
        page = self._stack.currentWidget()
        if (
            page is None
            or self._forwarding
            or QApplication.focusWidget() not in (None, self, self._stack)
        ):
            super().keyPressEvent(event)
            return
        self._forwarding = True
        try:
            QApplication.sendEvent(page, event)
        finally:
            self._forwarding = False

    def _fit(self) -> None:
        room = fit(self.width(), self.height(), self._theme.scale)
        self._rail.set_narrow(room.narrow)
        for page in self._pages.values():
            if isinstance(page, Fitting):
                page.set_fit(room)

    def _focus_page(self) -> None:
        page: object = self._stack.currentWidget()
        target = page.first_focus() if isinstance(page, Fitting) else None
        if target is None:
            target = self._stack
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_page_key(self) -> None:
        if not self._rail.isHidden():
            self.page_requested.emit(self.sender().objectName())
