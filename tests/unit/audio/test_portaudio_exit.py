# SPDX-License-Identifier: GPL-3.0-or-later
"""A driver that froze must not keep the process from ending."""

import subprocess
import sys

import pytest

from mockinterview.audio.portaudio import portaudio_problem

_USE_IT = """
import sounddevice
from mockinterview.audio.portaudio import portaudio_problem
portaudio_problem()
sounddevice._terminate = lambda: print("waits for ever")
"""


def test_the_end_of_the_process_does_not_wait_for_portaudio() -> None:
    if portaudio_problem() is not None:
        pytest.skip("there is no PortAudio here")
    done = subprocess.run(
        [sys.executable, "-c", _USE_IT], capture_output=True, text=True, timeout=300
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
