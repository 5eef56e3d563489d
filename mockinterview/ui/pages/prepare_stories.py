# SPDX-License-Identifier: GPL-3.0-or-later
"""Prepare: the story bank: what each story shows, what has none yet, and who has heard which."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mockinterview.domain.preparation import Story
from mockinterview.ui.fit import Fit
from mockinterview.ui.names import theme_in_sentence
from mockinterview.ui.numbers import number_word
from mockinterview.ui.pages.home_side import Card
from mockinterview.ui.pages.prepare_parts import PrepareTab, clear, labelled
from mockinterview.ui.pages.prepare_view import StoriesView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.times import short_day
from mockinterview.ui.widgets.button import Button, Kind
from mockinterview.ui.widgets.choices import Choice
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.notice import Notice
from mockinterview.ui.widgets.story_table import StoryTable
from mockinterview.ui.widgets.text import Text

NO_ANSWER = ""


class StoriesTab(PrepareTab):
    """A matrix to tick in, notices on what is missing, and a form for a new story."""

    stories_changed = Signal(tuple)  # tuple[Story, ...]
    kept = Signal(str, str)  # title, the take that tells it; empty for none
    replay_requested = Signal(int)  # which story
    notice_requested = Signal(str)  # the id of the notice

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = StoriesView(())
        self.action = self.tr("Add a story")
        self.action_icon = "plus"
        self._title = Text(role=Type.TITLE, wrap=True)
        self._line = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._first = Button(theme, self.tr("Add the first story"), kind=Kind.PRIMARY)
        self._first.clicked.connect(self.act)
        self._table = StoryTable(theme)
        self._table.toggled.connect(self._on_toggled)
        self._table.chosen.connect(self._on_chosen)
        self._name = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._replay = Button(theme, self.tr("Hear it"), icon="play")
        self._rename = Button(theme, self.tr("Rename"), kind=Kind.QUIET, icon="pencil")
        self._remove = Button(theme, self.tr("Remove"), kind=Kind.QUIET, icon="trash")
        self._replay.clicked.connect(lambda: self.replay_requested.emit(self._table.place))
        self._rename.clicked.connect(self._on_rename)
        self._remove.clicked.connect(self._on_remove)
        self._tools = Flow(8, 8)
        for button in (self._replay, self._rename, self._remove):
            self._tools.add(button)
        self._notices = QVBoxLayout()
        self._notices.setSpacing(8)
        self._form = QWidget()  # holds the card and the air below it
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("A name to know it by, as “Eleven trucks”"))
        self._field.returnPressed.connect(self._on_saved)
        self._answer = Choice(theme, "")
        self._save = Button(theme, self.tr("Keep this story"), kind=Kind.PRIMARY)
        self._save.clicked.connect(self._on_saved)
        self._cancel = Button(theme, self.tr("Cancel"), kind=Kind.QUIET)
        self._cancel.clicked.connect(self._close_form)
        self._renaming: int | None = None
        self._offered = (NO_ANSWER, "")
        self._lay_out()

    def show_view(self, view: StoriesView) -> None:
        """Show the stories."""
        if self.shows_already(view):
            return
        self._view = view
        self._table.show_stories(view.themes, view.stories)
        self._table.setVisible(bool(view.stories))
        self._title.setText(self._headline())
        self._line.setText(self._second_line())
        self._first.setVisible(not view.stories and self._form.isHidden())
        clear(self._notices)
        for text in view.notices:
            notice = Notice(self._theme)
            notice.show_notice(text)
            notice.action_requested.connect(self.notice_requested)
            self._notices.addWidget(notice)
        self._show_answers(self._answer.currentData() or NO_ANSWER)
        self._on_chosen(self._table.place)

    def offer(self, take_id: str, words: str) -> None:
        """Open the form with an answer chosen, told in words."""
        self._offered = (take_id, words)
        self._show_answers(take_id)
        self.act()

    def set_fit(self, fit: Fit) -> None:
        """The matrix scrolls by itself where room is short."""
        self._table.set_narrow(fit.narrow)

    def first_focus(self) -> QWidget | None:
        """The matrix, or the way to a first story."""
        return self._table if self._view.stories else self._first

    def act(self) -> None:
        """Open the form for a new story."""
        self._renaming = None
        self._answer_row.show()
        self._open_form("")

    def _lay_out(self) -> None:
        self._answer_row = labelled(self.tr("The answer that tells it"), self._answer)
        card = Card()
        card.column.addWidget(labelled(self.tr("Story"), self._field))
        card.column.addWidget(self._answer_row)
        buttons = Flow(8, 8)
        buttons.add(self._save)
        buttons.add(self._cancel)
        card.column.addWidget(buttons)
        holder = QVBoxLayout(self._form)
        holder.setContentsMargins(0, 0, 0, 24)
        holder.addWidget(card)
        self._form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addSpacing(16)
        column.addWidget(self._first, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._form)
        column.addWidget(self._table)
        column.addSpacing(12)
        column.addWidget(self._name)
        column.addWidget(self._tools)
        column.addSpacing(24)
        column.addLayout(self._notices)
        column.addStretch(1)

    def _show_answers(self, chosen: str) -> None:
        choices = {NO_ANSWER: self.tr("Not told yet, only a name")}
        if self._offered[0]:
            choices[self._offered[0]] = self._offered[1]
        for one in self._view.answers:
            when = short_day(one.place.on)
            choices.setdefault(one.place.take_id, f"{one.question}, {when}")
        self._answer.show_choices(list(choices.items()), chosen if chosen in choices else NO_ANSWER)

    def _headline(self) -> str:
        stories = self._view.stories
        if not stories:
            return self.tr("No story yet")
        count = number_word(len(stories)).capitalize()
        told = self.tr("{} stories").format(count)
        if len(stories) == 1:
            told = self.tr("One story")
        shown = {tag for story in stories for tag in story.competencies}
        empty = [theme for theme in self._view.themes if theme.id not in shown]
        if not empty:
            return self.tr("{}, one for every theme").format(told)
        if len(empty) == 1:
            return self.tr("{}, no story yet for {}").format(told, theme_in_sentence(empty[0].id))
        return self.tr("{}, {} themes without one").format(told, number_word(len(empty)))

    def _second_line(self) -> str:
        if not self._view.stories:
            return self.tr(
                "A story is an answer worth telling again. Keep one in its review, or write down"
                " here what you could tell."
            )
        return self.tr(
            "Kept takes, by what they show. A panel compares notes: tell each person a different"
            " one."
        )

    def _open_form(self, title: str) -> None:
        self._field.setText(title)
        self._first.hide()
        self._form.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reveal_requested.emit(self._form)

    def _close_form(self) -> None:
        self._form.hide()
        self._first.setVisible(not self._view.stories)
        target = self._table if self._view.stories else self._first
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_toggled(self, place: int, theme_id: str) -> None:
        story = self._view.stories[place]
        tags = set(story.competencies) ^ {theme_id}
        ordered = tuple(theme.id for theme in self._view.themes if theme.id in tags)
        self._put(place, replace(story, competencies=ordered))

    def _on_chosen(self, place: int) -> None:
        story = self._view.stories[place] if 0 <= place < len(self._view.stories) else None
        self._tools.setVisible(story is not None)
        self._name.setVisible(story is not None)
        if story is not None:
            self._replay.setVisible(bool(story.tellings))
            self._name.setText(self.tr("“{}”. Space ticks what it shows.").format(story.title))

    def _on_rename(self) -> None:
        self._renaming = self._table.place
        self._answer_row.hide()
        self._open_form(self._view.stories[self._renaming].title)

    def _on_remove(self) -> None:
        stories = [one for n, one in enumerate(self._view.stories) if n != self._table.place]
        self.stories_changed.emit(tuple(stories))

    def _on_saved(self) -> None:
        title = " ".join(self._field.text().split())
        if not title:
            return
        self._form.hide()
        if self._renaming is not None:
            self._put(self._renaming, replace(self._view.stories[self._renaming], title=title))
        else:
            self.kept.emit(title, self._answer.currentData() or NO_ANSWER)
            self._offered = (NO_ANSWER, "")

    def _put(self, place: int, story: Story) -> None:
        stories = list(self._view.stories)
        stories[place] = story
        self.stories_changed.emit(tuple(stories))
