# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan of the next session, to be looked through and changed before it starts."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.pages.prepare_parts import PrepareTab, Row, clear
from mockinterview.ui.pages.prepare_view import PlanBasis, PlannedRow, PlanView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Kind
from mockinterview.ui.widgets.choices import Choice
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.icon_button import IconButton
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.text import Text

translate = QCoreApplication.translate

NUMBER_PX = 20
CHOICE_PX = 264
MINUTES = (5, 10, 15, 20, 30, 45)


class PlanPanel(PrepareTab):
    """One row a question, with who asks it and why; the buttons of a row change the plan."""

    back_requested = Signal()
    start_requested = Signal()
    removed = Signal(int)
    swapped = Signal(int)
    moved = Signal(int, int)  # place, by
    add_requested = Signal()
    basis_changed = Signal(object)  # PlanBasis: a new plan is wanted

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        back = Link(theme, self.tr("Back"), icon="chevron-left", quiet=True)
        back.clicked.connect(self.back_requested)
        self._title = Text(role=Type.TITLE, wrap=True)
        self._line = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._level = Choice(theme, self.tr("Level"))
        self._trade = Choice(theme, self.tr("Trade"))
        self._time = Choice(theme, self.tr("Time"))
        basis = Flow(12, 8)
        for choice in (self._level, self._trade, self._time):
            choice.currentIndexChanged.connect(self._on_basis)
            basis.add(choice)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._buttons: list[IconButton] = []
        self._start = Button(theme, "", kind=Kind.PRIMARY)
        self._start.clicked.connect(self.start_requested)
        add = Button(theme, self.tr("Add a question"), icon="plus")
        add.clicked.connect(self.add_requested)
        buttons = Flow(8, 8)
        buttons.add(self._start)
        buttons.add(add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(16)
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addSpacing(16)
        column.addWidget(basis)
        column.addSpacing(8)
        column.addLayout(self._rows)
        column.addSpacing(24)
        column.addWidget(buttons)
        column.addStretch(1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_view(self, view: PlanView) -> None:
        """Show a plan; the focus stays at the same button of the same place."""
        place, name = self._focused()
        self._show_basis(view)
        self._title.setText(view.title)
        self._line.setText(view.line)
        clear(self._rows)
        self._buttons.clear()
        last = len(view.rows) - 1
        for number, row in enumerate(view.rows):
            self._rows.addWidget(self._row(row, number, last))
        self._start.set_text(
            self.tr("Start with this question")
            if last == 0
            else self.tr("Start with these {}").format(last + 1)
        )
        self._focus_again(min(place, last), name)

    def first_focus(self) -> QWidget | None:
        """The start."""
        return self._start

    def _show_basis(self, view: PlanView) -> None:
        basis = view.basis
        self._level.show_choices(_levels(), basis.seniority)
        trades = [("", self.tr("Trade: from the description")), *view.families]
        self._trade.show_choices(trades, basis.family)
        times = [(0, self.tr("Time: as on Home"))]
        times += [(one, self.tr("About {} minutes").format(one)) for one in MINUTES]
        self._time.show_choices(times, basis.minutes)

    def _on_theme_changed(self) -> None:
        for choice in (self._level, self._trade, self._time):
            choice.set_width(self._theme.px(CHOICE_PX))

    def _on_basis(self) -> None:
        self.basis_changed.emit(
            PlanBasis(
                self._level.currentData() or "",
                self._trade.currentData() or "",
                self._time.currentData() or 0,
            )
        )

    def _row(self, row: PlannedRow, place: int, last: int) -> Row:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        column.addWidget(Text(row.text, wrap=True))
        column.addWidget(
            Text(f"{row.kind}, {row.member}. {row.reason}", Type.SMALL, tone="muted", wrap=True)
        )
        buttons = QWidget()
        line = QHBoxLayout(buttons)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        up = self._button("chevron-up", self.tr("Move up"), place)
        down = self._button("chevron-down", self.tr("Move down"), place)
        swap = self._button("retake", self.tr("Another question"), place)
        remove = self._button("close", self.tr("Remove"), place)
        up.clicked.connect(lambda: self.moved.emit(place, -1))
        down.clicked.connect(lambda: self.moved.emit(place, 1))
        swap.clicked.connect(lambda: self.swapped.emit(place))
        remove.clicked.connect(lambda: self.removed.emit(place))
        up.setEnabled(place > 0)
        down.setEnabled(place < last)
        remove.setEnabled(last > 0)
        for button in (up, down, swap, remove):
            line.addWidget(button)
        number = Text(str(place + 1), Type.SMALL, tone="muted")
        number.setMinimumWidth(self._theme.px(NUMBER_PX))
        return Row(self._theme, (number, 0), (words, 1), (buttons, 0))

    def _button(self, icon: str, name: str, place: int) -> IconButton:
        button = IconButton(
            self._theme, icon, self.tr("{}, question {}").format(name, place + 1), icon_px=16
        )
        button.setToolTip(name)
        button.setProperty("place", place)
        self._buttons.append(button)
        return button

    def _focused(self) -> tuple[int, str]:
        at = self.focusWidget()
        if isinstance(at, IconButton) and at.hasFocus():
            return int(at.property("place")), at.toolTip()
        return -1, ""

    def _focus_again(self, place: int, name: str) -> None:
        if not name:
            return
        for button in self._buttons:
            at_place = (button.property("place"), button.toolTip()) == (place, name)
            if at_place and button.isEnabled():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self._start.setFocus(Qt.FocusReason.OtherFocusReason)


def _levels() -> list[tuple[str, str]]:
    return [
        ("", translate("PlanPanel", "Level: any")),
        ("entry", translate("PlanPanel", "First years")),
        ("mid", translate("PlanPanel", "Some years")),
        ("senior", translate("PlanPanel", "Senior")),
        ("lead", translate("PlanPanel", "Leading others")),
    ]
