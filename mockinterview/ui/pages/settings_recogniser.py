# SPDX-License-Identifier: GPL-3.0-or-later
"""The Recogniser section of Settings: what hears, and the models that could."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.fit import Fit
from mockinterview.ui.pages.recogniser_view import ModelAction, ModelRow, RecogniserView
from mockinterview.ui.pages.settings_models import ModelList
from mockinterview.ui.pages.settings_rows import SettingRow
from mockinterview.ui.pages.settings_section import SettingsSection
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Scale
from mockinterview.ui.widgets.choices import Choice
from mockinterview.ui.widgets.confirm import Confirm
from mockinterview.ui.widgets.marks import Rule
from mockinterview.ui.widgets.notice import Notice, NoticeKind, NoticeText
from mockinterview.ui.widgets.text import Text

CHOICE_PX = 344
WIDEST_PX = 600


class RecogniserSection(SettingsSection):
    """The pane under its title; a flow of its own tells the pane what to show."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._set_title(
            self.tr("Recogniser"),
            self.tr(
                "Turns sound into words, on this computer. Yours to change at any time; old"
                " answers can be transcribed again."
            ),
        )
        self.pane = RecogniserPane(theme)
        self._add(self.pane)

    def set_fit(self, fit: Fit) -> None:
        """Put controls under their labels sooner: the rows are full."""
        self.pane.set_stacked(fit.big or fit.narrow)


class RecogniserPane(QWidget):
    """Shows a ``RecogniserView``. Removing, and how to add a folder, is asked about here."""

    engine_chosen = Signal(str)  # a value of Preferences.engine
    action_requested = Signal(ModelAction, ModelRow)
    folder_wanted = Signal()
    add_confirmed = Signal(bool)  # whether the folder stays where it is

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._to_remove: ModelRow | None = None
        self._notice = Notice(theme)
        self._engine = Choice(theme, self.tr("Recogniser"))
        self._chosen = SettingRow(
            self.tr("Recogniser"), self.tr("Counts from the next answer on"), self._engine
        )
        self._models = ModelList(theme)
        self._confirm = Confirm(theme)
        self._confirm.hide()
        self._how = Notice(theme)
        self._how.hide()
        self._add = Button(theme, self.tr("Add a model folder…"), icon="folder", scale=Scale.SMALL)
        self._sources = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._lay_out()
        self._engine.currentIndexChanged.connect(self._on_engine)
        self._models.action_requested.connect(self._on_action)
        self._confirm.confirmed.connect(self._on_remove_confirmed)
        self._confirm.refused.connect(self._confirm.hide)
        self._how.action_requested.connect(lambda _: self._on_add_confirmed(link=False))
        self._how.other_requested.connect(lambda _: self._on_add_confirmed(link=True))
        self._add.clicked.connect(self.folder_wanted)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_view(self, view: RecogniserView) -> None:
        """Show what hears and what could."""
        self._notice.show_notice(view.notice)
        self._engine.show_choices(list(view.choices), view.chosen)
        self._models.show_rows(view.rows)
        self._add.setEnabled(view.can_add)
        self._sources.setText(view.sources)
        self._sources.setVisible(bool(view.sources))

    def ask_how_to_add(self, name: str) -> None:
        """Ask whether a folder is to be copied or used where it is."""
        self._how.show_notice(
            NoticeText(
                "add",
                NoticeKind.PLAIN,
                self.tr("How should “{}” be added?").format(name),
                self.tr("A copy is safe from changes. Where it is, it takes no room twice."),
                action=self.tr("Copy it here"),
                other=self.tr("Use it where it is"),
            )
        )
        self._how.show()
        self._how.button.setFocus()

    def set_stacked(self, stacked: bool) -> None:
        """Put controls under their labels."""
        self._chosen.set_stacked(stacked)
        self._models.set_stacked(stacked)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notice)
        column.addSpacing(20)
        column.addWidget(Rule())
        column.addWidget(self._chosen)
        column.addWidget(self._models)
        column.addWidget(self._confirm)
        column.addWidget(self._how)
        column.addSpacing(16)
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addSpacing(16)
        column.addWidget(
            Text(
                self.tr(
                    "A download is the only time this app uses the network, and only when you"
                    " start it."
                ),
                Type.SMALL,
                tone="muted",
                wrap=True,
            )
        )
        column.addWidget(self._sources)

    def _on_theme_changed(self) -> None:
        self._engine.setFixedWidth(min(self._theme.px(CHOICE_PX), WIDEST_PX))

    def _on_engine(self) -> None:
        self.engine_chosen.emit(self._engine.currentData())

    def _on_action(self, action: ModelAction, row: ModelRow) -> None:
        if action is not ModelAction.REMOVE:
            self.action_requested.emit(action, row)
            return
        self._to_remove = row
        self._confirm.ask(
            self.tr("Remove {} from this computer?").format(row.name),
            self.tr("Recordings and transcripts stay. It can be added or downloaded again."),
            self.tr("Remove"),
            self.tr("Keep it"),
        )

    def _on_remove_confirmed(self) -> None:
        self._confirm.hide()
        if self._to_remove is not None:
            self.action_requested.emit(ModelAction.REMOVE, self._to_remove)

    def _on_add_confirmed(self, *, link: bool) -> None:
        self._how.hide()
        self.add_confirmed.emit(link)
