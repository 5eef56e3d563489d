# SPDX-License-Identifier: GPL-3.0-or-later
"""What a listening interviewer asks next, and how they lead over to it."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from random import Random

from mockinterview.domain.question import FOLLOW_UP_FORMAT, FollowUp, Question
from mockinterview.questions.words import STOP_WORDS, fold

#: More than two follow-ups to one answer feel like a cross-examination. Our judgement.
MAX_PER_ANSWER = 2
#: A follow-up is answered in a few sentences. Our judgement.
TARGET_S = (10, 60)
TOPIC = "{topic}"
_BLANK = re.compile(r"\{[a-z]+\}")

#: A thing said once may be in passing; one that comes back is what the answer was about.
MIN_MENTIONS = 2
MIN_TOPIC_LETTERS = 4
#: "The X": a noun that ends there, since a sign, or a word that cannot belong to it, follows.
_NAMED = re.compile(
    r"\b(?:the|our|my|this|that)\s+([^\W\d_]+)(?=\s*[.,;:!?]|\s+(?:after|and|as|at|because|before"
    r"|but|by|could|did|for|from|had|has|in|into|is|of|on|or|so|that|then|to|was|were|when|which"
    r"|who|with|would)\b|\s*$)",
    re.IGNORECASE,
)
#: Words after "the" that name nothing one could come back to.
_NO_TOPIC = STOP_WORDS | frozenset(
    """
    best beginning case course day days end fact first idea last least main moment month months
    most next one ones other others part people person point problem question reason rest result
    same second side situation story thing things third time times top truth way week weeks whole
    work world worst year years
    """.split()  # noqa: SIM905 - a list of literals would be harder to read
)


def choose(
    question: Question,
    lacked: Sequence[str],
    general: Sequence[FollowUp],
    asked: Collection[str],
    rng: Random,
) -> FollowUp | None:
    """Return what to ask next about an answer, or None when it lacks nothing one could ask for.

    Args:
        question: What was asked.
        lacked: What the answer lacked, what matters most first; see ``FollowUp.when``.
        general: Follow-ups that fit any question, for when it has none of its own.
        asked: Texts of all follow-ups of the session; none of them comes again.
        rng: Chooses among what fits equally.
    """
    for lack in lacked:
        for source in (question.follow_ups, general):
            fitting = [one for one in source if one.when == lack]
            fresh = [one for one in fitting if not _was_said(one.text, asked)]
            if fresh:
                return rng.choice(fresh)
    return None


def as_question(about: Question, follow_up: FollowUp) -> Question:
    """Return a follow-up as a question that can be planned, asked and measured."""
    return replace(
        about,
        id=f"{about.id}+{follow_up.when}",
        text=follow_up.text,
        after="",
        strong=(),
        follow_ups=(),
        target_s=TARGET_S,
        format=FOLLOW_UP_FORMAT,
    )


def topic_of(answer: str) -> str:
    """Return something that the answer named again and again, as "the rollout"; empty if nothing.

    A guess from the wording alone, on the careful side: most short answers give nothing.
    """
    named = [match[1] for match in _NAMED.finditer(answer)]
    words = [fold(word) for word in named]
    counts = Counter(
        word for word in words if len(word) >= MIN_TOPIC_LETTERS and word not in _NO_TOPIC
    )
    if not counts:
        return ""
    best = max(counts.values())
    if best < MIN_MENTIONS:
        return ""
    first = next(word for word in words if counts[word] == best)
    return f"the {first}"


def lead_over(lines: Sequence[str], topic: str, said: Collection[str], rng: Random) -> str:
    """Return what is said before the next question; empty where there is nothing to choose from.

    Args:
        lines: What could be said, with ``TOPIC`` where something is to be named.
        topic: Something the candidate has named, see ``topic_of``; empty if nothing.
        said: What was said in this session; a line comes back only when all were used.
        rng: Chooses among those left.
    """
    fitting = [line for line in lines if (TOPIC in line) == bool(topic)]
    fitting = fitting or [line for line in lines if TOPIC not in line]
    if not fitting:
        return ""
    fresh = [line for line in fitting if not _was_said(line, said)]
    return rng.choice(fresh or fitting).replace(TOPIC, topic)


def _was_said(line: str, said: Collection[str]) -> bool:
    """Whether one of the texts said is this line, with whatever in its blanks."""
    pattern = ".+".join(re.escape(part) for part in _BLANK.split(line))
    return any(re.fullmatch(pattern, text) for text in said)
