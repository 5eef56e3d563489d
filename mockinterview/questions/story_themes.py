# SPDX-License-Identifier: GPL-3.0-or-later
"""What a story can show: eight themes that a panel asks about, over the bank's competencies."""

from dataclasses import dataclass


@dataclass(frozen=True)
class StoryTheme:
    """One theme; ``prompt`` helps to remember a story for it."""

    id: str
    label: str
    in_sentence: str
    competencies: frozenset[str]
    prompt: str


def _theme(
    theme_id: str, label: str, in_sentence: str, competencies: str, prompt: str
) -> StoryTheme:
    return StoryTheme(theme_id, label, in_sentence, frozenset(competencies.split()), prompt)


THEMES = (
    _theme(
        "leading",
        "Leading",
        "leading",
        "leadership-under-pressure delegation coaching-others coaching safety-leadership autonomy",
        "Think of a day on which others looked to you, and what you told them.",
    ),
    _theme(
        "conflict",
        "Conflict",
        "conflict",
        "conflict difficult-stakeholder feedback-given de-escalation saying-no negotiation",
        "Think of a colleague who wanted something else than you, and what you did next.",
    ),
    _theme(
        "solving",
        "Solving",
        "solving a problem",
        "process-improvement decision-with-little-data ambiguity attention-to-detail"
        " cost-or-time-saved problem-solving prioritisation deadlines",
        "Think of something that did not work, and how you found out why.",
    ),
    _theme(
        "initiative",
        "Initiative",
        "initiative",
        "initiative learning-fast influence-without-authority ownership growth",
        "Think of something that nobody had asked you to do.",
    ),
    _theme(
        "team",
        "Team",
        "working in a team",
        "teamwork cross-functional-work cross-functional-working culture-add communication",
        "Think of a result that none of you would have reached alone.",
    ),
    _theme(
        "change",
        "Change",
        "change",
        "change resilience change-management adaptability",
        "Think of a week in which the rules changed, and what you did on the Monday.",
    ),
    _theme(
        "failure",
        "Failure",
        "failure",
        "failure feedback-received bad-news ethics-and-integrity self-awareness",
        "Think of something that went wrong, what you said, and what you do differently since.",
    ),
    _theme(
        "customers",
        "Customers",
        "customers",
        "complaint-resolution service-recovery voice-of-customer stakeholder-management retention"
        " service-under-pressure account-strategy difficult-stakeholder",
        "Think of somebody you worked for who was not content, and how that ended.",
    ),
)


def themes_of(competency: str) -> tuple[str, ...]:
    """Return the ids of the themes that a question with this competency asks about."""
    return tuple(theme.id for theme in THEMES if competency in theme.competencies)
