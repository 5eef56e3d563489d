# SPDX-License-Identifier: GPL-3.0-or-later
"""The measures of one answer, field for field as ``analyze --json`` prints them (schema 1).

Times are whole milliseconds from the start of the recording. None means that the figure cannot
be known from what there is; it is never made up.
"""

from dataclasses import dataclass
from enum import StrEnum

from mockinterview.domain.hearing import Span
from mockinterview.domain.star import StarLabel as StarLabel

#: Raised whenever a field of the JSON changes its meaning.
SCHEMA = 1


class PausePlace(StrEnum):
    """Where a pause falls: between clauses, or inside one."""

    BOUNDARY = "boundary"
    MID = "mid"


#: A longer pause inside a sentence reads as hesitation (Campione and Véronis 2002); one of just
#: this length does not: it is the edge of the band, and an edge is inside.
LONG_PAUSE_MS = 2000


@dataclass(frozen=True)
class Pause:
    """A silence inside the answer."""

    start_ms: int
    end_ms: int
    place: PausePlace

    @property
    def length_ms(self) -> int:
        """How long it is."""
        return self.end_ms - self.start_ms

    @property
    def is_long(self) -> bool:
        """Whether it is longer than a pause for effect."""
        return self.length_ms > LONG_PAUSE_MS

    @property
    def is_hesitation(self) -> bool:
        """Whether it is long, and inside a sentence; between two it helps the listener."""
        return self.is_long and self.place is PausePlace.MID


@dataclass(frozen=True)
class PacePoint:
    """The speech rate inside one window of the answer."""

    start_ms: int
    end_ms: int
    wpm: float


@dataclass(frozen=True)
class Pacing:
    """How fast, with which pauses. Rates are in words per minute unless named otherwise."""

    words: int
    time_to_first_word_ms: int | None
    speaking_ms: int
    speech_rate_wpm: float | None
    articulation_rate_wpm: float | None
    syllables_per_s: float | None
    pauses: tuple[Pause, ...]
    curve: tuple[PacePoint, ...]


class FillerSource(StrEnum):
    """What shows a filler: the recogniser's words, or the sound alone."""

    WORDS = "words"
    SOUND = "sound"


@dataclass(frozen=True)
class Filler:
    """One filler. Its times are None when only a text was given."""

    text: str
    start_ms: int | None
    end_ms: int | None
    source: FillerSource
    confidence: float


@dataclass(frozen=True)
class FillerBurst:
    """Several fillers close together."""

    start_ms: int
    end_ms: int
    count: int


@dataclass(frozen=True)
class Fillers:
    """At least this many fillers."""

    count: int
    per_minute: float | None
    items: tuple[Filler, ...]
    bursts: tuple[FillerBurst, ...]


@dataclass(frozen=True)
class Voice:
    """How the voice moved."""

    pitch_median_hz: float | None
    pitch_sd_semitones: float | None
    loudness_sd_db: float | None


@dataclass(frozen=True)
class StarUnit:
    """A run of words with one function. Its times are None when only a text was given."""

    text: str
    label: StarLabel
    start_ms: int | None
    end_ms: int | None
    confidence: float


@dataclass(frozen=True)
class StarShare:
    """Share of the answer's time (of its words, where only a text was given), 0 to 1."""

    S: float
    T: float
    A: float
    R: float
    O: float  # noqa: E741 - the contract's name for "other"

    @property
    def opening(self) -> float:
        """How much comes before the action: situation and task together."""
        return self.S + self.T


@dataclass(frozen=True)
class Star:
    """STAR coverage. ``i_share`` is I / (I + we) inside the action."""

    is_story: bool | None
    quantified_result: bool | None
    i_share: float | None
    units: tuple[StarUnit, ...]
    share: StarShare | None


@dataclass(frozen=True)
class Relevance:
    """Closeness to the question and to the job description, 0 to 1."""

    question: float | None
    job: float | None


@dataclass(frozen=True)
class Mention:
    """Words that show something. Their times are None when only a text was given."""

    text: str
    start_ms: int | None
    end_ms: int | None


@dataclass(frozen=True)
class Wording:
    """How the answer was worded: information, of which nothing is scored.

    ``opening_sentences`` is the number of the sentence in which the answer begins to answer,
    ``vocabulary_range`` the share of different words in stretches of equal length, 0 to 1.
    """

    opening_sentences: int | None
    vocabulary_range: float | None
    hedges: tuple[Mention, ...] = ()
    repeats: tuple[Mention, ...] = ()
    signposts: tuple[Mention, ...] = ()
    enthusiasm: tuple[Mention, ...] = ()
    negative_talk: tuple[Mention, ...] = ()
    specifics: tuple[Mention, ...] = ()
    weak_openers: tuple[Mention, ...] = ()


@dataclass(frozen=True)
class Band:
    """The range in which a measure is left alone. An open side is None."""

    low: float | None
    high: float | None
    unit: str
    source: str


class FeedbackKind(StrEnum):
    """Whether to keep it or to change it."""

    STRENGTH = "strength"
    CHANGE = "change"


@dataclass(frozen=True)
class Feedback:
    """One thing to tell the person, with the moments that show it."""

    id: str
    kind: FeedbackKind
    title: str
    detail: str
    evidence: tuple[Span, ...] = ()
    band: Band | None = None


@dataclass(frozen=True)
class Measures:
    """All measures of one answer. ``feedback`` comes in order of weight."""

    pacing: Pacing | None
    fillers: Fillers
    voice: Voice | None
    star: Star
    relevance: Relevance
    feedback: tuple[Feedback, ...]
    measure_ms: int = 0
    wording: Wording | None = None
