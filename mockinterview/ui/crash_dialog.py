# SPDX-License-Identifier: GPL-3.0-or-later
"""Says that something went wrong inside the app, and what is safe."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Kind
from mockinterview.ui.widgets.text import Text

WIDTH_PX = 480


class CrashDialog(QDialog):
    """A sentence, a report to copy, and a way back to work. It keeps no other window waiting."""

    def __init__(
        self,
        theme: Theme,
        sentence: str,
        report: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        """Word it.

        Args:
            theme: The look.
            sentence: What happened and what is safe.
            report: Asked for the report when it is to be copied.
            parent: The window.
        """
        super().__init__(parent)
        self._report = report
        title = self.tr("Something went wrong inside the app")
        self.setWindowTitle(title)
        self.setAccessibleDescription(sentence)
        self.copy = Button(theme, self.tr("Copy report"))
        close = Button(theme, self.tr("Close"), kind=Kind.PRIMARY, key=self.tr("Esc"))
        self.copy.clicked.connect(self._on_copy)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.copy)
        buttons.addWidget(close)
        hint = self.tr(
            "The report has versions and errors, and no word that you said. Nothing is sent: paste"
            " it where you ask for help."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addWidget(Text(title, Type.TITLE))
        column.addWidget(Text(sentence, wrap=True))
        column.addWidget(Text(hint, Type.SMALL, tone="muted", wrap=True))
        column.addSpacing(16)
        column.addLayout(buttons)
        width = theme.slow_px(WIDTH_PX)
        self.setMinimumSize(width, column.heightForWidth(width))
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report())
        self.copy.set_text(self.tr("Copied"))
