# SPDX-License-Identifier: GPL-3.0-or-later
"""The process of the window: one for a data folder, with a log, until the window is closed."""

import argparse
import gc
import os
import sys

from PySide6.QtWidgets import QApplication

from mockinterview.app.app import App
from mockinterview.app.ending import ERASE, Deadline
from mockinterview.diagnostics import Diagnostics
from mockinterview.errors import AppError, StorageError
from mockinterview.locks import WAIT_S, FileLock
from mockinterview.paths import DataFolder
from mockinterview.tasks.garbage import GuiThreadCollector
from mockinterview.tasks.single_instance import SingleInstance
from mockinterview.tasks.stop_signals import StopSignals
from mockinterview.ui.accessible_roles import tell_roles


def run(options: argparse.Namespace, folder: DataFolder) -> int:
    """Open the window and stay until it is closed.

    Raises:
        AppError: There is no screen, or the data folder cannot be used.
    """
    _need_a_screen()
    try:
        return _run(options, folder)
    except AppError as error:
        from mockinterview.app.told import started_from_a_menu, tell  # late: seldom needed

        if started_from_a_menu() and not options.exit_after_start:
            tell(error)
        raise


def _run(options: argparse.Namespace, folder: DataFolder) -> int:
    folder.create()
    diagnostics = Diagnostics(folder.logs)
    diagnostics.start()
    try:
        code = _run_window(options, folder, diagnostics)
    finally:
        diagnostics.stop()
    if code == ERASE:
        _erase(folder)  # now that nothing of it is open any more
        return 0
    return code


def _erase(folder: DataFolder) -> None:
    from mockinterview.storage.erase import erase  # late: seldom needed

    left = erase(folder)
    if left:
        names = ", ".join(path.name for path in left)
        raise StorageError(
            f"Not everything could be deleted. Still in {folder.root}: {names}. All else is gone."
            " Close what may have these open, and delete them there."
        )


def _run_window(options: argparse.Namespace, folder: DataFolder, diagnostics: Diagnostics) -> int:
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Mock Interview")
    application.setDesktopFileName("io.github.mockinterview.MockInterview")
    tell_roles()
    instance = SingleInstance(folder.root)
    if not instance.acquire():
        print("Mock Interview is open already; its window was raised.", file=sys.stderr)  # noqa: T201 - the contract's message
        return 0
    lock = FileLock(folder.lock)
    try:
        if not (lock.acquire() or lock.acquire(shared=True, wait_s=WAIT_S)):
            raise StorageError(
                "A command of Mock Interview is changing the library right now, so the window did"
                " not open. Nothing was changed. Start again when it is done."
            )
        app = App(application, folder, lock, diagnostics)
        return _stay(options, application, app, instance)
    finally:
        lock.release()
        instance.release()


def _stay(
    options: argparse.Namespace,
    application: QApplication,
    app: App,
    instance: SingleInstance,
) -> int:
    signals = StopSignals()
    signals.asked.connect(application.quit)
    collector = GuiThreadCollector(application)
    app.all_loaded.connect(collector.leave_alone)
    instance.raise_requested.connect(app.raise_window)
    app.start()
    app.shown.connect(application.quit if options.exit_after_start else instance.listen)
    try:
        return application.exec()
    finally:
        with Deadline():
            app.shut_down()
            collector.stop()
        signals.release()
        gc.freeze()  # what is left goes with the process: to look through it would take 40 ms


def _need_a_screen() -> None:
    if not sys.platform.startswith("linux") or not _wants_a_screen():
        return
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        raise AppError(
            "There is no screen here, so the window cannot open. Without one, try"
            " “mockinterview demo”, or “mockinterview practise --answers AUDIO”."
        )
    if not os.environ.get("WAYLAND_DISPLAY") and not _can_reach_the_screen():
        raise AppError(
            f"The screen {os.environ['DISPLAY']} is gone or does not let this program in, so the"
            " window cannot open. Start it as the person who is logged in there. Without a screen,"
            " try “mockinterview demo”, or “mockinterview practise --answers AUDIO”."
        )


def _wants_a_screen() -> bool:
    return os.environ.get("QT_QPA_PLATFORM", "xcb") in {"xcb", "wayland"}


def _can_reach_the_screen() -> bool:
    """Ask the X server once, as Qt will: where it refuses, Qt ends the process as in a crash."""
    import ctypes  # late: a window without X needs none

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Qt says what is missing
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused
