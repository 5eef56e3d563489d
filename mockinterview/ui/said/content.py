# SPDX-License-Identifier: GPL-3.0-or-later
"""Question packs, job descriptions, and what ships with the app."""

from mockinterview.ui.said.marked import QT_TRANSLATE_NOOP

SENTENCES: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Said", "The bands in {} cannot be read ({})."),
    QT_TRANSLATE_NOOP("Said", "The bands in {} are not right: {}."),
    QT_TRANSLATE_NOOP("Said", "The STAR model that ships with the app could not be read."),
    QT_TRANSLATE_NOOP("Said", "Your recordings are safe."),
    QT_TRANSLATE_NOOP("Said", "Install the app again to repair it."),
    QT_TRANSLATE_NOOP("Said", "The word lists in {} cannot be read ({})."),
    QT_TRANSLATE_NOOP("Said", "The word lists in {} are not right: {}."),
    QT_TRANSLATE_NOOP("Said", "The debrief in {} cannot be read ({})."),
    QT_TRANSLATE_NOOP("Said", "The debrief in {} is not right: {}."),
    QT_TRANSLATE_NOOP("Said", "There is no folder for questions of your own."),
    QT_TRANSLATE_NOOP("Said", "{} is not a PDF."),
    QT_TRANSLATE_NOOP("Said", "{} is no text, DOCX or PDF."),
    QT_TRANSLATE_NOOP("Said", "{} is a ZIP archive, not a PDF."),
    QT_TRANSLATE_NOOP("Said", "{} is no Word document."),
    QT_TRANSLATE_NOOP("Said", "{} is protected by a password."),
    QT_TRANSLATE_NOOP("Said", "{} is encrypted."),
    QT_TRANSLATE_NOOP("Said", "{} is damaged, or not a whole PDF."),
    QT_TRANSLATE_NOOP("Said", "{} could not be read as a PDF."),
    QT_TRANSLATE_NOOP("Said", "{} is damaged."),
    QT_TRANSLATE_NOOP("Said", "{} is damaged, or no Word document."),
    QT_TRANSLATE_NOOP("Said", "{} has a table “{}” that a question pack does not have."),
    QT_TRANSLATE_NOOP(
        "Said",
        "Questions are written as [[question]], panel members as [[member]], job families as "
        "[[family]].",
    ),
    QT_TRANSLATE_NOOP("Said", "{}: write each {} under a line [[{}]], in double brackets."),
    QT_TRANSLATE_NOOP("Said", "{}, entry “{}”: {}."),
    QT_TRANSLATE_NOOP("Said", "“{}” is missing"),
    QT_TRANSLATE_NOOP("Said", "there is no field “{}”"),
    QT_TRANSLATE_NOOP("Said", "“{}” is wrong ({})"),
    QT_TRANSLATE_NOOP("Said", "an id is made of small letters, figures, - and _"),
    QT_TRANSLATE_NOOP("Said", "its text is empty"),
    QT_TRANSLATE_NOOP("Said", "its text is longer than {} characters"),
    QT_TRANSLATE_NOOP(
        "Said", "“target_s” is the shortest and the longest length in seconds, in this order"
    ),
)
