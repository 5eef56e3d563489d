# SPDX-License-Identifier: GPL-3.0-or-later
"""Recordings in the middle of which the app had stopped: keep, listen, or discard."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mockinterview.tasks.library import LibraryTask
from mockinterview.ui.pages.home import HomePage
from mockinterview.ui.times import clock, day_and_time
from mockinterview.ui.widgets.notice import NoticeKind, NoticeText

if TYPE_CHECKING:
    from mockinterview.domain.session import Take

_PREFIX = "recovered:"


class RecoveredFlow(QObject):
    """Tells of each on Home, and does what the person wants with it. Nothing goes unasked."""

    changed = Signal()  # read ``notices`` again
    listen_requested = Signal(str, int)  # session and position
    discarded = Signal(object)  # Take, gone from the library
    problem = Signal(str)  # one sentence

    def __init__(
        self,
        page: HomePage,
        library: LibraryTask,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._today = today
        self._takes: dict[str, Take] = {}
        self._asking = ""  # the take of which it is asked whether it shall really go
        page.notice_action_requested.connect(partial(self._on_pressed, self._on_action))
        page.notice_dismissed.connect(partial(self._on_pressed, self._on_keep))
        page.notice_third_requested.connect(partial(self._on_pressed, self._on_third))

    def tell(self, takes: "tuple[Take, ...]") -> None:
        """Tell of recordings that this start has found without an end."""
        self._takes |= {take.id: take for take in takes if take.cut_off}
        self.changed.emit()

    @property
    def waiting(self) -> "Mapping[str, Take]":
        """What nothing was done about yet, by its id."""
        return self._takes

    def take_over(self, other: "RecoveredFlow") -> None:
        """Tell of what another one was told of and that still waits for an answer."""
        self._takes |= other.waiting
        self.changed.emit()

    @property
    def notices(self) -> tuple[NoticeText, ...]:
        """What Home shows, one notice a recording."""
        return tuple(self._notice(take) for take in self._takes.values())

    def _notice(self, take: "Take") -> NoticeText:
        length = clock(take.duration_ms)
        if take.id == self._asking:
            return NoticeText(
                _PREFIX + take.id,
                NoticeKind.CAUTION,
                self.tr("Discard this recording for good?"),
                self.tr("{} of sound go. Nothing can bring them back.").format(length),
                self.tr("Discard"),
                other=self.tr("Keep"),
            )
        when = day_and_time(take.started_at.astimezone(), self._today())
        return NoticeText(
            _PREFIX + take.id,
            NoticeKind.INFO,
            self.tr("One recording was recovered"),
            self.tr(
                "{}, {} long. The app had stopped before it was transcribed; the sound is whole."
            ).format(when, length),
            self.tr("Listen"),
            other=self.tr("Keep"),
            third=self.tr("Discard…"),
        )

    def _on_pressed(self, what: "Callable[[Take], None]", notice_id: str) -> None:
        take = self._takes.get(notice_id.removeprefix(_PREFIX))
        if take is not None and notice_id.startswith(_PREFIX):
            what(take)

    def _on_action(self, take: "Take") -> None:
        if take.id != self._asking:
            self.listen_requested.emit(take.session_id, take.position)
            return
        self._library.ask(
            lambda library: library.delete_take(take.id),
            lambda _: self._on_deleted(take),
            self.problem.emit,
        )

    def _on_keep(self, take: "Take") -> None:
        if take.id == self._asking:
            self._asking = ""
            self.changed.emit()
        else:
            self._forget(take)

    def _on_third(self, take: "Take") -> None:
        self._asking = take.id
        self.changed.emit()

    def _on_deleted(self, take: "Take") -> None:
        self.discarded.emit(take)
        self._forget(take)

    def _forget(self, take: "Take") -> None:
        self._asking = ""
        self._takes.pop(take.id, None)
        self.changed.emit()
