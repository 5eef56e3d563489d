# SPDX-License-Identifier: GPL-3.0-or-later
"""What the recogniser process is asked, and what it reports: small frozen values on a pipe."""

from dataclasses import dataclass
from pathlib import Path

from mockinterview.domain.hearing import Hearing, Word


@dataclass(frozen=True)
class Ready:
    """The recogniser is loaded and warm."""

    engine: str


@dataclass(frozen=True)
class Unavailable:
    """The recogniser cannot be loaded; ``sentence`` says why and what to do."""

    sentence: str


@dataclass(frozen=True)
class FellBack:
    """The engine that was wanted does not work, as ``sentence`` says; the other takes over."""

    engine: str
    sentence: str


@dataclass(frozen=True)
class WordsHeard:
    """New words of a job, final; the sound before ``until_ms`` is done with."""

    job: str
    words: tuple[Word, ...]
    until_ms: int


@dataclass(frozen=True)
class Progress:
    """How much of a job's sound has been taken in."""

    job: str
    done_ms: int


@dataclass(frozen=True)
class Heard:
    """A job is done."""

    job: str
    hearing: Hearing


@dataclass(frozen=True)
class Failed:
    """A job will not be done; ``sentence`` is fit to show."""

    job: str
    sentence: str


Event = Ready | Unavailable | FellBack | WordsHeard | Progress | Heard | Failed


@dataclass(frozen=True)
class Follow:
    """Hear a WAV file that is still growing."""

    job: str
    path: Path


@dataclass(frozen=True)
class Finish:
    """A followed file has reached its end: ``frames`` at the file's own rate."""

    job: str
    frames: int


@dataclass(frozen=True)
class Transcribe:
    """Hear a finished file."""

    job: str
    path: Path


@dataclass(frozen=True)
class Cancel:
    """Forget a job."""

    job: str


@dataclass(frozen=True)
class Close:
    """Leave as soon as possible."""


@dataclass(frozen=True)
class Use:
    """Work with another engine from now on; for the keeper of the process, never sent to it."""

    engine: str


Request = Follow | Finish | Transcribe | Cancel | Use | Close


@dataclass(frozen=True)
class Alive:
    """Said by the process when it turns to a job; never handed on."""

    job: str
