# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of recognisers in Settings: one row each, with what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.pages.recogniser_view import ModelAction, ModelRow
from mockinterview.ui.said import said
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Kind, Scale
from mockinterview.ui.widgets.icon_button import IconButton
from mockinterview.ui.widgets.marks import Icon, Rule
from mockinterview.ui.widgets.progress_line import ProgressLine
from mockinterview.ui.widgets.text import Text

ROW_PX = 68


class ModelRowWidget(QWidget):
    """Name and state at the left, buttons at the right edge, or below where there is no room."""

    action_requested = Signal(ModelAction)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: ModelRow | None = None
        self._name = Text(strong=True, wrap=True)
        self._warning = Icon(theme, "warn", "problem", 16)
        self._line = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._progress = ProgressLine(theme)
        self._tick = Icon(theme, "check", "good", 16)
        self._mark = Text(role=Type.SMALL)
        self._buttons = self._make_buttons()
        self._clear = Button(
            theme, self.tr("Remove"), kind=Kind.DELETE, scale=Scale.SMALL
        )  # in words, where it is what there is to do
        self._clear.clicked.connect(lambda: self.action_requested.emit(ModelAction.REMOVE))
        self._lay_out()

    @property
    def shown(self) -> ModelRow | None:
        """What is shown."""
        return self._shown

    def button(self, action: ModelAction) -> QAbstractButton:
        """Return the button of one action; hidden where it cannot be done."""
        if action is ModelAction.REMOVE and self._buttons[action].isHidden():
            return self._clear
        return self._buttons[action]

    def show_row(self, row: ModelRow) -> None:
        """Show a recogniser as it stands; the focus stays in the row if it was there."""
        had_focus = any(one.hasFocus() for one in (*self._buttons.values(), self._clear))
        self._shown = row
        self._name.setText(row.name)
        self._line.setText(said(row.problem) or row.line)
        self._line.set_tone("problem" if row.problem else "muted")
        self._line.setVisible(bool(said(row.problem) or row.line))
        self._warning.setVisible(bool(row.problem))
        self._progress.setVisible(row.share is not None)
        self._progress.show_share(row.share or 0.0)
        self._tick.setVisible(bool(row.mark))
        self._mark.setText(row.mark)
        self._mark.setVisible(bool(row.mark))
        self._mark.set_tone("good" if row.in_use else "muted")
        self._mark.set_strong(row.in_use)
        for action, button in self._buttons.items():
            button.setVisible(action in row.actions)
            button.setAccessibleName(f"{button.text() or button.toolTip()}: {row.name}")
        if row.problem and ModelAction.REMOVE in row.actions:
            self._buttons[ModelAction.REMOVE].hide()
            self._clear.setAccessibleName(f"{self._clear.text()}: {row.name}")
            self._clear.show()
        else:
            self._clear.hide()
        self._right.setVisible(bool(row.mark or row.actions))
        self.setAccessibleName(row.name)
        self.setAccessibleDescription(
            ", ".join(filter(None, (row.mark, said(row.problem) or row.line)))
        )
        if had_focus and row.actions:
            self.button(row.actions[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def set_stacked(self, stacked: bool) -> None:
        """Put the buttons under the words."""
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)
        self._row.setSpacing(8 if stacked else 24)
        align = Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self._right, align)

    def _make_buttons(self) -> dict[ModelAction, QAbstractButton]:
        def button(text: str, kind: Kind = Kind.SECONDARY) -> Button:
            return Button(self._theme, text, kind=kind, scale=Scale.SMALL)

        buttons: dict[ModelAction, QAbstractButton] = {
            ModelAction.USE: button(self.tr("Use")),
            ModelAction.DOWNLOAD: button(self.tr("Download…")),
            ModelAction.GO_ON: button(self.tr("Go on")),
            ModelAction.TRY_AGAIN: button(self.tr("Try again")),
            ModelAction.CANCEL: button(self.tr("Cancel")),
            ModelAction.VERIFY: button(self.tr("Check")),
            ModelAction.REMOVE: IconButton(self._theme, "trash", self.tr("Remove")),
        }
        for action, made in buttons.items():
            made.clicked.connect(lambda _=False, action=action: self.action_requested.emit(action))
        return buttons

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._warning, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._line, 1)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addLayout(line)
        words.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        self._right = QWidget()
        right = QHBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(self._tick)
        right.addWidget(self._mark)
        for button in self._buttons.values():
            right.addWidget(button)
        right.addWidget(self._clear)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 12, 0, 12)
        self._row.setSpacing(24)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._right)
        self._row.setAlignment(self._right, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(ROW_PX)


class ModelList(QWidget):
    """All recognisers, a rule above each."""

    action_requested = Signal(ModelAction, ModelRow)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: dict[str, ModelRowWidget] = {}
        self._stacked = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def row(self, engine: str) -> ModelRowWidget:
        """Return the row of an engine that is shown."""
        return self._rows[engine]

    def show_rows(self, rows: Sequence[ModelRow]) -> None:
        """Show these rows; those that stay keep their widgets, and with them the focus."""
        if [row.engine for row in rows] != list(self._rows):
            self._make_rows([row.engine for row in rows])
        for row in rows:
            self._rows[row.engine].show_row(row)

    def set_stacked(self, stacked: bool) -> None:
        """Put the buttons of each row under its words."""
        self._stacked = stacked
        for row in self._rows.values():
            row.set_stacked(stacked)

    def _make_rows(self, engines: Sequence[str]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = {}
        for engine in engines:
            row = ModelRowWidget(self._theme)
            row.set_stacked(self._stacked)
            row.action_requested.connect(self._on_action)
            self._rows[engine] = row
            self._column.addWidget(Rule())
            self._column.addWidget(row)

    def _on_action(self, action: ModelAction) -> None:
        row = self.sender()
        if isinstance(row, ModelRowWidget) and row.shown is not None:
            self.action_requested.emit(action, row.shown)
