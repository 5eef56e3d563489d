# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page as a screen reader gets it: whatever can be used has a role, a name and its value."""

import contextlib
from collections.abc import Callable
from pathlib import Path

import pytest

from mockinterview.preferences import Preferences, save_preferences
from tests.system.accessibility import GoneError, Node
from tests.system.app import App
from tests.system.processes import wait_for

pytestmark = pytest.mark.system

#: What Qt calls a thing of which it knows nothing. Holders may be so, but nothing to be used.
NO_ROLE = {"filler", "panel", "layered pane", "unknown", "invalid", "redundant object"}
#: What is used, whether the keyboard reaches it here or on its parent.
USED = {
    "push button",
    "toggle button",
    "check box",
    "radio button",
    "combo box",
    "list",
    "list item",
    "page tab",
    "slider",
    "spin box",
    "table",
    "text",
}
WITH_VALUE = {"slider", "spin box", "progress bar"}
#: Drawn: what it shows is told in words.
DRAWN = {"chart", "indicator"}
TABS = 7
SECTIONS = ("Voice", "Recogniser", "Bands", "Appearance", "Privacy", "Backups")


def trouble_with(node: Node) -> str:
    """Say what somebody who cannot see it would miss; empty if nothing."""
    role, name = node.role, node.name
    can_focus = node.has("focusable")
    if can_focus and role in NO_ROLE:
        return f"takes the keyboard, and is a “{role}”"
    if role == "combo box":  # Qt calls a list by what it shows
        return "" if node.label else "a list that nothing labels"
    if (can_focus or role in USED) and not name.strip():
        return "has no name"
    if role in WITH_VALUE and "Value" not in node.interfaces:
        return "has no value"
    words = node.description
    if role in DRAWN and not words.strip():
        return "is drawn, and not told in words"
    if "<span" in words or "<b>" in words:
        return f"is described in markup: {words}"
    return ""


class Walk:
    """Goes from page to page, and notes what is wrong on each."""

    def __init__(self, app: App) -> None:
        self._app = app
        self.wrong: list[str] = []
        self.roles: dict[str, str] = {}

    def look(self, page: str) -> None:
        """Look at all that is on the page now."""
        for node in self._app.root().walk():
            with contextlib.suppress(GoneError):  # it was replaced meanwhile
                self.roles[node.name] = node.role
                if trouble := trouble_with(node):
                    self.wrong.append(f"{page}: {node.role} “{node.name}” {trouble}")

    def key(self, key: str, name: str) -> None:
        """Press a key, and look once something of that name is there."""
        self._app.key(key)
        self._app.find(name)
        self.look(name)

    def press(self, button: str, name: str) -> None:
        """Press a button, and look once something of the other name is there."""
        wait_for(lambda: self._pressed(button), 60, f"“{button}” that can be pressed")
        self._app.find(name, timeout_s=60)
        self.look(name)

    def close(self, title: str) -> None:
        """Close a dialog, and go on in the window."""
        self._app.turn_to(title)
        self._app.key("Escape")
        self._app.turn_to()

    def _pressed(self, name: str) -> bool:
        for found, node in self._app.nodes():
            with contextlib.suppress(GoneError):
                if found == name and node.role in USED:
                    node.press()
                    return True
        return False


def test_whatever_can_be_used_on_any_page_has_a_role_a_name_and_its_value(
    make_app: Callable[..., App], home: Path
) -> None:
    save_preferences(home / "settings.json", Preferences(introductions=False, voice_on=False))
    app = make_app()
    app.start()
    walk = Walk(app)
    walk.look("Home")
    walk.press("Change…", "Number of questions")
    walk.key("F1", "Open the guide")
    walk.close("Keys")
    walk.press("Sound check", "Microphone level")
    app.key("Escape")

    walk.key("ctrl+5", "Captions while speaking")
    for section in SECTIONS:
        walk.press(section, section)
    walk.key("ctrl+4", "Use this description")
    app.focus_on("Job description")
    for tab in range(1, TABS):
        app.key("Right")
        walk.look(f"Prepare, tab {tab}")
    walk.press("Help", "Using Mock Interview")

    app.key("ctrl+1")
    walk.press("Open the sample session", "STAR timeline")
    assert walk.roles["STAR timeline"] == "chart"
    walk.press("Pace", "Close")
    app.key("Escape")
    walk.press("Compare", "Keep this take")
    app.key("Escape")
    walk.press("Whole session", "The whole session")
    walk.key("ctrl+2", "Sessions")
    walk.press("More filters", "Everybody")
    walk.key("ctrl+3", "Show as a table")
    walk.press("Show as a table", "Close")
    walk.close("Progress as a table")

    app.listen()
    app.key("ctrl+1", "Return")
    app.wait_for_status("thinking")
    walk.look("Room, thinking")
    question = app.find("Question").name.partition(": ")[2]
    wait_for(lambda: question in app.said(), 60, "word of the question")
    assert any(words.startswith("thinking") for words in app.said())
    app.key("space")
    app.wait_for_status("recording")
    wait_for(lambda: "recording" in app.said(), 10, "word that it records")
    walk.look("Room, recording")
    assert walk.roles["Microphone level"] == "indicator"
    assert all(app.said()), "what is said has words"
    assert not walk.wrong, "\n".join(walk.wrong)
