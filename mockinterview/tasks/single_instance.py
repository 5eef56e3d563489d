# SPDX-License-Identifier: GPL-3.0-or-later
"""One app a library: a second start raises the window of the first."""

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QSysInfo, Signal, Slot

from mockinterview.errors import StorageError

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

#: A first instance that does not answer within this is taken to be busy, not gone. Our guess.
ANSWER_WITHIN_MS = 1000


class SingleInstance(QObject):
    """Holds the lock of one data folder while it lives.

    Two writers on one library would be a risk to it; the lock knows its process, so one that was
    left by a crash does not hold anybody up.
    """

    raise_requested = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(folder / "app.lock"))
        self._lock.setStaleLockTime(0)
        digest = hashlib.sha256(str(folder).encode()).hexdigest()[:16]
        self._name = f"mockinterview-{digest}"
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """Become the first instance; False means that there is one, and that it was told.

        The first one hears of others from ``listen`` on.

        Raises:
            StorageError: The folder is somebody else's, or in use by somebody else.
        """
        if not self._lock.tryLock(0):
            self._refuse_where_nobody_can_be_told()
            self._refuse_where_it_is_somebody_elses()
            self._tell_first()
            return False
        return True

    @Slot()
    def listen(self) -> None:
        """Hear of later starts, once the window is there to be raised."""
        from PySide6.QtNetwork import QLocalServer  # late: the window needs none to show itself

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name)

    def release(self) -> None:
        """Let the next start be the first."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _refuse_where_nobody_can_be_told(self) -> None:
        path = self._lock.fileName()
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            way_out = (
                "Check who owns the folder, or choose another one with --data-dir."
                if self._lock.error() is QLockFile.LockError.PermissionError
                else "Make sure that the disk has room and the folder can be written to, then try"
                " again."  # Qt does not tell a full disk from other trouble
            )
            raise StorageError(
                f"The data folder cannot be used: {path} cannot be written. Nothing was changed."
                f" {way_out}"
            )
        _, host, _ = self._lock.getLockInfo()
        if host and host != QSysInfo.machineHostName():
            raise StorageError(
                f"Mock Interview is open on this data folder on the computer “{host}”, so the"
                " window did not open here: two computers must not change it at once. Close it"
                f" there. If it does not run there any more, delete {path}."
            )

    def _refuse_where_it_is_somebody_elses(self) -> None:
        """Two people may share a folder of one computer: nobody can raise the other's window."""
        if not hasattr(os, "getuid"):
            return
        try:
            is_ours = Path(self._lock.fileName()).stat().st_uid == os.getuid()
        except OSError:
            return  # it has just been closed
        if not is_ours:
            raise StorageError(
                "Mock Interview is open on this data folder for another user of this computer, so"
                " the window did not open. Nothing was changed. Close it there. Check who owns the"
                " folder, or choose another one with --data-dir."
            )

    def _tell_first(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        socket.waitForConnected(ANSWER_WITHIN_MS)
        socket.disconnectFromServer()

    def _on_connection(self) -> None:
        connection = self._server.nextPendingConnection() if self._server is not None else None
        if connection is not None:
            connection.deleteLater()
        self.raise_requested.emit()
