# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound check, settings and progress: words, keys and requests."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mockinterview import wiring
from mockinterview.domain.profile import OwnBand, Profile, Yardstick
from mockinterview.preferences import Preferences
from mockinterview.preferences import Theme as ThemeChoice
from mockinterview.ui.pages.settings import SettingsPage
from mockinterview.ui.pages.sound_check import SoundCheckPage
from mockinterview.ui.theme.theme import Theme
from tests.screens import gallery
from tests.ui.keys import press


def test_the_sound_check_goes_on_with_space_and_leaves_with_esc(qtbot: QtBot, theme: Theme) -> None:
    page = SoundCheckPage(theme)
    qtbot.addWidget(page)
    page.show_view(gallery.SPEAK)
    with qtbot.waitSignal(page.next_requested):
        press(page, Qt.Key.Key_Space)
    with qtbot.waitSignal(page.leave_requested):
        press(page, Qt.Key.Key_Escape)


def test_the_sound_check_waits_where_it_cannot_go_on(qtbot: QtBot, theme: Theme) -> None:
    page = SoundCheckPage(theme)
    qtbot.addWidget(page)
    page.show_view(gallery.DEAF)
    with qtbot.assertNotEmitted(page.next_requested):
        press(page, Qt.Key.Key_Space)
    with qtbot.waitSignal(page.notice_action_requested) as asked:
        page._notice.button.click()
    assert asked.args == ["silent"]


def test_the_sound_check_ends_with_what_was_heard(qtbot: QtBot, theme: Theme) -> None:
    page = SoundCheckPage(theme)
    qtbot.addWidget(page)
    page.show_view(gallery.SET)
    assert page._title.accessibleName() == "Status: You are set"
    assert gallery.SET.words in page._line.text()


@pytest.fixture
def settings(qtbot: QtBot, theme: Theme) -> SettingsPage:
    page = SettingsPage(theme)
    qtbot.addWidget(page)
    page.show_view(gallery.SETTINGS)
    return page


def test_each_setting_counts_at_once(settings: SettingsPage) -> None:
    told: list[Preferences] = []
    settings.preferences_changed.connect(told.append)
    settings.sound._microphone.setCurrentIndex(1)
    settings.voice._voice.click()
    settings.sound._captions.click()
    settings.appearance._appearance.segment("dark").click()
    settings.appearance._text_size.setCurrentIndex(settings.appearance._text_size.findData(150))
    settings.bands._profile.segment("second-language").click()
    assert told[-1] == Preferences(
        microphone="Built-in microphone",
        voice_on=False,
        captions=not Preferences().captions,
        theme=ThemeChoice.DARK,
        text_scale=1.5,
        profile=Profile.SECOND_LANGUAGE,
    )
    assert len(told) == 6


def test_the_meter_waits_for_levels(settings: SettingsPage) -> None:
    assert settings.sound._level.isHidden()
    settings.sound.show_level(-20.0)
    assert not settings.sound._level.isHidden()
    assert settings.sound._level_word.text() == "good level"


def test_showing_settings_changes_none(qtbot: QtBot, settings: SettingsPage) -> None:
    chosen = Preferences(
        microphone="Gone away", text_scale=1.1, speed=1.3, engine="whisper:base.en", voice_on=False
    )
    with qtbot.assertNotEmitted(settings.preferences_changed):
        settings.show_view(replace(gallery.SETTINGS, preferences=chosen))
    assert settings.sound._microphone.currentData() == "Gone away"
    assert "not plugged in" in settings.sound._microphone.currentText()
    assert settings.appearance._text_size.currentData() == 110
    assert settings.voice._speed.currentData() == 1.3


def test_a_band_that_is_typed_counts_and_goes_back_to_the_norm(settings: SettingsPage) -> None:
    told: list[Preferences] = []
    settings.preferences_changed.connect(told.append)
    pace = settings.bands.editors["pace"]
    assert pace.reset.isHidden()
    pace.high.setValue(150)
    assert list(told[-1].own_bands) == [OwnBand("pace", 120, 150)]
    settings.show_view(replace(gallery.SETTINGS, preferences=told[-1]))
    assert not pace.reset.isHidden()
    assert pace.low.maximum() < 150  # the edges cannot pass each other
    fillers = settings.bands.editors["fillers"]
    assert fillers.low.isHidden()
    fillers.high.setValue(3)
    assert list(told[-1].own_bands)[1:] == [OwnBand("fillers", None, 3)]
    pace.reset.click()
    assert list(told[-1].own_bands) == [OwnBand("fillers", None, 3)]


def test_what_a_profile_does_not_judge_has_no_band_to_type(settings: SettingsPage) -> None:
    profile = Profile.STUTTER_FRIENDLY
    kept = (OwnBand("pace", 100, 145),)
    view = replace(
        gallery.SETTINGS,
        preferences=Preferences(profile=profile, own_bands=kept),
        norms=wiring.bands(Yardstick(profile)),
    )
    settings.show_view(view)
    assert settings.bands.editors["pace"].isHidden()
    assert not settings.bands.editors["length"].isHidden()
    assert settings.bands.choose(Preferences()).own_bands == kept
