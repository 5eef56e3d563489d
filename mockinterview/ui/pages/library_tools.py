# SPDX-License-Identifier: GPL-3.0-or-later
"""What the library is searched, filtered and sorted with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QBoxLayout,
    QDateEdit,
    QVBoxLayout,
    QWidget,
)

from mockinterview.domain.finding import Choices, Order, SessionQuery
from mockinterview.domain.plan import Mode
from mockinterview.domain.question import QuestionKind
from mockinterview.ui.fit import Fit
from mockinterview.ui.names import kind_name, mode_name
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.choices import Choice
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.icon_button import IconButton
from mockinterview.ui.widgets.search_field import SearchField

translate = QCoreApplication.translate

SEARCH_PX = 432
#: Qt's own largest width: no limit.
WIDEST_PX = 16_777_215
_GAP_PX = 16


class Span(StrEnum):
    """How far back to look."""

    ANY = ""
    WEEK = "7"
    MONTH = "30"
    QUARTER = "92"
    BETWEEN = "between"


@dataclass(frozen=True)
class Asked:
    """What is typed and chosen: the value and the words of each list, and the two days."""

    text: str
    has_more: bool
    chosen: tuple[tuple[Any, str], ...]
    since: date
    until: date


class LibraryTools(QWidget):
    """The search, the usual choices beside it, and the rest in a line that opens below."""

    query_changed = Signal()
    left_downwards = Signal()

    def __init__(
        self, theme: Theme, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._today = theme, today
        self.search = SearchField(
            theme, self.tr("Search sessions"), self.tr("Search words, names and tags"), self
        )
        self._beside, self._below = Flow(_GAP_PX, 8, self), Flow(_GAP_PX, 8, self)
        self._kind = Choice(theme, self.tr("Kind of question"), self._beside)
        self._mode = Choice(theme, self.tr("Mode"), self._beside)
        self._order = Choice(theme, self.tr("Order"), self._beside)
        self._member = Choice(theme, self.tr("Panel member"), self._below)
        self._rating = Choice(theme, self.tr("Rating"), self._below)
        self._tag = Choice(theme, self.tr("Tag"), self._below)
        self._span = Choice(theme, self.tr("Time"), self._below)
        self._since = _DayField(self.tr("From"), self._below)
        self._until = _DayField(self.tr("Until"), self._below)
        self._choices = (
            *(self._kind, self._mode, self._order),
            *(self._member, self._rating, self._tag, self._span),
        )
        self._more = IconButton(theme, "settings", self.tr("More filters"), side_px=40)
        self._more.setCheckable(True)
        self._widths = ((self._kind, 136), (self._mode, 128), (self._order, 144))
        self._show_fixed_choices()
        self.show_choices(Choices())
        self._lay_out()
        self._connect()
        theme.changed.connect(self._size)
        self._size()

    @property
    def query(self) -> SessionQuery:
        """What is wanted."""
        since, before = self._between()
        kind, mode = self._kind.currentData(), self._mode.currentData()
        return SessionQuery(
            text=self.search.text().strip(),
            mode=next((one for one in Mode if one.value == mode), None),
            kind=QuestionKind(kind) if kind else None,
            member=str(self._member.currentData() or ""),
            least_rating=self._rating.currentData() or None,
            tag=str(self._tag.currentData() or ""),
            since=since,
            before=before,
            order=Order(self._order.currentData()),
        )

    def show_choices(self, choices: Choices) -> None:
        """Offer the panel members and tags that there are; what is chosen stays if it is there."""
        members = [(one.id, one.name) for one in choices.members]
        tags = [
            (one.tag, self.tr("{tag}, {count}").format(tag=one.tag, count=one.sessions))
            for one in choices.tags
        ]
        self._offer(self._member, [("", self.tr("Everybody")), *members])
        self._offer(self._tag, [("", self.tr("All tags")), *tags])

    @property
    def asked(self) -> Asked:
        """What is typed and chosen."""
        return Asked(
            self.search.text(),
            self._more.isChecked(),
            tuple((choice.currentData(), choice.currentText()) for choice in self._choices),
            self._since.day,
            self._until.day,
        )

    def ask_again(self, asked: Asked) -> None:
        """Show what was typed and chosen in other tools, which went; silent."""
        was_blocked = self.blockSignals(True)
        self._more.setChecked(asked.has_more)
        for choice, (value, words) in zip(self._choices, asked.chosen, strict=True):
            if choice.findData(value) < 0:  # a tag or a member: they are read from the library
                choice.addItem(words, value)
                choice.show()
            choice.setCurrentIndex(choice.findData(value))
        self._since.show_day(asked.since)
        self._until.show_day(asked.until)
        self.search.setText(asked.text)
        self.blockSignals(was_blocked)

    def choose_tag(self, tag: str) -> None:
        """Show the sessions with a tag alone."""
        self._more.setChecked(True)
        self._tag.setCurrentIndex(max(0, self._tag.findData(tag)))

    def clear(self) -> None:
        """Want every session again, in the order that is chosen."""
        was_blocked = self.blockSignals(True)
        for choice in (self._kind, self._mode, self._member, self._rating, self._tag, self._span):
            choice.setCurrentIndex(0)
        self.search.clear_search()
        self.blockSignals(was_blocked)
        self.query_changed.emit()

    def set_fit(self, fit: Fit) -> None:
        """Put the choices beside the search, or below it where the text is big."""
        direction = QBoxLayout.Direction
        self._row.setDirection(
            direction.TopToBottom if fit.big or fit.narrow else direction.LeftToRight
        )
        wide = fit.big or fit.narrow
        self.search.setMaximumWidth(WIDEST_PX if wide else SEARCH_PX)

    def _size(self) -> None:
        """Keep the usual choices in one line beside the search, their lists as wide as needed."""
        for choice, width_px in self._widths:
            choice.set_width(max(self._theme.px(width_px), choice.width_for(choice.itemText(0))))
            view = choice.view()
            view.setMinimumWidth(view.sizeHintForColumn(0) + self._theme.px(_GAP_PX))

    def _offer(self, choice: Choice, offered: list[tuple[object, str]]) -> None:
        chosen = choice.currentData()
        values = [value for value, _ in offered]
        choice.show_choices(offered, chosen if chosen in values else "")
        choice.setVisible(len(offered) > 1)

    def _show_fixed_choices(self) -> None:
        kinds: list[tuple[object, str]] = [("", self.tr("All kinds"))]
        self._kind.show_choices(
            kinds + [(kind.value, kind_name(kind)) for kind in QuestionKind], ""
        )
        modes: list[tuple[object, str]] = [("", self.tr("All modes"))]
        self._mode.show_choices(modes + [(mode.value, mode_name(mode)) for mode in Mode], "")
        orders = [
            (Order.NEWEST, self.tr("Newest first")),
            (Order.OLDEST, self.tr("Oldest first")),
            (Order.LONGEST, self.tr("Longest first")),
            (Order.BEST_RATED, self.tr("Best rated first")),
            (Order.NAME, self.tr("By name")),
        ]
        self._order.show_choices(orders, Order.NEWEST)
        ratings: list[tuple[object, str]] = [(0, self.tr("Any rating"))]
        ratings += [(stars, self.tr("Rated {} or more").format(stars)) for stars in range(1, 5)]
        self._rating.show_choices([*ratings, (5, self.tr("Rated 5"))], 0)
        spans = [
            (Span.ANY, self.tr("Any time")),
            (Span.WEEK, self.tr("Last 7 days")),
            (Span.MONTH, self.tr("Last 30 days")),
            (Span.QUARTER, self.tr("Last 3 months")),
            (Span.BETWEEN, self.tr("Between two days")),
        ]
        self._span.show_choices(spans, Span.ANY)

    def _lay_out(self) -> None:
        for choice in (self._kind, self._mode, self._order, self._more):
            self._beside.add(choice)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_GAP_PX)
        self._row.addWidget(self.search, 2)
        self._row.addWidget(self._beside, 2)
        below = (self._span, self._since, self._until, self._member, self._rating, self._tag)
        for one in below:
            self._below.add(one)
        self._since.hide()
        self._until.hide()
        self._below.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._row)
        column.addWidget(self._below)

    def _connect(self) -> None:
        self.search.search_changed.connect(self.query_changed)
        self.search.left_downwards.connect(self.left_downwards)
        for choice in self._choices[:-1]:
            choice.currentIndexChanged.connect(self.query_changed)
        self._span.currentIndexChanged.connect(self._on_span)
        self._since.dateChanged.connect(self.query_changed)
        self._until.dateChanged.connect(self.query_changed)
        self._more.toggled.connect(self._on_more)

    def _between(self) -> tuple[datetime | None, datetime | None]:
        """Return from when to when, in the time of this place."""
        span = Span(self._span.currentData())
        if span is Span.ANY:
            return None, None
        if span is Span.BETWEEN:
            first, last = sorted((self._since.day, self._until.day))
            return _midnight(first), _midnight(last + timedelta(days=1))
        return _midnight(self._today() - timedelta(days=int(span.value) - 1)), None

    def _on_span(self) -> None:
        between = Span(self._span.currentData()) is Span.BETWEEN
        if between:
            self._since.show_day(self._today() - timedelta(days=30))
            self._until.show_day(self._today())
        self._since.setVisible(between)
        self._until.setVisible(between)
        self.query_changed.emit()

    def _on_more(self, shown: bool) -> None:
        """Open the line; closing it takes its filters away, so that nothing filters unseen."""
        self._below.setVisible(shown)
        if not shown:
            for choice in (self._member, self._rating, self._tag, self._span):
                choice.setCurrentIndex(0)


class _DayField(QDateEdit):
    """A day, by arrow keys or typing."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setDisplayFormat(translate("Times", "d MMM yyyy", "pattern of Qt, not words"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def day(self) -> date:
        """The day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Show a day; silent, since nobody chose anything."""
        was_blocked = self.blockSignals(True)
        self.setDate(QDate(day.year, day.month, day.day))
        self.blockSignals(was_blocked)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min).astimezone()
