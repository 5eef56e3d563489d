# SPDX-License-Identifier: GPL-3.0-or-later
"""Prepare: what is known of the employer, whether it was drawn on, and what to bring."""

from dataclasses import fields, replace

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from mockinterview.domain.preparation import CompanyNotes, Material
from mockinterview.interview.look_back import NoteSeen
from mockinterview.ui.fit import Fit
from mockinterview.ui.pages.home_side import Card
from mockinterview.ui.pages.prepare_parts import (
    Columns,
    PrepareTab,
    Row,
    clear,
    heading,
    labelled,
    same_focus,
)
from mockinterview.ui.pages.prepare_view import CompanyView
from mockinterview.ui.said import said
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.icon_button import IconButton
from mockinterview.ui.widgets.text import Text
from mockinterview.ui.widgets.tick import Tick

translate = QCoreApplication.translate

FIELD_PX = 72
#: Notes are kept when typing pauses so long. Our choice.
WAIT_MS = 600


class CompanyTab(PrepareTab):
    """Notes are saved while typing; the materials can be ticked, added and taken away."""

    notes_changed = Signal(object)  # CompanyNotes
    materials_changed = Signal(tuple)  # tuple[Material, ...]

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = CompanyView()
        self._fields: dict[str, QPlainTextEdit] = {}
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self._tell)
        self._columns = Columns(theme)
        self._seen = QVBoxLayout()
        self._seen.setSpacing(0)
        self._materials = QVBoxLayout()
        self._materials.setSpacing(0)
        self._new = QLineEdit()
        self._new.setPlaceholderText(self.tr("Add something, Enter"))
        self._new.setAccessibleName(self.tr("Add something to bring"))
        self._new.returnPressed.connect(self._on_added)
        self._lay_out()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_view(self, view: CompanyView) -> None:
        """Show what is kept; a field that is being typed into stays as it is."""
        if self.shows_already(view):
            return
        self._view = view
        for name, field in self._fields.items():
            kept = getattr(view.notes, name)
            if not self._timer.isActive() and field.toPlainText() != kept:
                field.blockSignals(True)
                field.setPlainText(kept)
                field.blockSignals(False)
        with same_focus(self):
            clear(self._seen)
            if view.seen:
                self._seen.addWidget(Text(self.tr("What you have drawn on"), strong=True))
                for one in view.seen:
                    self._seen.addWidget(self._seen_row(one))
            clear(self._materials)
            for material in view.materials:
                self._materials.addWidget(self._material_row(material))

    def set_fit(self, fit: Fit) -> None:
        """The list of materials goes below where room is short."""
        self._columns.set_narrow(fit.narrow)

    def first_focus(self) -> QWidget | None:
        """The first field."""
        return self._fields["news"]

    def save_now(self) -> None:
        """Tell of what was typed without waiting any longer."""
        if self._timer.isActive():
            self._timer.stop()
            self._tell()

    def _lay_out(self) -> None:
        main = self._columns.main
        line = self.tr("It shows which of these your answers and your questions have drawn on.")
        main.addWidget(heading(self.tr("What you know of them"), line))
        for field in fields(CompanyNotes):
            edit = QPlainTextEdit()
            edit.setTabChangesFocus(True)
            edit.textChanged.connect(self._timer.start)
            self._fields[field.name] = edit
            main.addWidget(labelled(_label(field.name), edit))
        main.addSpacing(16)
        main.addLayout(self._seen)
        main.addStretch(1)
        card = Card()
        card.column.addWidget(Text(self.tr("To bring"), Type.TITLE))
        card.column.addSpacing(12)
        card.column.addLayout(self._materials)
        card.column.addSpacing(16)
        card.column.addWidget(self._new)
        self._columns.side.addWidget(card)
        self.fill_with(self._columns)

    def _seen_row(self, one: NoteSeen) -> Row:
        parts = []
        if one.answers:
            parts.append(
                self.tr("1 answer")
                if one.answers == 1
                else self.tr("{} answers").format(one.answers)
            )
        if one.questions:
            parts.append(
                self.tr("1 question")
                if one.questions == 1
                else self.tr("{} questions").format(one.questions)
            )
        told = ", ".join(parts) or self.tr("not yet")
        count = Text(told, Type.SMALL, tone="" if parts else "muted")
        return Row(self._theme, (Text(one.line, Type.SMALL, wrap=True), 1), (count, 0))

    def _material_row(self, material: Material) -> Row:
        tick = Tick(self._theme, said(material.text))
        tick.setChecked(material.ready)
        tick.toggled.connect(lambda ready: self._change(material, replace(material, ready=ready)))
        remove = IconButton(
            self._theme, "close", self.tr("Take away: {}").format(said(material.text)), icon_px=14
        )
        remove.clicked.connect(lambda: self._change(material, None))
        text = Text(said(material.text), Type.SMALL, wrap=True)
        return Row(self._theme, (tick, 0), (text, 1), (remove, 0))

    def _change(self, material: Material, new: Material | None) -> None:
        materials = [new if one == material else one for one in self._view.materials]
        self.materials_changed.emit(tuple(one for one in materials if one is not None))

    def _on_added(self) -> None:
        text = " ".join(self._new.text().split())
        self._new.clear()
        if text and all(one.text != text for one in self._view.materials):
            self.materials_changed.emit((*self._view.materials, Material(text)))
        self._new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        self.notes_changed.emit(
            CompanyNotes(**{name: field.toPlainText() for name, field in self._fields.items()})
        )

    def _on_theme_changed(self) -> None:
        for field in self._fields.values():
            field.setFixedHeight(self._theme.px(FIELD_PX))


def _label(field: str) -> str:
    labels = {
        "news": translate("CompanyTab", "News, one thing a line"),
        "values": translate("CompanyTab", "Values they name, and where one was kept"),
        "products": translate("CompanyTab", "Products and services"),
        "people": translate("CompanyTab", "People you have met or will meet"),
    }
    return labels[field]
