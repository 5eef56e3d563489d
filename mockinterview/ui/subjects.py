# SPDX-License-Identifier: GPL-3.0-or-later
"""The subjects that people are asked about in both rounds; a list to start from."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def subjects() -> dict[str, str]:
    """Return each subject with what the window calls it.

    It is kept in English, as the answers are: its words tell what a figure counts.
    """
    return {
        "Dates at the last job": translate("FirstTab", "Dates at the last job"),
        "Team size": translate("FirstTab", "Team size"),
        "Why leave": translate("FirstTab", "Why leave"),
        "Figures you named": translate("FirstTab", "Figures you named"),
        "Salary": translate("FirstTab", "Salary"),
        "Notice period": translate("FirstTab", "Notice period"),
        "Weak point": translate("FirstTab", "Weak point"),
    }


def subject_name(subject: str) -> str:
    """Return what the window calls a subject; the person's own stays as it is."""
    return subjects().get(subject, subject)


def subject_kept(shown: str) -> str:
    """Return how a subject is kept that the window shows so."""
    return next((kept for kept, name in subjects().items() if name == shown), shown)
