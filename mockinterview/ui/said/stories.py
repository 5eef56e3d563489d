# SPDX-License-Identifier: GPL-3.0-or-later
"""What helps to remember a story, what to bring, and bands in words."""

from mockinterview.ui.said.marked import QT_TRANSLATE_NOOP

SENTENCES: tuple[str, ...] = (
    QT_TRANSLATE_NOOP(
        "Said", "Think of a day on which others looked to you, and what you told them."
    ),
    QT_TRANSLATE_NOOP(
        "Said", "Think of a colleague who wanted something else than you, and what you did next."
    ),
    QT_TRANSLATE_NOOP("Said", "Think of something that did not work, and how you found out why."),
    QT_TRANSLATE_NOOP("Said", "Think of something that nobody had asked you to do."),
    QT_TRANSLATE_NOOP("Said", "Think of a result that none of you would have reached alone."),
    QT_TRANSLATE_NOOP(
        "Said", "Think of a week in which the rules changed, and what you did on the Monday."
    ),
    QT_TRANSLATE_NOOP(
        "Said",
        "Think of something that went wrong, what you said, and what you do differently since.",
    ),
    QT_TRANSLATE_NOOP(
        "Said", "Think of somebody you worked for who was not content, and how that ended."
    ),
    QT_TRANSLATE_NOOP("Said", "The CV that they have, printed twice"),
    QT_TRANSLATE_NOOP("Said", "Samples of your work, tailored to this job"),
    QT_TRANSLATE_NOOP("Said", "Your questions, on paper"),
    QT_TRANSLATE_NOOP("Said", "Names and titles of everybody you will meet"),
    QT_TRANSLATE_NOOP("Said", "References, with their permission"),
    QT_TRANSLATE_NOOP("Said", "Paper and two pens"),
    QT_TRANSLATE_NOOP("Said", "Way, entrance, and a number to call if you are late"),
    QT_TRANSLATE_NOOP("Said", "fewer than 1: our own guess"),
    QT_TRANSLATE_NOOP("Said", "at least half: our own guess"),
)
