# SPDX-License-Identifier: GPL-3.0-or-later
"""The window shows before anything is loaded that it does not need for that."""

import subprocess
import sys

#: What takes long to load and comes after the window: engines, the database, and what is only for
#: answers that were given. Whoever needs one of these imports it where it is used.
LATE = {
    *("numpy", "av", "sqlite3", "sounddevice", "onnxruntime", "multiprocessing", "tomllib"),
    *("ctypes", "subprocess", "mockinterview.ui.keys_overlay", "mockinterview.storage"),
    *("html.entities", "PySide6.QtNetwork", "logging.handlers", "jinja2", "httpx2"),
    *("mockinterview.domain.measures", "mockinterview.domain.session"),
    *("mockinterview.storage.library", "mockinterview.speech", "mockinterview.analysis"),
    *("mockinterview.tasks.studio", "mockinterview.ui.pages.review"),
}
_IMPORT = "import sys, mockinterview.app.early, mockinterview.app.process; print(*sys.modules)"
_ORDER = "import sys, mockinterview.app.early; print(*sys.modules)"


def loaded_by(code: str) -> set[str]:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_window_is_put_together_without_what_comes_later() -> None:
    loaded = loaded_by(_IMPORT)
    assert "mockinterview.ui.pages.home" in loaded
    assert not LATE & loaded


def test_what_needs_no_qt_is_imported_before_it() -> None:
    loaded = loaded_by(_ORDER)
    assert {"mockinterview.wiring", "mockinterview.preferences"} <= loaded
    assert "PySide6" not in loaded


def test_nothing_is_collected_while_the_window_is_loaded() -> None:
    code = "import gc, sys, types; from mockinterview import cli;"
    code += "early = types.ModuleType('early'); early.run = lambda *_: print(gc.isenabled()) or 0;"
    code += "sys.modules['mockinterview.app.early'] = early; cli.main([])"
    assert loaded_by(code) == {"False"}


def test_numpy_is_told_to_begin_no_threads_before_it_is_imported() -> None:
    code = "import os, sys; from mockinterview import cli; assert 'numpy' not in sys.modules;"
    code += "cli.main(['questions', 'list']); print(os.environ['OPENBLAS_NUM_THREADS'] + '-thread')"
    assert "1-thread" in loaded_by(code)
