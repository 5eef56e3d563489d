# SPDX-License-Identifier: GPL-3.0-or-later
"""Second takes of the worked answer: a better one, and one that is too close to say."""

from dataclasses import replace

from mockinterview.domain.measures import FeedbackKind
from mockinterview.domain.session import Take
from tests.ui import samples


def better_take() -> Take:
    """The second take of the pictures: nothing is left to change in it."""
    take = samples.take(2, source=samples.SECOND_TAKE)
    measures = samples.measures(samples.SECOND_TAKE)
    strengths = tuple(one for one in measures.feedback if one.kind is FeedbackKind.STRENGTH)
    return replace(take, measures=replace(measures, feedback=strengths))


def close_take() -> Take:
    """The first take once more."""
    return replace(samples.take(2), note="")
