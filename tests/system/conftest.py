# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk, one for all system tests, and an app that is gone after each."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.system.app import App
from tests.system.desk import Desk, missing_programs


@pytest.fixture(scope="session")
def whole_desk() -> Iterator[Desk]:
    """The desk itself; tests ask for ``desk``, which is tidied before each."""
    missing = missing_programs()
    if missing:
        reason = f"a desk needs {', '.join(missing)}; python3 run.py --test installs them"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    desk = Desk()
    try:
        desk.start()
        yield desk
    finally:
        desk.stop()


@pytest.fixture
def desk(whole_desk: Desk) -> Desk:
    """A desk with its headset plugged in."""
    whole_desk.plug_in()
    return whole_desk


@pytest.fixture
def make_app(desk: Desk, home: Path) -> Iterator[Callable[..., App]]:
    """Make apps that are gone when the test is over."""
    made: list[App] = []

    def make(**more: str) -> App:
        made.append(App(desk, home, **more))
        return made[-1]

    yield make
    for app in made:
        app.end()
