# SPDX-License-Identifier: GPL-3.0-or-later
"""Fillers: what the words show and what the sound shows, each counted once."""

from collections.abc import Sequence
from dataclasses import dataclass

from mockinterview.analysis.discourse import find_discourse_fillers
from mockinterview.analysis.lexicon import word_set
from mockinterview.analysis.tokens import Token
from mockinterview.domain.hearing import HeardFiller, Span
from mockinterview.domain.measures import Filler, FillerBurst, Fillers, FillerSource

#: Filled pauses as recognisers and typists write them. "Oh" and "ah" say something, "uh-huh"
#: and "mm-hmm" answer: they are not here.
FILLED_PAUSES = word_set("um umm ummm uhm uh uhh uhhh er err erm ehm mm mmm hm hmm hmmm eh")
#: A recogniser seldom invents an "um": our guess.
FILLED_PAUSE_CONFIDENCE = 0.95

#: A discourse filler below this is left alone: calling an honest word a filler is worse than
#: missing one. Our guess.
LEAST_CONFIDENCE = 0.5

#: Sound within this distance of a written filler is the same filler. Our guess.
SAME_FILLER_MS = 150

#: A burst is three or more fillers that start within ten seconds (norms: "3+ in 10 s").
BURST_COUNT = 3
BURST_WINDOW_MS = 10_000


@dataclass(frozen=True)
class FillerFinding:
    """The fillers, and which tokens are filled pauses (not words) or parts of any filler."""

    fillers: Fillers
    filled: frozenset[int]
    marked: frozenset[int]


def find_fillers(
    tokens: Sequence[Token],
    heard: Sequence[HeardFiller] = (),
    duration_ms: int | None = None,
    never: Sequence[Span] = (),
    own: Sequence[Span] = (),
) -> FillerFinding:
    """Find the fillers of an answer.

    Args:
        tokens: The words, with times when there is a recording.
        heard: Filled pauses that the sound shows.
        duration_ms: Length of the recording; the rate is per minute of it. None for a text.
        never: Moments at which the person says that there is no filler.
        own: Words that the person calls a filler.
    """
    filled = frozenset(
        i
        for i, token in enumerate(tokens)
        if token.core in FILLED_PAUSES and not _lies_in(token, never)
    )
    placed = {
        i: _from_tokens(tokens[i : i + 1], tokens[i].core, FILLED_PAUSE_CONFIDENCE) for i in filled
    }
    marked = set(filled)
    for found in find_discourse_fillers(tokens, filled):
        part = tokens[found.first : found.last + 1]
        if found.confidence < LEAST_CONFIDENCE or any(_lies_in(one, never) for one in part):
            continue
        marked.update(range(found.first, found.last + 1))
        text = " ".join(token.core for token in part)
        placed[found.first] = _from_tokens(part, text, found.confidence)
    for span in own:
        said = [i for i, one in enumerate(tokens) if _lies_in(one, (span,)) and i not in marked]
        if said:
            part = tokens[said[0] : said[-1] + 1]
            placed[said[0]] = _from_tokens(part, " ".join(one.core for one in part), 1.0)
            marked.update(said)
    heard = [sound for sound in heard if not _touches(sound.start_ms, sound.end_ms, never)]
    items = _merge([placed[index] for index in sorted(placed)], heard, tokens)
    per_minute = None
    if duration_ms is not None:
        items.sort(key=lambda item: (item.start_ms or 0, item.end_ms or 0))
        per_minute = len(items) * 60_000 / duration_ms if duration_ms > 0 else None
    fillers = Fillers(len(items), per_minute, tuple(items), find_bursts(items))
    return FillerFinding(fillers, filled, frozenset(marked))


def find_bursts(items: Sequence[Filler]) -> tuple[FillerBurst, ...]:
    """Return the stretches in which fillers crowd, joined where they overlap."""
    timed = [
        (item.start_ms, item.end_ms)
        for item in items
        if item.start_ms is not None and item.end_ms is not None
    ]
    bursts: list[tuple[int, int]] = []  # first and last index
    for first in range(len(timed) - BURST_COUNT + 1):
        last = first
        while last + 1 < len(timed) and timed[last + 1][0] - timed[first][0] <= BURST_WINDOW_MS:
            last += 1
        if last - first + 1 < BURST_COUNT:
            continue
        if bursts and first <= bursts[-1][1]:
            bursts[-1] = (bursts[-1][0], max(last, bursts[-1][1]))
        else:
            bursts.append((first, last))
    return tuple(
        FillerBurst(timed[first][0], timed[last][1], last - first + 1) for first, last in bursts
    )


def _lies_in(token: Token, spans: Sequence[Span]) -> bool:
    """Whether the middle of a word lies in one of the spans."""
    if token.start_ms is None or token.end_ms is None:
        return False
    middle_ms = (token.start_ms + token.end_ms) // 2
    return _touches(middle_ms, middle_ms, spans)


def _touches(start_ms: int, end_ms: int, spans: Sequence[Span]) -> bool:
    return any(start_ms <= span.end_ms and end_ms >= span.start_ms for span in spans)


def _from_tokens(part: Sequence[Token], text: str, confidence: float) -> Filler:
    return Filler(text, part[0].start_ms, part[-1].end_ms, FillerSource.WORDS, confidence)


def _merge(
    written: Sequence[Filler], heard: Sequence[HeardFiller], tokens: Sequence[Token]
) -> list[Filler]:
    """Join both sources; a sound that a written filler or a word accounts for is dropped."""
    kept = list(written)
    for sound in heard:
        near = any(
            item.start_ms is not None
            and item.end_ms is not None
            and sound.start_ms < item.end_ms + SAME_FILLER_MS
            and sound.end_ms > item.start_ms - SAME_FILLER_MS
            for item in written
            if item.text in FILLED_PAUSES
        )
        if not near and not _is_covered(sound, tokens):
            kept.append(
                Filler(
                    sound.text,
                    sound.start_ms,
                    sound.end_ms,
                    FillerSource.SOUND,
                    sound.confidence,
                )
            )
    return kept


def _is_covered(sound: HeardFiller, tokens: Sequence[Token]) -> bool:
    """Whether words lie over more than half of the sound."""
    covered = sum(
        max(0, min(sound.end_ms, token.end_ms) - max(sound.start_ms, token.start_ms))
        for token in tokens
        if token.start_ms is not None and token.end_ms is not None
    )
    return covered * 2 > sound.end_ms - sound.start_ms
