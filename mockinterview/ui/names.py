# SPDX-License-Identifier: GPL-3.0-or-later
"""What modes, kinds of question and seats are called, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from mockinterview.domain.plan import Mode
from mockinterview.domain.question import PanelRole, Question, QuestionKind

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


def theme_name(theme: str) -> str:
    """Return what a theme of stories is called."""
    names = {
        "leading": translate("StoryThemes", "Leading"),
        "conflict": translate("StoryThemes", "Conflict"),
        "solving": translate("StoryThemes", "Solving"),
        "initiative": translate("StoryThemes", "Initiative"),
        "team": translate("StoryThemes", "Team"),
        "change": translate("StoryThemes", "Change"),
        "failure": translate("StoryThemes", "Failure"),
        "customers": translate("StoryThemes", "Customers"),
    }
    return names[theme]


def theme_in_sentence(theme: str) -> str:
    """Return a theme of stories as part of a sentence."""
    names = {
        "leading": translate("StoryThemes", "leading", "in a sentence"),
        "conflict": translate("StoryThemes", "conflict", "in a sentence"),
        "solving": translate("StoryThemes", "solving a problem", "in a sentence"),
        "initiative": translate("StoryThemes", "initiative", "in a sentence"),
        "team": translate("StoryThemes", "working in a team", "in a sentence"),
        "change": translate("StoryThemes", "change", "in a sentence"),
        "failure": translate("StoryThemes", "failure", "in a sentence"),
        "customers": translate("StoryThemes", "customers", "in a sentence"),
    }
    return names[theme]


def heading_of(question: Question) -> str:
    """Return a question where it stands in a list; a follow-up says that it is one."""
    if question.is_follow_up:
        return translate("Names", "Follow-up: {}").format(question.text)
    return question.text
