# SPDX-License-Identifier: GPL-3.0-or-later
"""Every measure of an answer as a name and a value, for people to read."""

from mockinterview.domain.measures import (
    Fillers,
    Measures,
    Pacing,
    Star,
    Voice,
    Wording,
)

Figure = tuple[str, str]


def figures(measures: Measures) -> list[Figure]:
    """Return the measures in the order of the review. What could not be known is left out."""
    rows: list[Figure] = []
    if measures.pacing is not None:
        rows += _pacing(measures.pacing)
    rows += _fillers(measures.fillers)
    rows += _star(measures.star)
    if measures.voice is not None:
        rows += _voice(measures.voice)
    rows += _known(
        ("Closeness to the question", measures.relevance.question, "of 1", 2),
        ("Closeness to the job", measures.relevance.job, "of 1", 2),
    )
    if measures.wording is not None:
        rows += _wording(measures.wording)
    return rows


def _known(*wanted: tuple[str, float | None, str, int]) -> list[Figure]:
    return [
        (name, f"{value:.{digits}f} {unit}".strip())
        for name, value, unit, digits in wanted
        if value is not None
    ]


def _pacing(pacing: Pacing) -> list[Figure]:
    first_ms = pacing.time_to_first_word_ms
    longest_ms = max((pause.length_ms for pause in pacing.pauses), default=0)
    long = sum(pause.is_long for pause in pacing.pauses)
    rows = _known(
        ("Time to start", None if first_ms is None else first_ms / 1000, "s", 1),
        ("Words", pacing.words, "", 0),
        ("Time inside speech", pacing.speaking_ms / 1000, "s", 1),
        ("Pace", pacing.speech_rate_wpm, "words a minute", 0),
        ("Articulation, without pauses", pacing.articulation_rate_wpm, "words a minute", 0),
        ("Syllables", pacing.syllables_per_s, "a second", 1),
    )
    pauses = f"{len(pacing.pauses)}, {long} of them longer than 2 s"
    if longest_ms:
        pauses += f"; the longest {longest_ms / 1000:.1f} s"
    return [*rows, ("Pauses", pauses)]


def _fillers(fillers: Fillers) -> list[Figure]:
    rows = [("Fillers", f"at least {fillers.count}")]
    rows += _known(("Fillers", fillers.per_minute, "a minute", 1))
    if fillers.bursts:
        rows.append(("Bursts of fillers", str(len(fillers.bursts))))
    return rows


def _star(star: Star) -> list[Figure]:
    rows = []
    if star.is_story is not None:
        rows.append(("Tells of one time it happened", "yes" if star.is_story else "no"))
    if star.quantified_result is not None:
        rows.append(("Figures in the result", "yes" if star.quantified_result else "no"))
    i_percent = None if star.i_share is None else 100 * star.i_share
    return rows + _known(("“I” of “I” and “we” in the action", i_percent, "%", 0))


def _voice(voice: Voice) -> list[Figure]:
    return _known(
        ("Pitch, median", voice.pitch_median_hz, "Hz", 0),
        ("Pitch varies by", voice.pitch_sd_semitones, "semitones", 1),
        ("Loudness varies by", voice.loudness_sd_db, "dB", 1),
    )


def _wording(wording: Wording) -> list[Figure]:
    range_percent = None if wording.vocabulary_range is None else 100 * wording.vocabulary_range
    return [
        *_known(("Begins to answer in sentence", wording.opening_sentences, "", 0)),
        ("Names and figures", str(len(wording.specifics))),
        ("Signposts", str(len(wording.signposts))),
        ("Hedges", str(len(wording.hedges))),
        ("Weak openers", str(len(wording.weak_openers))),
        ("Said twice", str(len(wording.repeats))),
        *_known(("Different words", range_percent, "%", 0)),
        ("Words of joy", str(len(wording.enthusiasm))),
        ("Hard words on people", str(len(wording.negative_talk))),
    ]
