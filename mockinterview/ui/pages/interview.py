# SPDX-License-Identifier: GPL-3.0-or-later
"""The room: who asks, the question, and while you speak a level, a time and nothing that judges."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mockinterview.ui.announce import announce
from mockinterview.ui.fit import Fit
from mockinterview.ui.pages.interview_bars import BottomBar, TopBar
from mockinterview.ui.pages.interview_recorder import RecorderBlock
from mockinterview.ui.pages.interview_view import Phase, RoomState, leaving, status
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button
from mockinterview.ui.widgets.marks import SpeakingMark
from mockinterview.ui.widgets.notice import NoticeKind, NoticeText
from mockinterview.ui.widgets.people import Look, Monogram
from mockinterview.ui.widgets.text import Text

COLUMN_PX = 768
#: With text of 200 % the column is 1040, as drawn.
COLUMN_GROWTH_PX = 272
#: On a tall screen the question and the recorder stay this close; the rest is air round both.
COLUMN_HEIGHT_PX = 680
LONG_QUESTION_LETTERS = 150
#: So much of a question is always seen; the rest scrolls, and the recorder stays in sight.
LEAST_QUESTION_LINES = 2
LEAD_GAP_PX = 12
_LEAVE = "leave"
_HINTS = "hints"


class InterviewPage(QWidget):
    """Shows a ``RoomState``; the one accent button has the focus in every phase."""

    accessible_role = QAccessible.Role.Form

    answer_now_requested = Signal()
    finish_requested = Signal()
    next_requested = Signal()
    review_requested = Signal()  # the session is over: show it
    review_answer_requested = Signal()  # show this answer, then come back
    repeat_requested = Signal()
    retake_requested = Signal()
    skip_requested = Signal()
    pause_requested = Signal()
    resume_requested = Signal()
    keep_going_requested = Signal()
    suggestion_picked = Signal(int)  # in the closing round
    hints_opened = Signal()  # who reads them wants time to think
    end_requested = Signal()  # already confirmed
    notice_action_requested = Signal(str)  # notice id

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state: RoomState | None = None
        self._fit = Fit()
        self._notice: NoticeText | None = None
        self._leaving = self._hinting = False
        self.setProperty("page", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Interview"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._monogram = Monogram(theme, 56)
        self._name = Text(role=Type.TITLE, elide=True)
        self._title = Text(role=Type.SMALL, tone="muted", elide=True)
        self._speaking = SpeakingMark(theme)
        self._others = QHBoxLayout()
        self._lead = Text(tone="muted", wrap=True)
        self._lead_gap = QWidget()
        self._lead_gap.setFixedHeight(LEAD_GAP_PX)
        self._question = Text(role=Type.QUESTION, wrap=True)
        self._question.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._question.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._recorder = RecorderBlock(theme)
        self._bottom = BottomBar(theme)
        self._top = TopBar(theme)
        self._lay_out()
        self._connect()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_state(self, state: RoomState) -> None:
        """Show a phase of a question and announce it; what is said then comes before the answer."""
        before, self._state = self._state, state
        new_phase = before is None or before.phase is not state.phase
        new_question = before is None or (before.position, before.question) != (
            state.position,
            state.question,
        )
        if new_phase or new_question:
            self._leaving = self._hinting = False
        self._monogram.show_person(state.member, Look.ASKING)
        self._name.setText(state.member.name)
        self._title.setText(state.member.title)
        self._speaking.set_speaking(state.speaking)
        if before is None or before.others != state.others:
            self._show_others(state)
        self._lead.setText(state.lead)
        self._lead.setVisible(bool(state.lead))
        self._lead_gap.setVisible(bool(state.lead))
        self._question.setText(state.question)
        introducing = state.phase is Phase.INTRODUCING
        what = self.tr("Introduction: {}") if introducing else self.tr("Question: {}")
        self._question.setAccessibleName(what.format(state.question))
        self._fit_question()
        if state.phase is Phase.READING and new_phase:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # before the main button is disabled
        self._top.show_state(state)
        self._bottom.show_state(state)
        self._recorder.show_state(state)
        self._show_place()
        if new_phase and state.phase is Phase.RECORDING:
            self.show_captions(())
        if new_phase and state.phase is not Phase.READING:
            self._bottom.main.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announce(state, before, new_question=new_question)

    def show_level(self, dbfs: float) -> None:
        """Show one level of the microphone; about twenty a second."""
        self._recorder.show_level(dbfs)

    def show_time(self, at_ms: int) -> None:
        """Show the time that has gone, or that is left to think; once a second is enough."""
        self._recorder.show_time(at_ms)

    def show_captions(self, words: Sequence[str]) -> None:
        """Show the words of this answer so far."""
        self._recorder.captions.show_words(words)

    def show_reading(self, share: float | None) -> None:
        """Show how much of the answer is read, 0 to 1; None where that is not known."""
        self._recorder.show_reading(share)

    def show_notice(self, notice: NoticeText | None) -> None:
        """Show a notice in the captions' place until it is taken away by None."""
        self._notice = notice
        self._show_place()
        if notice is not None:
            announce(self, f"{notice.title}. {notice.line}", urgent=True)

    def set_fit(self, fit: Fit) -> None:
        """Use less air, or the full width for the main button."""
        self._fit = fit
        self._on_theme_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the height anew."""
        super().resizeEvent(event)
        self._set_air()

    def first_focus(self) -> QWidget:
        """The main button."""
        return self._bottom.main

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every action has its key; a button that is gone has none."""
        if event.isAutoRepeat() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self._on_escape()
        elif key is Qt.Key.Key_K and self._is_silent():
            self.keep_going_requested.emit()
        elif (button := self._button_of(key)) is not None:
            if not button.isHidden():
                button.click()
        else:
            super().keyPressEvent(event)

    def _button_of(self, key: Qt.Key) -> Button | None:
        bar = self._bottom
        phase = self._state.phase if self._state else Phase.ASKING
        main_keys = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if phase is Phase.READY:
            main_keys.add(Qt.Key.Key_N)
        if key in main_keys:
            return bar.main
        picks = self._recorder.suggestions
        number = key.value - Qt.Key.Key_1.value
        if not picks.isHidden() and 0 <= number < len(picks.buttons):
            return picks.buttons[number]
        return {
            Qt.Key.Key_R: bar.repeat,
            Qt.Key.Key_T: bar.retake,
            Qt.Key.Key_P: bar.pause,
            Qt.Key.Key_H: bar.hints,
            Qt.Key.Key_V: bar.review,
        }.get(key)

    def _is_silent(self) -> bool:
        state = self._state
        return state is not None and state.phase is Phase.RECORDING and state.silent_s > 0

    def _lay_out(self) -> None:
        # From the outside in: whatever is put into the page is styled then, with all that is in it.
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        scroll = QScrollArea()
        column.addWidget(scroll, 1)
        column.addWidget(self._bottom)
        content = QWidget()
        content.setProperty("page", "true")
        _make_scroll(scroll, content)
        self._column = QWidget()
        centre = QHBoxLayout(content)
        centre.setContentsMargins(32, 0, 32, 0)
        centre.setSpacing(0)
        centre.addStretch(0)
        centre.addWidget(self._column, 1)
        centre.addStretch(0)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self._name)
        names.addWidget(self._title)
        names.addStretch(1)
        self._others.setSpacing(8)
        who = QHBoxLayout()
        who.setSpacing(16)
        who.addWidget(self._monogram)
        who.addLayout(names)
        who.addWidget(self._speaking)
        who.addStretch(1)
        who.addLayout(self._others)
        self._stage = QVBoxLayout(self._column)
        self._stage.setSpacing(0)
        self._stage.addLayout(who)
        self._gap = QWidget()
        self._stage.addWidget(self._gap)
        self._question_scroll = _QuestionArea()
        self._stage.addWidget(self._lead)
        self._stage.addWidget(self._lead_gap)
        self._stage.addWidget(self._question_scroll, 1)
        _make_scroll(self._question_scroll, self._question)
        self._stage.addWidget(self._recorder)
        bar = self._bottom
        order = (bar.main, bar.repeat, bar.retake, bar.pause, bar.hints, bar.skip, bar.review)
        for first, second in zip(order, (*order[1:], self._top.end), strict=True):
            self.setTabOrder(first, second)

    def _connect(self) -> None:
        bar = self._bottom
        bar.main_requested.connect(self._on_main)
        bar.repeat_requested.connect(self.repeat_requested)
        bar.retake_requested.connect(self.retake_requested)
        bar.pause_requested.connect(self._on_pause)
        bar.hints_requested.connect(self._on_hints)
        bar.skip_requested.connect(self.skip_requested)
        bar.review_answer_requested.connect(self.review_answer_requested)
        self._top.end.clicked.connect(self._on_escape)
        self._recorder.notice_action_requested.connect(self._on_notice_action)
        self._recorder.notice_other_requested.connect(self._on_stay)
        self._recorder.suggestions.picked.connect(self.suggestion_picked)

    def _on_theme_changed(self) -> None:
        theme, fit = self._theme, self._fit
        grown = round(COLUMN_PX + COLUMN_GROWTH_PX * (theme.scale - 1))
        self._column.setMaximumWidth(max(COLUMN_PX, grown))
        self._set_air()
        self._gap.setFixedHeight(16 if fit.short else 32)
        self._top.set_short(fit.short)
        self._bottom.set_fit(short=fit.short, big=fit.big)
        self._recorder.set_short(fit.short)
        self._fit_question()

    def _set_air(self) -> None:
        """Keep the column together on a tall screen; nothing moves between the phases."""
        bars = self._top.sizeHint().height() + self._bottom.sizeHint().height()
        spare = max(0, self.height() - bars - self._theme.px(COLUMN_HEIGHT_PX)) // 2
        self._stage.setContentsMargins(0, spare + (16 if self._fit.short else 56), 0, spare)

    def _fit_question(self) -> None:
        is_long = len(self._question.text()) > LONG_QUESTION_LETTERS
        small = is_long or (self._fit.short and not self._fit.big)
        role = Type.DISPLAY if small else Type.QUESTION
        self._question.set_role(role)
        self._question_scroll.setMinimumHeight(LEAST_QUESTION_LINES * self._theme.line_px(role))

    def _show_others(self, state: RoomState) -> None:
        while (item := self._others.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for member in state.others:
            monogram = Monogram(self._theme, 32)
            monogram.show_person(member, Look.QUIET)
            self._others.addWidget(monogram)

    def _show_place(self) -> None:
        state = self._state
        if state is None:
            return
        notice = self._notice
        if self._hinting and state.hints:
            notice = NoticeText(
                _HINTS,
                NoticeKind.PLAIN,
                self.tr("What a strong answer has"),
                "\n".join(state.hints),
            )
        if self._leaving:
            notice = NoticeText(
                _LEAVE,
                NoticeKind.PLAIN,
                self.tr("Leave now?"),
                leaving(state, self._recorder.elapsed_ms),
                self.tr("End interview"),
                other=self.tr("Stay"),
            )
        self._recorder.show_notice(notice)

    def _announce(self, state: RoomState, before: RoomState | None, *, new_question: bool) -> None:
        words = status(state)
        if state.phase is Phase.RECORDING:
            if before is None or before.phase is not Phase.RECORDING:
                announce(self, words)
            elif state.silent_s and not before.silent_s:
                announce(self, self.tr("Finished?"))
            return  # nothing else speaks into the answer
        if before is None or status(before) != words:
            announce(self, words)
        if new_question and state.question:  # an introduction is shown in place of a question
            announce(self, f"{state.lead} {state.question}".strip())

    def _on_main(self) -> None:
        state = self._state
        if state is None:
            return
        if state.phase in (Phase.INTRODUCING, Phase.ASKING, Phase.THINKING):
            self.answer_now_requested.emit()
        elif state.phase in (Phase.RECORDING, Phase.PAUSED):
            self.finish_requested.emit()
        elif state.phase is Phase.READY:
            (self.review_requested if state.is_last else self.next_requested).emit()

    def _on_pause(self) -> None:
        paused = self._state is not None and self._state.phase is Phase.PAUSED
        (self.resume_requested if paused else self.pause_requested).emit()

    def _on_hints(self) -> None:
        opening = not self._hinting
        if opening:
            self.hints_opened.emit()  # first: the phase that follows closes hints
        self._hinting = opening
        self._show_place()

    def _on_escape(self) -> None:
        if self._state is None:
            return
        if self._leaving:
            self._on_stay()
        elif leaving(self._state, self._recorder.elapsed_ms):
            self._leaving = True
            self._show_place()
            self._recorder.notice.other_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.end_requested.emit()

    def _on_stay(self) -> None:
        self._leaving = False
        self._show_place()
        self._bottom.main.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_notice_action(self, notice_id: str) -> None:
        if notice_id == _LEAVE:
            self._leaving = False
            self.end_requested.emit()
        elif notice_id == "finished":
            self.keep_going_requested.emit()
            self._bottom.main.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.notice_action_requested.emit(notice_id)


class _QuestionArea(QScrollArea):
    """Asks for no more than the least lines: the layout gives it whatever is left."""

    def sizeHint(self) -> QSize:
        """As low as it may be."""
        return QSize(super().sizeHint().width(), self.minimumHeight())


def _make_scroll(area: QScrollArea, widget: QWidget) -> None:
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
