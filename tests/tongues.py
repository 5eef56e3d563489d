# SPDX-License-Identifier: GPL-3.0-or-later
"""Has the window speak a language for as long as a test wants it to."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from mockinterview.app.tongue import HOME_OF
from mockinterview.paths import assets_folder
from mockinterview.preferences import Language


@contextmanager
def spoken(application: QCoreApplication, language: Language) -> Iterator[None]:
    """Word, and write days and figures, as the language does."""
    before, translator = QLocale(), QTranslator()
    name = f"mockinterview_{language.value}"
    assert translator.load(name, str(assets_folder() / "translations"))
    application.installTranslator(translator)
    QLocale.setDefault(HOME_OF[language])
    try:
        yield
    finally:
        QLocale.setDefault(before)
        application.removeTranslator(translator)
