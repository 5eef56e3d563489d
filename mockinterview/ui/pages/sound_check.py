# SPDX-License-Identifier: GPL-3.0-or-later
"""The sound check: hear the voice, speak, hear yourself, see your words."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.announce import announce
from mockinterview.ui.fit import Fit
from mockinterview.ui.pages.page import Page
from mockinterview.ui.pages.sound_check_view import SoundCheckView, Step
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Kind
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.level_meter import LevelMeter
from mockinterview.ui.widgets.marks import Icon, Rule, StepNumber
from mockinterview.ui.widgets.notice import Notice
from mockinterview.ui.widgets.text import Text

translate = QCoreApplication.translate

COLUMN_PX = 568
METER_BARS = 40
ROW_PX = 47


class StepRow(QWidget):
    """One step: number, name, what came of it."""

    def __init__(self, theme: Theme, number: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = StepNumber(theme, number)
        self._name = Text(name)
        self._detail = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._detail.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._number)
        row.addWidget(self._name)
        row.addWidget(self._detail, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(Rule())
        self.setMinimumHeight(ROW_PX)

    def show_state(self, state: str, detail: str) -> None:
        """Show ``later``, ``now`` or ``done``, and what came of it."""
        self._number.show_state(state)
        self._name.set_strong(state != "later")
        self._name.set_tone("muted" if state == "later" else "")
        self._detail.setText(detail)
        self.setAccessibleName(f"{self._name.text()}, {_state_name(state)}")
        self.setAccessibleDescription(detail)


class SoundCheckPage(Page):
    """One instruction at a time. Space goes on, Esc leaves."""

    next_requested = Signal()
    leave_requested = Signal()
    microphone_requested = Signal()
    notice_action_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("SoundCheckPage", "Sound check"), parent)
        self._view: SoundCheckView | None = None
        self._title = Text(role=Type.DISPLAY, wrap=True)
        self._line = Text(tone="muted", wrap=True)
        self._microphone = Text(strong=True, elide=True)
        self._heard = Text(role=Type.SMALL, tone="good", strong=True)
        self._heard_icon = Icon(theme, "check", "good", 16)
        self._meter = LevelMeter(theme, METER_BARS)
        self._notice = Notice(theme)
        self._notice.action_requested.connect(self.notice_action_requested)
        self._rows = [
            StepRow(theme, number, name)
            for number, name in enumerate(
                (
                    self.tr("Hear the interviewer"),
                    self.tr("Say one sentence"),
                    self.tr("Hear yourself back"),
                    self.tr("See your words"),
                ),
                start=1,
            )
        ]
        self._next = Button(theme, self.tr("Next"), kind=Kind.PRIMARY, key=self.tr("Space"))
        self._other = Button(theme, self.tr("Choose another microphone…"), kind=Kind.QUIET)
        self._leave = Button(theme, self.tr("Leave"), kind=Kind.QUIET, key=self.tr("Esc"))
        for quiet in (self._other, self._leave):
            quiet.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._next.clicked.connect(self.next_requested)
        self._other.clicked.connect(self.microphone_requested)
        self._leave.clicked.connect(self.leave_requested)
        self._lay_out()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_view(self, view: SoundCheckView) -> None:
        """Show a step; its instruction is announced once."""
        before, self._view = self._view, view
        title, line = self._instruction(view)
        self._title.setText(title)
        self._title.setAccessibleName(self.tr("Status: {}").format(title))
        self._line.setText(line)
        self._microphone.setText(view.microphone or self.tr("Microphone"))
        self._heard.setText(self.tr("Heard you") if view.heard else "")
        self._heard_icon.setVisible(view.heard)
        if view.step is Step.SPEAK:
            self._meter.wake()
        else:
            self._meter.rest("")
        self._notice.setVisible(view.notice is not None)
        if view.notice is not None:
            self._notice.show_notice(view.notice)
        for index, row in enumerate(self._rows):
            state = "done" if index < view.step else ("now" if index == view.step else "later")
            row.show_state(state, view.details[index])
        done = view.step is Step.DONE
        self._next.set_text(self.tr("Done") if done else self.tr("Next"))
        self._next.setEnabled(view.can_go_on)
        if view.can_go_on and (before is None or before.step is not view.step):
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        if before is None or before.step is not view.step:
            announce(self, f"{title}. {line}")

    def show_level(self, dbfs: float) -> None:
        """Show one level of the microphone; about twenty a second."""
        self._meter.show_level(dbfs)

    def set_fit(self, fit: Fit) -> None:
        """Use less air in a short window."""
        layout = self.content.layout()
        if layout is not None:
            layout.setContentsMargins(24, 24 if fit.short else 64, 24, 32)

    def first_focus(self) -> QWidget:
        """The button that goes on."""
        return self._next if self._next.isEnabled() else self._leave

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space goes on, Esc leaves."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._next.click()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave.click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("panel", "card")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Icon(self._theme, "microphone"))
        head.addWidget(self._microphone, 1)
        head.addWidget(self._heard_icon)
        head.addWidget(self._heard)
        scale = QHBoxLayout()
        words = (self.tr("quiet"), self.tr("good level"), self.tr("too loud"))
        for index, word in enumerate(words):
            if index:
                scale.addStretch(1)
            scale.addWidget(Text(word, Type.CAPTION, tone="muted"))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 32, 32, 32)
        inside.setSpacing(0)
        inside.addLayout(head)
        inside.addSpacing(16)
        inside.addWidget(self._meter)
        inside.addSpacing(8)
        inside.addLayout(scale)
        left = Flow(16, 8)
        for button in (self._next, self._other):
            left.add(button)
        actions = QHBoxLayout()
        actions.setSpacing(16)
        actions.addWidget(left, 1)
        actions.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(self.tr("Sound check"), Type.SMALL, tone="muted"))
        column.addSpacing(4)
        column.addWidget(self._title)
        column.addSpacing(8)
        column.addWidget(self._line)
        column.addSpacing(32)
        column.addWidget(card)
        column.addSpacing(8)
        column.addWidget(self._notice)
        column.addSpacing(24)
        for row in self._rows:
            column.addWidget(row)
        column.addSpacing(32)
        column.addLayout(actions)
        column.addStretch(1)
        outer = QHBoxLayout(self.content)
        outer.setContentsMargins(24, 64, 24, 32)
        outer.addStretch(0)
        outer.addWidget(self._column, 1)
        outer.addStretch(0)

    def _on_theme_changed(self) -> None:
        self._column.setMaximumWidth(self._theme.slow_px(COLUMN_PX))

    def _instruction(self, view: SoundCheckView) -> tuple[str, str]:
        if view.step is Step.DONE:
            heard = self.tr("This is what was heard: {}").format(f"“{view.words}”")
            return self.tr("You are set"), heard
        return {
            Step.HEAR: (self.tr("Listen"), self.tr("An interviewer greets you. Can you hear it?")),
            Step.SPEAK: (
                self.tr("Now say one sentence"),
                self.tr("For example: what you had for breakfast."),
            ),
            Step.HEAR_BACK: (
                self.tr("This is how you sound"),
                self.tr("Your sentence is played back to you."),
            ),
            Step.WORDS: (
                self.tr("Reading your words"),
                self.tr("The recogniser writes down what you said, on this computer."),
            ),
        }[view.step]


def _state_name(state: str) -> str:
    names = {
        "later": translate("SoundCheckPage", "later"),
        "now": translate("SoundCheckPage", "now"),
        "done": translate("SoundCheckPage", "done"),
    }
    return names[state]
