# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of real speech, from words that were aligned by others and counted by hand."""

import re
from pathlib import Path

import pytest

from mockinterview.analysis.fillers import find_fillers
from mockinterview.analysis.pacing import measure_pacing
from mockinterview.analysis.pauses import find_pauses
from mockinterview.analysis.tokens import tokens_of_words
from mockinterview.domain.hearing import Hearing, Span, Word
from mockinterview.domain.measures import Fillers, Pacing, PausePlace

AUDIO = Path(__file__).parents[2] / "data" / "audio"

#: Silences in an alignment that are shorter than this belong to the speech around them.
JOINED_MS = 60


def aligned(name: str) -> Hearing:
    """Read the words tier of a TextGrid in its short form; speech is where words are."""
    lines = (AUDIO / f"{name}.TextGrid").read_text(encoding="utf-8").splitlines()
    begin = lines.index('"words"')
    count = int(lines[begin + 3])
    words: list[Word] = []
    for index in range(count):
        start, end, text = lines[begin + 4 + 3 * index : begin + 7 + 3 * index]
        spoken = re.sub(r'^"|"$', "", text)
        if spoken:
            words.append(Word(spoken, round(float(start) * 1000), round(float(end) * 1000)))
    speech: list[Span] = []
    for word in words:
        if speech and word.start_ms - speech[-1].end_ms < JOINED_MS:
            speech[-1] = Span(speech[-1].start_ms, word.end_ms)
        else:
            speech.append(Span(word.start_ms, word.end_ms))
    return Hearing("aligned", round(float(lines[begin + 2]) * 1000), tuple(words), tuple(speech))


def measured(name: str) -> tuple[Pacing, Fillers]:
    hearing = aligned(name)
    tokens = tokens_of_words(hearing.words)
    finding = find_fillers(tokens, (), hearing.duration_ms)
    pauses = find_pauses(hearing.speech, tokens, finding.filled)
    return measure_pacing(hearing, tokens, pauses, finding.filled), finding.fillers


def test_a_monologue_with_long_pauses() -> None:
    pacing, fillers = measured("mfa_acoustic_corpus")
    assert [filler.text for filler in fillers.items if filler.text in ("um", "uh")] == ["um", "um"]
    assert pacing.time_to_first_word_ms == 1050
    long = [(pause.start_ms, pause.end_ms) for pause in pacing.pauses if pause.length_ms >= 900]
    assert long == [(13_900, 14_870), (17_190, 18_350)]
    assert pacing.words == 56
    assert pacing.speech_rate_wpm == pytest.approx(56 / (25.25 - 1.05) * 60, rel=0.001)
    assert pacing.articulation_rate_wpm is not None
    assert pacing.speech_rate_wpm is not None
    assert pacing.articulation_rate_wpm > pacing.speech_rate_wpm


def test_the_same_man_with_a_cold() -> None:
    pacing, fillers = measured("mfa_cold_corpus3")
    assert sum(filler.text in ("um", "uh") for filler in fillers.items) == 6
    assert pacing.pauses
    boundary = [pause for pause in pacing.pauses if pause.place is PausePlace.BOUNDARY]
    assert len(boundary) > len(pacing.pauses) / 2
