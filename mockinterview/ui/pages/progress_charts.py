# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of Progress: the goal, a chart with its words, and what the signs mean."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.progress_view import Chart, Goal
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Kind, Scale
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.marks import Icon
from mockinterview.ui.widgets.sparkline import HEIGHT_PX, Sparkline, paint_session
from mockinterview.ui.widgets.text import Text

GOAL_PADDING_PX = 24


class Days(QWidget):
    """The first and the last day, at the ends of a chart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = Text(role=Type.CAPTION, tone="muted")
        self._last = Text(role=Type.CAPTION, tone="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._first)
        row.addStretch(1)
        row.addWidget(self._last)

    def show_days(self, first: str, last: str) -> None:
        """Show the days."""
        self._first.setText(first)
        self._last.setText(last)


class Few(QFrame):
    """A dashed box in the place of a chart that has too few sessions."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = Text(role=Type.SMALL, tone="muted", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(Icon(theme, "info", "text_muted", 16))
        row.addWidget(self._words, 1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_words(self, words: str) -> None:
        """Say how many there are."""
        self._words.setText(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dashes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("edge"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _on_theme_changed(self) -> None:
        """Be as high as the chart that will be here."""
        self.setMinimumHeight(self._theme.slow_px(HEIGHT_PX))


class ChartCard(QWidget):
    """One measure: name, latest value, chart, days, band."""

    opened = Signal(str)  # session id

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._value = Text(role=Type.HEADING)
        self._unit = Text(role=Type.SMALL, tone="muted", elide=True)
        self._line = Sparkline(theme)
        self._line.opened.connect(self.opened)
        self._few = Few(theme)
        self._days = Days()
        self._source = Text(role=Type.CAPTION, tone="muted", wrap=True)
        value = QHBoxLayout()
        value.setSpacing(6)
        value.addWidget(self._value)
        value.addWidget(self._unit, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addLayout(value)
        column.addSpacing(4)
        column.addWidget(self._line)
        column.addWidget(self._few)
        column.addWidget(self._days)
        column.addWidget(self._source)

    def show_chart(self, chart: Chart) -> None:
        """Show a measure, or why there is no line yet."""
        self._name.setText(chart.name)
        self._value.setText(chart.value)
        self._unit.setText(chart.unit)
        self._line.setVisible(bool(chart.points))
        self._days.setVisible(bool(chart.points))
        self._few.setVisible(bool(chart.few))
        self._few.show_words(chart.few)
        self._line.show_chart(chart)
        self._days.show_days(chart.first_day, chart.last_day)
        self._source.setText(chart.source)


class GoalCard(QFrame):
    """The one thing to work on, with its chart beside it."""

    practise_requested = Signal()
    another_requested = Signal()
    opened = Signal(str)  # session id

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self._title = Text(role=Type.TITLE, wrap=True)
        self._line = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._chart = Sparkline(theme, labels=True)
        self._chart.opened.connect(self.opened)
        self._days = Days()
        self.practise = Button(
            theme, self.tr("Practise for this"), kind=Kind.LINK, scale=Scale.SMALL
        )
        self._another = Button(theme, self.tr("Choose another"), kind=Kind.LINK, scale=Scale.SMALL)
        self.practise.clicked.connect(self.practise_requested)
        self._another.clicked.connect(self.another_requested)
        over = QHBoxLayout()
        over.setSpacing(8)
        over.addWidget(Icon(theme, "flag", "accent_text", 16))
        over.addWidget(Text(self.tr("Working on"), Type.SMALL, tone="muted"), 1)
        actions = Flow(24, 8)
        actions.add(self.practise)
        actions.add(self._another)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addLayout(over)
        words.addWidget(self._title)
        words.addWidget(self._line)
        words.addSpacing(4)
        words.addWidget(actions)
        words.addStretch(1)
        drawn = QVBoxLayout()
        drawn.setSpacing(4)
        drawn.addWidget(self._chart)
        drawn.addWidget(self._days)
        self._across = QHBoxLayout(self)
        padding = GOAL_PADDING_PX
        self._across.setContentsMargins(padding, padding, padding, padding)
        self._across.setSpacing(40)
        self._across.addLayout(words, 1)
        self._across.addLayout(drawn, 1)

    def show_goal(self, goal: Goal) -> None:
        """Show what is worked on."""
        self._title.setText(goal.title)
        self._line.setText(goal.line)
        self._chart.show_chart(goal.chart, goal.edge)
        self._days.show_days(goal.chart.first_day, goal.chart.last_day)
        self._another.setVisible(goal.can_choose)

    def set_stacked(self, stacked: bool) -> None:
        """Put the chart below the words."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._across.setDirection(down if stacked else across)
        self._across.setSpacing(16 if stacked else 40)


class _Sign(QWidget):
    """A sign of the charts, for the legend."""

    def __init__(self, theme: Theme, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self.setFixedSize(16, 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the band, a dotted line, a ring or a diamond."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._kind == "band":
            painter.setPen(QPen(self._theme.colour("band"), 1))
            painter.setBrush(self._theme.colour("soft"))
            painter.drawRect(QRectF(0.5, 3.5, 15, 9))
            return
        if self._kind == "change":
            painter.setPen(QPen(self._theme.colour("edge"), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(8, 0), QPointF(8, 16))
            return
        paint_session(painter, self._theme, QPointF(8, 8), inside=self._kind == "inside")


class Legend(QWidget):
    """What the signs mean, and the way to the table."""

    table_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = Flow(24, 8)
        for kind, words in (
            ("band", self.tr("the band")),
            ("inside", self.tr("a session inside it")),
            ("outside", self.tr("outside")),
        ):
            flow.add(self._entry(theme, kind, words))
        self._change = self._entry(theme, "change", self.tr("another recogniser from here"))
        flow.add(self._change)
        self.table = Button(theme, self.tr("Show as a table"), kind=Kind.LINK, scale=Scale.SMALL)
        self.table.clicked.connect(self.table_requested)
        flow.add(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(flow)

    def show_change(self, shown: bool) -> None:
        """Explain the dotted line, where there is one."""
        self._change.setVisible(shown)

    @staticmethod
    def _entry(theme: Theme, kind: str, words: str) -> QWidget:
        entry = QWidget()
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(_Sign(theme, kind))
        row.addWidget(Text(words, Type.CAPTION, tone="muted"))
        return entry
