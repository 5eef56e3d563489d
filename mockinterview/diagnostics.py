# SPDX-License-Identifier: GPL-3.0-or-later
"""What the app writes down about itself: a log, and the trace of a crash, without a spoken word."""

import contextlib
import faulthandler
import logging
import os
import platform
import re
import sys
import threading
import traceback
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from types import TracebackType
from typing import TextIO

from mockinterview import __version__
from mockinterview.errors import AppError

#: Our guess: some weeks of use.
LOG_BYTES = 500_000
OLD_LOGS = 3
#: Traces of hard crashes that are kept, the newest.
OLD_CRASHES = 3
#: So much of the end of the log goes into a report. Our guess: a session or two.
REPORT_CHARACTERS = 30_000
#: What went wrong inside these is known to hold no word of an answer.
_SAFE_TO_WRITE = (AppError, ImportError)
#: Our sentences put what a person has named, such as a headset or a session, between these.
_NAMED = re.compile("“[^”]*”")

log = logging.getLogger(__name__)


class PrivateFormatter(logging.Formatter):
    """Writes where an exception came from, but of its text only what cannot hold an answer.

    The message of, say, a ``ValueError`` may quote what it choked on, and that may be what the
    person said. Names that people give to their things, and to their own folder, are left out.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, not trusting what another formatter may have left in the record."""
        theirs, record.exc_text = record.exc_text, None
        try:
            line = super().format(record).replace(str(Path.home()), "~")
            return _NAMED.sub("“…”", line)
        finally:
            record.exc_text = theirs

    def formatException(  # noqa: N802 - the standard library's name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """Return the trace of the exception and of those behind it."""
        lines = ["Traceback, newest call last:"]
        error = ei[1]
        while error is not None:
            lines += [line.rstrip() for line in traceback.format_tb(error.__traceback__)]
            kind = f"{type(error).__module__}.{type(error).__qualname__}"
            lines.append(f"{kind}: {_safe_text(error)}")
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
            if error is not None:
                lines.append("which came from:")
        return "\n".join(lines)


class _RotatingLog(logging.FileHandler):
    """A log that makes room for a new one when it is full; a few old ones are kept.

    The standard library's own brings sockets and pickles along, and each start would wait for
    them.
    """

    def __init__(self, file: Path) -> None:
        super().__init__(file, encoding="utf-8")
        self._file = file

    def emit(self, record: logging.LogRecord) -> None:
        """Write the record down, in a new file where this one is full."""
        if self.stream is not None and self.stream.tell() >= LOG_BYTES:
            self._rotate()
        super().emit(record)

    def _rotate(self) -> None:
        self.close()  # the next record opens a file anew
        old = [self._file.with_name(f"{self._file.name}.{n}") for n in range(1, OLD_LOGS + 1)]
        for newer, older in reversed(list(pairwise([self._file, *old]))):
            with contextlib.suppress(OSError):  # there is none yet, or another program reads it
                newer.replace(older)


def _safe_text(error: BaseException) -> str:
    if isinstance(error, OSError):
        return error.strerror or "(not kept)"  # without the name of the file
    return str(error) if isinstance(error, _SAFE_TO_WRITE) else "(not kept)"


class Diagnostics:
    """Log file, hooks for what nobody caught, and the trace of a hard crash.

    Attributes:
        previous_crash: Where the trace of an earlier run that crashed hard was kept, else None.
    """

    def __init__(self, logs: Path, on_crash: Callable[[str], None] = lambda sentence: None) -> None:
        """Make it; nothing happens before ``start``.

        Args:
            logs: The folder for logs.
            on_crash: Told one sentence, on whichever thread it happened, of an error that
                nobody caught.
        """
        self.previous_crash: Path | None = None
        self._logs = logs
        self._on_crash = on_crash
        self._handler: logging.Handler | None = None
        self._fault: TextIO | None = None
        self._hooks = (sys.excepthook, threading.excepthook)

    @property
    def log_file(self) -> Path:
        """The log of now; older ones lie beside it."""
        return self._logs / "mockinterview.log"

    def start(self) -> None:
        """Begin to write down. Where the folder cannot be written to, only the hooks are set."""
        root = logging.getLogger()
        root.setLevel(logging.INFO)
        # It logs whole addresses, and those of a download may hold keys.
        logging.getLogger("httpx2").setLevel(logging.WARNING)
        try:
            self._logs.mkdir(parents=True, exist_ok=True, mode=0o700)
            handler: logging.Handler = _RotatingLog(self.log_file)
            self.previous_crash = self._collect_crashes()
            self._fault = self._fault_file(os.getpid()).open("w", encoding="utf-8")
            faulthandler.enable(self._fault)
        except OSError as error:
            handler = logging.NullHandler()
            log.warning("No log is kept (%s).", error.strerror)
        handler.setFormatter(PrivateFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        self._handler = handler
        root.addHandler(handler)
        sys.excepthook = self._on_uncaught
        threading.excepthook = self._on_uncaught_in_thread
        log.info("%s", _versions())

    def tell(self, on_crash: Callable[[str], None]) -> None:
        """Tell another of errors that nobody caught, from now on."""
        self._on_crash = on_crash

    def report(self) -> str:
        """Return what helps to find an error: versions, the end of the log, the last hard crash."""
        parts = [_versions()]
        crashes = sorted(self._logs.glob("crash-*.txt"), key=lambda file: file.stat().st_mtime)
        for title, file in (("Log", self.log_file), *(("Crash", file) for file in crashes[-1:])):
            with contextlib.suppress(OSError):
                text = file.read_text(encoding="utf-8", errors="replace")
                parts.append(f"{title}, the newest last:\n{text[-REPORT_CHARACTERS:].strip()}")
        return "\n\n".join(parts).replace(str(Path.home()), "~") + "\n"

    def stop(self) -> None:
        """Give everything back as it was; an empty crash file goes."""
        sys.excepthook, threading.excepthook = self._hooks
        if self._fault is not None:
            faulthandler.disable()
            self._fault.close()
            self._fault_file(os.getpid()).unlink(missing_ok=True)
            self._fault = None
        if self._handler is not None:
            logging.getLogger().removeHandler(self._handler)
            self._handler.close()
            self._handler = None

    def _fault_file(self, pid: int) -> Path:
        return self._logs / f"crash-{pid}.running"

    def _collect_crashes(self) -> Path | None:
        """Keep the trace of a run that is gone, and clear away the empty ones."""
        crash: Path | None = None
        for file in sorted(self._logs.glob("crash-*.running")):
            pid = file.stem.removeprefix("crash-")
            if pid.isdigit() and int(pid) != os.getpid() and _is_running(int(pid)):
                continue
            if file.stat().st_size:
                crash = file.replace(file.with_suffix(".txt"))
            else:
                file.unlink()
        kept = sorted(self._logs.glob("crash-*.txt"), key=lambda file: file.stat().st_mtime)
        for old in kept[:-OLD_CRASHES]:
            old.unlink()
        return crash

    def _on_uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.critical("Nobody caught this", exc_info=(kind, error, trace))
        if isinstance(error, AppError):
            self._on_crash(str(error))
        else:
            self._on_crash(
                "Your recordings are safe. If the app acts strangely, close it and open it again."
                f" What happened is written down in {self.log_file}."
            )

    def _on_uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def _versions() -> str:
    # Not platform.platform(): it reads all of Python's program, to tell the C library's version.
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return f"Mock Interview {__version__}, Python {platform.python_version()}, {system}"


def _is_running(pid: int) -> bool:
    if os.name == "nt":
        return False  # asking there would end the process; at worst its file is cleared early
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
