# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of a session as captions, SRT and WebVTT, as if its answers were played in a row."""

import html
from collections.abc import Iterator, Sequence

from mockinterview.domain.hearing import Span, Word
from mockinterview.domain.session import Session

#: Two lines of 37 characters, what broadcasters' subtitle guides commonly allow.
MAX_CAPTION_CHARACTERS = 74
#: A caption longer than this is read long before it goes. Source: the same guides, 6 to 7 s.
MAX_CAPTION_MS = 6_000
#: A pause this long begins a new caption. Our guess.
NEW_CAPTION_AFTER_MS = 800


def srt(session: Session) -> str:
    """Return the captions in SubRip form."""
    cues = [
        f"{number}\n{_clock(span.start_ms, ',')} --> {_clock(span.end_ms, ',')}\n{text}\n"
        for number, (span, text) in enumerate(_captions(session), start=1)
    ]
    return "\n".join(cues)


def vtt(session: Session) -> str:
    """Return the captions in WebVTT form, with the signs of its markup escaped."""
    cues = [
        f"{_clock(span.start_ms, '.')} --> {_clock(span.end_ms, '.')}\n"
        f"{html.escape(text, quote=False)}\n"
        for span, text in _captions(session)
    ]
    return "\n".join(["WEBVTT\n", *cues])


def _captions(session: Session) -> Iterator[tuple[Span, str]]:
    offset_ms = 0
    for take in session.latest_takes:
        words = take.hearing.words if take.hearing else ()
        for group in _groups(words):
            start_ms, end_ms = group[0].start_ms, max(word.end_ms for word in group)
            text = " ".join(" ".join(word.text for word in group).split())
            if text:
                yield Span(offset_ms + start_ms, offset_ms + max(end_ms, start_ms + 1)), text
        offset_ms += take.duration_ms


def _groups(words: Sequence[Word]) -> Iterator[list[Word]]:
    group: list[Word] = []
    for word in words:
        if group and (
            word.start_ms - group[-1].end_ms >= NEW_CAPTION_AFTER_MS
            or word.end_ms - group[0].start_ms > MAX_CAPTION_MS
            or sum(len(other.text) + 1 for other in group) + len(word.text) > MAX_CAPTION_CHARACTERS
        ):
            yield group
            group = []
        group.append(word)
    if group:
        yield group


def _clock(time_ms: int, decimal_sign: str) -> str:
    seconds, milliseconds = divmod(time_ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{decimal_sign}{milliseconds:03}"
