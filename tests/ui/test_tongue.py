# SPDX-License-Identifier: GPL-3.0-or-later
"""The window speaks what was chosen, at once, and goes back to English without a trace."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mockinterview.app.tongue import Tongue, manners_of, spoken_of
from mockinterview.paths import assets_folder
from mockinterview.preferences import Language
from mockinterview.tasks.preferences import PreferencesTask


@pytest.fixture
def preferences(tmp_path: Path) -> Iterator[PreferencesTask]:
    made = PreferencesTask(tmp_path / "settings.json")
    yield made
    made.shut_down()


@pytest.fixture
def tongue(qapp: QApplication, preferences: PreferencesTask) -> Iterator[Tongue]:
    before = QLocale()
    preferences.change(replace(preferences.current, language=Language.ENGLISH))
    made = Tongue(qapp, assets_folder() / "translations", preferences)
    yield made
    made.fall_silent()
    QLocale.setDefault(before)


def library() -> str:
    return QCoreApplication.translate("NavigationRail", "Library")


def close() -> str:
    """A word of Qt's own."""
    return QCoreApplication.translate("QPlatformTheme", "Close")


def test_a_language_chosen_is_spoken_at_once(
    qtbot: QtBot, tongue: Tongue, preferences: PreferencesTask
) -> None:
    assert (library(), close()) == ("Library", "Close")
    with qtbot.waitSignal(tongue.changed):
        preferences.change(replace(preferences.current, language=Language.GERMAN))
    assert tongue.spoken is Language.GERMAN
    assert close() == "Schließen"
    assert QLocale().toString(1.5) == "1,5"
    preferences.change(replace(preferences.current, language=Language.ENGLISH))
    assert (library(), close()) == ("Library", "Close")
    assert QLocale().toString(1.5) == "1.5"


def test_other_choices_leave_the_language_alone(
    qtbot: QtBot, tongue: Tongue, preferences: PreferencesTask
) -> None:
    with qtbot.assertNotEmitted(tongue.changed):
        preferences.change(replace(preferences.current, text_scale=1.5))


def test_after_it_nothing_is_left(
    qapp: QApplication, tongue: Tongue, preferences: PreferencesTask
) -> None:
    preferences.change(replace(preferences.current, language=Language.FRENCH))
    tongue.fall_silent()
    assert close() == "Close"


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["de-AT", "de"], Language.GERMAN),
        (["it-IT", "it", "fr-FR"], Language.FRENCH),
        (["it-IT"], Language.ENGLISH),
        (["es_MX"], Language.SPANISH),
        (["den-CA", "C"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_the_system_is_followed_as_far_as_it_is_spoken(wanted: list[str], spoken: Language) -> None:
    assert spoken_of(wanted) is spoken


@pytest.mark.parametrize(
    ("language", "system", "written"),
    [
        (Language.GERMAN, "de_CH", "de_CH"),
        (Language.GERMAN, "en_US", "de_DE"),
        (Language.ENGLISH, "en_US", "en_US"),
        (Language.ENGLISH, "C", "en_GB"),
    ],
)
def test_dates_are_written_as_in_the_country_where_it_speaks_so(
    language: Language, system: str, written: str
) -> None:
    assert manners_of(language, QLocale(system)).name() == written
