# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a session will take, to the minute."""

from collections.abc import Iterable

from mockinterview.domain.plan import Mode, SessionPlan
from mockinterview.domain.question import Question

#: Seconds to read a question aloud: the bank's run to 25 words on average. Our guess.
ASKING_S = 12
#: Seconds until the answer begins: as long as one likes in study mode, half a minute in one-way
#: mode, at once in real mode. The first and the last are our guess.
THINKING_S = {Mode.STUDY: 25, Mode.REAL: 5, Mode.ONE_WAY: 30}
#: For a question without a target: the middle of what most of the bank's questions have.
USUAL_TARGET_S = (75, 135)


def about_minutes(plan: SessionPlan) -> int:
    """Return how many minutes the session takes, at least 1."""
    return _minutes((planned.question for planned in plan.questions), plan.mode)


def about_minutes_for(count: int, mode: Mode, target_s: tuple[int, int] | None = None) -> int:
    """Return how many minutes ``count`` questions take, before it is known which.

    Args:
        count: How many questions.
        mode: How strict the session is.
        target_s: The chosen answer length; the usual one if None.
    """
    one = _one_s(target_s or USUAL_TARGET_S, mode)
    return max(1, round(count * one / 60))


def questions_in(minutes: int, mode: Mode, target_s: tuple[int, int] | None = None) -> int:
    """Return how many questions fit into the time there is, at least 1.

    Args:
        minutes: The time there is.
        mode: How strict the session is.
        target_s: The chosen answer length; the usual one if None.
    """
    return max(1, round(minutes * 60 / _one_s(target_s or USUAL_TARGET_S, mode)))


def _minutes(questions: Iterable[Question], mode: Mode) -> int:
    seconds = sum(_one_s(question.target_s or USUAL_TARGET_S, mode) for question in questions)
    return max(1, round(seconds / 60))


def _one_s(target_s: tuple[int, int], mode: Mode) -> float:
    return ASKING_S + THINKING_S[mode] + sum(target_s) / 2
