# SPDX-License-Identifier: GPL-3.0-or-later
"""Two takes of one question side by side: heard, measured, worded; and which is better by ear."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mockinterview.domain.session import Session, Take
from mockinterview.ui.announce import announce
from mockinterview.ui.fit import Fit
from mockinterview.ui.pages.exported import exported
from mockinterview.ui.pages.takes_body import TakesBody
from mockinterview.ui.pages.takes_presenter import as_text
from mockinterview.ui.pages.takes_sound import TakesSound
from mockinterview.ui.pages.takes_view import TakesView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.notice import NoticeKind, NoticeText
from mockinterview.ui.widgets.playback_bar import STEP_MS, PlaybackBar
from mockinterview.ui.widgets.table_dialog import TableDialog

_Key = Qt.Key


class TakesPage(QWidget):
    """Shows two takes and asks for everything else; ``sound`` asks for what is to be heard.

    Takes go by their number; one of another session by a number below 0 (``ui/attempts.py``).
    """

    answer_selected = Signal(int)  # position in the session
    take_selected = Signal(int)  # number of the take to review
    pair_selected = Signal(int, int)  # numbers of the takes to lay side by side
    turn_requested = Signal()  # to hear one take after the other
    keeper_requested = Signal(int, bool)  # number of the take, whether to keep it
    story_requested = Signal(int)  # number of the take
    blind_requested = Signal()
    blind_left = Signal()
    blind_chosen = Signal(int, int)  # number of the better take, number of the other
    retake_requested = Signal()
    whole_requested = Signal()  # the session as a whole
    export_requested = Signal(object)  # ExportFormat
    exported_opened = Signal()  # what was exported last is to be looked at
    back_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session: Session | None = None
        self._take: Take | None = None
        self._view: TakesView | None = None
        self._is_blind = False
        self.setAccessibleName(self.tr("Takes side by side"))
        self._body = TakesBody(theme)
        self._bar = PlaybackBar(theme)
        self._bar.set_plain()
        self.sound = TakesSound(self._body, self._bar, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._body, 1)
        column.addWidget(self._bar)
        self._connect()

    @property
    def is_blind(self) -> bool:
        """Whether nothing may tell the takes apart."""
        return self._is_blind

    def show_takes(self, session: Session, take: Take, view: TakesView) -> None:
        """Show two takes of an answer; ``take`` is one of the session. Their sound comes later."""
        same = self._take is not None and take.id == self._take.id
        self._session, self._take, self._view = session, take, view
        positions = tuple(sorted({one.position for one in session.takes}))
        self._body.header.show_answer(session, take, positions, is_compared=True)
        self._body.header.show_status(self.tr("review ready"), is_ready=not view.trouble)
        self._body.show_view(view)
        self.sound.show_view(view)
        if not same:
            self._body.tell(None)
            self._body.verticalScrollBar().setValue(0)
        if self.isVisible() and not self._is_blind:
            announce(self, ". ".join(filter(None, (view.title, view.line or view.trouble))))

    def begin_blind(self, order: tuple[int, int]) -> None:
        """Hide what tells the takes apart, and offer both by ear."""
        self._is_blind = True
        self._body.tell(None)
        self._body.blind.begin(order)
        self._body.show_blind(is_blind=True)
        self._bar.hide()
        self._body.blind.first_focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def end_blind(self) -> None:
        """Show everything again."""
        self._is_blind = False
        self._body.show_blind(is_blind=False)
        self._bar.show()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_choice(self, better: int) -> None:
        """Say which take was chosen by ear, and what the figures say."""
        self.end_blind()
        figures = self._view.better if self._view is not None else None
        names = self._view.names if self._view is not None else {}
        if figures is None:
            line = self.tr("The figures are too close to say, so your ear decides.")
        elif figures == better:
            line = self.tr("The figures lean the same way.")
        else:
            line = self.tr("The figures lean to take {}. An ear hears more than figures do.")
            line = line.format(names.get(figures, figures))
        title = self.tr("By ear you chose take {}").format(names.get(better, better))
        self._tell(NoticeKind.DONE, title, line)

    def show_trouble(self, sentence: str) -> None:
        """Say what could not be done."""
        self._tell(NoticeKind.CAUTION, self.tr("This did not work"), sentence)

    def show_way_back(self, *, is_to_room: bool) -> None:
        """Say where the way back leads: to the library, or into the session that goes on."""
        self._body.header.show_way_back(is_to_room=is_to_room)

    def show_exported(self, path: str) -> None:
        """Say where the session was written."""
        self._show_told(exported(path))

    def set_fit(self, fit: Fit) -> None:
        """Rearrange for the room there is."""
        self._body.set_fit(fit)
        self._bar.set_narrow(fit.narrow)

    def first_focus(self) -> QWidget:
        """Play has the focus, so that Space and a screen reader agree."""
        return self._body.blind.first_focus if self._is_blind else self._bar.play_button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space plays and pauses, 1 and 2 play a take, K keeps one, B hides the figures."""
        key = _Key(event.key())
        actions = {
            _Key.Key_Space: self._bar.toggle,
            _Key.Key_Left: lambda: self._bar.step(-STEP_MS),
            _Key.Key_Right: lambda: self._bar.step(STEP_MS),
            _Key.Key_BracketLeft: lambda: self._bar.change_speed(-1),
            _Key.Key_BracketRight: lambda: self._bar.change_speed(1),
            _Key.Key_1: self.sound.toggle_earlier,
            _Key.Key_2: self.sound.toggle_later,
            _Key.Key_K: self._on_keep_current,
            _Key.Key_B: self.blind_requested.emit,
            _Key.Key_Escape: self.back_requested.emit,
        }
        if self._is_blind and key == _Key.Key_Escape:
            self.blind_left.emit()
        elif self._is_blind or key not in actions:
            super().keyPressEvent(event)
        else:
            actions[key]()

    def _connect(self) -> None:
        body = self._body
        body.header.back_requested.connect(self.back_requested)
        body.header.answer_stepped.connect(self._on_answer_stepped)
        body.header.take_selected.connect(self.take_selected)
        body.header.whole_requested.connect(self.whole_requested)
        body.header.export_requested.connect(self.export_requested)
        body.more.copy_requested.connect(self._on_copy)
        body.more.differences_requested.connect(self._on_differences)
        body.more.blind_requested.connect(self.blind_requested)
        body.more.retake_requested.connect(self.retake_requested)
        body.headline.turn_requested.connect(self.turn_requested)
        body.headline.story_requested.connect(self.story_requested)
        body.headline.blind_requested.connect(self.blind_requested)
        body.blind.chosen.connect(self.blind_chosen)
        body.told.action_requested.connect(self.exported_opened)
        body.blind.undecided.connect(self.blind_left)
        body.blind.left.connect(self.blind_left)
        for strip in body.strips:
            strip.keep_toggled.connect(self.keeper_requested)
        body.strips[0].other_chosen.connect(self._on_earlier_chosen)
        body.strips[1].other_chosen.connect(self._on_later_chosen)
        self._bar.story_requested.connect(self._on_story)

    def _tell(self, kind: NoticeKind, title: str, line: str) -> None:
        self._show_told(NoticeText("told", kind, title, line))

    def _show_told(self, notice: NoticeText) -> None:
        self._body.tell(notice)
        self._body.verticalScrollBar().setValue(0)
        announce(self, f"{notice.title}. {notice.line}")

    def _on_answer_stepped(self, step: int) -> None:
        if self._session is not None and self._take is not None:
            positions = sorted({take.position for take in self._session.takes})
            index = positions.index(self._take.position) + step
            if 0 <= index < len(positions):
                self.answer_selected.emit(positions[index])

    def _on_earlier_chosen(self, number: int) -> None:
        if self._view is not None:
            self.pair_selected.emit(number, self._view.later.number)

    def _on_later_chosen(self, number: int) -> None:
        if self._view is not None:
            self.pair_selected.emit(self._view.earlier.number, number)

    def _on_keep_current(self) -> None:
        for shown in self._view.strips if self._view is not None else ():
            if shown.number == self.sound.current:
                self.keeper_requested.emit(shown.number, not shown.is_keeper)

    def _on_story(self) -> None:
        self.story_requested.emit(self.sound.current)

    def _on_copy(self) -> None:
        if self._view is not None and self._take is not None:
            QGuiApplication.clipboard().setText(as_text(self._take.question.text, self._view))

    def _on_differences(self) -> None:
        if self._view is None:
            return
        table = TableDialog(
            self._theme,
            self.tr("Differences as a table"),
            self.tr("Differences"),
            self._body.table.heads,
            [row.cells for row in self._view.rows],
            parent=self,
        )
        table.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        table.open()
