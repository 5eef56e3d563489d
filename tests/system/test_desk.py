# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk does what the system tests trust it to do."""

import subprocess
import sys
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from tests.system.accessibility import AccessBus, Node
from tests.system.desk import RATE_HZ, Desk
from tests.system.network import cut_off
from tests.system.processes import processes_with, wait_for

pytestmark = pytest.mark.system

_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
app = QApplication(["window"])
window = QWidget()
window.setWindowTitle("A window")
window.setStyleSheet("background: #ff0000")
label, button = QLabel("not pressed"), QPushButton("A button")
button.clicked.connect(lambda: label.setText("pressed"))
layout = QVBoxLayout(window)
layout.addWidget(label)
layout.addWidget(button)
window.setGeometry(0, 0, 600, 400)
window.show()
sys.exit(app.exec())
"""


def write_tone(path: Path, hz: float, seconds: float) -> None:
    samples = 0.3 * np.sin(2 * np.pi * hz * np.arange(int(seconds * RATE_HZ)) / RATE_HZ)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes((samples * 32767).astype(np.int16).tobytes())


def loudest_hz(samples: NDArray[np.float32]) -> float:
    spectrum = np.abs(np.fft.rfft(samples))
    return float(np.argmax(spectrum) * RATE_HZ / len(samples))


@pytest.fixture
def window(desk: Desk) -> Iterator[tuple[Node, subprocess.Popen[bytes]]]:
    process = subprocess.Popen([sys.executable, "-c", _WINDOW], env=desk.environment)
    bus = AccessBus(desk.environment["DBUS_SESSION_BUS_ADDRESS"])
    try:
        yield wait_for(lambda: bus.application(process.pid), 60, "window"), process
    finally:
        process.kill()
        process.wait()
        bus.close()


def named(root: Node, name: str) -> Node | None:
    return next((node for node in root.walk() if node.name == name), None)


def test_what_the_speaker_plays_is_heard(desk: Desk, tmp_path: Path) -> None:
    write_tone(tmp_path / "tone.wav", hz=440, seconds=1)
    ear = desk.listen()
    desk.run("paplay", str(tmp_path / "tone.wav"))
    assert loudest_hz(ear.stop()) == pytest.approx(440, abs=5)


def test_what_is_spoken_into_the_microphone_comes_out_of_it_and_not_of_the_speaker(
    desk: Desk, tmp_path: Path
) -> None:
    write_tone(tmp_path / "tone.wav", hz=880, seconds=1)
    speaker, microphone = desk.listen(), desk.listen("mic")
    desk.speak(tmp_path / "tone.wav")
    assert loudest_hz(microphone.stop()) == pytest.approx(880, abs=5)
    assert float(np.abs(speaker.stop()).max()) < 0.001


def test_the_headset_can_be_pulled_out_and_put_back(desk: Desk) -> None:
    desk.unplug()
    assert desk.run("pactl", "list", "short", "sources") == ""
    desk.plug_in()
    desk.plug_in()
    sources = desk.run("pactl", "list", "short", "sources")
    assert sources.count("\tmic\t") == 1
    assert sources.count("\tspeaker.monitor\t") == 1


def test_a_window_is_seen_pressed_read_and_closed(
    desk: Desk, window: tuple[Node, subprocess.Popen[bytes]], tmp_path: Path
) -> None:
    root, process = window
    button = wait_for(lambda: named(root, "A button"), 60, "button")
    assert button.role in {"push button", "button"}
    assert button.has("showing")
    assert named(root, "not pressed")
    desk.focus("A window")
    desk.key("Tab", "space")
    wait_for(lambda: named(root, "pressed"), 60, "effect of the key")
    desk.screenshot(tmp_path / "shot.png")
    image = QImage(str(tmp_path / "shot.png"))
    assert image.width() == 1366
    assert image.pixelColor(5, 5).name() == "#ff0000"
    desk.close_window("A window")
    assert process.wait(60) == 0


def test_a_program_that_is_cut_off_reaches_nobody_but_those_at_the_desk(desk: Desk) -> None:
    if not cut_off():
        pytest.skip("this system does not let a test take the network away")
    code = "import socket; socket.create_server(('127.0.0.1', 0)); print(*socket.if_nameindex())"
    assert desk.run(*cut_off(), sys.executable, "-c", code) == "(1, 'lo')"
    reach = "import socket; socket.create_connection(('192.0.2.1', 80), 1)"
    cut = subprocess.run([*cut_off(), sys.executable, "-c", reach], capture_output=True, text=True)
    assert "Network is unreachable" in cut.stderr
    desk.run(*cut_off(), "pactl", "info")


def test_a_desk_leaves_no_process_and_no_file() -> None:
    desk = Desk()
    try:
        desk.start()
        mark = f"MOCKINTERVIEW_TEST_DESK={desk.folder}"
        assert len(processes_with(mark)) >= 3
    finally:
        desk.stop()
    assert not processes_with(mark)
    assert not desk.folder.exists()
