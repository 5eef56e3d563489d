# SPDX-License-Identifier: GPL-3.0-or-later
"""What was heard in a recording: words, voice activity, fillers and the track of the voice.

Times are whole milliseconds from the start of the recording.
"""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time, ``start_ms <= end_ms``."""

    start_ms: int
    end_ms: int

    @property
    def length_ms(self) -> int:
        """How long it is."""
        return self.end_ms - self.start_ms


@dataclass(frozen=True, slots=True)
class Word:
    """One word as the recogniser wrote it, with its punctuation, and when it was said.

    ``confidence`` runs from 0 to 1; None where the recogniser does not say.
    """

    text: str
    start_ms: int
    end_ms: int
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class HeardFiller:
    """A filled pause ("um", "uh") that the sound shows and no word covers."""

    text: str
    start_ms: int
    end_ms: int
    confidence: float


@dataclass(frozen=True)
class VoiceTrack:
    """Pitch and loudness at even steps.

    Frame ``i`` describes the sound around ``i * step_ms``. ``pitch_hz`` is 0 where the voice has
    no pitch; ``level_dbfs`` is the root mean square level, at most 0. Both are kept as arrays: as
    numbers of their own they would take most of the memory of a session.
    """

    step_ms: int
    pitch_hz: Sequence[float]
    level_dbfs: Sequence[float]

    def __post_init__(self) -> None:
        """Pack the numbers."""
        object.__setattr__(self, "pitch_hz", array("d", self.pitch_hz))
        object.__setattr__(self, "level_dbfs", array("d", self.level_dbfs))


@dataclass(frozen=True)
class Hearing:
    """All that one engine heard in one recording.

    ``speech`` is the voice activity at fine grain, in order and without overlap: what lies
    between two of its spans is silence. ``syllables_ms`` are the times of syllable nuclei as
    the intensity of the sound shows them, or None where they were not looked for.
    """

    engine: str
    duration_ms: int
    words: tuple[Word, ...]
    speech: tuple[Span, ...]
    fillers: tuple[HeardFiller, ...] = ()
    voice: VoiceTrack | None = None
    syllables_ms: tuple[int, ...] | None = None
    transcribe_ms: int | None = None

    @property
    def text(self) -> str:
        """The words in one line."""
        return " ".join(word.text for word in self.words)
