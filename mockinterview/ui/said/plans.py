# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a question is asked, what a session is called, and why somebody asks back."""

from mockinterview.ui.said.marked import QT_TRANSLATE_NOOP

SENTENCES: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Said", "Second interview, mixed questions"),
    QT_TRANSLATE_NOOP("Said", "Second interview, your own questions"),
    QT_TRANSLATE_NOOP("Said", "Recovered session"),
    QT_TRANSLATE_NOOP("Said", "It did not come easily last time, so it is asked again."),
    QT_TRANSLATE_NOOP("Said", "You answered it yesterday, and once more keeps it at hand."),
    QT_TRANSLATE_NOOP("Said", "You answered it {} days ago, and it is time to see what is left."),
    QT_TRANSLATE_NOOP("Said", "You asked for it."),
    QT_TRANSLATE_NOOP("Said", "The job description speaks of “{}”."),
    QT_TRANSLATE_NOOP("Said", "The job description asks for {}."),
    QT_TRANSLATE_NOOP("Said", "The job description asks for {}: a story about that fits here."),
    QT_TRANSLATE_NOOP("Said", "{} wants to know: {}"),
    QT_TRANSLATE_NOOP("Said", "It shows {}"),
    QT_TRANSLATE_NOOP("Said", "You added it."),
    QT_TRANSLATE_NOOP("Said", "You asked for another one."),
    QT_TRANSLATE_NOOP("Said", "The closing round is yours."),
    QT_TRANSLATE_NOOP("Said", "It was not answered last time."),
    QT_TRANSLATE_NOOP("Said", "The job asks for it, and it did not come up last time."),
    QT_TRANSLATE_NOOP("Said", "Last time: {}."),
    QT_TRANSLATE_NOOP("Said", "What came of it was not heard yet."),
    QT_TRANSLATE_NOOP("Said", "A figure would show how much came of it."),
    QT_TRANSLATE_NOOP("Said", "It was mostly “we” so far: your own part is asked for."),
    QT_TRANSLATE_NOOP("Said", "What was expected of you was not heard yet."),
    QT_TRANSLATE_NOOP("Said", "There is room for what you did yourself."),
    QT_TRANSLATE_NOOP("Said", "There may be more to it."),
    QT_TRANSLATE_NOOP("Said", "The answer went another way than the question."),
    QT_TRANSLATE_NOOP("Said", "One particular occasion would make it concrete."),
    QT_TRANSLATE_NOOP("Said", "The reason was not heard yet."),
    QT_TRANSLATE_NOOP("Said", "An example would show it."),
    QT_TRANSLATE_NOOP("Said", "Two things you said do not quite fit together."),
)
