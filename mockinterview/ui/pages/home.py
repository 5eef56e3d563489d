# SPDX-License-Identifier: GPL-3.0-or-later
"""Home: one big button that works at once, and below it the choices."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.fit import Fit
from mockinterview.ui.names import mode_in_sentence
from mockinterview.ui.numbers import number_word
from mockinterview.ui.pages.home_choices import HomeChoices
from mockinterview.ui.pages.home_side import HomeSide
from mockinterview.ui.pages.home_view import HomeView, QuestionChoice, Readiness, SessionSetup
from mockinterview.ui.pages.page import Page
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Kind, Scale
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.marks import Icon, Rule
from mockinterview.ui.widgets.notice import Notice, NoticeKind, NoticeText
from mockinterview.ui.widgets.text import Text

translate = QCoreApplication.translate

MAIN_PX = 600
SIDE_PX = 296
#: At least; in the window of the design it is 96.
GAP_PX = 48
WIDE_PX = 1120
NARROW_PX = 720
START_PX = 296
#: So many problems are open; the rest wait behind "and 1 more".
OPEN_PROBLEMS = 2
_PROBLEMS = (NoticeKind.PROBLEM, NoticeKind.CAUTION)


class ReadyMark(QWidget):
    """One thing a session needs: a tick, or a warning in semibold."""

    def __init__(self, theme: Theme, ready: Readiness, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        icon, colour = ("check", "good") if ready.ok else ("warn", "caution")
        row.addWidget(Icon(theme, icon, colour, 16))
        text = Text(ready.text, Type.SMALL, tone="muted" if ready.ok else "", strong=not ready.ok)
        row.addWidget(text)
        state = self.tr("ready") if ready.ok else self.tr("needs attention")
        text.setAccessibleName(f"{ready.text}: {state}")


class Summary(QWidget):
    """A choice folded into a sentence, with a button to change it."""

    requested = Signal()

    def __init__(self, theme: Theme, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text(strong=True, wrap=True)
        self._line = Text(role=Type.SMALL, tone="muted", wrap=True)
        self.button = Button(theme, action)
        self.button.clicked.connect(self.requested)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_words(self, title: str, line: str) -> None:
        """Show the sentence."""
        self._title.setText(title)
        self._line.setText(line)


class HomePage(Page):
    """Shows a ``HomeView``; everything that is asked for goes out as a signal."""

    start_requested = Signal()
    sound_check_requested = Signal()
    setup_changed = Signal(SessionSetup)
    job_requested = Signal()
    replay_last_requested = Signal(str)  # session id
    go_on_requested = Signal(str)  # session id
    sample_requested = Signal()
    folder_requested = Signal()
    practise_requested = Signal(str)  # question id
    notice_action_requested = Signal(str)  # notice id
    notice_dismissed = Signal(str)  # notice id
    notice_third_requested = Signal(str)  # notice id

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("NavigationRail", "Home"), parent)
        self._view: HomeView | None = None
        self._is_drawn = True  # false while another page is looked at and there is news
        self._fit = Fit()
        self._unfolded = False
        self._all_notices = False
        # From the outside in: what is put into another widget later is dressed anew, all of it.
        self._holder = QWidget(self.content)
        self._main = QWidget(self._holder)
        self._over = Text(role=Type.SMALL, tone="muted")
        self._title = Text(role=Type.DISPLAY, wrap=True)
        self._status = Text(tone="muted", wrap=True)
        self._start = Button(
            theme,
            self.tr("Start interview"),
            kind=Kind.PRIMARY,
            scale=Scale.START,
            key=self.tr("Enter"),
        )
        self._start.clicked.connect(self.start_requested)
        self._why_not = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._sound_check = Button(theme, self.tr("Sound check"), kind=Kind.LINK, scale=Scale.SMALL)
        self._sound_check.clicked.connect(self.sound_check_requested)
        self._ready_line = Flow(24, 8)
        self._ready_line.add(self._sound_check)
        self._notices = QVBoxLayout()
        self._notices.setSpacing(8)
        self._more = Button(theme, "", kind=Kind.LINK, scale=Scale.SMALL)
        self._more.clicked.connect(self._on_more)
        self._folded = QWidget(self._main)
        self._plan = Summary(theme, self.tr("Change…"))
        self._job = Summary(theme, self.tr("Add…"))
        self._plan.requested.connect(self._on_unfold)
        self._job.requested.connect(self.job_requested)
        self._choices = HomeChoices(theme, self._main)
        self._choices.setup_changed.connect(self.setup_changed)
        self._choices.job_requested.connect(self.job_requested)
        self._side = HomeSide(theme, self._holder)
        self._side.replay_requested.connect(self.replay_last_requested)
        self._side.go_on_requested.connect(self.go_on_requested)
        self._side.sample_requested.connect(self.sample_requested)
        self._side.sound_check_requested.connect(self.sound_check_requested)
        self._side.folder_requested.connect(self.folder_requested)
        self._side.practise_requested.connect(self.practise_requested)
        self._lay_out()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_view(self, view: HomeView) -> None:
        """Show everything anew, once it is looked at: drawing it would hold up the page that is."""
        self._view = view
        self.show_starting(starting=False)
        self._is_drawn = not self.is_behind
        if self._is_drawn:
            self._draw(view)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what has come meanwhile."""
        if self._view is not None and not self._is_drawn:
            self._is_drawn = True
            self._draw(self._view)
        super().showEvent(event)

    def _draw(self, view: HomeView) -> None:
        self._over.setText(self.tr("Welcome") if view.first_run else self.tr("Your next practice"))
        title, line = view.title, view.line
        if view.first_run:
            title, line = self._welcome()
        self._title.setText(title)
        self._status.setText(line)
        state = self.tr("ready") if view.can_start else self.tr("waiting")
        self._status.setAccessibleName(
            self.tr("Status: {}. {} {}").format(state, view.line, view.why_not).strip()
        )
        self._why_not.setText(view.why_not)
        self._why_not.setVisible(bool(view.why_not))
        self._show_readiness(view)
        self._show_notices(view)
        folded = view.first_run and not self._unfolded
        self._folded.setVisible(folded)
        self._choices.setVisible(not folded)
        self._plan.show_words(
            self._plan_sentence(view),
            self.tr("Stop whenever you like: every answer is kept."),
        )
        self._job.show_words(
            view.job_title or self.tr("No job description yet"),
            self.tr(
                "With one, questions follow the advertisement and you see what you never mentioned."
            ),
        )
        self._choices.show_choices(view)
        self._side.show_side(view)
        self._order_tabs()

    def show_starting(self, *, starting: bool) -> None:
        """Show that the interview is being prepared, or that it can be started."""
        text = self.tr("Starting…") if starting else self.tr("Start interview")
        self._start.set_text(text)
        can_start = self._view is not None and self._view.can_start
        self._start.setEnabled(can_start and not starting)

    def set_fit(self, fit: Fit) -> None:
        """Put the side under the main column where there is no room beside it."""
        self._fit = fit
        self._on_theme_changed()

    def first_focus(self) -> QWidget:
        """Start has the focus, else the first thing that helps."""
        return self._start if self._start.isEnabled() else self._sound_check

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter starts, wherever the focus is on nothing that takes it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._start.click()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        outer = QHBoxLayout(self.content)
        outer.setSpacing(0)
        outer.addStretch(0)
        outer.addWidget(self._holder, 1)
        outer.addStretch(0)
        self._grid = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(self._main, 1)
        self._grid.addWidget(self._side, 0)
        column = QVBoxLayout(self._main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._over)
        column.addSpacing(4)
        column.addWidget(self._title)
        column.addSpacing(8)
        column.addWidget(self._status)
        column.addSpacing(32)
        column.addWidget(self._start, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        column.addWidget(self._why_not)
        column.addSpacing(12)
        column.addWidget(self._ready_line)
        column.addLayout(self._notices)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(32)
        column.addWidget(Rule())
        column.addSpacing(20)
        folded = QVBoxLayout(self._folded)
        folded.setContentsMargins(0, 0, 0, 0)
        folded.setSpacing(20)
        folded.addWidget(self._plan)
        folded.addWidget(Rule())
        folded.addWidget(self._job)
        column.addWidget(self._folded)
        column.addWidget(self._choices)
        column.addStretch(1)

    def _on_theme_changed(self) -> None:
        theme, narrow = self._theme, self._fit.narrow
        direction = QBoxLayout.Direction
        self._grid.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._grid.setSpacing(32 if narrow else GAP_PX)
        side = theme.px(SIDE_PX)
        self._side.setMinimumWidth(0 if narrow else side)
        self._side.setMaximumWidth(16777215 if narrow else side)
        padding = 32 if narrow else 64
        top = 32 if narrow or self._fit.short else 64
        outer = self.content.layout()
        if outer is not None:
            outer.setContentsMargins(padding, top, padding, 32)
        widest = theme.slow_px(NARROW_PX) if narrow else theme.px(WIDE_PX)
        self._holder.setMaximumWidth(widest - 2 * padding)
        self._main.setMaximumWidth(widest if narrow else theme.px(MAIN_PX))
        self._start.setMinimumWidth(START_PX)
        self._choices.set_stacked(self._fit.big)

    def _show_readiness(self, view: HomeView) -> None:
        for widget in self._ready_line.take_all():
            if widget is not self._sound_check:
                widget.hide()
                widget.deleteLater()
        for ready in view.readiness:
            self._ready_line.add(ReadyMark(self._theme, ready))
        self._ready_line.add(self._sound_check)
        self._sound_check.setVisible(not view.first_run)

    def _show_notices(self, view: HomeView) -> None:
        while (item := self._notices.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        problems = [notice for notice in view.notices if notice.kind in _PROBLEMS]
        closed = [] if self._all_notices else problems[OPEN_PROBLEMS:]
        for notice in view.notices:
            if notice not in closed:
                self._notices.addWidget(self._notice(notice))
        self._notices.setContentsMargins(0, 20 if self._notices.count() else 0, 0, 0)
        self._more.set_text(self.tr("and {} more").format(len(closed)))
        self._more.setVisible(bool(closed))

    def _order_tabs(self) -> None:
        """Let Tab go as the eye does; what was just made would else come last."""
        items = (self._notices.itemAt(index) for index in range(self._notices.count()))
        notices = [item.widget() for item in items if item is not None]
        order: list[QWidget] = [self._start, self._sound_check]
        for notice in notices:
            if isinstance(notice, Notice):
                order += [button for button in notice.buttons if not button.isHidden()]
        order += [self._more, self._plan.button, self._job.button]
        order += [*self._choices.controls(), *self._side.controls()]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _notice(self, notice: NoticeText) -> Notice:
        made = Notice(self._theme)
        made.show_notice(notice)
        made.action_requested.connect(self.notice_action_requested)
        made.other_requested.connect(self.notice_dismissed)
        made.third_requested.connect(self.notice_third_requested)
        return made

    def _welcome(self) -> tuple[str, str]:
        title = self.tr("Practise your second interview, aloud")
        line = self.tr(
            "A panel asks, you answer, and you hear and read what you said: how it was paced and"
            " which parts of the story were there."
        )
        return title, line

    def _plan_sentence(self, view: HomeView) -> str:
        setup = view.setup
        questions = self.tr("{} questions")
        if setup.questions is QuestionChoice.MIXED:
            questions = self.tr("{} mixed questions")
        people = number_word(len(setup.panel))
        return self.tr("{}, panel of {}, {}").format(
            questions.format(setup.count), people, mode_in_sentence(setup.mode)
        )

    def _on_more(self) -> None:
        self._all_notices = True
        if self._view is not None:
            self._show_notices(self._view)
            self._order_tabs()

    def _on_unfold(self) -> None:
        self._unfolded = True
        self._folded.hide()
        self._choices.show()
        self._choices.first_control().setFocus(Qt.FocusReason.OtherFocusReason)
