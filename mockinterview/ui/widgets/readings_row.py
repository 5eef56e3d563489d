# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose words these are, what others heard, and the way to hear an answer again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.text import Text
from mockinterview.ui.widgets.transcript_gutter import WIDTH_PX


class ReadingsRow(QWidget):
    """Names are those that a person gives to engines, ids those that the app does."""

    reading_wanted = Signal(str)  # id of another engine whose words are kept
    hearing_wanted = Signal(str)  # id of an engine that should hear the answer

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._engines: tuple[tuple[str, str], ...] = ()
        self._line = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._links = Flow(16, 4)
        self._again = Link(theme, self.tr("Hear it again with…"), icon="recogniser")
        self._again.setEnabled(False)
        self._again.clicked.connect(self._on_again)
        self._others: list[Link] = []
        self._links.add(self._again)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(4)
        self._column.addWidget(self._line)
        self._column.addWidget(self._links)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_readings(self, now: str, others: Sequence[tuple[str, str]]) -> None:
        """Say whose words are shown, and offer those that are kept; pairs are id and name."""
        heard = self.tr("Heard by {}.").format(now) if now else self.tr("Not transcribed yet.")
        self._line.setText(heard)
        for link in self._links.take_all():
            if link is not self._again:
                link.hide()
                link.deleteLater()
        self._others = []
        for engine, name in others:
            link = Link(self._theme, self.tr("Show what {} heard").format(name), icon="eye")
            link.clicked.connect(lambda _=False, engine=engine: self.reading_wanted.emit(engine))
            self._others.append(link)
            self._links.add(link)
        self._links.add(self._again)
        self._again.setEnabled(bool(self._engines))

    def show_engines(self, engines: Sequence[tuple[str, str]]) -> None:
        """Offer these engines to hear the answer again; pairs are id and name."""
        self._engines = tuple(engines)
        self._again.setEnabled(bool(engines))

    def show_hearing(self, name: str) -> None:
        """Say that the answer is being heard again."""
        line = self.tr("Now {} hears it again. You can go on meanwhile.").format(name)
        self._line.setText(line)
        self._again.setEnabled(False)

    def make_menu(self) -> QMenu:
        """Return the menu of engines to hear the answer with."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for engine, name in self._engines:
            action = menu.addAction(name)
            action.triggered.connect(
                lambda _=False, engine=engine: self.hearing_wanted.emit(engine)
            )
        return menu

    def _on_theme_changed(self) -> None:
        self._column.setContentsMargins(self._theme.px(WIDTH_PX), 8, 0, 0)  # in line with the words

    def _on_again(self) -> None:
        self.make_menu().popup(self._again.mapToGlobal(self._again.rect().bottomLeft()))
