# SPDX-License-Identifier: GPL-3.0-or-later
"""What an engine must do to be a recogniser here, and how one is chosen."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

#: All sound inside this package: one channel, 32-bit floats between -1 and 1, at this rate.
RATE_HZ = 16_000

Samples = NDArray[np.float32]

#: Decodes a sound file to blocks of samples. Given the second argument, the file is a WAV that
#: still grows: it is followed until that function returns the file's final number of frames.
SoundReader = Callable[[Path, Callable[[], int | None] | None], Iterator[Samples]]


#: Asked in the midst of long work: whether its result is still wanted.
Wanted = Callable[[], bool]


def always() -> bool:
    """Be the ``Wanted`` of work that is not to be left undone."""
    return True


class Unwanted(Exception):  # noqa: N818 - not an error: how work ends that is no longer wanted
    """The work was left undone because it was no longer wanted."""


@dataclass(frozen=True)
class Guess:
    """A word as the engine wrote it.

    ``confidence`` is None where the engine gives none. ``filler_before`` is how likely the
    engine held a filled pause in this place, 0 where it does not say.
    """

    text: str
    confidence: float | None = None
    filler_before: float = 0.0


@dataclass(frozen=True)
class Guesses:
    """What an engine heard in one stretch of speech; ``filler_after`` is for its very end.

    ``states`` is what the engine's encoder made of the sound, in even steps from its beginning to
    its end, where the engine shows that.
    """

    words: tuple[Guess, ...]
    filler_after: float = 0.0
    states: NDArray[np.float32] | None = field(default=None, compare=False, repr=False)


class Transcriber(Protocol):
    """Turns one short stretch of speech into words. It is used by one thread."""

    @property
    def name(self) -> str:
        """Engine and model, as results show them, e.g. ``builtin:moonshine-tiny-en``."""
        ...

    def transcribe(self, samples: Samples, wanted: Wanted = always) -> Guesses:
        """Return the words that are said, with their punctuation; none when there are none.

        Args:
            samples: One stretch of speech.
            wanted: Asked as often as the engine can; when it says no, the work is dropped.

        Raises:
            SpeechError: The engine could not do it.
            Unwanted: The work was dropped.
        """
        ...


#: Makes the engine of that name, given the folder of downloaded models.
#: It must be a module-level function, so that it can be sent to a new process.
TranscriberFactory = Callable[[str, Path], Transcriber]
