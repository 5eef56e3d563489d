# SPDX-License-Identifier: GPL-3.0-or-later
"""Prepare: what can be done before the day and after it, one tab each."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from mockinterview.ui.fit import Fit
from mockinterview.ui.pages.page import Page
from mockinterview.ui.pages.prepare_asks import AsksTab
from mockinterview.ui.pages.prepare_bank import BankTab
from mockinterview.ui.pages.prepare_company import CompanyTab
from mockinterview.ui.pages.prepare_debrief import DebriefTab
from mockinterview.ui.pages.prepare_first import FirstTab
from mockinterview.ui.pages.prepare_job import JobTab
from mockinterview.ui.pages.prepare_parts import PrepareTab
from mockinterview.ui.pages.prepare_plan import PlanPanel
from mockinterview.ui.pages.prepare_stories import StoriesTab
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Scale
from mockinterview.ui.widgets.marks import Rule
from mockinterview.ui.widgets.notice import Notice, NoticeKind, NoticeText
from mockinterview.ui.widgets.text import Text

translate = QCoreApplication.translate

REVEAL_MARGIN_PX = 24
#: Wider than this, a field has lines too long to read, and a row's ends are too far apart.
WIDEST_PX = 1160


class PreparePage(Page):
    """A row of tabs; the plan of a session opens in the place of the first one."""

    tab_shown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("NavigationRail", "Prepare"), parent)
        self.job = JobTab(theme)
        self.plan = PlanPanel(theme)
        self.first = FirstTab(theme)
        self.stories = StoriesTab(theme)
        self.asks = AsksTab(theme)
        self.debrief = DebriefTab(theme)
        self.company = CompanyTab(theme)
        self.bank = BankTab(theme)
        self._tabs: dict[PrepareTab, str] = {
            self.job: self.tr("Job description"),
            self.first: self.tr("First interview"),
            self.stories: self.tr("Stories"),
            self.asks: self.tr("Questions to ask"),
            self.debrief: self.tr("Debrief"),
            self.company: self.tr("Company"),
            self.bank: self.tr("Question bank"),
        }
        self._fit = Fit()
        self._plan_shown = False
        self._action = Button(theme, "", scale=Scale.SMALL)
        self._action.clicked.connect(self._on_action)
        self._column = QWidget()
        self._problem = Notice(theme)
        self._problem.hide()
        self._bar = QTabBar()
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._bar.setUsesScrollButtons(True)
        self._bar.setAccessibleName(self.tr("Prepare"))
        for name in self._tabs.values():
            self._bar.addTab(name)
        self._bar.currentChanged.connect(self._on_tab)
        self.plan.back_requested.connect(self.close_plan)
        self._lay_out()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._show_tab()

    @property
    def shown_tab(self) -> PrepareTab:
        """What is in the middle."""
        return self.plan if self._plan_shown else list(self._tabs)[self._bar.currentIndex()]

    def open_tab(self, tab: PrepareTab) -> None:
        """Show a tab."""
        self._plan_shown = False
        self._bar.setCurrentIndex(list(self._tabs).index(tab))
        self._show_tab()

    def open_plan(self) -> None:
        """Show the plan of the next session."""
        self._bar.setCurrentIndex(0)
        self._plan_shown = True
        self._show_tab()
        start = self.plan.first_focus()
        if start is not None:
            start.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_plan(self) -> None:
        """Go back to the job description."""
        self._plan_shown = False
        self._show_tab()
        self._bar.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, sentence: str) -> None:
        """Say what went wrong, or nothing."""
        title, _, rest = sentence.partition(". ")
        self._problem.setVisible(bool(sentence))
        if sentence:
            notice = NoticeText("problem", NoticeKind.PROBLEM, f"{title.rstrip('.')}.", rest)
            self._problem.show_notice(notice)

    def refresh_action(self) -> None:
        """Show the button beside the title as the tab wants it."""
        tab = self.shown_tab
        self._action.set_text(tab.action)
        self._action.set_icon(tab.action_icon)
        self._action.setVisible(bool(tab.action))

    def set_fit(self, fit: Fit) -> None:
        """Use less air where room is short."""
        self._fit = fit
        padding = 24 if fit.narrow else 48
        self._outer.setContentsMargins(padding, 32 if fit.short or fit.narrow else 48, padding, 32)
        for tab in (*self._tabs, self.plan):
            tab.set_fit(fit)

    def first_focus(self) -> QWidget | None:
        """What the tab begins with, else the tabs."""
        return self.shown_tab.first_focus() or self._bar

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F searches the question bank; Esc leads back from the plan."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.open_tab(self.bank)
            self.bank.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() == Qt.Key.Key_Escape and self._plan_shown:
            self.close_plan()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Text(self.tr("Prepare"), Type.DISPLAY), 1)
        head.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        self._outer = QHBoxLayout(self.content)
        self._outer.addWidget(self._column, 1)
        self._outer.addStretch()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(16)
        column.addWidget(self._bar)
        column.addWidget(Rule())
        column.addSpacing(24)
        column.addWidget(self._problem)
        for tab in (*self._tabs, self.plan):
            column.addWidget(tab, 1)
            # Queued: what has just opened gets its place first.
            tab.reveal_requested.connect(self._reveal, Qt.ConnectionType.QueuedConnection)
        column.addStretch(0)

    def _reveal(self, widget: QWidget) -> None:
        self.ensureWidgetVisible(widget, 0, REVEAL_MARGIN_PX)

    def _on_theme_changed(self) -> None:
        self._column.setMaximumWidth(self._theme.px(WIDEST_PX))

    def _on_tab(self) -> None:
        self._plan_shown = False
        self._show_tab()
        self.tab_shown.emit()

    def _show_tab(self) -> None:
        shown = self.shown_tab
        for tab in (*self._tabs, self.plan):
            tab.setVisible(tab is shown)
        self.refresh_action()
        self.verticalScrollBar().setValue(0)

    def _on_action(self) -> None:
        self.shown_tab.act()
        self.refresh_action()
