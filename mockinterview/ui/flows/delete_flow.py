# SPDX-License-Identifier: GPL-3.0-or-later
"""Delete everything: looks what there is, and hands the decision on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from mockinterview.storage.erase import Holding
from mockinterview.tasks.worker import Worker
from mockinterview.ui.pages.settings_delete import DeleteEverything


class DeleteFlow(QObject):
    """Counts on a thread of its own: there may be thousands of files."""

    confirmed = Signal()

    def __init__(
        self,
        panel: DeleteEverything,
        look: Callable[[], Sequence[Holding]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._worker = Worker("holdings", self)
        panel.asked.connect(lambda: self._worker.run(look, panel.show_holdings))
        panel.confirmed.connect(self.confirmed)

    def shut_down(self) -> None:
        """End the thread."""
        self._worker.close()
