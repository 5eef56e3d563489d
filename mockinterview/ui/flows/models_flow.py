# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings, Recogniser: which engine hears, and the coming and going of models."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from mockinterview.preferences import Preferences
from mockinterview.tasks.listening import ListeningTask
from mockinterview.tasks.models import ModelsTask
from mockinterview.tasks.preferences import PreferencesTask
from mockinterview.ui.pages.recogniser_view import (
    AUTO,
    ModelAction,
    ModelRow,
    recogniser_view,
)
from mockinterview.ui.pages.settings_recogniser import RecogniserPane

translate = QCoreApplication.translate


def ask_for_folder(parent: QWidget) -> str:
    """Let the person choose a folder in the system's own dialogue; "" when they do not."""
    return QFileDialog.getExistingDirectory(
        parent, translate("ModelsFlow", "Choose the folder of a Whisper model")
    )


class ModelsFlow(QObject):
    """Tells the section what to show, and the recogniser which engine to use."""

    def __init__(
        self,
        pane: RecogniserPane,
        models: ModelsTask,
        listening: ListeningTask,
        preferences: PreferencesTask,
        parent: QObject | None = None,
        choose_folder: Callable[[QWidget], str] = ask_for_folder,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._models = models
        self._listening = listening
        self._preferences = preferences
        self._choose_folder = choose_folder
        self._engine = preferences.current.engine
        self._folder: Path | None = None
        pane.engine_chosen.connect(self._on_chosen)
        pane.action_requested.connect(self._on_action)
        pane.folder_wanted.connect(self._on_folder_wanted)
        pane.add_confirmed.connect(self._on_add_confirmed)
        models.changed.connect(self.show)
        models.settled.connect(self._on_settled)
        listening.ready.connect(self.show)
        listening.unavailable.connect(self.show)
        preferences.changed.connect(self._on_preferences)
        self.show()

    def refresh(self) -> None:
        """Look at the models folder again."""
        self._models.refresh()

    def show(self) -> None:
        """Show all that is known."""
        listening = self._listening
        self._pane.show_view(
            recogniser_view(
                self._preferences.current.engine,
                listening.engine,
                listening.fell_back,
                self._models.state,
            )
        )

    def _on_chosen(self, engine: str) -> None:
        self._preferences.change(replace(self._preferences.current, engine=engine))

    def _on_preferences(self, preferences: Preferences) -> None:
        if preferences.engine != self._engine:
            self._engine = preferences.engine
            self._listening.use(self._engine)
            self.show()

    def _on_settled(self, name: str) -> None:
        """Load anew what the choice now comes to: a model came, went or was found damaged."""
        concerned = self._listening.engine.endswith(f":{name}") or self._engine.endswith(f":{name}")
        if concerned or self._engine == AUTO:
            self._listening.use(self._engine)

    def _on_action(self, action: ModelAction, row: ModelRow) -> None:
        match action:
            case ModelAction.USE:
                self._on_chosen(row.engine)
            case ModelAction.DOWNLOAD | ModelAction.GO_ON | ModelAction.TRY_AGAIN:
                self._models.download(row.model)
            case ModelAction.CANCEL:
                self._models.cancel()
            case ModelAction.VERIFY:
                self._models.verify(row.model)
            case ModelAction.REMOVE:
                self._models.remove(row.model)

    def _on_folder_wanted(self) -> None:
        chosen = self._choose_folder(self._pane)
        if chosen:
            self._folder = Path(chosen)
            self._pane.ask_how_to_add(self._folder.name)

    def _on_add_confirmed(self, link: bool) -> None:
        if self._folder is not None:
            self._models.add(self._folder, link=link)
            self._folder = None
