# SPDX-License-Identifier: GPL-3.0-or-later
"""The review of one answer: headline, time line, words, measures, playback."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from mockinterview.analysis.bands import Bands
from mockinterview.domain.session import Session, Take
from mockinterview.ui.announce import announce
from mockinterview.ui.fit import Fit
from mockinterview.ui.pages import review_presenter as presenter
from mockinterview.ui.pages.review_body import ReviewBody
from mockinterview.ui.pages.review_states import Shown, notice_for, state_of
from mockinterview.ui.review_view import MeasuresView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.transcript_tokens import Block, read_blocks
from mockinterview.ui.widgets.evidence_panel import EvidencePanel
from mockinterview.ui.widgets.measure_row import BLEED_PX
from mockinterview.ui.widgets.playback_bar import STEP_MS, PlaybackBar
from mockinterview.ui.widgets.time_table import TimeTable
from mockinterview.ui.widgets.timeline_content import Peak

#: A word is played from this much before it, so that its first sound is not cut (design).
LEAD_IN_MS = 150
#: Where the evidence panel stands: this far from the measures, this far from the edges.
PANEL_GAP_PX = 32
PANEL_EDGE_PX = 8
#: How far above its row the panel begins, where there is room.
PANEL_RISE_PX = 150


class ReviewPage(QWidget):
    """Shows one take of one answer of a session, and asks for everything else."""

    play_requested = Signal(int)  # milliseconds
    pause_requested = Signal()
    seek_requested = Signal(int)  # milliseconds
    loop_requested = Signal(int, int)  # milliseconds
    loop_cleared = Signal()
    answer_selected = Signal(int)  # position in the session
    take_selected = Signal(int)  # number of the take
    retake_requested = Signal(int)  # position in the session
    transcribe_again_requested = Signal(str)  # id of the take
    note_changed = Signal(str, str)  # id of the take, text
    rating_changed = Signal(str, int)  # id of the take, 1 to 4
    back_requested = Signal()

    def __init__(self, theme: Theme, bands: Bands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bands = bands
        self._session: Session | None = None
        self._take: Take | None = None
        self._blocks: tuple[Block, ...] = ()
        self._loop: tuple[int, int] | None = None
        self._peaks: tuple[Peak, ...] = ()
        self._open_row = ""
        self.setAccessibleName(self.tr("Review"))
        self._body = ReviewBody(theme)
        self._bar = PlaybackBar(theme)
        self._evidence = EvidencePanel(theme, self._body.content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._body, 1)
        column.addWidget(self._bar)
        self._connect()

    @property
    def take(self) -> Take | None:
        """The take that is shown."""
        return self._take

    def show_session(self, session: Session, position: int, number: int | None = None) -> None:
        """Show a take of an answer; without a number, its last one.

        A session without that answer shows its first one; its sound comes with ``show_peaks``.
        """
        self.keep_notes()
        self._close_evidence()
        same = self._take
        self._session = session
        positions = tuple(sorted({take.position for take in session.takes}))
        if not positions:
            self._take = None
            self._body.show_nothing(session)
            self._bar.show_duration(0)
            return
        takes = session.takes_at(position if position in positions else positions[0])
        chosen = next((take for take in takes if take.number == number), takes[-1])
        self._take = chosen
        self._body.header.show_answer(session, chosen, positions)
        self._show_take(chosen)
        if same is not None and same.id == chosen.id:  # measured anew: the sound is the same
            self._body.line.timeline.show_peaks(self._peaks)
            self.show_position(self._bar.position_ms)
        else:
            if self._loop is not None:
                self.loop_cleared.emit()
            self._loop = None
            self._peaks = ()
            self._bar.show_duration(chosen.duration_ms)
            self._bar.show_playing(playing=False)
            self.show_position(0)
            self._body.verticalScrollBar().setValue(0)
        self._show_loop()

    def show_peaks(self, peaks: Sequence[Peak]) -> None:
        """Show the sound: the lowest and highest sample of even slices of the recording."""
        self._peaks = tuple(peaks)
        self._body.line.timeline.show_peaks(self._peaks)

    def show_position(self, position_ms: int) -> None:
        """Move playhead, clock and lit word."""
        self._bar.show_position(position_ms)
        self._body.line.timeline.show_position(position_ms)
        self._body.show_position(position_ms, playing=self._bar.is_playing)
        self._show_loop()

    def show_playing(self, playing: bool) -> None:
        """Show that sound is coming, or not."""
        self._bar.show_playing(playing=playing)

    def show_progress(self, percent: int) -> None:
        """Show how much of the recording was read into words."""
        if self._take is not None and state_of(self._take) is Shown.READING:
            self._body.words.show_reading(self.tr("Reading your words, {}%").format(percent))

    def keep_notes(self) -> None:
        """Ask to keep a note that was typed and not yet kept."""
        self._body.words.notes.keep_now()

    def set_fit(self, fit: Fit) -> None:
        """Rearrange for the room there is."""
        self._close_evidence()
        self._body.set_fit(fit)
        self._bar.set_narrow(fit.narrow)

    def first_focus(self) -> QWidget:
        """Play has the focus, so that Space and a screen reader agree."""
        return self._bar.play_button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space plays and pauses, arrows go five seconds, Esc closes or leaves."""
        if event.key() == Qt.Key.Key_Space and self._take is not None:
            self._bar.toggle()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._bar.step(-STEP_MS if event.key() == Qt.Key.Key_Left else STEP_MS)
        elif (
            event.key() == Qt.Key.Key_L and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._on_loop_toggled()
        elif event.key() == Qt.Key.Key_Escape and self._open_row:
            self._close_evidence()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever leaves in the middle of a note keeps it."""
        self.keep_notes()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """An open panel would stand in the wrong place."""
        super().resizeEvent(event)
        self._close_evidence()

    def _connect(self) -> None:
        body, bar = self._body, self._bar
        body.header.back_requested.connect(self.back_requested)
        body.header.answer_stepped.connect(self._on_answer_stepped)
        body.header.take_selected.connect(self.take_selected)
        more = body.header.more
        more.copy_words_requested.connect(self._on_copy_words)
        more.copy_measures_requested.connect(self._on_copy_measures)
        more.table_requested.connect(self._on_table)
        more.retake_requested.connect(self._on_retake)
        body.headline.hear_requested.connect(self._on_hear)
        body.headline.retake_requested.connect(self._on_retake)
        body.notice.action_requested.connect(self._on_notice)
        body.line.timeline.seek_requested.connect(self.seek_requested)
        body.line.timeline.loop_requested.connect(self._on_loop)
        body.words.view.word_requested.connect(self._on_word)
        body.words.transcribe_again_requested.connect(self._on_transcribe_again)
        body.words.notes.note_changed.connect(self._on_note)
        body.words.notes.rating_changed.connect(self._on_rating)
        body.measures.play_requested.connect(self.play_requested)
        body.measures.evidence_requested.connect(self._on_evidence)
        self._evidence.play_requested.connect(self._on_word)
        self._evidence.closed.connect(self._close_evidence)
        bar.play_requested.connect(self._on_play)
        bar.pause_requested.connect(self.pause_requested)
        bar.seek_requested.connect(self.seek_requested)
        bar.loop_toggled.connect(self._on_loop_toggled)

    def _show_take(self, take: Take) -> None:
        state = state_of(take)
        self._blocks = read_blocks(take)
        self._body.show_state(state, notice_for(take))
        self._body.headline.show_headline(presenter.headline(take))
        self._body.line.show_content(presenter.timeline(take, self._bands, self._blocks))
        self._body.measures.show_measures(self._measures_of(take))
        self._body.show_words(state, self._blocks)
        self._body.words.notes.show_notes(take.note, take.rating)
        self._body.header.more.show_state(has_words=bool(self._blocks))
        status = {
            Shown.READING: self.tr("reading your words"),
            Shown.FAILED: self.tr("not transcribed"),
        }.get(state, self.tr("review ready"))
        self._body.header.show_status(status, is_ready=state in (Shown.REVIEW, Shown.SILENT))
        if self.isVisible():
            announce(self, status)

    def _measures_of(self, take: Take) -> MeasuresView:
        takes = self._session.takes_at(take.position) if self._session else ()
        before = [one for one in takes if one.number < take.number and one.hearing is not None]
        return presenter.measures(take, self._bands, before[-1] if before else None)

    def _show_loop(self) -> None:
        part = self._part_at(self._bar.position_ms)
        name = part.label.name.lower() if part and part.label else ""
        self._bar.show_loop(name, looping=self._loop is not None)
        self._body.line.timeline.show_loop(self._loop)

    def _part_at(self, at_ms: int) -> Block | None:
        started = [block for block in self._blocks if block.start_ms <= at_ms]
        return started[-1] if started else next(iter(self._blocks), None)

    def _close_evidence(self) -> None:
        if not self._open_row:
            return
        row = self._body.measures.row(self._open_row)
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self._evidence.isAncestorOf(focus)
        self._open_row = ""
        self._evidence.hide()
        self._body.measures.set_open("")
        if row is not None and had_focus:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_evidence(self, row: QWidget) -> None:
        content = self._body.content
        measures = self._body.measures.mapTo(content, QPoint(BLEED_PX, 0))
        top = row.mapTo(content, QPoint(0, 0)).y() - PANEL_RISE_PX
        panel = self._evidence
        x = measures.x() - PANEL_GAP_PX - panel.width()
        if x < PANEL_EDGE_PX:  # the measures have the whole width: stand over them
            x = max(PANEL_EDGE_PX, (content.width() - panel.width()) // 2)
        first = self._body.verticalScrollBar().value() + PANEL_EDGE_PX
        last = first + self._body.viewport().height() - panel.height() - 2 * PANEL_EDGE_PX
        panel.move(x, max(first, min(last, top)))

    def _on_play(self) -> None:
        at_ms = self._bar.position_ms
        if self._loop is not None and not self._loop[0] <= at_ms < self._loop[1]:
            at_ms = self._loop[0]
        elif self._take is not None and at_ms >= self._take.duration_ms:
            at_ms = 0
        self.play_requested.emit(at_ms)

    def _on_hear(self, start_ms: int, _end_ms: int) -> None:
        self._on_word(start_ms)

    def _on_word(self, start_ms: int) -> None:
        self.play_requested.emit(max(0, start_ms - LEAD_IN_MS))

    def _on_loop(self, start_ms: int, end_ms: int) -> None:
        self._loop = (start_ms, end_ms)
        self._show_loop()
        self.loop_requested.emit(start_ms, end_ms)
        if not start_ms <= self._bar.position_ms < end_ms:
            self.seek_requested.emit(start_ms)

    def _on_loop_toggled(self) -> None:
        if self._loop is not None:
            self._loop = None
            self._show_loop()
            self.loop_cleared.emit()
        elif self._take is not None:
            part = self._part_at(self._bar.position_ms)
            stretch = (part.start_ms, part.end_ms) if part else (0, self._take.duration_ms)
            self._on_loop(*stretch)

    def _on_answer_stepped(self, step: int) -> None:
        if self._session is not None and self._take is not None:
            positions = sorted({take.position for take in self._session.takes})
            index = positions.index(self._take.position) + step
            if 0 <= index < len(positions):
                self.answer_selected.emit(positions[index])

    def _on_evidence(self, row_id: str) -> None:
        evidence = self._body.measures.evidence(row_id)
        row = self._body.measures.row(row_id)
        is_open = self._open_row == row_id
        self._close_evidence()
        if evidence is None or row is None or is_open:
            return
        self._open_row = row_id
        self._body.measures.set_open(row_id)
        self._evidence.show_evidence(evidence)
        self._place_evidence(row)
        self._evidence.show()
        self._evidence.raise_()
        self._evidence.take_focus()

    def _on_copy_words(self) -> None:
        QGuiApplication.clipboard().setText(self._body.words.view.toPlainText())

    def _on_copy_measures(self) -> None:
        if self._take is not None:
            view = self._measures_of(self._take)
            QGuiApplication.clipboard().setText(presenter.as_text(self._take, view))

    def _on_table(self) -> None:
        if self._take is not None:
            rows = presenter.time_rows(self._take, self._blocks)
            table = TimeTable(self._theme, rows, self)
            table.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            table.play_requested.connect(self._on_word)
            table.open()

    def _on_notice(self, notice_id: str) -> None:
        if notice_id == "retake":
            self._on_retake()
        else:
            self._on_transcribe_again()

    def _on_retake(self) -> None:
        if self._take is not None:
            self.retake_requested.emit(self._take.position)

    def _on_transcribe_again(self) -> None:
        if self._take is not None:
            self.transcribe_again_requested.emit(self._take.id)

    def _on_note(self, text: str) -> None:
        if self._take is not None:
            self.note_changed.emit(self._take.id, text)

    def _on_rating(self, rating: int) -> None:
        if self._take is not None:
            self.rating_changed.emit(self._take.id, rating)
