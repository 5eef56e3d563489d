# SPDX-License-Identifier: GPL-3.0-or-later
"""Sessions on their way out of the library and into it."""

import contextlib
from pathlib import Path

from mockinterview.domain.session import Session
from mockinterview.errors import StorageError
from mockinterview.storage.export.context import ExportContext, no_bands
from mockinterview.storage.export.folder import export_folder, import_folder
from mockinterview.storage.export.formats import READ_BY_PEOPLE, Draw, ExportFormat, render
from mockinterview.storage.shelf import Shelf


class Transfer(Shelf):
    """Exports, and what is taken in."""

    def export(
        self,
        session_id: str,
        wanted: ExportFormat,
        target: Path,
        draw: Draw | None = None,
        context: ExportContext | None = None,
    ) -> None:
        """Write a session as a file, or as a folder that ``import_folder`` takes in again.

        Args:
            session_id: The session.
            wanted: The format.
            target: Where to; nothing may be there yet.
            draw: Makes the content of a format that is drawn: PDF needs it.
            context: What the formats that people read tell besides; without it they tell of the
                answers alone, and judge nothing.

        Raises:
            StorageError: The target is there already, or cannot be written.
        """
        session = self._index.session(session_id)
        if wanted is ExportFormat.FOLDER:
            export_folder(session, self._takes, target, self._files)
            return
        if target.exists() or target.is_symlink():
            raise StorageError(
                f"{target} is there already. Nothing was changed. Choose another name."
            )
        if wanted in READ_BY_PEOPLE and context is not None:
            panel, bands = context.view(session), context.bands_beside
        else:
            panel, bands = None, no_bands
        if draw is not None:
            content = draw(session, self.sound_path, panel)
        else:
            content = render(session, wanted, self.sound_path, panel, bands)
        try:
            self._files.write(target, content)
        except OSError as error:
            raise StorageError(
                f"The session could not be written to {target} ({error.strerror or error}). The"
                " library is as it was. Make room, or choose another place."
            ) from error

    def import_folder(self, source: Path) -> Session:
        """Take in a session that was exported as a folder, from here or another machine.

        Raises:
            StorageError: It is not such a folder, not whole, or in the library already.
        """
        self._look_for_folder()
        session, relative = import_folder(source, self._takes, self._files)
        try:
            self._index.add_session(session, relative)
        except StorageError:
            with contextlib.suppress(StorageError):  # the first error is the one to tell
                self._takes.empty(self._takes.discard(relative))
            raise
        return session
