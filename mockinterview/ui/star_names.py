# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of STAR in the language of the interface."""

from PySide6.QtCore import QCoreApplication

from mockinterview.domain.star import StarLabel

translate = QCoreApplication.translate


def star_name(label: StarLabel) -> str:
    """Return the name of a part, as it begins a sentence."""
    names = {
        StarLabel.SITUATION: translate("Star", "Situation"),
        StarLabel.TASK: translate("Star", "Task"),
        StarLabel.ACTION: translate("Star", "Action"),
        StarLabel.RESULT: translate("Star", "Result"),
        StarLabel.OTHER: translate("Star", "Other"),
    }
    return names[label]


def star_in_sentence(label: StarLabel) -> str:
    """Return the name of a part, as it stands within a sentence."""
    names = {
        StarLabel.SITUATION: translate("Star", "situation"),
        StarLabel.TASK: translate("Star", "task"),
        StarLabel.ACTION: translate("Star", "action"),
        StarLabel.RESULT: translate("Star", "result"),
        StarLabel.OTHER: translate("Star", "other"),
    }
    return names[label]
