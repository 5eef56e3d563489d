# SPDX-License-Identifier: GPL-3.0-or-later
"""Small numbers as words, as a sentence has them, in the language of the window."""

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


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


def decimal(value: float, decimals: int = 1) -> str:
    """Return a number with so many decimals and the decimal sign of the language: 2.4 or 2,4."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value, "f", decimals)
