# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings: the choices, with the level of the microphone and the recognisers to choose from."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from mockinterview import wiring
from mockinterview.app.ground import Doors, Ground
from mockinterview.audio.nowhere import Nowhere
from mockinterview.audio.recorder import Recorder
from mockinterview.domain.profile import Yardstick
from mockinterview.storage.erase import holdings
from mockinterview.tasks.models import ModelMakers, ModelsTask
from mockinterview.tasks.recording import RecordingTask
from mockinterview.ui.flows.backups_flow import BackupsFlow
from mockinterview.ui.flows.delete_flow import DeleteFlow
from mockinterview.ui.flows.meter_flow import MeterFlow
from mockinterview.ui.flows.models_flow import ModelsFlow
from mockinterview.ui.flows.settings_flow import SettingsFlow
from mockinterview.ui.navigation import PageName
from mockinterview.ui.pages.settings import SettingsPage
from mockinterview.wiring import talk


def build(ground: Ground, doors: Doors, parent: QObject) -> SettingsFlow:
    """Return the flow behind the page, which is now in the window."""
    page = SettingsPage(ground.theme, ground.window.page_parent)
    flow = SettingsFlow(
        page,
        ground.library,
        ground.preferences.current,
        talk.found_devices,
        str(ground.folder.root),
        lambda profile: wiring.bands(Yardstick(profile)),
        parent,
    )
    flow.changed.connect(ground.preferences.change)
    flow.refreshed.connect(_models(page, ground, parent).refresh)
    flow.devices_found.connect(_meter(page, ground, parent).devices_found)
    backups = BackupsFlow(
        page.backups,
        ground.library,
        partial(wiring.restore, ground.folder),
        wiring.local_now,
        parent,
    )
    flow.refreshed.connect(backups.refresh)
    backups.restored.connect(flow.refresh)
    deletion = DeleteFlow(page.privacy.delete, lambda: holdings(ground.folder), parent)
    deletion.confirmed.connect(doors.delete_everything)
    ground.endings.add(deletion.shut_down)
    page.privacy.folder_requested.connect(doors.open_folder)
    page.privacy.report_requested.connect(
        lambda: QGuiApplication.clipboard().setText(ground.report())
    )
    page.sound.sound_check_requested.connect(doors.check_sound)
    page.sound.speaker_test_requested.connect(doors.check_sound)
    ground.preferences.changed.connect(flow.set_preferences)
    ground.window.add_page(PageName.SETTINGS, page)
    ground.endings.add(flow.shut_down)
    return flow


def _meter(page: SettingsPage, ground: Ground, parent: QObject) -> MeterFlow:
    chosen = ground.preferences

    def make() -> Recorder:
        return Recorder(chosen.current.microphone or None, files=Nowhere())

    microphone = RecordingTask(make, parent)
    ground.endings.add(microphone.shut_down)
    return MeterFlow(page, microphone, chosen, parent)


def _models(page: SettingsPage, ground: Ground, parent: QObject) -> ModelsFlow:
    makers = ModelMakers(
        store=lambda: talk.model_store(ground.folder),
        download=talk.model_download,
        try_out=talk.try_and_note,
    )
    models = ModelsTask(makers, parent)
    ground.endings.add(models.shut_down)
    listening = ground.engines().listening
    return ModelsFlow(page.recogniser, models, listening, ground.preferences, parent)
