# SPDX-License-Identifier: GPL-3.0-or-later
"""Has the window speak the language that the person chose, or the system's, from the start on."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from mockinterview.preferences import Language, Preferences
from mockinterview.tasks.preferences import PreferencesTask

#: How dates and numbers are written in each language where the system's own country is of no help.
HOME_OF = {
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    Language.GERMAN: QLocale(QLocale.Language.German, QLocale.Country.Germany),
    Language.FRENCH: QLocale(QLocale.Language.French, QLocale.Country.France),
    Language.SPANISH: QLocale(QLocale.Language.Spanish, QLocale.Country.Spain),
}


class Tongue(QObject):
    """Owns the translators. What is built or worded after ``changed`` is in the new language."""

    changed = Signal()

    def __init__(
        self,
        application: QCoreApplication,
        folder: Path,
        preferences: PreferencesTask,
        parent: QObject | None = None,
    ) -> None:
        """Speak from now on.

        Args:
            application: Qt's.
            folder: Holds the translations, compiled.
            preferences: Has the language that was chosen.
            parent: Owns this.
        """
        super().__init__(parent)
        self._application = application
        self._folder = folder
        self._translators: list[QTranslator] = []
        self._spoken = Language.ENGLISH
        self._set(preferences.current)
        preferences.changed.connect(self._on_preferences)

    @property
    def spoken(self) -> Language:
        """The language of the window; never ``SYSTEM``."""
        return self._spoken

    def fall_silent(self) -> None:
        """Leave the application without a translation, as it was before."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators.clear()

    def _on_preferences(self, chosen: Preferences) -> None:
        before = self._spoken, QLocale()
        self._set(chosen)
        if (self._spoken, QLocale()) != before:
            self.changed.emit()

    def _set(self, chosen: Preferences) -> None:
        system = QLocale.system()
        wanted = chosen.language
        language = spoken_of(system.uiLanguages()) if wanted is Language.SYSTEM else wanted
        QLocale.setDefault(manners_of(language, system))
        if language is self._spoken and self._translators:
            return
        self._spoken = language
        self.fall_silent()
        # The last one is asked first.
        self._install("qtbase", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)))
        self._install("mockinterview", self._folder)

    def _install(self, name: str, folder: Path) -> None:
        translator = QTranslator(self)
        if translator.load(f"{name}_{self._spoken.value}", str(folder)):
            self._application.installTranslator(translator)
            self._translators.append(translator)


def spoken_of(wanted: Sequence[str]) -> Language:
    """Return the first of the system's languages that the window speaks, else English.

    Args:
        wanted: What the system prefers, best first, as ``de-AT`` or ``de``.
    """
    known = {language.value: language for language in HOME_OF}
    for tag in wanted:
        if spoken := known.get(tag.replace("_", "-").split("-")[0]):
            return spoken
    return Language.ENGLISH


def manners_of(language: Language, system: QLocale) -> QLocale:
    """Return how dates and numbers are written: as in the system's country if they speak so there.

    The system may name months in one language and speak another; the window stays with one.
    """
    home = HOME_OF[language]
    is_c = system.language() == QLocale.Language.C
    if is_c or system.language() != home.language():
        return home
    return QLocale(system.language(), system.territory())
