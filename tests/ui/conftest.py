# SPDX-License-Identifier: GPL-3.0-or-later
"""A dressed application for every test of the interface."""

import gc
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mockinterview.analysis.bands import load_bands
from mockinterview.domain.session import Session
from mockinterview.paths import assets_folder
from mockinterview.ui.pages.review import ReviewPage
from mockinterview.ui.theme.theme import Appearance, Theme
from tests.patience import PatientBot
from tests.ui import samples
from tests.ui.review_hands import Show

if TYPE_CHECKING:  # it loads every engine: most tests need none
    from tests.ui.session_hands import FakeStudio


@pytest.fixture(autouse=True)
def garbage_stays_on_this_thread() -> Iterator[None]:
    """Collect cycles between tests, here: a thread that collects a QObject crashes the run."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Wait longer than pytest-qt would."""
    return PatientBot(request)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, assets_folder() / "icons")
    made.set_appearance(Appearance.LIGHT)
    yield made
    # Widgets wait for an event loop to be deleted; dressing them again at each test takes seconds.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    made.set_text_percent(100)
    qapp.setStyleSheet("")


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> Show:
    """Return what makes a review page with its sound."""

    def make(session: Session | None = None, position: int = 1, number: int = 1) -> ReviewPage:
        page = ReviewPage(theme, load_bands(assets_folder() / "bands.toml"))
        qtbot.addWidget(page)
        page.resize(1080, 820)
        page.show()
        page.show_session(session or samples.session(), position, number)
        if page.take is not None:
            page.show_peaks(samples.peaks(page.take, 600))
        QApplication.processEvents()  # a layout shows what was added to it a moment later
        return page

    return make


@pytest.fixture
def studio(qtbot: QtBot, tmp_path: Path) -> Iterator["FakeStudio"]:
    from tests.ui.session_hands import FakeStudio

    made = FakeStudio(tmp_path)
    yield made
    made.shut_down()
