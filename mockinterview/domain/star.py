# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of a story, which have a colour long before there is one to measure."""

from enum import StrEnum


class StarLabel(StrEnum):
    """The part a unit of the answer plays."""

    SITUATION = "S"
    TASK = "T"
    ACTION = "A"
    RESULT = "R"
    OTHER = "O"
