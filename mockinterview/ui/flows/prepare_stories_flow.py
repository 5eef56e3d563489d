# SPDX-License-Identifier: GPL-3.0-or-later
"""The story bank: good takes kept as stories, and what the matrix says is missing."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal

from mockinterview.domain.preparation import Preparation, Story, Telling
from mockinterview.domain.question import PanelRole
from mockinterview.domain.session import Take, is_sample
from mockinterview.questions.story_themes import THEMES, StoryTheme, themes_of
from mockinterview.storage.library import Library
from mockinterview.ui.flows.prepare_ground import PrepareGround
from mockinterview.ui.names import theme_in_sentence
from mockinterview.ui.numbers import number_word
from mockinterview.ui.pages.prepare_stories import StoriesTab
from mockinterview.ui.pages.prepare_view import StoriesView
from mockinterview.ui.said import said
from mockinterview.ui.times import short_day
from mockinterview.ui.widgets.notice import NoticeKind, NoticeText
from mockinterview.ui.widgets.story_table import OFTEN

translate = QCoreApplication.translate

FIND = "find:"


class PrepareStoriesFlow(QObject):
    """Behind the tab Stories."""

    theme_requested = Signal(object)  # StoryTheme: practise a question about it
    problem = Signal(str)

    def __init__(
        self, tab: StoriesTab, ground: PrepareGround, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tab, self._ground = tab, ground
        tab.stories_changed.connect(self._on_stories)
        tab.kept.connect(self._on_kept)
        tab.replay_requested.connect(self._on_replay)
        tab.notice_requested.connect(self._on_notice)

    def show(self) -> None:
        """Show what is known."""
        stories = self._ground.preparation.current.stories
        told = {telling.take_id for story in stories for telling in story.tellings}
        answers = tuple(one for one in self._ground.look.stories if one.place.take_id not in told)
        self._tab.show_view(StoriesView(THEMES, stories, answers, tuple(_notices(stories))))

    def keep(self, take_id: str) -> None:
        """Offer to keep an answer, whether or not it was found to tell a story; no sample."""
        if is_sample(take_id):
            self.problem.emit(
                self.tr(
                    "This answer came with the app, so it is not a story of yours."
                    " Your stories are as they were. Keep one from an answer you recorded."
                )
            )
            return

        def done(take: Take) -> None:
            self.show()
            self._tab.offer(take.id, f"{take.question.text}, {short_day(take.started_at)}")

        self._ground.library.ask(lambda library: library.take(take_id), done, self.problem.emit)

    def _on_stories(self, stories: tuple[Story, ...]) -> None:
        self._ground.preparation.change(lambda held: replace(held, stories=stories))

    def _on_kept(self, title: str, take_id: str) -> None:
        if not take_id:
            self._ground.preparation.change(lambda held: with_story(held, title))
            return

        def read(library: Library) -> tuple[Take, PanelRole]:
            take = library.take(take_id)
            return take, library.session(take.session_id).plan.member(take.asked_by).role

        def done(found: tuple[Take, PanelRole]) -> None:
            take, role = found
            self._ground.preparation.change(
                lambda held: with_story(
                    held, title, themes_of(take.question.competency), Telling(take.id, role)
                )
            )

        self._ground.library.ask(read, done, self.problem.emit)

    def _on_replay(self, place: int) -> None:
        tellings = self._ground.preparation.current.stories[place].tellings
        if not tellings:
            return

        def done(take: Take) -> None:
            self._ground.doors.review(take.session_id, take.position)

        def read(library: Library) -> Take:
            return library.take(tellings[-1].take_id)

        gone = self.tr("This take was deleted. The story is kept.")
        self._ground.library.ask(read, done, lambda _: self.problem.emit(gone))

    def _on_notice(self, notice_id: str) -> None:
        wanted = notice_id.removeprefix(FIND)
        for theme in THEMES:
            if theme.id == wanted:
                self.theme_requested.emit(theme)


def with_story(
    held: Preparation,
    title: str,
    themes: tuple[str, ...] = (),
    telling: Telling | None = None,
) -> Preparation:
    """Keep a story; one of that name gets the new telling and themes besides those it has."""
    tellings = (telling,) if telling is not None else ()
    stories = list(held.stories)
    for place, story in enumerate(stories):
        if story.title.casefold() == title.casefold():
            fresh = tuple(one for one in tellings if one not in story.tellings)
            ordered = tuple(
                theme.id for theme in THEMES if theme.id in {*story.competencies, *themes}
            )
            stories[place] = replace(
                story, competencies=ordered, tellings=(*story.tellings, *fresh)
            )
            return replace(held, stories=tuple(stories))
    return replace(held, stories=(*stories, Story(title, themes, tellings)))


def _notices(stories: tuple[Story, ...]) -> Iterator[NoticeText]:
    shown = {tag for story in stories for tag in story.competencies}
    empty = [theme for theme in THEMES if theme.id not in shown]
    if empty:
        yield _find(empty[0])
    for story in stories:
        heard = len(story.heard_by)
        if heard >= OFTEN:
            title = translate("PrepareStoriesFlow", "“{}” has gone to {} of your panel")
            title = title.format(story.title, number_word(heard))
            yield NoticeText("often", NoticeKind.PLAIN, title, _instead_of(story, stories))


def _find(theme: StoryTheme) -> NoticeText:
    return NoticeText(
        f"{FIND}{theme.id}",
        NoticeKind.INFO,
        translate("PrepareStoriesFlow", "Find a story for {}").format(theme_in_sentence(theme.id)),
        said(theme.prompt),
        translate("PrepareStoriesFlow", "Practise a question about it"),
    )


def _instead_of(often: Story, stories: tuple[Story, ...]) -> str:
    """Name a story that shows much of the same and that fewer people have heard."""
    tags = set(often.competencies)
    others = [
        story
        for story in stories
        if story is not often
        and tags & set(story.competencies)
        and len(story.heard_by) < len(often.heard_by)
    ]
    if not others:
        return translate(
            "PrepareStoriesFlow", "A panel compares notes: another story would tell them more."
        )
    other = max(
        others, key=lambda story: (len(tags & set(story.competencies)), -len(story.heard_by))
    )
    words = translate("PrepareStoriesFlow", "“{}” shows some of the same, and {}.")
    if set(other.competencies) >= tags:
        words = translate("PrepareStoriesFlow", "“{}” shows the same, and {}.")
    heard = len(other.heard_by)
    told = translate("PrepareStoriesFlow", "only {} have heard it").format(number_word(heard))
    if heard == 0:
        told = translate("PrepareStoriesFlow", "nobody has heard it")
    elif heard == 1:
        told = translate("PrepareStoriesFlow", "only one person has heard it")
    return words.format(other.title, told)
