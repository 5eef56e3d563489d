# SPDX-License-Identifier: GPL-3.0-or-later
"""The app, driven as a person with a keyboard and a screen reader drives it."""

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.system.accessibility import AccessBus, GoneError, Node
from tests.system.desk import Desk
from tests.system.network import cut_off
from tests.system.processes import processes_with, wait_for

TITLE = "Mock Interview"
#: Generous: a busy machine of continuous integration, not what a person should wait.
START_S = 80
ROOT = Path(__file__).parent.parent.parent


class App:
    """One run of the app at a desk, with a data folder of its own and without a network.

    Args:
        desk: Where it runs.
        home: Its data folder.
        more: Further environment variables.

    Attributes:
        before: What stands before its command, such as a program that watches it.
    """

    def __init__(self, desk: Desk, home: Path, **more: str) -> None:
        self.home = home
        self.before: tuple[str, ...] = ()
        self._desk = desk
        self._environment = {**desk.environment, "MOCKINTERVIEW_HOME": str(home), **more}
        self._process: subprocess.Popen[bytes] | None = None
        self._bus: AccessBus | None = None
        self._status: Node | None = None
        self._log = desk.folder / f"app-{id(self)}.log"

    # -- starting and ending

    def start(self, *arguments: str, module: str = "mockinterview") -> None:
        """Open the window and wait until it can be used; ``module`` may stand round the app."""
        self.launch(*arguments, module=module)
        self.find("Start interview", timeout_s=START_S)
        self._desk.focus(TITLE)

    def launch(self, *arguments: str, module: str = "mockinterview") -> None:
        """Start it and wait for nothing."""
        with self._log.open("ab") as log:
            command = [*self.before, *cut_off(), sys.executable, "-m", module, *arguments]
            self._process = subprocess.Popen(
                command, env=self._environment, cwd=ROOT, stdout=log, stderr=log
            )
        self._bus = AccessBus(self._environment["DBUS_SESSION_BUS_ADDRESS"])

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    @property
    def messages(self) -> str:
        """What it printed so far."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def close(self) -> int:
        """Close the window by its cross, and return the exit code."""
        self._desk.close_window(TITLE)
        return self.wait_for_end()

    def wait_for_end(self) -> int:
        """Wait until it has ended, and return the exit code."""
        assert self._process is not None
        return self._process.wait(60)

    def end(self) -> None:
        """Be rid of it, whatever state it is in."""
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        if self._bus is not None:
            self._bus.close()

    # -- looking

    def root(self) -> Node:
        """Return the top of its accessibility tree."""
        bus = self._bus
        assert bus is not None

        def look() -> Node | None:
            assert self.is_running, f"the app has ended: {self.messages}"
            with contextlib.suppress(
                GoneError
            ):  # the registry ends with the last app, and comes anew
                return bus.application(self.pid)
            return None

        return wait_for(look, START_S, "accessibility tree of the app")

    def nodes(self) -> Iterator[tuple[str, Node]]:
        """Yield the name and node of all that is on the page, scrolled out of sight or not."""
        for node in self.root().walk():
            with contextlib.suppress(GoneError):
                if name := node.name:
                    yield name, node

    def look_for(self, name: str) -> Node | None:
        """Return what shows under that name, or under ``name: more``; None where nothing does."""
        for found, node in self.nodes():
            if found == name or found.startswith(f"{name}: "):
                return node
        return None

    def find(self, name: str, timeout_s: float = 60) -> Node:
        """Return what shows under that name, or ``name: more``, waiting for it."""
        return wait_for(lambda: self.look_for(name), timeout_s, f"“{name}” in the window")

    def status(self) -> str:
        """Return what the status says, without its name; empty where there is none."""
        for _ in range(2):
            with contextlib.suppress(GoneError):
                if self._status is not None and self._status.has("visible"):
                    return self._status.name.partition(": ")[2]
            self._status = self.look_for("Status")
        return ""

    def wait_for_status(self, *beginnings: str, timeout_s: float = 60) -> str:
        """Wait until the status begins with one of these, and return it."""
        last = [""]

        def look() -> str:
            assert self.is_running, f"the app has ended: {self.messages}"
            last[0] = self.status()
            return last[0] if last[0].startswith(beginnings) else ""

        try:
            return wait_for(look, timeout_s, f"status {' or '.join(beginnings)}")
        except AssertionError as error:
            raise AssertionError(f"{error}; it says “{last[0]}”. {self.messages}") from None

    def listen(self) -> None:
        """Collect from now on what a screen reader is told to say."""
        assert self._bus is not None
        self._bus.listen()

    def said(self) -> list[str]:
        """Return what a screen reader was told since ``listen``."""
        assert self._bus is not None
        return self._bus.said()

    # -- doing

    def key(self, *names: str) -> None:
        """Press keys in its window."""
        self._desk.key(*names)

    def press(self, name: str) -> None:
        """Press what shows under that name, as assistive tools do."""
        self.find(name).press()

    def focus_on(self, name: str) -> None:
        """Give the keyboard to what shows under that name."""
        self.find(name).take_focus()

    def turn_to(self, title: str = TITLE) -> None:
        """Have keys go to another of its windows; without a window manager nobody else does it."""
        self._desk.focus(title)

    # -- behind the window

    def recognisers(self) -> list[int]:
        """Return its recogniser processes: those in which the networks are loaded."""
        mark = f"MOCKINTERVIEW_HOME={self.home}"
        found = []
        for pid in processes_with(mark):
            with contextlib.suppress(OSError):
                maps = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8", errors="replace")
                if pid != self.pid and "onnxruntime" in maps:
                    found.append(pid)
        return found

    def command(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run one of the app's commands on the same data folder."""
        command = [sys.executable, "-m", "mockinterview", *arguments]
        environment = {**os.environ, **self._environment}
        return subprocess.run(
            command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=300
        )

    def json(self, *arguments: str) -> Any:
        """Run a command and return the JSON that it printed, which may have any shape."""
        done = self.command(*arguments, "--json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)
