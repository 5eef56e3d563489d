# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the session that is chosen has the words of the search: which answer, at which time."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.domain.finding import Place, PlaceKind
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.times import clock
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.marked_text import MarkedText
from mockinterview.ui.widgets.marks import Rule
from mockinterview.ui.widgets.text import Text

#: More places in one session are counted and not listed. Our guess at what anybody reads.
MOST_SHOWN = 20


class PlacesList(QWidget):
    """A place each: the take, the words around, and a link that plays from there."""

    chosen = Signal(object)  # Place: it is to be seen and heard

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count = Text(role=Type.SMALL, tone="muted")
        self._rest = Text(role=Type.CAPTION, tone="muted", wrap=True)
        self._shown: list[_PlaceRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addWidget(self._count)
        column.addLayout(self._rows)
        column.addWidget(self._rest)
        self.hide()

    def show_places(self, places: Sequence[Place]) -> None:
        """Replace the places; hidden where there is none."""
        for row in self._shown:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._shown = [_PlaceRow(self._theme, place) for place in places[:MOST_SHOWN]]
        for row in self._shown:
            row.chosen.connect(self.chosen)
            self._rows.addWidget(row)
        count = len(places)
        self._count.setText(
            self.tr("1 place") if count == 1 else self.tr("{} places").format(count)
        )
        self._rest.setText(self.tr("The first {} are listed.").format(MOST_SHOWN))
        self._rest.setVisible(count > MOST_SHOWN)
        self.setVisible(bool(count))


class _PlaceRow(QWidget):
    """One place."""

    chosen = Signal(object)  # Place

    def __init__(self, theme: Theme, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        words = {
            PlaceKind.SAID: self.tr("Answer {answer}, take {take}"),
            PlaceKind.ASKED: self.tr("Question {answer}"),
            PlaceKind.NOTED: self.tr("Your note on answer {answer}, take {take}"),
        }[place.kind].format(answer=place.answer, take=place.number)
        self.link = Link(theme, self.tr("Open"))
        if place.at_ms is not None:
            self.link = Link(theme, clock(place.at_ms), icon="play", icon_px=12)
            hear = self.tr("Hear “{words}” at {time}")
            self.link.setAccessibleName(hear.format(words=place.sought, time=clock(place.at_ms)))
        self.link.setAccessibleDescription(words)
        self.link.clicked.connect(self._on_clicked)
        around = MarkedText(theme, Type.SMALL)
        around.show_marked(place.before, place.sought, place.after)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text(words, Type.SMALL, strong=True, elide=True), 1)
        head.addWidget(self.link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Rule())
        column.addSpacing(8)
        column.addLayout(head)
        column.addWidget(around)
        column.addSpacing(10)

    def _on_clicked(self) -> None:
        self.chosen.emit(self._place)
