# SPDX-License-Identifier: GPL-3.0-or-later
"""What leads from a session in the library to the answers that were given more than once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mockinterview.domain.session import Session
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.link import Link


class TakesLinks(QWidget):
    """A link for each answer with several takes; hidden where there is none."""

    compare_requested = Signal(str, int)  # session id, position

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session_id = ""
        self._links: list[Link] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(4)
        self.hide()

    def show_session(self, session: Session | None) -> None:
        """Offer what can be compared in a session; None for nothing."""
        for link in self._links:
            self._column.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = []
        self._session_id = session.id if session is not None else ""
        takes = session.latest_takes if session is not None else ()
        for number, take in enumerate(takes, start=1):
            if take.number > 1:
                words = self.tr("Compare the takes of answer {}").format(number)
                link = Link(self._theme, words, icon="split")
                link.setProperty("position", take.position)
                link.clicked.connect(self._on_clicked)
                self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
                self._links.append(link)
        self.setVisible(bool(self._links))

    def _on_clicked(self) -> None:
        self.compare_requested.emit(self._session_id, self.sender().property("position"))
