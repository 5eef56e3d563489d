# SPDX-License-Identifier: GPL-3.0-or-later
"""Progress: one thing to work on, and every measure over the sessions."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.analysis.progress import Period
from mockinterview.domain.question import QuestionKind
from mockinterview.ui.fit import Fit
from mockinterview.ui.pages.page import Page
from mockinterview.ui.pages.progress_charts import ChartCard, GoalCard, Legend
from mockinterview.ui.pages.progress_words import table
from mockinterview.ui.progress_view import ProgressView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Kind
from mockinterview.ui.widgets.choices import Choice, Segmented
from mockinterview.ui.widgets.marks import Icon
from mockinterview.ui.widgets.notice import Notice, NoticeKind, NoticeText
from mockinterview.ui.widgets.table_dialog import TableDialog
from mockinterview.ui.widgets.text import Text
from mockinterview.ui.widgets.waiting_button import WaitingButton

translate = QCoreApplication.translate

COLUMN_PX = 480
CHARTS_A_ROW, NARROW_A_ROW, BIG_A_ROW = 4, 3, 2


class ProgressPage(Page):
    """Shows a ``ProgressView``; what is chosen and asked for goes out as signals."""

    start_requested = Signal()
    library_requested = Signal()
    sample_requested = Signal()
    practise_requested = Signal()
    another_requested = Signal()
    session_opened = Signal(str)  # session id
    choice_changed = Signal()  # the period or the kind of question

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("NavigationRail", "Progress"), parent)
        self._view = ProgressView(0)
        self._fit = Fit()
        self._period = Segmented(theme, self.tr("Period"), small=True)
        self._period.show_choices(
            [
                (Period.LAST_FEW, self.tr("Last 10")),
                (Period.THREE_MONTHS, self.tr("3 months")),
                (Period.ALL, self.tr("All")),
            ],
            Period.LAST_FEW,
        )
        self._kind = Choice(theme, self.tr("Kind of question"))
        self._kind.show_choices(
            [
                (QuestionKind.BEHAVIORAL.value, self.tr("Stories only")),
                (QuestionKind.ROLE.value, self.tr("Previous work")),
                (QuestionKind.SITUATIONAL.value, self.tr("What you would do")),
                (QuestionKind.CULTURE.value, self.tr("How you like to work")),
                ("", self.tr("All kinds")),
            ],
            QuestionKind.BEHAVIORAL.value,
        )
        self._sample = Notice(theme)
        self._sample.show_notice(
            NoticeText(
                "sample",
                NoticeKind.INFO,
                self.tr("These are the sample sessions, not yours"),
                self.tr(
                    "With the first answer that you record, your own figures take their place."
                ),
            )
        )
        self._left_out = Text(
            self.tr("Answers to follow-ups are left out: each is a piece of another answer."),
            Type.SMALL,
            tone="muted",
            wrap=True,
        )
        self._goal = GoalCard(theme)
        self._all_inside = Text(tone="muted", wrap=True)
        self._cards: list[ChartCard] = []
        self._charts = QWidget()
        self._grid = QGridLayout(self._charts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(40)
        self._grid.setVerticalSpacing(32)
        self._legend = Legend(theme)
        self._nothing = _Nothing(theme)
        self._lay_out()
        self._period.chosen.connect(lambda _: self.choice_changed.emit())
        self._kind.currentIndexChanged.connect(lambda _: self.choice_changed.emit())
        self._goal.practise_requested.connect(self.practise_requested)
        self._goal.another_requested.connect(self.another_requested)
        self._goal.opened.connect(self.session_opened)
        self._legend.table_requested.connect(self._on_table)
        self._nothing.start.clicked.connect(self.start_requested)
        self._nothing.library.clicked.connect(self.library_requested)
        self._nothing.sample.clicked.connect(self.sample_requested)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_view(self._view)

    @property
    def period(self) -> Period:
        """How far back is wanted."""
        return Period(self._period.key)

    @property
    def kind(self) -> QuestionKind | None:
        """Answers to which kind of question; None for all."""
        wanted = self._kind.currentData()
        return QuestionKind(wanted) if wanted else None

    def show_view(self, view: ProgressView) -> None:
        """Show everything anew."""
        self._view = view
        has_any = view.sessions > 0 and bool(view.charts)
        self._nothing.setVisible(not has_any)
        self._nothing.show_sessions(view.sessions)
        for widget in (self._period, self._kind, self._charts, self._left_out):
            widget.setVisible(has_any)
        self._sample.setVisible(has_any and view.is_sample)
        points = [point for chart in view.charts for point in chart.points]
        self._legend.setVisible(bool(points))
        self._legend.show_change(any(point.other_engine for point in points))
        self._goal.setVisible(has_any and view.goal is not None)
        if view.goal is not None:
            self._goal.show_goal(view.goal)
        self._all_inside.setVisible(has_any and view.all_inside)
        self._all_inside.setText(
            self.tr("Nothing stands out: the latest sessions are inside their bands.")
        )
        while len(self._cards) < len(view.charts):
            card = ChartCard(self._theme, self._charts)
            card.opened.connect(self.session_opened)
            self._cards.append(card)
        for card, chart in zip(self._cards, view.charts, strict=False):
            card.show_chart(chart)
        self._arrange()

    def set_fit(self, fit: Fit) -> None:
        """Use less air and fewer charts a row where room is short."""
        self._fit = fit
        padding = 24 if fit.narrow else 48
        self._outer.setContentsMargins(padding, 32 if fit.short or fit.narrow else 48, padding, 32)
        vertical = QBoxLayout.Direction.TopToBottom
        self._head.setDirection(vertical if fit.big else QBoxLayout.Direction.LeftToRight)
        self._goal.set_stacked(fit.narrow)
        self._arrange()

    def first_focus(self) -> QWidget:
        """What leads on."""
        if self._nothing.isHidden():
            return self._goal.practise if not self._goal.isHidden() else self._period
        return self._nothing.start

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(Text(self.tr("Progress"), Type.DISPLAY), 1)
        self._head.addWidget(self._period)
        self._head.addWidget(self._kind)
        self._outer = QVBoxLayout(self.content)
        self._outer.setSpacing(24)
        self._outer.addLayout(self._head)
        self._outer.addWidget(self._sample)
        self._outer.addWidget(self._goal)
        self._outer.addWidget(self._all_inside)
        self._outer.addSpacing(8)
        self._outer.addWidget(self._charts)
        self._outer.addWidget(self._legend)
        self._outer.addWidget(self._left_out)
        self._outer.addWidget(self._nothing, 1)
        self._outer.addStretch(1)

    def _arrange(self) -> None:
        a_row = CHARTS_A_ROW
        if self._fit.narrow:
            a_row = BIG_A_ROW if self._fit.big else NARROW_A_ROW
        shown = len(self._view.charts)
        for index, card in enumerate(self._cards):
            self._grid.removeWidget(card)
            card.setVisible(index < shown)
            if index < shown:
                self._grid.addWidget(card, index // a_row, index % a_row, Qt.AlignmentFlag.AlignTop)
        for column in range(CHARTS_A_ROW):
            self._grid.setColumnStretch(column, 1 if column < a_row else 0)

    def _on_table(self) -> None:
        charts = self._view.charts
        sessions = [point.session_id for chart in charts for point in chart.points]
        dialog = TableDialog(
            self._theme,
            self.tr("Progress as a table"),
            self.tr("Progress"),
            (self.tr("Measure"), self.tr("Session"), self.tr("Where"), self.tr("Band")),
            table(charts),
            self.tr("Enter opens a session."),
            self,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.row_chosen.connect(lambda row: self.session_opened.emit(sessions[row]))
        dialog.row_chosen.connect(dialog.accept)
        dialog.open()

    def _on_theme_changed(self) -> None:
        self._kind.set_width(self._theme.px(200))


class _Nothing(QFrame):
    """Says what will be here, and how far it is until then."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = Text(role=Type.TITLE, wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._line = Text(tone="muted", wrap=True)
        self._line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.start = Button(theme, self.tr("Start interview"), kind=Kind.PRIMARY)
        self.library = Button(theme, self.tr("Open the library"), kind=Kind.SECONDARY)
        self.sample = WaitingButton(
            theme, self.tr("See a sample session"), self.tr("Getting the sample ready…")
        )
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Icon(theme, "progress", "text_muted", 32), 0, centre)
        column.addSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addSpacing(16)
        column.addWidget(self.start, 0, centre)
        column.addWidget(self.library, 0, centre)
        column.addWidget(self.sample, 0, centre)
        across = QHBoxLayout()
        across.addStretch(0)
        across.addWidget(self._column, 1)
        across.addStretch(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(2)
        outer.addLayout(across)
        outer.addStretch(3)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_sessions(self, sessions: int) -> None:
        """Say how many sessions there are."""
        if sessions == 0:
            self._title.setText(self.tr("Your first trend needs three sessions"))
        elif sessions == 1:
            self._title.setText(self.tr("1 session so far"))
        else:
            self._title.setText(self.tr("{} sessions so far").format(sessions))
        self._line.setText(
            self.tr("A trend needs 3. Pace, fillers, pauses and STAR will be drawn here.")
        )
        self.library.setVisible(sessions > 0)
        self.sample.setVisible(sessions == 0)

    def _on_theme_changed(self) -> None:
        self._column.setMaximumWidth(self._theme.px(COLUMN_PX))
