# SPDX-License-Identifier: GPL-3.0-or-later
"""What the app does at a desk where something is missing: one sentence, and the rest works."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.system.app import App
from tests.system.desk import Desk
from tests.system.processes import wait_for
from tests.system.sound import DATA

pytestmark = pytest.mark.system

MakeApp = Callable[..., App]


def text_with(app: App, *parts: str) -> str:
    """Return the text in the window that holds all these parts; empty where none does."""
    texts = (name for name, _ in app.nodes())
    return next((t for t in texts if all(p in t.lower() for p in parts)), "")


def test_without_a_microphone_the_window_says_what_to_do(desk: Desk, make_app: MakeApp) -> None:
    app = make_app(PULSE_SERVER=f"unix:{desk.folder}/none")
    app.start()
    wait_for(lambda: text_with(app, "no microphone"), 60, "word about the microphone")
    assert app.close() == 0
    assert "Traceback" not in app.messages


def test_a_sound_server_with_nothing_plugged_in_is_found_out_when_an_answer_should_begin(
    desk: Desk, make_app: MakeApp
) -> None:
    desk.unplug()
    app = make_app()
    app.start()
    app.key("Return")
    status = app.wait_for_status("thinking", "recording", timeout_s=60)
    if status.startswith("thinking"):
        app.key("space")
    wait_for(lambda: text_with(app, "microphone"), 60, "word about the microphone")
    assert not app.status().startswith("recording")
    assert "Traceback" not in app.messages


@pytest.fixture
def no_portaudio(tmp_path: Path) -> str:
    """Return a folder from which ``sounddevice`` fails as it does without its library."""
    folder = tmp_path / "broken"
    folder.mkdir()
    (folder / "sounddevice.py").write_text("raise OSError('PortAudio library not found')\n")
    return str(folder)


def test_without_portaudio_the_window_opens_and_names_the_package(
    desk: Desk, make_app: MakeApp, no_portaudio: str
) -> None:
    app = make_app(PYTHONPATH=no_portaudio)
    app.start()
    wait_for(lambda: text_with(app, "portaudio"), 60, "word about PortAudio")
    assert app.close() == 0
    assert "Traceback" not in app.messages


def test_without_portaudio_a_recording_is_measured_all_the_same(
    desk: Desk, make_app: MakeApp, no_portaudio: str
) -> None:
    app = make_app(PYTHONPATH=no_portaudio)
    report = app.json("analyze", str(DATA / "pico_quilter.wav"))
    assert "apostle" in report["transcript"]["text"]


@pytest.mark.parametrize("arguments", [(), ("sessions", "list"), ("demo",)], ids=str)
def test_a_data_folder_that_cannot_be_made_is_one_sentence(
    make_app: MakeApp, home: Path, arguments: tuple[str, ...]
) -> None:
    home.write_text("a file where the folder should be")
    done = make_app().command(*arguments)
    assert done.returncode == 1
    assert str(home) in done.stderr
    assert "Traceback" not in done.stderr
    assert home.read_text() == "a file where the folder should be"


def test_started_from_a_menu_it_shows_why_it_does_not_open(
    desk: Desk, make_app: MakeApp, home: Path
) -> None:
    home.write_text("a file where the folder should be")
    app = make_app(GIO_LAUNCHED_DESKTOP_FILE="/usr/share/applications/mockinterview.desktop")
    app.launch()
    wait_for(lambda: text_with(app, str(home).lower()), 60, "the reason")
    desk.focus("Mock Interview")
    desk.key("Escape")
    assert app.wait_for_end() == 1
    assert "Traceback" not in app.messages


@pytest.mark.parametrize("display", ["", ":987"])  # none, and one that nobody answers at
def test_where_there_is_no_screen_the_app_says_so(make_app: MakeApp, display: str) -> None:
    done = make_app(DISPLAY=display, WAYLAND_DISPLAY="").command()
    assert done.returncode == 1
    assert "demo" in done.stderr
    assert "practise" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_second_start_raises_the_first_window(desk: Desk, make_app: MakeApp) -> None:
    first = make_app()
    first.start()
    second = make_app().command()
    assert second.returncode == 0, second.stderr
    assert first.is_running
    assert first.close() == 0


def test_the_start_can_be_timed(make_app: MakeApp) -> None:
    done = make_app().command("--exit-after-start")
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
