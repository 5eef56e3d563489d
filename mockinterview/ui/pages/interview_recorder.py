# SPDX-License-Identifier: GPL-3.0-or-later
"""The recorder block of the room: time, level, length to aim for, captions or one notice."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from mockinterview.domain.session import Mode
from mockinterview.domain.star import StarLabel
from mockinterview.ui.pages.interview_view import Part, Phase, RoomState, aim
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.times import clock
from mockinterview.ui.widgets.bars import TargetBar
from mockinterview.ui.widgets.captions import Captions
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.level_meter import LevelMeter
from mockinterview.ui.widgets.marks import Icon, StarLetter
from mockinterview.ui.widgets.notice import Notice, NoticeKind, NoticeText
from mockinterview.ui.widgets.suggestions import Suggestions
from mockinterview.ui.widgets.text import Text

METER_PX = 280
PLACE_PX = 72
PLACE_GAP_PX = 20
PLACE_GAP_SHORT_PX = 12
#: A bar for the reading of the words appears only when it takes longer than this.
READING_BAR_AFTER_MS = 300


class MicrophoneBlock(QWidget):
    """Which microphone, one word about its level, and the meter."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.meter = LevelMeter(theme)
        self._name = Text(role=Type.SMALL, tone="muted", elide=True)
        self._word = Text(role=Type.SMALL, tone="muted")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Icon(theme, "microphone", "text_muted", 16))
        row.addWidget(self._name, 1)
        row.addWidget(self._word)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.meter)
        self.meter.word_changed.connect(self._on_word_changed)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str) -> None:
        """Show the short name of the microphone."""
        self._name.setText(name)

    def sizeHint(self) -> QSize:
        """280 wide, wider only where the words need it."""
        hint = super().sizeHint()
        return QSize(max(self._theme.slow_px(METER_PX), hint.width()), hint.height())

    def _on_word_changed(self, word: str, attention: bool) -> None:
        self._word.setText(word)
        self._word.set_tone("caution" if attention else "muted")
        self._word.set_strong(attention)


