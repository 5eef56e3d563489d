# SPDX-License-Identifier: GPL-3.0-or-later
"""Prepare: the job description, kept with the other choices."""

from dataclasses import replace

from PySide6.QtCore import QObject

from mockinterview.tasks.preferences import PreferencesTask
from mockinterview.ui.pages.prepare import PreparePage


class PrepareFlow(QObject):
    """Shows what is kept, and keeps what is changed."""

    def __init__(
        self, page: PreparePage, preferences: PreferencesTask, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._preferences = preferences
        page.job_changed.connect(self._on_job)

    def refresh(self) -> None:
        """Show what is kept."""
        self._page.show_job(self._preferences.current.job)

    def _on_job(self, job: str) -> None:
        self._preferences.change(replace(self._preferences.current, job=job))
