# SPDX-License-Identifier: GPL-3.0-or-later
"""Prepare, second tab: what was said in the first interview, and whether it still agrees."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.analysis.first_interview import Agreement
from mockinterview.domain.preparation import FirstFact
from mockinterview.interview.look_back import FactSeen
from mockinterview.ui.fit import Fit
from mockinterview.ui.pages.prepare_first_editor import FactEditor
from mockinterview.ui.pages.prepare_parts import PrepareTab, Row, clear, heading, same_focus
from mockinterview.ui.pages.prepare_view import FirstView
from mockinterview.ui.subjects import subject_name, subjects
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.times import clock, long_day, short_day
from mockinterview.ui.widgets.button import Button, Scale
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.icon_button import IconButton
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.marks import Icon, Rule
from mockinterview.ui.widgets.notice import Notice, NoticeKind, NoticeText
from mockinterview.ui.widgets.text import Text

SUBJECT_PX = 144
SINCE_PX = 272
AGREES_PX = 88
#: What stands right of the columns in a row.
ROW_GAP_PX, PENCIL_PX = 12, 32


class FirstTab(PrepareTab):
    """A log by subject. A difference is a question, with both quotations."""

    facts_changed = Signal(tuple)  # tuple[FirstFact, ...]
    replay_requested = Signal(object)  # Place
    dictation_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = FirstView()
        self._narrow = False
        self._notices = QVBoxLayout()
        self._notices.setSpacing(8)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._add = Button(theme, self.tr("Add a line"), icon="plus")
        self._add.clicked.connect(lambda: self._edit(None, FirstFact("", "")))
        self._dictate = Button(theme, self.tr("Dictate what you remember…"), icon="microphone")
        self._dictate.clicked.connect(self.dictation_requested)
        self._buttons = Flow(8, 8)
        self._buttons.add(self._add)
        self._buttons.add(self._dictate)
        self._chips = Flow(8, 8)
        self._editor = FactEditor(theme)
        self._editor.hide()
        self._editor.saved.connect(self._on_saved)
        self._editor.removed.connect(self._on_removed)
        self._editor.cancelled.connect(self._close_editor)
        self._place: int | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._notices)
        column.addLayout(self._rows)
        column.addSpacing(24)
        column.addWidget(self._editor)
        column.addWidget(self._buttons)
        column.addSpacing(12)
        column.addWidget(self._chips)
        column.addSpacing(16)
        note = self.tr(
            "Interviewers compare notes between rounds. Only numbers, dates and named facts are"
            " checked."
        )
        column.addWidget(Text(note, Type.SMALL, tone="muted", wrap=True))
        column.addStretch(1)
        theme.changed.connect(self._show)

    def show_view(self, view: FirstView) -> None:
        """Show the log."""
        if not self.shows_already(view):
            self._view = view
            self._show()

    def _show(self) -> None:
        view = self._view
        with same_focus(self):
            self._make_rows(view)

    def _make_rows(self, view: FirstView) -> None:
        self._show_notices()
        clear(self._rows)
        if not view.all_facts:
            line = self.tr(
                "Write down dates, figures, reasons and salary as you said them, so that the"
                " second time agrees with the first."
            )
            self._rows.addWidget(heading(self.tr("What did you say then?"), line))
        if view.facts:
            self._rows.addWidget(self._head())
            for seen in view.facts:
                self._rows.addWidget(self._row(seen))
        if view.theirs:
            self._rows.addSpacing(24)
            self._rows.addWidget(Text(self.tr("What they told you"), strong=True))
            for fact in view.theirs:
                self._rows.addWidget(self._their_row(fact))
        said = {fact.said for fact in view.all_facts}
        remembered = [quote for quote in view.remembered if quote not in said]
        if remembered:
            self._rows.addSpacing(24)
            self._rows.addWidget(Text(self.tr("From what you dictated"), strong=True))
            for quote in remembered:
                self._rows.addWidget(self._remembered_row(quote))
        self._show_chips()

    def set_fit(self, fit: Fit) -> None:
        """Rows become blocks where room is short."""
        if fit.narrow != self._narrow:
            self._narrow = fit.narrow
            self._show()

    def first_focus(self) -> QWidget | None:
        """The button that adds a line."""
        return self._add if self._add.isVisibleTo(self) else None

    def _show_notices(self) -> None:
        clear(self._notices)
        differing = [one for one in self._view.facts if one.agreement is Agreement.DIFFERS]
        for seen in differing:
            notice = Notice(self._theme)
            place = seen.place
            hear = ""
            if place is not None:
                hear = self.tr("Hear it, {}").format(clock(place.start_ms or 0))
            title = self.tr("One figure differs from what you said then")
            if len(differing) > 1:
                named = self.tr("{} differs from what you said then")
                title = named.format(subject_name(seen.fact.subject))
            when = long_day(place.on) if place is not None else ""
            line = self.tr("{}: “{}” in the first interview, “{}” on {}.").format(
                subject_name(seen.fact.subject), seen.fact.said, seen.quote, when
            )
            notice.show_notice(
                NoticeText(
                    subject_name(seen.fact.subject),
                    NoticeKind.CAUTION,
                    title,
                    line,
                    hear,
                    other=self.tr("Both are right"),
                )
            )
            notice.action_requested.connect(self._on_hear)
            notice.other_requested.connect(self._on_settled)
            self._notices.addWidget(notice)
        if differing:
            self._notices.addSpacing(16)

    def _head(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if not self._narrow:
            row = QHBoxLayout()
            row.setSpacing(24)
            names = (self.tr("What you said then"), self.tr("In your answers since"))
            row.addWidget(self._sized(self.tr("Subject"), SUBJECT_PX))
            row.addWidget(Text(names[0], Type.SMALL, tone="muted"), 1)
            row.addWidget(self._sized(names[1], SINCE_PX))
            row.addWidget(self._sized(self.tr("Agrees"), AGREES_PX))
            row.setContentsMargins(0, 0, ROW_GAP_PX + self._theme.slow_px(PENCIL_PX), 0)
            column.addLayout(row)
            column.addWidget(Rule())
        holder.setVisible(not self._narrow)
        return holder

    def _sized(self, text: str, width_px: int) -> Text:
        label = Text(text, Type.SMALL, tone="muted")
        label.setFixedWidth(self._theme.px(width_px))
        return label

    def _row(self, seen: FactSeen) -> Row:
        words = QWidget()
        down = QBoxLayout.Direction.TopToBottom
        box = QBoxLayout(down if self._narrow else QBoxLayout.Direction.LeftToRight, words)
        box.setContentsMargins(0, 4, 0, 4)
        box.setSpacing(2 if self._narrow else 24)
        subject = Text(subject_name(seen.fact.subject), Type.SMALL, strong=True, wrap=True)
        said = Text(seen.fact.said, Type.SMALL, wrap=True)
        not_yet = seen.agreement is Agreement.NOT_YET
        since = Text(self._since(seen), Type.SMALL, tone="muted" if not_yet else "", wrap=True)
        agrees = self._agrees(seen.agreement)
        if not self._narrow:
            subject.setFixedWidth(self._theme.px(SUBJECT_PX))
            since.setFixedWidth(self._theme.px(SINCE_PX))
            agrees.setFixedWidth(self._theme.px(AGREES_PX))
        for widget, stretch in ((subject, 0), (said, 1), (since, 0), (agrees, 0)):
            box.addWidget(widget, stretch)
        return Row(self._theme, (words, 1), (self._pencil(seen.fact), 0))

    def _their_row(self, fact: FirstFact) -> Row:
        subject = Text(subject_name(fact.subject), Type.SMALL, strong=True, wrap=True)
        said = Text(fact.said, Type.SMALL, wrap=True)
        return Row(self._theme, (subject, 1), (said, 2), (self._pencil(fact), 0))

    def _remembered_row(self, quote: str) -> Row:
        add = Link(self._theme, self.tr("Add"), icon="plus")
        add.setAccessibleName(self.tr("Add: {}").format(quote))
        add.clicked.connect(lambda: self._edit(None, FirstFact("", quote)))
        return Row(self._theme, (Text(f"“{quote}”", Type.SMALL, wrap=True), 1), (add, 0))

    def _pencil(self, fact: FirstFact) -> IconButton:
        name = self.tr("Change: {}").format(subject_name(fact.subject))
        pencil = IconButton(self._theme, "pencil", name, icon_px=16)
        pencil.clicked.connect(lambda: self._edit(self._view.all_facts.index(fact), fact))
        return pencil

    def _since(self, seen: FactSeen) -> str:
        place = seen.place
        if place is None:
            return self.tr("not mentioned")
        if seen.quote:
            return f"“{seen.quote}”, {short_day(place.on)}"
        if seen.answers == 1:
            return self.tr("1 answer, {}").format(short_day(place.on))
        return self.tr("{} answers").format(seen.answers)

    def _agrees(self, agreement: Agreement) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if agreement is Agreement.NOT_YET:
            row.addWidget(Text(self.tr("not yet"), Type.SMALL, tone="muted"))
        elif agreement is Agreement.YES:
            row.addWidget(Icon(self._theme, "check", "good", 16))
            row.addWidget(Text(self.tr("yes"), Type.SMALL))
        else:
            row.addWidget(Icon(self._theme, "warn", "caution", 16))
            row.addWidget(Text(self.tr("differs"), Type.SMALL, tone="caution", strong=True))
        row.addStretch(1)
        return holder

    def _show_chips(self) -> None:
        for chip in self._chips.take_all():
            chip.hide()
            chip.deleteLater()
        known = {fact.subject for fact in self._view.all_facts}
        for subject in subjects():
            if subject not in known:
                chip = Button(self._theme, subject_name(subject), scale=Scale.SMALL, icon="plus")
                chip.clicked.connect(
                    lambda _=False, one=subject: self._edit(None, FirstFact(one, ""))
                )
                self._chips.add(chip)

    def _edit(self, place: int | None, fact: FirstFact) -> None:
        self._place = place
        self._buttons.hide()
        self._editor.edit(fact, is_new=place is None)
        self.reveal_requested.emit(self._editor)

    def _close_editor(self) -> None:
        self._editor.hide()
        self._buttons.show()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_saved(self, fact: FirstFact) -> None:
        facts = list(self._view.all_facts)
        if self._place is None:
            facts.append(fact)
        else:
            facts[self._place] = fact
        self._close_editor()
        self.facts_changed.emit(tuple(facts))

    def _on_removed(self) -> None:
        facts = [one for n, one in enumerate(self._view.all_facts) if n != self._place]
        self._close_editor()
        self.facts_changed.emit(tuple(facts))

    def _on_hear(self, subject: str) -> None:
        seen = next((one for one in self._view.facts if one.fact.subject == subject), None)
        if seen is not None and seen.place is not None:
            self.replay_requested.emit(seen.place)

    def _on_settled(self, subject: str) -> None:
        self.facts_changed.emit(
            tuple(
                replace(fact, settled=True) if fact.subject == subject else fact
                for fact in self._view.all_facts
            )
        )
