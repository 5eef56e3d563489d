# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test gets: its own data folder, no thread left behind, and the same everywhere."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QLocale

# By themselves hypothesis' tests fail by chance: other examples in each run, and a limit of 0.2 s
# for each. Files are written anew for each example, so a folder of the whole test does no harm.
settings.register_profile(
    "every run alike",
    database=None,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.load_profile("every run alike")

#: A thread that ends by itself may take this long on a busy machine; one that does not fails.
THREADS_END_WITHIN_S = 20.0

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Figures and days are written the same for whoever runs the tests, wherever they live.
QLocale.setDefault(QLocale.c())


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point every test to a data folder of its own."""
    folder = tmp_path / "home"
    monkeypatch.setenv("MOCKINTERVIEW_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread running."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before]
    for thread in left:
        thread.join(THREADS_END_WITHIN_S)
    assert not [thread.name for thread in left if thread.is_alive()]
