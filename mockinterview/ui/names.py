# SPDX-License-Identifier: GPL-3.0-or-later
"""What modes, kinds of question and seats are called, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from mockinterview.domain.plan import Mode
from mockinterview.domain.question import PanelRole, QuestionKind

translate = QCoreApplication.translate


def mode_name(mode: Mode) -> str:
    """Return the name of a mode, as it begins a sentence."""
    names = {
        Mode.STUDY: translate("Names", "Study"),
        Mode.REAL: translate("Names", "Real"),
        Mode.ONE_WAY: translate("Names", "One-way"),
    }
    return names[mode]


def mode_in_sentence(mode: Mode) -> str:
    """Return a mode as part of a sentence."""
    names = {
        Mode.STUDY: translate("Names", "study mode"),
        Mode.REAL: translate("Names", "real mode"),
        Mode.ONE_WAY: translate("Names", "one-way mode"),
    }
    return names[mode]


def kind_name(kind: QuestionKind) -> str:
    """Return what a question is after."""
    names = {
        QuestionKind.BEHAVIORAL: translate("Names", "Behavioural"),
        QuestionKind.ROLE: translate("Names", "Your previous work"),
        QuestionKind.SITUATIONAL: translate("Names", "What you would do if"),
        QuestionKind.CULTURE: translate("Names", "How you like to work"),
        QuestionKind.ASK: translate("Names", "Questions to ask"),
    }
    return names[kind]


def seat_name(role: PanelRole) -> str:
    """Return what a seat of the panel is called."""
    names = {
        PanelRole.HIRING_MANAGER: translate("Names", "Hiring manager"),
        PanelRole.PEER: translate("Names", "Future colleague"),
        PanelRole.PARTNER: translate("Names", "Partner team"),
        PanelRole.LEADER: translate("Names", "Senior leader"),
        PanelRole.HR: translate("Names", "Human resources"),
    }
    return names[role]
