# SPDX-License-Identifier: GPL-3.0-or-later
"""What came of a session, in the library: its findings, and a line or two for each answer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.domain.session import AnswerSummary
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.times import clock
from mockinterview.ui.widgets.bars import StarBar
from mockinterview.ui.widgets.marks import Icon
from mockinterview.ui.widgets.text import Text, set_tool_tip

NUMBER_PX = 16


class AnswerLine(QWidget):
    """One answer: number, question, length; STAR bar to scale, pace."""

    def __init__(
        self, theme: Theme, number: int, answer: AnswerSummary, longest_ms: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        asked = answer.question
        if answer.is_follow_up:
            asked = self.tr("Follow-up: {}").format(asked)
        question = Text(asked, Type.SMALL, elide=True)
        set_tool_tip(question, asked)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(question, 1)
        first.addWidget(Text(clock(answer.duration_ms), Type.SMALL, tone="muted"))
        bar = StarBar(theme)
        bar.setAccessibleName(self.tr("STAR shares"))
        bar.show_shares(answer.shares or (), answer.duration_ms / max(1, longest_ms))
        pace = self.tr("not measured")
        if answer.speech_rate_wpm is not None:
            pace = self.tr("{:.0f} wpm").format(answer.speech_rate_wpm)
        second = QHBoxLayout()
        second.setSpacing(12)
        second.addWidget(bar, 1)
        second.addWidget(Text(pace, Type.CAPTION, tone="muted"))
        lines = QVBoxLayout()
        lines.setSpacing(4)
        lines.addLayout(first)
        lines.addLayout(second)
        count = Text(str(number), Type.SMALL, tone="muted")
        count.setMinimumWidth(theme.px(NUMBER_PX))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 12)
        row.setSpacing(8)
        row.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)


class Finding(QWidget):
    """A sentence with the mark of a strength or of a change."""

    def __init__(self, theme: Theme, icon: str, colour: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = Text(role=Type.SMALL, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(12)
        row.addWidget(Icon(theme, icon, colour, 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)

    def show_words(self, words: str) -> None:
        """Show the sentence; hidden where there is none."""
        self.words.setText(words)
        self.setVisible(bool(words))
