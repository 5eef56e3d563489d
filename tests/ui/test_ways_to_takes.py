# SPDX-License-Identifier: GPL-3.0-or-later
"""The takes of an answer are reached from the library and from the review."""

from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from mockinterview.ui.pages.library_takes import TakesLinks
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.link import Link
from tests.ui import samples
from tests.ui.review_hands import Show


def test_the_library_offers_each_answer_with_several_takes(qtbot: QtBot, theme: Theme) -> None:
    links = TakesLinks(theme)
    qtbot.addWidget(links)
    links.show_session(samples.session())
    (link,) = links.findChildren(Link)
    assert link.text() == "Compare the takes of answer 2"
    with qtbot.waitSignal(links.compare_requested) as asked:
        link.click()
    assert asked.args == ["calder", 1]
    links.show_session(samples.session(samples.take(1)))
    assert links.isHidden()


def test_the_review_offers_to_compare_where_there_are_two(qtbot: QtBot, show: Show) -> None:
    page = show()
    compare = next(
        one for one in page.findChildren(QRadioButton) if one.accessibleName() == "Compare"
    )
    with qtbot.waitSignal(page.compare_requested) as asked:
        compare.click()
    assert asked.args == [1]


def test_the_review_offers_to_compare_one_take_that_has_another_in_another_session(
    qtbot: QtBot, show: Show
) -> None:
    page = show(samples.session(samples.take(1)), 1, 1)
    compare = next(
        one for one in page.findChildren(QRadioButton) if one.accessibleName() == "Compare"
    )
    assert not compare.isVisible()
    page.offer_compare("another")
    assert not compare.isVisible()
    page.offer_compare(samples.take(1).id)
    assert compare.isVisible()
    page.show_session(samples.session(samples.take(1)), 1, 1)  # as after a correction
    assert compare.isVisible()
    with qtbot.waitSignal(page.compare_requested) as asked:
        compare.click()
    assert asked.args == [1]
