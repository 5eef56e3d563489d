# SPDX-License-Identifier: GPL-3.0-or-later
"""Small numbers as words, as a sentence has them, in the language of the window."""

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate
HARD_SPACE = "\N{NO-BREAK SPACE}"
#: Where the percent sign follows at once.
_CLOSE_PERCENT = {QLocale.Language.English, QLocale.Language.C}


def number_word(number: int) -> str:
    """Return a number up to ten as a word, a greater one in figures."""
    words = (
        translate("Numbers", "no"),
        translate("Numbers", "one"),
        translate("Numbers", "two"),
        translate("Numbers", "three"),
        translate("Numbers", "four"),
        translate("Numbers", "five"),
        translate("Numbers", "six"),
        translate("Numbers", "seven"),
        translate("Numbers", "eight"),
        translate("Numbers", "nine"),
        translate("Numbers", "ten"),
    )
    return words[number] if 0 <= number < len(words) else str(number)


def local(value: float) -> "Local":
    """Return a number that is written as the language has it, such as 2,4 and 45 %."""
    return Local(value)


def percent(figure: str) -> str:
    """Return figures with the percent sign where the language has it."""
    return translate("Numbers", "{}%").format(figure)


class Local(float):
    """Formats like any number, but with the decimal sign and percent sign of the language."""

    def __format__(self, spec: str) -> str:
        """Write the number as ``spec`` says."""
        locale = QLocale()
        written = super().__format__(spec).replace(".", locale.decimalPoint())
        if spec.endswith("%") and locale.language() not in _CLOSE_PERCENT:
            written = written.replace("%", f"{HARD_SPACE}%")
        return written
