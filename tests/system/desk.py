# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk to try the app at, without hardware: a screen, a sound card, a session and access bus.

The app at this desk is the real one in a process of its own. What is spoken into the microphone
and what comes out of the speaker are real streams of a real sound server.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.system.processes import end_all_with, wait_for
from tests.system.x11 import ask_to_close

PROGRAMS = ("Xvfb", "xdotool", "pulseaudio", "pactl", "paplay", "parec", "dbus-daemon")
SCREEN = "1366x900x24"
#: A program that has not ended by then hangs. Less than pytest's limit, which would end all tests.
PATIENCE_S = 80
RATE_HZ = 48_000
_MARK = "MOCKINTERVIEW_TEST_DESK"
#: The modules of the sound server that are the headset. ``mic_in`` is the mouth: what is played
#: there comes out of the microphone.
HEADSET = {
    "sink_name=speaker": ("module-null-sink", "sink_name=speaker", f"rate={RATE_HZ}"),
    "sink_name=mic_in": ("module-null-sink", "sink_name=mic_in", f"rate={RATE_HZ}"),
    "source_name=mic": ("module-remap-source", "master=mic_in.monitor", "source_name=mic"),
}
ANOTHER = ("module-remap-source", "master=mic_in.monitor", "source_name=webcam")
#: Left over from the desk of whoever runs the tests; with them the app would find that one.
_NOT_OURS = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "PULSE_SERVER", "AT_SPI_BUS")

_GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(["grab"])
sys.exit(0 if app.primaryScreen().grabWindow(0).save(sys.argv[1]) else 1)
"""


def missing_programs() -> list[str]:
    """Return what this machine lacks for a desk."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


