# SPDX-License-Identifier: GPL-3.0-or-later
"""Which pages of the manual the app shows, and where each measure of the review is explained."""

import re
from enum import StrEnum


class ManualPage(StrEnum):
    """A page by the name of its file in ``docs``; in the order of the list."""

    GUIDE = "guide"
    MEASURES = "measures"
    TROUBLESHOOTING = "troubleshooting"
    PRIVACY = "privacy"
    MODELS = "models"
    QUESTION_PACKS = "question-packs"
    STAR = "star"
    SPEECH = "speech"


#: The heading of ``docs/measures.md`` that explains a row of the review.
MEASURE_SECTIONS = {
    "star": "star.share",
    "pace": "pacing.speech_rate_wpm",
    "articulation": "pacing.articulation_rate_wpm",
    "pauses": "pacing.pauses",
    "fillers": "fillers.per_minute",
    "length": "Length of an answer",
    "start": "pacing.time_to_first_word_ms",
    "figures": "star.quantified_result",
    "i-we": "star.i_share",
    "question": "relevance.question",
    "job": "relevance.job",
    "voice": "voice.pitch_sd_semitones",
    "opening": "wording.opening_sentences",
    "specifics": "wording.specifics",
    "signposts": "wording.signposts",
    "hedges": "wording.hedges",
    "repeats": "wording.repeats",
    "joy": "wording.enthusiasm",
    "unfair": "wording.negative_talk",
    "range": "wording.vocabulary_range",
    "rehearsal": "Rehearsed, not memorised",
    "told": "Consistency",
    "also": "feedback",
}
#: A link out of the folder of the manual, as ``../README.md``: there is nothing behind it here.
_LINK_OUT = re.compile(r"\[([^\]]*)\]\(\.\./[^)]*\)")
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)


def slug(heading: str) -> str:
    """Return what a link to a heading is called, by the rule of the hosts of such pages."""
    words = re.sub(r"[^\w\- ]", "", heading.strip().lower())
    return words.replace(" ", "-")


def section_of(row_id: str) -> str:
    """Return the section about a row of the review; empty for the top of the page."""
    return MEASURE_SECTIONS.get(row_id, "")


def title_of(text: str) -> str:
    """Return the title of a page."""
    found = _TITLE.search(text)
    return found.group(1) if found else ""


def without_links_out(text: str) -> str:
    """Return a page in which what leads out of the manual is plain words."""
    return _LINK_OUT.sub(r"\1", text)
