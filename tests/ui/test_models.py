# SPDX-License-Identifier: GPL-3.0-or-later
"""Recogniser models in the window: the real task, flow and section; a host on this computer."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mockinterview.speech.events import Event, FellBack, Ready
from mockinterview.speech.models.catalogue import CatalogueModel
from mockinterview.speech.models.download import Download
from mockinterview.speech.models.host import ModelHost
from mockinterview.speech.models.pace import Progress
from mockinterview.speech.models.store import ModelInfo, ModelState, ModelStore
from mockinterview.tasks.listening import ListeningTask
from mockinterview.tasks.models import ModelMakers, ModelsTask
from mockinterview.tasks.preferences import PreferencesTask
from mockinterview.ui.flows.models_flow import ModelsFlow
from mockinterview.ui.pages.recogniser_view import ModelAction
from mockinterview.ui.pages.settings_models import ModelRowWidget
from mockinterview.ui.pages.settings_recogniser import RecogniserPane
from mockinterview.ui.theme.theme import Theme
from tests.fakes.listener import FakeListener
from tests.fakes.model_host import FakeModelHost, Trouble, serving
from tests.patience import PATIENCE_MS

FILES = {
    "config.json": b"{}",
    "model.bin": bytes(range(256)) * 2000,
    "tokenizer.json": b"{}",
    "vocabulary.txt": b"a\n",
}
TINY = CatalogueModel("tiny.en", "org/tiny.en", 512_008, 5.6, "clean speech", "a paper", True)


@dataclass
class Desk:
    """A Recogniser section that works, and what stands behind it."""

    pane: RecogniserPane
    task: ModelsTask
    flow: ModelsFlow
    preferences: PreferencesTask
    listener: FakeListener
    store: ModelStore
    host: FakeModelHost
    tried: list[str] = field(default_factory=list)

    def row(self, name: str) -> ModelRowWidget:
        return self.pane._models.row(f"whisper:{name}")

    def line(self, name: str) -> str:
        return self.row(name)._line.text()

    def press(self, name: str, action: ModelAction) -> None:
        button = self.row(name).button(action)
        assert not button.isHidden()
        button.click()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    store = ModelStore(tmp_path / "models", (TINY,))
    tried: list[str] = []
    chosen = tmp_path / "mine"
    chosen.mkdir()
    for name, content in FILES.items():
        (chosen / name).write_bytes(content)

    def try_out(store: ModelStore, name: str, go_on: Callable[[], None]) -> ModelInfo:
        go_on()
        tried.append(name)
        store.note_trial(name, 0.1)
        return store.model(name)

    with serving({TINY.repository: FILES}) as host:

        def download(store: ModelStore, name: str, tell: Callable[[Progress], None]) -> Download:
            return Download(
                store.catalogue_model(name), store.folder, ModelHost(host.address), tell
            )

        listeners: list[FakeListener] = []

        def listener(on_event: Callable[[Event], None]) -> FakeListener:
            listeners.append(FakeListener(on_event))
            return listeners[0]

        pane = RecogniserPane(theme)
        qtbot.addWidget(pane)
        listening = ListeningTask(listener)
        preferences = PreferencesTask(tmp_path / "settings.json")
        task = ModelsTask(ModelMakers(lambda: store, download, try_out))
        flow = ModelsFlow(pane, task, listening, preferences, choose_folder=lambda _: str(chosen))
        pane.show()
        listening.start()
        with qtbot.waitSignal(task.changed):
            flow.refresh()
        yield Desk(pane, task, flow, preferences, listeners[0], store, host, tried)
        task.shut_down()
        preferences.shut_down()


def test_a_download_shows_its_progress_and_ends_checked_tried_and_taken_up(
    qtbot: QtBot, desk: Desk
) -> None:
    desk.row("tiny.en").button(ModelAction.DOWNLOAD).setFocus()
    desk.press("tiny.en", ModelAction.DOWNLOAD)
    assert not desk.row("tiny.en").button(ModelAction.CANCEL).isHidden()
    assert not desk.pane._add.isEnabled()
    with qtbot.waitSignal(desk.task.settled):
        pass
    qtbot.waitUntil(lambda: desk.row("tiny.en")._mark.text() == "checked")
    assert "a minute takes 6 s here" in desk.line("tiny.en")
    assert desk.tried == ["tiny.en"]
    assert desk.listener.used == ["auto"], "what is chosen automatically may be another one now"


def test_a_cancel_keeps_what_came_and_the_next_download_goes_on(qtbot: QtBot, desk: Desk) -> None:
    desk.host.troubles.append(Trouble("/model.bin", stall=200_000))
    desk.press("tiny.en", ModelAction.DOWNLOAD)
    qtbot.waitUntil(lambda: "of 1 MB" in desk.line("tiny.en"))
    qtbot.waitUntil(desk.host.stalled.is_set)
    desk.press("tiny.en", ModelAction.CANCEL)
    qtbot.waitUntil(lambda: "MB are here" in desk.line("tiny.en"))
    assert desk.task.state.failed is None, "what the person wanted is no failure"
    kept = (desk.store.folder / "tiny.en.part" / "model.bin").stat().st_size
    with qtbot.waitSignal(desk.task.settled):
        desk.press("tiny.en", ModelAction.GO_ON)
    assert desk.store.model("tiny.en").state is ModelState.CHECKED
    assert desk.host.ranges_of("model.bin")[-1] == (f"bytes={kept}-" if kept else "")


def test_what_fails_is_told_in_the_row_and_can_be_tried_again(qtbot: QtBot, desk: Desk) -> None:
    desk.host.troubles.append(Trouble("/revision/main", status=404))
    desk.press("tiny.en", ModelAction.DOWNLOAD)
    qtbot.waitUntil(lambda: "does not offer this model" in desk.line("tiny.en"))
    with qtbot.waitSignal(desk.task.settled):
        desk.press("tiny.en", ModelAction.TRY_AGAIN)
    assert desk.store.model("tiny.en").state is ModelState.CHECKED


@pytest.mark.parametrize("link", [False, True])
def test_a_folder_of_ones_own_is_added_used_checked_and_removed(
    qtbot: QtBot, desk: Desk, link: bool
) -> None:
    desk.pane._add.click()
    assert "“mine”" in desk.pane._how._title.text()
    with qtbot.waitSignal(desk.task.settled):
        (desk.pane._how.other_button if link else desk.pane._how.button).click()
    assert (desk.store.folder / "mine").is_symlink() == link
    qtbot.waitUntil(lambda: not desk.row("mine").button(ModelAction.USE).isHidden())
    desk.press("mine", ModelAction.USE)
    assert desk.preferences.current.engine == "whisper:mine"
    assert desk.listener.used[-1] == "whisper:mine"
    with qtbot.waitSignal(desk.task.settled):
        desk.press("mine", ModelAction.VERIFY)
    assert desk.tried == ["mine", "mine"]
    desk.press("mine", ModelAction.REMOVE)
    assert desk.store.model("mine").state is ModelState.CHECKED, "it is asked first"
    with qtbot.waitSignal(desk.task.settled):
        desk.pane._confirm._yes.click()
    assert desk.store.model("mine").state is ModelState.ABSENT


def test_damage_that_a_check_finds_stands_in_the_row(qtbot: QtBot, desk: Desk) -> None:
    shutil.copytree(desk.store.folder.parent / "mine", desk.store.folder / "mine")
    desk.store.verify("mine")
    (desk.store.folder / "mine" / "vocabulary.txt").write_bytes(b"b\n")
    with qtbot.waitSignal(desk.task.changed):
        desk.flow.refresh()
    with qtbot.waitSignal(desk.task.settled):
        desk.press("mine", ModelAction.VERIFY)
    qtbot.waitUntil(lambda: "vocabulary.txt is not whole" in desk.line("mine"))
    assert desk.tried == []


def test_the_choice_counts_at_once_and_an_engine_that_fell_out_is_named(
    qtbot: QtBot, desk: Desk
) -> None:
    desk.pane._engine.setCurrentIndex(1)
    assert desk.preferences.current.engine == "builtin"
    assert desk.listener.used == ["builtin"]
    desk.listener.on_event(FellBack("whisper:mine", "The model mine is damaged."))
    desk.listener.on_event(Ready("builtin:tiny"))
    qtbot.waitUntil(lambda: desk.pane._notice._line.text() == "The model mine is damaged.")


def test_the_window_closes_while_a_host_is_silent(qtbot: QtBot, desk: Desk) -> None:
    desk.host.troubles.append(Trouble("/model.bin", stall=100))
    desk.press("tiny.en", ModelAction.DOWNLOAD)
    qtbot.waitUntil(desk.host.stalled.is_set)
    desk.task.shut_down()
    thread = desk.task._thread
    assert thread is not None
    thread.join(PATIENCE_MS / 1000)
    assert not thread.is_alive()
