# SPDX-License-Identifier: GPL-3.0-or-later
"""A written answer as it is heard and measured: the one that the design's pictures show.

The words carry how long each pause before them lasted, in seconds, in square brackets, and
fillers in braces, with a star on the one that only the sound shows. Times follow from counting
syllables, so that every figure agrees with the words.
"""

import re
from dataclasses import dataclass
from functools import cache

from mockinterview.analysis.fillers import find_fillers
from mockinterview.analysis.tokens import tokens_of_words
from mockinterview.analysis.wording import describe_wording
from mockinterview.domain.hearing import HeardFiller, Hearing, Span, Word
from mockinterview.domain.measures import (
    Band,
    Feedback,
    FeedbackKind,
    Filler,
    Fillers,
    FillerSource,
    Measures,
    PacePoint,
    Pacing,
    Pause,
    PausePlace,
    Relevance,
    Star,
    StarLabel,
    StarShare,
    StarUnit,
    Voice,
)
from mockinterview.domain.question import QuestionKind

FIRST_TAKE = (
    (
        "S",
        1.14,
        "So at Merrow I ran the night dispatch for {um} forty-one supermarkets. [.62] That was "
        "the northern site, the bigger of the two. [.58] It was the week before Christmas, "
        "[.34] we were two people short, [.4] our label server went down at ten past one, [.38] "
        "and the help desk, [.45] {you know}, didn't open until seven. [.74] So by half past "
        "two {uh} we had eleven trucks loaded and nothing to send them out with.",
    ),
    (
        "T",
        1.45,
        "[.9] I was the shift lead, so getting them away before the six o'clock slots [.56] was "
        "on me.",
    ),
    (
        "A",
        1.26,
        "[1.24] First I rang the two biggest stores and asked which lines they couldn't open "
        "without. [.66] Then I split the crew. [.72] Four people wrote manifests by hand from "
        "the pick list, [.36] and {um*} I put Jo on the gate so nothing left without a second "
        "signature. [1.12] I moved the three chilled trucks to the front, [.34] because the "
        "rest could wait an hour, [.52] and every twenty minutes I texted the store managers "
        "[.3] so nobody had to phone in.",
    ),
    (
        "R",
        1.2,
        "[.84] By quarter past five [2.18] {um} all eleven were gone. [.7] Nine made their slot "
        "and two were about fifteen minutes late. [.82] And we kept the handwritten manifest as "
        "our backup plan.",
    ),
    (
        "O",
        1.2,
        "[.64] So {uh} yeah, that's how that went.",
    ),
)
SECOND_TAKE = (
    (
        "S",
        1.26,
        "Last December at Merrow I was night shift lead for forty-one supermarkets. [.7] At ten "
        "past one our label server died, [.4] and by half past two {uh} I had eleven loaded "
        "trucks that nobody could send.",
    ),
    (
        "T",
        1.34,
        "[.8] My job was to get them away before the six o'clock slots.",
    ),
    (
        "A",
        1.38,
        "[1.1] So first I rang the two biggest stores and asked what they couldn't open "
        "without. [.7] I put four people on handwritten manifests, [.4] straight from the pick "
        "list, and Jo on the gate, [.5] so nothing left without a second signature. [.9] Then I "
        "moved the three chilled trucks forward, [.4] because the rest could wait.",
    ),
    (
        "R",
        1.34,
        "[.9] All eleven were gone by quarter past five. [.7] Nine made the slot, [.4] two were "
        "fifteen minutes late, [.5] and both stores wrote to thank us.",
    ),
)

CURVE_WINDOW_MS = 15_000
CURVE_STEP_MS = 2_500


@dataclass(frozen=True)
class _Token:
    kind: str  # word, filler, sound or pause
    text: str
    start_ms: float
    end_ms: float
    label: str
    mid: bool = False


def _syllables(word: str) -> int:
    letters = re.sub("[^a-z]", "", word.lower()).removesuffix("e")
    return max(1, len(re.findall("[aeiouy]+", letters)))


def _tokens(source: tuple[tuple[str, float, str], ...], start_ms: float) -> list[_Token]:
    made: list[_Token] = []
    at = start_ms
    for label, rate, text in source:
        for pause, filler, comma, word in re.findall(
            r"\[([\d.]+)\]|\{([^}]+)\}([,.]?)|(\S+)", text
        ):
            if pause:
                length = float(pause) * 1000
                said = [token for token in made if token.kind != "pause"]
                mid = bool(said) and said[-1].text[-1] not in ".?!"
                made.append(_Token("pause", "", at, at + length, label, mid))
                at += length
            elif filler:
                kind = "sound" if filler.endswith("*") else "filler"
                length = 460 if len(filler) > 3 else 330
                made.append(_Token(kind, filler.rstrip("*") + comma, at, at + length, label))
                at += length + 50
            else:
                length = (0.082 + 0.118 * _syllables(word) + (0.03 if len(word) > 6 else 0)) * 1000
                length *= rate * 1.02
                made.append(_Token("word", word, at, at + length, label))
                at += length + 22
    return made


def _words(tokens: list[_Token]) -> tuple[Word, ...]:
    made = []
    for token in tokens:
        if token.kind in ("pause", "sound"):
            continue
        pieces = token.text.split()
        length = (token.end_ms - token.start_ms) / len(pieces)
        for index, piece in enumerate(pieces):
            start = token.start_ms + index * length
            made.append(Word(piece, round(start), round(start + length), 0.9))
    return tuple(made)


