# SPDX-License-Identifier: GPL-3.0-or-later
"""What every figure is taken on: a desk without hardware, and how much is taken of each."""

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.system.desk import Desk
from tests.system.sound import DATA, LOW_RATE_HZ, Samples, read_16k, write_16k

ROOT = Path(__file__).parents[2]
#: Fluent human speech, in which an answer is not yet over.
SPOKEN = (
    *("librivox_austen_0870.wav", "librivox_austen_0880.wav", "librivox_austen_0890.wav"),
    *("kennedy_moon.wav", "librivox_austen_0920.wav", "librivox_austen_0930.wav"),
    *("csm_conversational_a.wav", "csm_read_speech_a.wav", "csm_read_speech_b.wav"),
)


@dataclass(frozen=True)
class Scale:
    """How much is done for each figure."""

    starts: int
    firsts: int
    answers_s: tuple[int, ...]
    many_answers: int
    many_answers_s: int
    played_s: int
    recordings: int
    sessions: int


WHOLE = Scale(9, 5, (30, 60, 180, 600), 20, 180, 180, 100, 10_000)
QUICK = Scale(3, 1, (30, 60), 3, 30, 30, 12, 1000)


@dataclass(frozen=True)
class Ground:
    """A desk that is up, a folder for what is made, and how much is to be done."""

    desk: Desk
    folder: Path
    scale: Scale

    def environment(self, home: Path) -> dict[str, str]:
        """Return what a program finds around it that keeps its data in ``home``.

        Compiled sources are kept: an app that was started before has them.
        """
        kept = {k: v for k, v in self.desk.environment.items() if k != "PYTHONDONTWRITEBYTECODE"}
        return {
            **kept,
            "PYTHONPYCACHEPREFIX": str(self.folder / "compiled"),
            "MOCKINTERVIEW_HOME": str(home),
        }

    def new_home(self) -> Path:
        """Return an empty data folder."""
        return Path(tempfile.mkdtemp(dir=self.folder, prefix="home-"))

    def speech(self, length_s: float, begin_s: float = 0.0) -> Path:
        """Return a file with human speech of that length, at 16 kHz.

        Args:
            length_s: How long it is.
            begin_s: Where in all that there is to hear it begins.
        """
        whole = np.concatenate([read_16k(DATA / name) for name in SPOKEN])
        place = self.folder / f"speech-{begin_s:g}-{length_s:g}.wav"
        return write_16k(place, cut(whole, begin_s, length_s))


def cut(whole: Samples, begin_s: float, length_s: float) -> Samples:
    """Return a piece of a sound that goes on from its beginning where it ends."""
    places = int(begin_s * LOW_RATE_HZ) + np.arange(int(length_s * LOW_RATE_HZ))
    piece: Samples = whole[places % len(whole)]
    return piece


def busy() -> float:
    """Return how many programs wanted the processor in the last minute, on average."""
    return os.getloadavg()[0]
