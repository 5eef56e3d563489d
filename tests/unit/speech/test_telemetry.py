# SPDX-License-Identifier: GPL-3.0-or-later
"""No library that the recognisers stand on may tell anybody what it is used for."""

import subprocess
import sys

#: Says, at the moment a library is first looked for, whether its telemetry is off by then.
_WATCH = """
import os, sys
class Watch:
    def find_spec(self, name, path=None, target=None):
        if name in ("onnxruntime", "huggingface_hub"):
            print(name, os.environ.get("ORT_DISABLE_TELEMETRY"))
sys.meta_path.insert(0, Watch())
import mockinterview.speech.builtin, mockinterview.speech.whisper
import mockinterview.speech.voice_activity
"""


def test_telemetry_is_off_before_the_runtime_of_the_networks_is_imported() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WATCH], capture_output=True, text=True, check=True
    )
    assert "onnxruntime 1" in done.stdout.splitlines()
    assert not [line for line in done.stdout.splitlines() if not line.endswith(" 1")]
