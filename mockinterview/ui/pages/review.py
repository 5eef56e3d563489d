# SPDX-License-Identifier: GPL-3.0-or-later
"""The review of one answer: headline, time line, words, measures, playback."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mockinterview.analysis.bands import Bands
from mockinterview.audio.peaks import Peaks
from mockinterview.domain.session import Session, Take
from mockinterview.interview.told_before import ToldBefore
from mockinterview.storage.sound_state import SoundState
from mockinterview.ui.announce import announce
from mockinterview.ui.fit import Fit
from mockinterview.ui.moments import Moments
from mockinterview.ui.pages import review_presenter as presenter
from mockinterview.ui.pages.exported import EXPORTED
from mockinterview.ui.pages.review_also import ROW_ID
from mockinterview.ui.pages.review_body import ReviewBody
from mockinterview.ui.pages.review_edit import ReviewEdit
from mockinterview.ui.pages.review_evidence import ReviewEvidence
from mockinterview.ui.pages.review_sound import ReviewSound
from mockinterview.ui.pages.review_states import Shown, notice_for, sound_trouble, state_of
from mockinterview.ui.review_view import MeasuresView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.transcript_tokens import Block, read_blocks
from mockinterview.ui.widgets.playback_bar import STEP_MS, PlaybackBar
from mockinterview.ui.widgets.readings_row import ReadingsRow
from mockinterview.ui.widgets.time_table import TimeTable

_Key = Qt.Key


class ReviewPage(QWidget):
    """Shows one take of one answer of a session, and asks for everything else.

    ``edit`` asks for corrections and ``sound`` for what is to be heard; both are signals of their
    own, for the flow.
    """

    answer_selected = Signal(int)  # position in the session
    take_selected = Signal(int)  # number of the take
    compare_requested = Signal(int)  # position in the session: its takes side by side
    retake_requested = Signal(int)  # position in the session
    transcribe_again_requested = Signal(str)  # id of the take
    note_changed = Signal(str, str)  # id of the take, text
    rating_changed = Signal(str, int)  # id of the take, 1 to 4
    story_requested = Signal(str)  # id of the take to keep as a story
    explanation_requested = Signal(str)  # the id of a row of the measures
    bookmarks_changed = Signal(str, object)  # id of the take, tuple of Bookmark
    export_requested = Signal(object)  # ExportFormat
    exported_opened = Signal()  # what was exported last is to be looked at
    whole_requested = Signal()
    back_requested = Signal()

    def __init__(self, theme: Theme, bands: Bands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bands = bands
        self._session: Session | None = None
        self._take: Take | None = None
        self._also_elsewhere = ""  # the take whose question was answered in another session too
        self._blocks: tuple[Block, ...] = ()
        self._before: tuple[Take, ...] = ()
        self._told: tuple[ToldBefore, ...] = ()
        self.setAccessibleName(self.tr("Review"))
        # From the outside in: what is put into another widget later is dressed anew, all of it.
        self._body = ReviewBody(theme, self)
        self._bar = PlaybackBar(theme, self)
        self.sound = ReviewSound(self._body, self._bar, self)
        self.edit = ReviewEdit(self._body, lambda: self._bar.position_ms, self)
        self._evidence = ReviewEvidence(theme, self._body, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._body, 1)
        column.addWidget(self._bar)
        self._connect()

    @property
    def readings(self) -> ReadingsRow:
        """Whose words are shown; a flow of its own tells it."""
        return self._body.words.readings

    @property
    def take(self) -> Take | None:
        """The take that is shown."""
        return self._take

    def show_session(self, session: Session, position: int, number: int | None = None) -> None:
        """Show a take of an answer; without a number, its last one.

        A session without that answer shows its first one; its sound comes with ``show_peaks``.
        """
        self.keep_notes()
        open_row = self._evidence.open_row
        self._evidence.close_panel()
        same = self._take
        self._session = session
        positions = tuple(sorted({take.position for take in session.takes}))
        if not positions:
            self._take = None
            self._body.show_nothing(session)
            self.sound.show_take(None, ())
            self._bar.offer_story(offered=False)
            return
        takes = session.takes_at(position if position in positions else positions[0])
        chosen = next((take for take in takes if take.number == number), takes[-1])
        self._take = chosen
        self._bar.offer_story(offered=True)
        if same is None or same.id != chosen.id:
            self._before, self._told = (), ()
        self._body.header.show_answer(session, chosen, positions)
        if chosen.id == self._also_elsewhere:
            self._body.header.offer_compare()
        self._show_take(chosen)
        if same is not None and same.id == chosen.id and open_row:
            self._evidence.toggle(open_row)  # one filler after the other can be set right in it
        if same is None or same.id != chosen.id:
            self._body.words.stop_editing()
            # Of the same answer, what stands in the fields is newer than what comes with it.
            self._body.words.notes.show_notes(chosen.note, chosen.rating)
            self._body.words.bookmarks.show_bookmarks(chosen.bookmarks)
            self._body.show_trouble("")
            self._body.verticalScrollBar().setValue(0)

    def set_bands(self, bands: Bands) -> None:
        """Hold the measures against other bands."""
        if bands == self._bands:
            return
        self._bands = bands
        if self._session is not None and self._take is not None:
            self.show_session(self._session, self._take.position, self._take.number)

    def offer_compare(self, take_id: str) -> None:
        """Offer to compare a take: its question was answered in another session as well."""
        self._also_elsewhere = take_id
        if self._take is not None and self._take.id == take_id:
            self._body.header.offer_compare()

    def show_earlier(self, take_id: str, before: Sequence[Take]) -> None:
        """Lay the measures beside those of earlier answers, oldest first."""
        if self._take is not None and self._take.id == take_id:
            self._before = tuple(before)
            self._evidence.close_panel()
            self._body.measures.show_measures(self._measures_of(self._take))

    def show_told(self, take_id: str, told: Sequence[ToldBefore]) -> None:
        """Show what the answer tells otherwise than before."""
        if self._take is not None and self._take.id == take_id and tuple(told) != self._told:
            self._told = tuple(told)
            self._evidence.close_panel()
            self._body.measures.show_measures(self._measures_of(self._take))

    def show_peaks(self, peaks: Peaks | None) -> None:
        """Show the outline of the sound."""
        self.sound.show_peaks(peaks)

    def show_position(self, position_ms: int) -> None:
        """Move playhead, clock and lit word."""
        self.sound.show_position(position_ms)

    def show_playing(self, playing: bool) -> None:
        """Show that sound is coming, or not."""
        self._bar.show_playing(playing=playing)

    def show_trouble(self, sentence: str, title: str = "") -> None:
        """Say what could not be done; it stays until another answer is shown."""
        self._body.show_trouble(sentence, title)

    def show_sound_state(self, state: SoundState) -> None:
        """Say what is wrong with the sound, if anything; without any it cannot be played."""
        self.sound.set_usable(state is not SoundState.MISSING)
        trouble = sound_trouble(state)
        if trouble is not None:
            self._body.show_trouble(trouble.line, trouble.title)

    def show_exported(self, path: str) -> None:
        """Say where the session was written."""
        self._body.show_exported(path)

    def show_way_back(self, *, is_to_room: bool) -> None:
        """Say where the way back leads: to the library, or into the session that goes on."""
        self._body.header.show_way_back(is_to_room=is_to_room)

    def offer_whole_session(self) -> None:
        """Lead to the session as a whole; the offer stays until another answer is shown."""
        self._body.offer_whole_session()

    def show_history(self, *, edited: bool, can_undo: bool, can_redo: bool) -> None:
        """Show whether the answer was corrected by hand, and which way can be gone."""
        self._body.words.show_history(edited=edited, can_undo=can_undo, can_redo=can_redo)

    def show_progress(self, percent: int) -> None:
        """Show how much of the recording was read into words."""
        if self._take is not None and state_of(self._take) is Shown.READING:
            self._body.words.show_reading(self.tr("Reading your words, {}%").format(percent))

    def keep_notes(self) -> None:
        """Ask to keep what was typed and not yet kept."""
        self._body.words.notes.keep_now()
        self._body.words.bookmarks.keep_now()

    def set_fit(self, fit: Fit) -> None:
        """Rearrange for the room there is."""
        self._evidence.close_panel()
        self._body.set_fit(fit)
        self._bar.set_narrow(fit.narrow)

    def first_focus(self) -> QWidget:
        """Play has the focus, so that Space and a screen reader agree."""
        return self._bar.play_button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space plays and pauses, arrows go five seconds, letters go to moments, Esc leaves."""
        if self._take is None or not (self.edit.handle_key(event) or self._play_by_key(event)):
            if event.key() == _Key.Key_Escape and self._evidence.is_open:
                self._evidence.close_panel()
            elif event.key() == _Key.Key_Escape:
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
        self._evidence.close_panel()

    def _play_by_key(self, event: QKeyEvent) -> bool:
        key = _Key(event.key())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        actions = {
            (_Key.Key_Space, False): self._bar.toggle,
            (_Key.Key_Left, False): lambda: self._bar.step(-STEP_MS),
            (_Key.Key_Right, False): lambda: self._bar.step(STEP_MS),
            (_Key.Key_BracketLeft, False): lambda: self._bar.change_speed(-1),
            (_Key.Key_BracketRight, False): lambda: self._bar.change_speed(1),
            (_Key.Key_F, False): lambda: self.sound.play_next(Moments.FILLERS),
            (_Key.Key_P, False): lambda: self.sound.play_next(Moments.PAUSES),
            (_Key.Key_Q, False): self.sound.question_requested.emit,
            (_Key.Key_L, True): self.sound.toggle_loop,
            (_Key.Key_S, True): self._body.header.open_export,
            (_Key.Key_F, True): self._body.words.search.open_search,
        }
        action = actions.get((key, control))
        if action is None:
            return False
        action()
        return True

    def _connect(self) -> None:
        body = self._body
        body.header.back_requested.connect(self.back_requested)
        body.header.answer_stepped.connect(self._on_answer_stepped)
        body.header.take_selected.connect(self.take_selected)
        body.header.whole_requested.connect(self.whole_requested)
        body.told.action_requested.connect(self._on_told_action)
        body.header.compare_requested.connect(self._on_compare)
        more = body.header.more
        more.copy_words_requested.connect(self._on_copy_words)
        more.copy_measures_requested.connect(self._on_copy_measures)
        more.table_requested.connect(self._on_table)
        more.retake_requested.connect(self._on_retake)
        more.story_requested.connect(self._on_story)
        self._bar.story_requested.connect(self._on_story)
        body.headline.retake_requested.connect(self._on_retake)
        body.headline.more_requested.connect(self._on_more_to_try)
        body.notice.action_requested.connect(self._on_notice)
        body.words.transcribe_again_requested.connect(self._on_transcribe_again)
        body.words.notes.note_changed.connect(self._on_note)
        body.words.notes.rating_changed.connect(self._on_rating)
        self.edit.bookmarks_changed.connect(self._on_bookmarks)
        body.header.export_requested.connect(self.export_requested)
        self._evidence.explanation_requested.connect(self.explanation_requested)
        self._evidence.play_requested.connect(self.sound.play_word)
        self._evidence.drop_requested.connect(self.edit.filler_dropped)
        self._evidence.all_requested.connect(self.sound.play_spans)

    def _show_take(self, take: Take) -> None:
        state = state_of(take)
        self._blocks = read_blocks(take)
        self._body.show_state(state, notice_for(take))
        self._body.headline.show_headline(presenter.headline(take))
        self._body.line.show_content(presenter.timeline(take, self._bands, self._blocks))
        self._body.measures.show_measures(self._measures_of(take))
        self._body.show_words(state, self._blocks)
        self._body.header.more.show_state(has_words=bool(self._blocks))
        self.sound.show_take(take, self._blocks)
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
        earlier = before[-1] if before else None
        return presenter.measures(take, self._bands, earlier, self._before, self._told)

    def _on_answer_stepped(self, step: int) -> None:
        if self._session is not None and self._take is not None:
            positions = sorted({take.position for take in self._session.takes})
            index = positions.index(self._take.position) + step
            if 0 <= index < len(positions):
                self.answer_selected.emit(positions[index])

    def _on_more_to_try(self) -> None:
        self._evidence.toggle(ROW_ID)

    def _on_copy_words(self) -> None:
        QGuiApplication.clipboard().setText(presenter.words_as_text(self._blocks))

    def _on_copy_measures(self) -> None:
        if self._take is not None:
            view = self._measures_of(self._take)
            QGuiApplication.clipboard().setText(presenter.as_text(self._take, view))

    def _on_table(self) -> None:
        if self._take is not None:
            rows = presenter.time_rows(self._take, self._blocks)
            table = TimeTable(self._theme, rows, self)
            table.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            table.play_requested.connect(self.sound.play_word)
            table.open()

    def _on_told_action(self, notice_id: str) -> None:
        (self.exported_opened if notice_id == EXPORTED else self.whole_requested).emit()

    def _on_notice(self, notice_id: str) -> None:
        if notice_id == "retake":
            self._on_retake()
        else:
            self._on_transcribe_again()

    def _on_story(self) -> None:
        if self._take is not None:
            self.story_requested.emit(self._take.id)

    def _on_compare(self) -> None:
        if self._take is not None:
            self.compare_requested.emit(self._take.position)

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

    def _on_bookmarks(self, bookmarks: object) -> None:
        if self._take is not None:
            self.bookmarks_changed.emit(self._take.id, bookmarks)
