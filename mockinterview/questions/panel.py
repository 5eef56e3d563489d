# SPDX-License-Identifier: GPL-3.0-or-later
"""Who sits on the panel."""

from collections.abc import Sequence
from random import Random

from mockinterview.domain.question import PanelMember, PanelRole
from mockinterview.questions.bank import QuestionBank

#: The panel of someone who has chosen nothing: the manager, a colleague, and human resources.
DEFAULT_ROLES = (PanelRole.HIRING_MANAGER, PanelRole.PEER, PanelRole.HR)


def seat_panel(bank: QuestionBank, roles: Sequence[PanelRole], rng: Random) -> list[PanelMember]:
    """Choose one member for each role, each with a voice unlike the others' where possible.

    Args:
        bank: Who there is.
        roles: The seats in the order in which they speak; each counts once.
        rng: Chooses among the suitable ones.

    Raises:
        ValueError: No role was given, or nobody can take one of the seats.
    """
    panel: list[PanelMember] = []
    for role in dict.fromkeys(roles):
        candidates = list(bank.members(role))
        if not candidates:
            raise ValueError(f"nobody in the bank has the role {role}")
        rng.shuffle(candidates)
        panel.append(min(candidates, key=lambda one: _likeness_of_voice(one, panel)))
    if not panel:
        raise ValueError("a panel needs at least one role")
    return panel


def _likeness_of_voice(member: PanelMember, seated: Sequence[PanelMember]) -> int:
    """Count what the member's voice has in common with the voice most like it."""
    return max(
        (
            2 * (member.voice.pitch == other.voice.pitch)
            + (member.voice.rate == other.voice.rate)
            + (member.voice.gender == other.voice.gender)
            for other in seated
        ),
        default=0,
    )
