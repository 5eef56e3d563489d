# SPDX-License-Identifier: GPL-3.0-or-later
"""The side of Home: the last session, what is worth another go, or a first look round."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.domain.star import StarLabel
from mockinterview.domain.summary import AnswerSummary
from mockinterview.ui.pages.home_view import HomeView, LastSession
from mockinterview.ui.star_names import star_name
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.times import clock
from mockinterview.ui.widgets.bars import StarBar
from mockinterview.ui.widgets.button import Button, Kind, Scale
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.marks import StarKey, StepNumber
from mockinterview.ui.widgets.text import Text, set_tool_tip
from mockinterview.ui.widgets.waiting_button import WaitingButton


class Card(QFrame):
    """A raised panel with a column in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 24, 24, 24)
        self.column.setSpacing(0)


class AnswerRow(QWidget):
    """One answer: question, length, STAR bar to scale."""

    def __init__(
        self, theme: Theme, answer: AnswerSummary, longest_ms: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        question = Text(answer.question, Type.SMALL, elide=True)
        set_tool_tip(question, answer.question)
        row.addWidget(question, 1)
        row.addWidget(Text(clock(answer.duration_ms), Type.SMALL, tone="muted"))
        column.addLayout(row)
        bar = StarBar(theme)
        bar.setAccessibleName(self.tr("STAR shares"))
        bar.show_shares(answer.shares or (), answer.duration_ms / max(1, longest_ms))
        column.addWidget(bar)


class LastSessionCard(Card):
    """The last session, ready to replay; or the promise that it will be here."""

    replay_requested = Signal(str)
    go_on_requested = Signal(str)
    sample_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._id = ""
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Last session"), Type.SMALL, tone="muted"))
        head.addStretch(1)
        self._when = Text(role=Type.SMALL, tone="muted")
        head.addWidget(self._when)
        self._title = Text(role=Type.TITLE, wrap=True)
        self._empty = Text(
            self.tr("Your first session will be here, ready to replay."),
            Type.SMALL,
            tone="muted",
            wrap=True,
        )
        self._answers = QVBoxLayout()
        self._answers.setSpacing(12)
        self._key = self._star_key()
        self._go_on = Button(theme, self.tr("Go on"), kind=Kind.PRIMARY)
        self._replay = Button(theme, self.tr("Replay last session"))
        self._sample = WaitingButton(
            theme,
            self.tr("Open the sample session"),
            self.tr("Getting the sample ready…"),
            kind=Kind.SECONDARY,
        )
        self._go_on.clicked.connect(self._on_go_on)
        self._replay.clicked.connect(self._on_replay)
        self._sample.clicked.connect(self.sample_requested)
        self.column.addLayout(head)
        self.column.addSpacing(4)
        self.column.addWidget(self._title)
        self.column.addSpacing(16)
        self.column.addWidget(self._empty)
        self.column.addLayout(self._answers)
        self.column.addSpacing(16)
        self.column.addWidget(self._key)
        self.column.addSpacing(20)
        self.column.addWidget(self._go_on)
        self.column.addSpacing(8)
        self.column.addWidget(self._replay)
        self.column.addWidget(self._sample)

    @property
    def buttons(self) -> tuple[Button, ...]:
        """The buttons, in the order of Tab."""
        return (self._go_on, self._replay, self._sample)

    def show_last(self, last: LastSession | None, *, has_sample: bool) -> None:
        """Show the last session, or that there is none."""
        self._id = last.id if last else ""
        self._when.setText(last.when if last else "")
        self._title.setText(last.title if last else self.tr("Nothing recorded yet"))
        self._empty.setVisible(last is None)
        self._show_answers(last.answers if last else ())
        with_star = any(answer.shares for answer in last.answers) if last else False
        self._key.setVisible(with_star)
        self._go_on.setVisible(last is not None and last.can_go_on)
        self._replay.setVisible(last is not None)
        self._sample.setVisible(last is None and has_sample)

    def _show_answers(self, answers: tuple[AnswerSummary, ...]) -> None:
        while (item := self._answers.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        longest_ms = max((answer.duration_ms for answer in answers), default=0)
        for answer in answers:
            self._answers.addWidget(AnswerRow(self._theme, answer, longest_ms))

    def _star_key(self) -> QWidget:
        flow = Flow(12, 4)
        for label in (part for part in StarLabel if part is not StarLabel.OTHER):
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(4)
            row.addWidget(StarKey(self._theme, label))
            row.addWidget(Text(star_name(label), Type.CAPTION, tone="muted"))
            flow.add(pair)
        return flow

    def _on_replay(self) -> None:
        self.replay_requested.emit(self._id)

    def _on_go_on(self) -> None:
        self.go_on_requested.emit(self._id)


class SoundCheckCard(Card):
    """Offers the sound check on the first run."""

    sound_check_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column.addWidget(Text(self.tr("Sound check"), Type.TITLE))
        self.column.addSpacing(2)
        line = self.tr("20 seconds. Worth doing once.")
        self.column.addWidget(Text(line, Type.SMALL, tone="muted", wrap=True))
        self.column.addSpacing(16)
        steps = (
            self.tr("Hear the interviewer"),
            self.tr("Say one sentence"),
            self.tr("Hear yourself back"),
            self.tr("See your words"),
        )
        for number, step in enumerate(steps, start=1):
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(StepNumber(theme, number))
            row.addWidget(Text(step, wrap=True), 1)
            self.column.addLayout(row)
            self.column.addSpacing(12)
        self.column.addSpacing(8)
        self.button = Button(theme, self.tr("Sound check"))
        self.button.clicked.connect(self.sound_check_requested)
        self.column.addWidget(self.button)


class Aside(QWidget):
    """Title, a line, a link: indented as far as the text of the card above."""

    requested = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        over: str = "",
        link: str = "",
        waiting: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 0)
        column.setSpacing(4)
        if over:
            column.addWidget(Text(over, Type.SMALL, tone="muted"))
        self._title = Text(strong=True, wrap=True)
        self._line = Text(role=Type.SMALL, tone="muted", wrap=True)
        arrow = "chevron-right"
        self.link = WaitingButton(theme, link, waiting or link, scale=Scale.SMALL, icon_after=arrow)
        self.link.clicked.connect(self.requested)
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addSpacing(4)
        row = QHBoxLayout()
        row.addWidget(self.link)
        row.addStretch(1)
        column.addLayout(row)

    def show_words(self, title: str, line: str) -> None:
        """Show what it is about."""
        self._title.setText(title)
        self._line.setText(line)


class HomeSide(QWidget):
    """The column at the right, or below where the window is narrow."""

    replay_requested = Signal(str)
    go_on_requested = Signal(str)
    sample_requested = Signal()
    sound_check_requested = Signal()
    folder_requested = Signal()
    practise_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question_id = ""
        self.last = LastSessionCard(theme, self)
        self.sound_check = SoundCheckCard(theme, self)
        self._again = Aside(
            theme,
            over=self.tr("Worth another go"),
            link=self.tr("Practise this question"),
            parent=self,
        )
        self._sample = Aside(
            theme,
            link=self.tr("Open the sample session"),
            waiting=self.tr("Getting the sample ready…"),
            parent=self,
        )
        self._sample.show_words(
            self.tr("Look round first"), self.tr("A recorded session with answers, reviewed.")
        )
        self._stays = Aside(theme, link=self.tr("Show the folder"), parent=self)
        self._stays.show_words(
            self.tr("It stays here"),
            self.tr(
                "No account, and no network in a session. Recordings are plain files in a folder"
                " of yours."
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.last, self.sound_check, self._again, self._sample, self._stays):
            column.addWidget(part)
        column.addStretch(1)
        self.last.replay_requested.connect(self.replay_requested)
        self.last.go_on_requested.connect(self.go_on_requested)
        self.last.sample_requested.connect(self.sample_requested)
        self.sound_check.sound_check_requested.connect(self.sound_check_requested)
        self._sample.requested.connect(self.sample_requested)
        self._stays.requested.connect(self.folder_requested)
        self._again.requested.connect(self._on_practise)

    def controls(self) -> tuple[QWidget, ...]:
        """Return the controls in the order of Tab."""
        links = (self._again.link, self._sample.link, self._stays.link)
        return (*self.last.buttons, self.sound_check.button, *links)

    def show_side(self, view: HomeView) -> None:
        """Show the side of a view."""
        self.sound_check.setVisible(view.first_run)
        self.last.setVisible(not view.first_run)
        self.last.show_last(view.last, has_sample=view.has_sample)
        self._sample.setVisible(view.first_run and view.has_sample)
        self._stays.setVisible(view.first_run)
        self._again.setVisible(view.again is not None and not view.first_run)
        if view.again is not None:
            self._question_id = view.again.question_id
            self._again.show_words(view.again.text, view.again.why)

    def _on_practise(self) -> None:
        self.practise_requested.emit(self._question_id)