class Ear:
    """Listens to one source of sound from when it is made until ``stop``."""

    def __init__(self, desk: "Desk", source: str) -> None:
        self._file = Path(tempfile.mkstemp(dir=desk.folder, suffix=".raw")[1])
        command = ["parec", f"--device={source}", "--raw", "--latency-msec=20"]
        command += ["--format=s16le", "--channels=1", f"--rate={RATE_HZ}"]
        with self._file.open("wb") as out:
            self._process = subprocess.Popen(command, env=desk.environment, stdout=out)
        wait_for(lambda: self._file.stat().st_size, 60, f"sound from {source}")

    def heard(self) -> NDArray[np.float32]:
        """Return all samples so far, at ``RATE_HZ``."""
        data = self._file.read_bytes()
        samples = np.frombuffer(data[: len(data) // 2 * 2], np.int16)
        return samples.astype(np.float32) / np.float32(32768)

    def stop(self) -> NDArray[np.float32]:
        """Stop listening, and return all samples."""
        self._process.terminate()
        self._process.wait(60)
        return self.heard()


class Desk:
    """Screen, sound card and buses, private to the tests, up between ``start`` and ``stop``."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="desk-"))
        self.environment = {k: v for k, v in os.environ.items() if k not in _NOT_OURS} | {
            _MARK: str(self.folder),
            "XDG_RUNTIME_DIR": str(self.folder),
            "PULSE_RUNTIME_PATH": str(self.folder / "pulse"),
            "PULSE_SERVER": f"unix:{self.folder}/pulse.sock",
            "HOME": str(self.folder / "person"),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_SCALE_FACTOR": "1",
            "LC_ALL": "C.UTF-8",
        }
        self._programs: list[subprocess.Popen[bytes]] = []

    def start(self) -> None:
        """Bring everything up, in the order in which one needs the other."""
        (self.folder / "person").mkdir()
        self._start_screen()
        self._start_buses()
        self._start_sound()

    def stop(self) -> None:
        """Take everything down, whatever became of it."""
        end_all_with(f"{_MARK}={self.folder}")
        for program in self._programs:
            program.wait(60)
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, *command: str) -> str:
        """Run a program at this desk and return what it printed."""
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=PATIENCE_S
        )
        assert done.returncode == 0, f"{command[0]}: {done.stderr}"
        return done.stdout.strip()

    # -- the microphone

    def speak(self, sound: Path) -> None:
        """Play a WAV file into the microphone, to its end."""
        self.run("paplay", "--device=mic_in", str(sound))

    def start_speaking(self, sound: Path) -> subprocess.Popen[bytes]:
        """Play a WAV file into the microphone and return at once."""
        command = ["paplay", "--device=mic_in", str(sound)]
        return subprocess.Popen(command, env=self.environment)

    def plug_in(self) -> None:
        """Have a headset: microphone and speaker. Without effect where there is one."""
        loaded = self.run("pactl", "list", "short", "modules")
        for name, module in HEADSET.items():
            if name not in loaded:
                self.run("pactl", "load-module", *module)
        self.run("pactl", "set-default-sink", "speaker")
        self.run("pactl", "set-default-source", "mic")

    def unplug(self) -> None:
        """Have no headset any more, also in the middle of a recording."""
        self._unload(*HEADSET)

    def unplug_microphone(self) -> None:
        """Have no microphone any more, but the speaker.

        The sound server moves what records to the source that is left, what the speaker plays:
        it goes on, and hears silence.
        """
        self._unload("source_name=mic")

    def _unload(self, *names: str) -> None:
        for line in reversed(self.run("pactl", "list", "short", "modules").splitlines()):
            number, _, module = line.partition("\t")
            if any(name in module for name in names):
                self.run("pactl", "unload-module", number)

    def plug_in_another(self) -> None:
        """Have a second microphone beside the first, and record from it by default."""
        self.run("pactl", "load-module", *ANOTHER)
        self.run("pactl", "set-default-source", "webcam")

    def take_the_other_away(self) -> None:
        """Have the headset's microphone alone again."""
        self._unload("source_name=webcam")
        self.run("pactl", "set-default-source", "mic")

    def restart_sound(self) -> None:
        """Kill the sound server, and start another, as a system does that looks after it."""
        server = next(one for one in self._programs if "pulseaudio" in str(one.args))
        server.kill()
        server.wait(60)
        self._programs.remove(server)
        (self.folder / "pulse.sock").unlink(missing_ok=True)
        self._start_sound()

    def suspend_microphone(self, *, asleep: bool) -> None:
        """Let the sound card sleep, or wake it: no sound comes, and nobody is told."""
        self.run("pactl", "suspend-source", "mic", str(int(asleep)))

    # -- the speaker

    def listen(self, source: str = "speaker.monitor") -> Ear:
        """Begin to listen to what the speaker plays, or to another source."""
        return Ear(self, source)

    # -- screen and keys

    def screenshot(self, path: Path) -> None:
        """Save what the screen shows as PNG."""
        self.run(sys.executable, "-c", _GRAB, str(path))

    def key(self, *names: str) -> None:
        """Press keys, one after the other, in the window that has the focus."""
        self.run("xdotool", "key", "--delay", "40", *names)

    def click(self, x: int, y: int) -> None:
        """Click at a place of the screen."""
        self.run("xdotool", "mousemove", str(x), str(y), "click", "1")

    def focus(self, title: str) -> None:
        """Give the keyboard to the window with that title: nobody manages windows here."""
        self.run("xdotool", "windowfocus", "--sync", self._window(title))

    def close_window(self, title: str) -> None:
        """Close the window with that title as the cross in its corner does."""
        ask_to_close(self.environment["DISPLAY"], int(self._window(title)))

    def _window(self, title: str) -> str:
        search = ("xdotool", "search", "--sync", "--onlyvisible", "--name", title)
        return self.run(*search).splitlines()[0]

    # -- bringing it up

    def _start(self, command: Sequence[str], keep_open: Sequence[int] = ()) -> None:
        with (self.folder / f"{command[0]}.log").open("wb") as log:
            program = subprocess.Popen(
                command, env=self.environment, stderr=log, pass_fds=keep_open
            )
        self._programs.append(program)

    def _start_screen(self) -> None:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"]
        self._start(command, keep_open=[writing])
        os.close(writing)
        with os.fdopen(reading, encoding="ascii") as pipe:
            number = pipe.readline().strip()  # comes when the screen is there
        assert number, (self.folder / "Xvfb.log").read_text()
        self.environment["DISPLAY"] = f":{number}"

    def _start_buses(self) -> None:
        # The access bus is started by the session bus when the first program asks for it.
        address = f"unix:path={self.folder}/bus"
        self._start(["dbus-daemon", "--session", "--nofork", f"--address={address}"])
        wait_for((self.folder / "bus").exists, 60, "session bus")
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address

    def _start_sound(self) -> None:
        command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--disable-shm=yes"]
        command += ["--use-pid-file=no", "--log-level=error"]
        socket = f"{self.folder}/pulse.sock"
        command += ["-L", f"module-native-protocol-unix auth-anonymous=1 socket={socket}"]
        self._start(command)
        wait_for(self._sound_answers, 60, "sound server")
        self.plug_in()

    def _sound_answers(self) -> bool:
        ask = ["pactl", "info"]
        return not subprocess.run(ask, env=self.environment, capture_output=True).returncode
