# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the evidence of a measure beside its row, and closes it again."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from mockinterview.ui.pages.review_body import ReviewBody
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.evidence_panel import EvidencePanel
from mockinterview.ui.widgets.measure_row import BLEED_PX

#: Where the panel stands: this far from the measures, this far from the edges.
PANEL_GAP_PX = 32
PANEL_EDGE_PX = 8
#: How far above its row the panel begins, where there is room.
PANEL_RISE_PX = 150


class ReviewEvidence(QObject):
    """Owns the panel over the page; one row is open at a time."""

    play_requested = Signal(int)  # milliseconds: when the moment begins
    all_requested = Signal(object)  # Spans, to hear one after the other
    drop_requested = Signal(object)  # Span: it does not belong here
    explanation_requested = Signal(str)  # the id of a row

    def __init__(self, theme: Theme, body: ReviewBody, parent: QObject) -> None:
        super().__init__(parent)
        self._body = body
        self._panel = EvidencePanel(theme, body.content)
        self._open_row = ""
        body.measures.evidence_requested.connect(self.toggle)
        self._panel.play_requested.connect(self.play_requested)
        self._panel.all_requested.connect(self.all_requested)
        self._panel.explanation_requested.connect(self._on_explanation)
        self._panel.drop_requested.connect(self.drop_requested)
        self._panel.closed.connect(self.close_panel)

    @property
    def is_open(self) -> bool:
        """Whether a panel lies over the page."""
        return bool(self._open_row)

    @property
    def open_row(self) -> str:
        """Which row is open; empty for none."""
        return self._open_row

    def toggle(self, row_id: str) -> None:
        """Open the evidence of a row; that of the open row is closed."""
        evidence = self._body.measures.evidence(row_id)
        row = self._body.measures.row(row_id)
        was_open = self._open_row == row_id
        self.close_panel()
        if evidence is None or row is None or was_open:
            return
        self._open_row = row_id
        self._body.measures.set_open(row_id)
        self._panel.show_evidence(evidence)
        self._place(row)
        self._panel.show()
        self._panel.raise_()
        self._panel.take_focus()

    def close_panel(self) -> None:
        """Close what is open; the focus goes back to its row."""
        if not self._open_row:
            return
        row = self._body.measures.row(self._open_row)
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self._panel.isAncestorOf(focus)
        self._open_row = ""
        self._panel.hide()
        self._body.measures.set_open("")
        if row is not None and had_focus:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_explanation(self) -> None:
        self.explanation_requested.emit(self._open_row)

    def _place(self, row: QWidget) -> None:
        content, panel = self._body.content, self._panel
        measures = self._body.measures.mapTo(content, QPoint(BLEED_PX, 0))
        top = row.mapTo(content, QPoint(0, 0)).y() - PANEL_RISE_PX
        x = measures.x() - PANEL_GAP_PX - panel.width()
        if x < PANEL_EDGE_PX:  # the measures have the whole width: stand over them
            x = max(PANEL_EDGE_PX, (content.width() - panel.width()) // 2)
        first = self._body.verticalScrollBar().value() + PANEL_EDGE_PX
        last = first + self._body.viewport().height() - panel.height() - 2 * PANEL_EDGE_PX
        panel.move(x, max(first, min(last, top)))
