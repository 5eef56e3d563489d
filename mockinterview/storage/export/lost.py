# SPDX-License-Identifier: GPL-3.0-or-later
"""Where sound is missing from a take, as exports tell it."""

from collections.abc import Iterator, Sequence

from mockinterview.domain.english import clock
from mockinterview.domain.hearing import Word
from mockinterview.domain.session import GapCause, SoundGap, Take

#: Shorter times would be written as 0.0 s.
_SHORT_MS = 100


def lost_sentence(take: Take) -> str:
    """Return where sound is missing, how much and why; empty where nothing is."""
    if not take.gaps:
        return ""
    places = "; ".join(_place(gap) for gap in sorted(take.gaps, key=lambda gap: gap.at_ms))
    return f"Sound is missing: {places}. No measure takes it for speech or for a pause."


def lost_words(gap: SoundGap) -> str:
    """Return what stands in the transcript, in place of words that nobody has."""
    return f"{_length(gap)} of sound missing" if gap.length_ms else "sound missing"


def with_lost(words: Sequence[Word], gaps: Sequence[SoundGap]) -> Iterator[Word | SoundGap]:
    """Yield the words in their order, each gap before the first word that begins after it."""
    waiting = sorted(gaps, key=lambda gap: gap.at_ms)
    for word in words:
        while waiting and waiting[0].at_ms <= word.start_ms:
            yield waiting.pop(0)
        yield word
    yield from waiting


def _place(gap: SoundGap) -> str:
    length = f"{_length(gap)} " if gap.length_ms else ""
    return f"{length}at {clock(gap.at_ms)} ({_why(gap)})"


def _length(gap: SoundGap) -> str:
    return "less than 0.1 s" if gap.length_ms < _SHORT_MS else f"{gap.length_ms / 1000:.1f} s"


def _why(gap: SoundGap) -> str:
    match gap.cause:
        case GapCause.MICROPHONE:
            other = f", “{gap.device}” went on" if gap.device else ""
            return f"the microphone went away{other}"
        case GapCause.SLEEP:
            return "the computer slept"
        case GapCause.DROPPED:
            return "the computer was too busy"
