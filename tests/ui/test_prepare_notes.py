# SPDX-License-Identifier: GPL-3.0-or-later
"""First interview, company, stories, own questions, debrief and bank on Prepare."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from mockinterview.analysis.first_interview import Agreement
from mockinterview.domain.preparation import FirstFact, OwnQuestion, Story, Telling
from mockinterview.domain.question import PanelRole
from mockinterview.interview.look_back import REMEMBER_ID
from mockinterview.storage.library import Library
from mockinterview.storage.preparation import load_preparation
from mockinterview.ui.flows.prepare_bank_flow import PrepareBankFlow
from mockinterview.ui.flows.prepare_debrief_flow import PrepareDebriefFlow
from mockinterview.ui.flows.prepare_flow import load_debrief_content
from mockinterview.ui.pages.prepare_view import FirstView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.notice import Notice
from tests.ui.keys import press
from tests.ui.prepare_desk import PrepareDesk, asked, button, seen
from tests.unit.storage.samples import CONFLICT, NOW, plan


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, home: Path) -> Iterator[PrepareDesk]:
    made = PrepareDesk(qtbot, theme, home)
    made.refresh()
    yield made
    made.close()


def type_into(desk: PrepareDesk, name: str, text: str) -> None:
    """Type into the line of that name and press Enter."""
    field = seen(desk.page, QLineEdit, name)
    field.setText(text)
    field.textEdited.emit(text)
    press(field, Qt.Key.Key_Return)


def test_a_line_of_the_log_is_checked_heard_and_settled(desk: PrepareDesk) -> None:
    desk.page.open_tab(desk.page.first)
    tab = desk.page.first
    button(tab, "Team size").click()
    type_into(desk, "What was said, in its words", "eighteen")
    desk.wait(lambda: [one.agreement for one in tab._view.facts] == [Agreement.DIFFERS])
    (notice,) = tab.findChildren(Notice)
    assert notice.shown is not None
    assert "“eighteen” in the first interview" in notice.shown.line
    assert "twenty-five people" in notice.shown.line
    notice.button.click()
    assert desk.reviewed == [(desk.session_id, 0)]
    notice.other_button.click()
    desk.wait(lambda: [one.agreement for one in tab._view.facts] == [Agreement.YES])
    button(tab, "Change: Team size").click()
    button(tab, "Remove").click()
    desk.wait(lambda: not tab._view.all_facts)


def test_what_is_dictated_is_offered_for_the_log(desk: PrepareDesk) -> None:
    desk.page.open_tab(desk.page.first)
    tab = desk.page.first
    button(tab, "Dictate what you remember…").click()
    (plan,) = desk.started
    assert [question.id for question in asked(plan)] == [REMEMBER_ID]
    tab.show_view(FirstView(remembered=("a team of eighteen people",)))
    button(tab, "Add: a team of eighteen people").click()
    type_into(desk, "Subject", "Team size")
    facts = desk.preparation.current.first
    assert facts == (FirstFact("Team size", "a team of eighteen people"),)


def test_notes_are_kept_while_typing_and_counted(desk: PrepareDesk) -> None:
    desk.page.open_tab(desk.page.company)
    tab = desk.page.company
    tab._fields["news"].setPlainText("They opened a hub in Corby")
    desk.wait(lambda: [one.answers for one in tab._view.seen] == [1])
    type_into(desk, "Add something to bring", "A map")
    desk.wait(lambda: tab._view.materials[-1].text == "A map")
    tick = button(tab, "A map")
    tick.setFocus()
    tick.click()
    assert button(tab, "A map").hasFocus()
    assert desk.preparation.current.materials[-1].ready
    button(tab, "Take away: A map").click()
    assert desk.preparation.current.materials[-1].text != "A map"
    tab._fields["people"].setPlainText("Maren Holt")
    desk.flow._notes.save_now()
    assert desk.preparation.current.company.people == "Maren Holt"


def test_a_story_is_kept_from_an_answer_tagged_heard_and_removed(desk: PrepareDesk) -> None:
    desk.page.open_tab(desk.page.stories)
    tab = desk.page.stories
    desk.wait(lambda: len(tab._view.answers) == 2)
    button(desk.page, "Add a story").click()
    tab._answer.setCurrentIndex(1)
    type_into(desk, "Story", "The night shift")
    desk.wait(lambda: bool(tab._view.stories))
    (story,) = tab._view.stories
    assert story.competencies == ("conflict",)
    assert story.heard_by == (PanelRole.HIRING_MANAGER,)
    assert len(tab._view.answers) == 1, "it is kept already"
    table = tab._table
    table.setCurrentIndex(table.model().index(0, 1))
    press(table, Qt.Key.Key_Space)
    assert desk.preparation.current.stories[0].competencies == ("leading", "conflict")
    assert table.model().index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Leading: yes"
    button(tab, "Hear it").click()
    desk.wait(lambda: bool(desk.reviewed))
    button(tab, "Rename").click()
    type_into(desk, "Story", "Twenty-five at night")
    assert desk.preparation.current.stories[0].title == "Twenty-five at night"
    button(tab, "Remove").click()
    assert desk.preparation.current.stories == ()


def test_the_stories_are_shown_to_who_comes_from_the_library(desk: PrepareDesk) -> None:
    desk.page.open_tab(desk.page.debrief)
    desk.flow.show_stories()
    assert desk.page.shown_tab is desk.page.stories


def test_an_answer_is_kept_from_the_review(desk: PrepareDesk) -> None:
    take_id = f"{desk.session_id}-02-1"
    desk.flow.keep_story(take_id)
    tab = desk.page.stories
    desk.wait(lambda: tab._form.isVisible())
    assert tab._answer.currentData() == take_id
    assert tab._answer.currentText().startswith("Tell me about a disagreement")
    type_into(desk, "Story", "The stores at night")
    desk.wait(lambda: bool(desk.preparation.current.stories))
    (story,) = desk.preparation.current.stories
    assert [telling.take_id for telling in story.tellings] == [take_id]


def test_an_answer_that_came_with_the_app_is_not_kept_as_a_story(desk: PrepareDesk) -> None:
    with Library(desk.folder) as library:
        session = library.create_session(plan(), NOW, is_sample=True)
        take = library.begin_take(session.id, 0, CONFLICT, "ruth", NOW)
    desk.flow.keep_story(take.id)
    said = [one.shown.title for one in desk.page.findChildren(Notice) if one.shown is not None]
    assert any("came with the app" in title for title in said)
    assert not desk.page.stories._form.isVisible()
    assert desk.preparation.current.stories == ()


def test_what_no_story_shows_is_practised_and_a_worn_one_named(desk: PrepareDesk) -> None:
    tellings = tuple(Telling(str(n), role) for n, role in enumerate(list(PanelRole)[:3]))
    stories = (Story("Worn", ("leading",), tellings), Story("Fresh", ("leading", "team")))
    desk.preparation.change(lambda held: replace(held, stories=stories))
    desk.page.open_tab(desk.page.stories)
    tab = desk.page.stories
    find, worn = tab._view.notices
    assert find.title == "Find a story for conflict"
    assert worn.title == "“Worn” has gone to three of your panel"
    assert worn.line == "“Fresh” shows the same, and nobody has heard it."
    tab.notice_requested.emit(find.id)
    (plan,) = desk.started
    assert asked(plan)[0].competency in {"conflict", "difficult-stakeholder", "feedback-given"}


def test_own_questions_are_suggested_judged_and_practised(desk: PrepareDesk) -> None:
    desk.preparation.change(
        lambda held: replace(
            held,
            first=(FirstFact("Night team", "eighteen people work at night", theirs=True),),
            asks=(OwnQuestion("How much holiday would I get?"),),
        )
    )
    desk.page.open_tab(desk.page.asks)
    tab = desk.page.asks
    desk.wait(lambda: bool(tab._view.rows and tab._view.rows[0].remarks))
    assert tab._view.rows[0].is_doubtful
    assert tab._view.answered == ("Night team: eighteen people work at night",)
    suggestion = tab._view.suggestions[PanelRole.HIRING_MANAGER][0]
    button(tab, f"Add: {suggestion.text}").click()
    button(tab, "Write your own").click()
    type_into(desk, "Your question", "What is a bad week like?")
    assert [ask.text for ask in desk.preparation.current.asks][1:] == [
        suggestion.text,
        "What is a bad week like?",
    ]
    button(tab, "Take away: How much holiday would I get?").click()
    button(tab, "Practise these 2").click()
    (plan,) = desk.started
    assert [question.strong for question in asked(plan)] == [
        (suggestion.text,),
        ("What is a bad week like?",),
    ]
    assert len({question.id for question in asked(plan)}) == 2


def test_the_debrief_keeps_marks_and_drafts_a_note(desk: PrepareDesk, tmp_path: Path) -> None:
    desk.page.open_tab(desk.page.debrief)
    tab = desk.page.debrief
    desk.wait(lambda: bool(tab._ticks))
    sign = tab._view.signs[0]
    tab._ticks[sign.id].click()
    note = tab._notes[sign.id]
    assert not note.isHidden()
    type_into(desk, f"What you saw or heard: {sign.sign}", "“It did not work out”")
    type_into(desk, "To whom, as you address them", "Maren")
    desk.flow._debrief.save_now()
    debrief = desk.preparation.current.debrief
    assert [(one.sign_id, one.note) for one in debrief.signs] == [
        (sign.id, "“It did not work out”")
    ]
    assert "Maren" in tab._card.words
    button(tab, "Copy").click()
    assert QApplication.clipboard().text() == tab._card.words
    button(tab, "Edit").click()
    tab._card._text.setPlainText("Dear Maren, thanks.")
    button(tab, "Done").click()
    assert desk.preparation.current.debrief.note == "Dear Maren, thanks."
    flow = PrepareDebriefFlow(
        desk.page, desk.ground, load_debrief_content, lambda _: str(tmp_path / "note.txt")
    )
    flow._on_save(tab._card.words)
    desk.wait((tmp_path / "note.txt").exists)
    button(tab, "Another draft").click()
    assert desk.preparation.current.debrief.note == ""


def test_what_was_asked_joins_the_bank(desk: PrepareDesk) -> None:
    desk.page.open_tab(desk.page.debrief)
    tab = desk.page.debrief
    desk.wait(lambda: bool(tab._ticks))
    tab._asked.setPlainText("Why do you want to lead a site?\n\n")
    desk.wait(lambda: tab._add.isEnabled())
    told: list[object] = []
    desk.flow.bank_changed.connect(told.append)
    button(tab, "Add these to my questions").click()
    desk.wait(lambda: bool(told))
    (own,) = desk.ground.bank.own_questions
    assert own.text == "Why do you want to lead a site?"
    assert tab._added.text() == "1 added to your questions."


def test_the_bank_is_searched_and_extended(desk: PrepareDesk, tmp_path: Path) -> None:
    desk.page.open_tab(desk.page.bank)
    tab = desk.page.bank
    tab._search.setText("zeppelin")
    tab._search._ask()
    assert tab._count.text() == "No question has those words."
    button(desk.page, "Add a question").click()
    tab._form._text.setPlainText("Tell me about a time you flew a zeppelin.")
    tab._form._strong.setPlainText("Names the airfield\n")
    tab._form._follow_ups.setPlainText("And how did you land?")
    button(tab, "Keep this question").click()
    desk.wait(lambda: len(tab._view.found) == 1)
    (own,) = desk.ground.bank.own_questions
    assert own.kind.value == "behavioral"
    assert own.strong == ("Names the airfield",)
    assert [one.text for one in own.follow_ups] == ["And how did you land?"]
    button(tab, f"Change: {own.text}").click()
    tab._form._competency.setText("learning fast")
    button(tab, "Keep this question").click()
    desk.wait(lambda: desk.ground.bank.own_questions[0].competency == "learning-fast")
    button(tab, f"Add to the plan: {own.text}").click()
    assert desk.page.plan.isVisible()
    # Chance may have planned it already; then it stays where it is.
    assert own.id in [question.id for question in asked(desk.flow._job._current())]
    names = [str(tmp_path / "list.txt"), str(tmp_path / "none.txt")]
    (tmp_path / "list.txt").write_text("- Why balloons?\n", encoding="utf-8")
    flow = PrepareBankFlow(tab, desk.ground, lambda _: names.pop(0))
    flow.bank_changed.connect(desk.flow._load_bank)
    flow._on_import()
    desk.wait(lambda: len(desk.ground.bank.own_questions) == 2)
    flow._on_import()
    desk.wait(lambda: not tab._problem.isHidden())


def test_what_was_typed_last_is_on_the_disk_after_closing(
    qtbot: QtBot, theme: Theme, home: Path
) -> None:
    desk = PrepareDesk(qtbot, theme, home)
    desk.refresh()
    desk.page.open_tab(desk.page.company)
    desk.page.company._fields["values"].setPlainText("They keep their word")
    desk.close()
    assert load_preparation(desk.folder.preparation).company.values == "They keep their word"