class RecorderBlock(QWidget):
    """Anchored at the bottom, so that nothing shifts from one phase to the next."""

    keep_going_requested = Signal()
    notice_action_requested = Signal(str)
    notice_other_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state: RoomState | None = None
        self._elapsed_ms = 0
        self._notice_text: NoticeText | None = None
        self._timer = Text(role=Type.TIMER)
        self._aim = Text(tone="muted", wrap=True)
        self._instruction = Text(tone="muted", wrap=True)
        self._microphone = MicrophoneBlock(theme)
        self._saved_icon = Icon(theme, "check", "good", 16)
        self._saved = Text(role=Type.SMALL, tone="muted")
        self._bar = TargetBar(theme)
        self.captions = Captions(theme)
        self.notice = Notice(theme)
        self.suggestions = Suggestions(theme)
        self._prompts = self._star_prompts()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Reading your words"))
        self._progress_due = QTimer(self)
        self._progress_due.setSingleShot(True)
        self._progress_due.setInterval(READING_BAR_AFTER_MS)
        self._progress_due.timeout.connect(self._on_progress_due)
        self.notice.action_requested.connect(self.notice_action_requested)
        self.notice.other_requested.connect(self.notice_other_requested)
        self._lay_out()

    @property
    def elapsed_ms(self) -> int:
        """The time that is shown."""
        return self._elapsed_ms

    def show_state(self, state: RoomState) -> None:
        """Show a phase."""
        before = self._state
        self._state = state
        phase = state.phase
        if before is None or before.phase is not phase or before.position != state.position:
            self._elapsed_ms = 0
            if phase in (Phase.READING, Phase.READY):
                self._elapsed_ms = state.recorded_ms
            if phase is Phase.THINKING and state.think_ms is not None:
                self._elapsed_ms = state.think_ms
        self._show_meter(state)
        counting = phase is Phase.THINKING and state.think_ms is not None
        with_clock = counting or phase not in (Phase.INTRODUCING, Phase.ASKING, Phase.THINKING)
        self._clock.setVisible(with_clock)
        self._instruction.setVisible(not with_clock)
        self._instruction.setText(self._what_to_do(state))
        self._show_saved(state)
        aims = state.target_ms is not None and phase is not Phase.INTRODUCING
        self._bar.setVisible(counting or aims)
        self.suggestions.show_suggestions(state.suggestions)
        if counting:
            self._bar.show_target(None, state.think_ms)
        elif state.target_ms is not None:
            self._bar.show_target(state.target_ms)
        self._show_place(state)
        self.show_time(self._elapsed_ms)

    def show_time(self, elapsed_ms: int) -> None:
        """Show the time that has gone; while thinking against the clock, the time left."""
        self._elapsed_ms = elapsed_ms
        if self._state is None:
            return
        words = aim(self._state, elapsed_ms)
        self._timer.setText(clock(elapsed_ms))
        spoken = self.tr("Time: {}").format(clock(elapsed_ms))
        self._timer.setAccessibleName(", ".join(filter(None, (spoken, words))))
        self._aim.setText(words)
        self._bar.show_elapsed(0 if self._clock.isHidden() else elapsed_ms)

    def show_level(self, dbfs: float) -> None:
        """Show one level of the microphone."""
        self._microphone.meter.show_level(dbfs)

    def show_reading(self, share: float | None) -> None:
        """Show how much of the answer is read, 0 to 1, where that is known."""
        if share is not None:
            self._progress.setRange(0, 1000)
            self._progress.setValue(round(share * 1000))

    def show_notice(self, notice: NoticeText | None) -> None:
        """Show a notice in the captions' place, or take it away."""
        self._notice_text = notice
        if notice is not None:
            self.notice.show_notice(notice)
        if self._state is not None:
            self._show_place(self._state)

    def set_short(self, short: bool) -> None:
        """Use less air."""
        gap_px = PLACE_GAP_SHORT_PX if short else PLACE_GAP_PX
        self._place_column.setContentsMargins(0, gap_px, 0, 0)
        self._place.setMinimumHeight(0 if short else PLACE_PX + gap_px)
        self._column.setContentsMargins(0, 16, 0, 16 if short else 32)

    def _lay_out(self) -> None:
        # A widget: a layout whose parts are all hidden would let nothing beside it be wide.
        self._clock = QWidget()
        clock_row = QHBoxLayout(self._clock)
        clock_row.setContentsMargins(0, 0, 0, 0)
        clock_row.setSpacing(16)
        clock_row.addWidget(self._timer, 0, Qt.AlignmentFlag.AlignBottom)
        clock_row.addWidget(self._aim, 1, Qt.AlignmentFlag.AlignBottom)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addStretch(1)
        left.addWidget(self._instruction)
        left.addWidget(self._clock)
        saved = QHBoxLayout()
        saved.setSpacing(8)
        saved.addWidget(self._saved_icon)
        saved.addWidget(self._saved)
        top = QHBoxLayout()
        top.setSpacing(24)
        top.addLayout(left, 1)
        top.addLayout(saved)
        top.setAlignment(saved, Qt.AlignmentFlag.AlignBottom)
        top.addWidget(self._microphone, 0, Qt.AlignmentFlag.AlignBottom)
        self._place = QWidget()
        place = self._place_column = QVBoxLayout(self._place)
        place.setSpacing(0)
        for widget in (
            self.captions,
            self.notice,
            self.suggestions,
            self._prompts,
            self._progress,
        ):
            place.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self.notice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        place.setAlignment(self.notice, Qt.AlignmentFlag(0))
        place.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(top)
        self._column.addSpacing(16)
        self._column.addWidget(self._bar)
        self._column.addWidget(self._place)
        self.set_short(False)

    def _star_prompts(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Text(self.tr("A shape to think in"), Type.SMALL, tone="muted"))
        flow = Flow(32, 8)
        for label, words in (
            (StarLabel.SITUATION, self.tr("Where, when")),
            (StarLabel.TASK, self.tr("Your part")),
            (StarLabel.ACTION, self.tr("What you did")),
            (StarLabel.RESULT, self.tr("What came of it")),
        ):
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(StarLetter(self._theme, label))
            row.addWidget(Text(words))
            flow.add(pair)
        column.addWidget(flow)
        return holder

    def _show_meter(self, state: RoomState) -> None:
        self._microphone.show_name(state.microphone or self.tr("Microphone"))
        shown = state.phase not in (Phase.READING, Phase.READY) and state.think_ms is None
        self._microphone.setVisible(shown)
        if state.phase is Phase.RECORDING:
            self._microphone.meter.wake()
        else:
            paused = state.phase is Phase.PAUSED
            self._microphone.meter.rest(self.tr("paused") if paused else self.tr("ready"))

    def _show_saved(self, state: RoomState) -> None:
        text = ""
        if state.phase is Phase.READING:
            text = self.tr("Saved. Reading your words…")
        elif state.phase is Phase.READY:
            text = self.tr("Saved")
            if state.words is not None:
                text = self.tr("Saved, {} words").format(state.words)
        elif state.phase is Phase.THINKING and state.mode is Mode.ONE_WAY:
            text = self.tr("One-way mode: one retake")
            if state.cap_ms is not None:
                most = clock(state.cap_ms)
                text = self.tr("One-way mode: {} at most, one retake").format(most)
        self._saved.setText(text)
        self._saved.setVisible(bool(text))
        self._saved_icon.setVisible(state.phase in (Phase.READING, Phase.READY))

    def _what_to_do(self, state: RoomState) -> str:
        if state.phase is Phase.INTRODUCING:
            return self.tr(
                "The panel says who it is. Nothing is recorded yet.\n"
                "Space goes on to the first question."
            )
        if state.part is Part.CLOSING and state.phase is Phase.THINKING:
            return self.tr("Pick one below, or ask your own. Space starts the recording.")
        if state.phase is Phase.ASKING:
            return self.tr(
                "Listen. After the chime your answer is recorded.\nYou can start sooner with Space."
            )
        return self.tr("Think as long as you like. Space starts the recording.")

    def _show_place(self, state: RoomState) -> None:
        notice = self._notice_text or self._own_notice(state)
        if notice is not None and notice != self.notice.shown:
            self.notice.show_notice(notice)
        speaking = state.phase in (Phase.RECORDING, Phase.PAUSED)
        self.notice.setVisible(notice is not None)
        self.captions.setVisible(notice is None and speaking and state.shows_captions)
        waiting = notice is None and state.phase in (Phase.ASKING, Phase.THINKING)
        self.suggestions.setVisible(waiting and bool(state.suggestions))
        self._prompts.setVisible(
            waiting
            and state.phase is Phase.THINKING
            and state.mode is not Mode.REAL
            and state.part is Part.QUESTION
        )
        if state.phase is not Phase.READING:
            self._progress_due.stop()
            self._progress.hide()
        elif self._progress.isHidden() and not self._progress_due.isActive():
            self._progress.setRange(0, 0)
            self._progress_due.start()

    def _own_notice(self, state: RoomState) -> NoticeText | None:
        if state.phase is Phase.RECORDING and state.silent_s:
            return NoticeText(
                "finished",
                NoticeKind.INFO,
                self.tr("Finished?"),
                self.tr("Take your time. Recording goes on until you say so."),
                self.tr("Keep going"),
                key="K",
            )
        if state.phase is Phase.READY and state.problem:
            return NoticeText(
                "problem",
                NoticeKind.PROBLEM,
                self.tr("This answer could not be transcribed"),
                state.problem,
            )
        if state.phase is Phase.READY and state.follow_up:
            first_name = state.member.name.split()[0]
            return NoticeText(
                "follow-up",
                NoticeKind.PLAIN,
                self.tr("{} has a follow-up").format(first_name),
                state.follow_up,
            )
        name, words = state.thanks
        if state.phase is Phase.READY and words:
            return NoticeText("thanks", NoticeKind.PLAIN, name, words)
        return None

    def _on_progress_due(self) -> None:
        if self._state is not None and self._state.phase is Phase.READING:
            self._progress.show()
