# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands for the review page: find what is shown by its name, press it, choose from its menu."""

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QWidget

from mockinterview.ui.pages.review import ReviewPage
from mockinterview.ui.pages.review_more import MoreButton
from mockinterview.ui.widgets.timeline import Timeline
from mockinterview.ui.widgets.transcript_view import TranscriptView

#: Makes a page that shows an answer: session, position and number of the take.
Show = Callable[..., ReviewPage]


def named(page: QWidget, name: str, kind: type[QWidget] = QWidget) -> QWidget:
    """Return the one widget that is shown and has that accessible name."""
    found = [
        widget
        for widget in page.findChildren(kind)
        if widget.accessibleName() == name and widget.isVisibleTo(page)
    ]
    assert len(found) == 1, (name, [widget.accessibleName() for widget in found])
    return found[0]


def names(page: QWidget) -> list[str]:
    return [
        widget.accessibleName()
        for widget in page.findChildren(QWidget)
        if widget.accessibleName() and widget.isVisibleTo(page)
    ]


def press(page: QWidget, name: str) -> None:
    button = named(page, name, QAbstractButton)
    assert isinstance(button, QAbstractButton)
    button.click()


def transcript(page: QWidget) -> TranscriptView:
    view = named(page, "Transcript")
    assert isinstance(view, TranscriptView)
    return view


def timeline(page: QWidget) -> Timeline:
    line = named(page, "STAR timeline")
    assert isinstance(line, Timeline)
    return line


def choose(page: QWidget, entry: str) -> None:
    """Choose from the menu of the three dots."""
    more = named(page, "More")
    assert isinstance(more, MoreButton)
    menu = more.make_menu()  # not popped up: the offscreen screen cannot hold a menu
    action = next(action for action in menu.actions() if action.text() == entry)
    assert action.isEnabled(), entry
    action.trigger()
