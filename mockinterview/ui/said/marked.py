# SPDX-License-Identifier: GPL-3.0-or-later
"""Marks a sentence for translation and leaves it as it is."""


def QT_TRANSLATE_NOOP(_context: str, sentence: str) -> str:  # noqa: N802 - lupdate looks for it
    """Return the sentence. Qt's own function has no types."""
    return sentence
