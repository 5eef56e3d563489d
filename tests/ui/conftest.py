# SPDX-License-Identifier: GPL-3.0-or-later
"""A dressed application for every test of the interface."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from mockinterview.paths import assets_folder
from mockinterview.ui.theme.theme import Appearance, Theme


@pytest.fixture(autouse=True)
def garbage_stays_on_this_thread() -> Iterator[None]:
    """Collect cycles between tests, here: a thread that collects a QObject crashes the run."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, assets_folder() / "icons")
    made.set_appearance(Appearance.LIGHT)
    yield made
    # Widgets wait for an event loop to be deleted; dressing them again at each test takes seconds.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    made.set_text_percent(100)
    qapp.setStyleSheet("")
