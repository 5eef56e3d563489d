# SPDX-License-Identifier: GPL-3.0-or-later
"""Where labels are as long as German ones, nothing is cut either."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mockinterview.ui.theme.theme import Appearance, Theme
from tests.screens.gallery import Gallery
from tests.screens.long_words import drawn_out, spoken_in
from tests.screens.test_nothing_is_cut import outside, shown, too_small

SCENES = ("review", "review-evidence", "review-marked", "session")


def test_words_are_drawn_out_around_their_placeholders() -> None:
    assert drawn_out("Take {}", 3) == "Taaakee {}"
    assert drawn_out("{:.1f} s of {name}", 2) == "{:.1f} s ooof {name}"
    assert drawn_out("T", 4) == "T"


@pytest.mark.parametrize("width", [1280, 900])
def test_long_words_have_room(qtbot: QtBot, qapp: QApplication, theme: Theme, width: int) -> None:
    theme.set_appearance(Appearance.LIGHT)
    with spoken_in(qapp):
        gallery = Gallery(qapp, theme)
        qtbot.addWidget(gallery.window)
        gallery.window.resize(width, 820)
        gallery.window.show()
        wrong = []
        scenes = gallery.scenes()
        for name in SCENES:
            scenes[name]()
            for _ in range(3):
                QCoreApplication.processEvents()
            for widget in shown(gallery.window):
                what = widget.accessibleName() or getattr(widget, "text", str)()
                for problem in filter(None, (too_small(widget), outside(widget))):
                    wrong.append(f"{name}: {type(widget).__name__} {what[:40]!r}: {problem}")
        gallery.window.hide()
    assert not wrong, "\n".join(wrong)
