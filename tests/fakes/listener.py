# SPDX-License-Identifier: GPL-3.0-or-later
"""A recogniser without a process: it says at once what it was told to say."""

from collections.abc import Callable
from pathlib import Path

from mockinterview.domain.hearing import Hearing
from mockinterview.speech.events import Event, Failed, Heard, Ready


class FakeListener:
    """Meets ``ListenerLike``; answers whole files with ``hearing``, or with ``sentence`` fails."""

    def __init__(
        self,
        on_event: Callable[[Event], None],
        engine: str = "builtin:tiny",
        hearing: Hearing | None = None,
        sentence: str = "Nothing was heard.",
    ) -> None:
        self.on_event = on_event
        self.engine = engine
        self.hearing = hearing
        self.sentence = sentence
        self.used: list[str] = []
        self.is_closed = False

    def start(self) -> None:
        self.on_event(Ready(self.engine))

    def follow(self, job: str, sound: Path) -> None:
        """Wait for the end."""

    def finish(self, job: str, frames: int) -> None:
        del frames
        self._answer(job)

    def transcribe(self, job: str, sound: Path) -> None:
        assert sound.is_file()
        self._answer(job)

    def cancel(self, job: str) -> None:
        """Nothing is ever under way."""

    def use(self, engine: str) -> None:
        self.used.append(engine)

    def close(self, deadline_s: float) -> None:
        del deadline_s
        self.is_closed = True

    def _answer(self, job: str) -> None:
        if self.hearing is None:
            self.on_event(Failed(job, self.sentence))
        else:
            self.on_event(Heard(job, self.hearing))