def _units(tokens: list[_Token]) -> tuple[StarUnit, ...]:
    """One unit a sentence, as the real model makes them; each ends where the next begins."""
    said = [token for token in tokens if token.kind != "pause"]
    runs: list[list[_Token]] = [[]]
    for token in said:
        if runs[-1] and (runs[-1][-1].text.endswith(".") or runs[-1][-1].label != token.label):
            runs.append([])
        runs[-1].append(token)
    starts = [run[0].start_ms for run in runs] + [said[-1].end_ms]
    return tuple(
        StarUnit(
            " ".join(token.text for token in run if token.kind != "sound"),
            StarLabel(run[0].label),
            round(start),
            round(end),
            0.9,
        )
        for run, start, end in zip(runs, starts, starts[1:], strict=False)
    )


def _share(units: tuple[StarUnit, ...]) -> StarShare:
    lengths = dict.fromkeys(StarLabel, 0)
    for unit in units:
        lengths[unit.label] += (unit.end_ms or 0) - (unit.start_ms or 0)
    total = sum(lengths.values())
    return StarShare(*(length / total for length in lengths.values()))


def _pacing(tokens: list[_Token]) -> Pacing:
    words = [token for token in tokens if token.kind == "word"]
    first = next(token for token in tokens if token.kind != "pause").start_ms
    span = words[-1].end_ms - first
    pauses = tuple(
        Pause(
            round(token.start_ms),
            round(token.end_ms),
            PausePlace.MID if token.mid else PausePlace.BOUNDARY,
        )
        for token in tokens
        if token.kind == "pause" and token.end_ms - token.start_ms >= 250
    )
    silent = sum(pause.length_ms for pause in pauses)
    half = CURVE_WINDOW_MS / 2
    curve = []
    centre = first + half
    while centre <= words[-1].end_ms - half + 10:
        inside = [word for word in words if abs((word.start_ms + word.end_ms) / 2 - centre) < half]
        points = (round(centre - half), round(centre + half), len(inside) * 4.0)
        curve.append(PacePoint(*points))
        centre += CURVE_STEP_MS
    return Pacing(
        words=len(words),
        time_to_first_word_ms=round(first),
        speaking_ms=round(span - silent),
        speech_rate_wpm=len(words) / span * 60_000,
        articulation_rate_wpm=len(words) / (span - silent) * 60_000,
        syllables_per_s=4.2,
        pauses=pauses,
        curve=tuple(curve),
    )


def _fillers(tokens: list[_Token], duration_ms: int) -> Fillers:
    items = tuple(
        Filler(
            token.text.rstrip(","),
            round(token.start_ms),
            round(token.end_ms),
            FillerSource.SOUND if token.kind == "sound" else FillerSource.WORDS,
            0.8,
        )
        for token in tokens
        if token.kind in ("filler", "sound")
    )
    return Fillers(len(items), len(items) / duration_ms * 60_000, items, ())


def _feedback(units: tuple[StarUnit, ...]) -> tuple[Feedback, ...]:
    share = _share(units)
    result = next(unit for unit in units if unit.text.startswith("Nine"))
    action = next(unit for unit in units if unit.label is StarLabel.ACTION)
    percent = round(share.S * 100) + round(share.T * 100)
    return (
        Feedback(
            "result-figures",
            FeedbackKind.STRENGTH,
            "Your result has figures",
            f"“{result.text}”",
            (Span(result.start_ms or 0, result.end_ms or 0),),
        ),
        Feedback(
            "opening-long",
            FeedbackKind.CHANGE,
            "Get to what you did sooner",
            f"Situation and task took {percent}% of the time; the band ends at 40%. Leave out the"
            " help desk and begin “First I rang…” by 0:20.",
            (Span(units[0].start_ms or 0, action.start_ms or 0),),
            Band(None, 40, "%", "bands of careers services"),
        ),
    )


@cache
def hearing(source: tuple[tuple[str, float, str], ...] = FIRST_TAKE) -> Hearing:
    """What is heard in a written answer."""
    tokens = _tokens(source, 1400)
    words = _words(tokens)
    sounds = tuple(
        HeardFiller(token.text, round(token.start_ms), round(token.end_ms), 0.8)
        for token in tokens
        if token.kind == "sound"
    )
    speech = tuple(Span(word.start_ms, word.end_ms) for word in words)
    return Hearing("builtin", words[-1].end_ms + 900, words, speech, sounds)


@cache
def measures(source: tuple[tuple[str, float, str], ...] = FIRST_TAKE) -> Measures:
    """The measures of a written answer."""
    tokens = _tokens(source, 1400)
    units = _units(tokens)
    star = Star(True, True, 1.0, units, _share(units))
    said = tokens_of_words(hearing(source).words)
    return Measures(
        pacing=_pacing(tokens),
        fillers=_fillers(tokens, hearing(source).duration_ms),
        voice=Voice(118.0, 2.9, 4.1),
        star=star,
        relevance=Relevance(0.71, None),
        feedback=_feedback(units),
        wording=describe_wording(said, find_fillers(said).marked, star, QuestionKind.BEHAVIORAL),
    )
