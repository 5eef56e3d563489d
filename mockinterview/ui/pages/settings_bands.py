# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings of the bands: for whom they are, and edges of one's own."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from mockinterview.analysis.bands import Bands, MeasureBand
from mockinterview.domain.profile import OwnBand, Profile, Yardstick
from mockinterview.domain.question import QuestionKind
from mockinterview.preferences import Preferences
from mockinterview.ui.pages.review_bands import band_words, strength_words
from mockinterview.ui.pages.settings_rows import SettingRow
from mockinterview.ui.pages.settings_section import SettingsSection
from mockinterview.ui.pages.settings_view import SettingsView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.band_editor import BandEditor, Scale
from mockinterview.ui.widgets.choices import Segmented

#: As wide as the scales of the review, and a little wider for whoever wants another band.
SCALES = {
    "pace": Scale(60, 260, step=5),
    "fillers": Scale(0, 20),
    "long_pause": Scale(0.5, 8, step=0.5, decimals=1),
    "start": Scale(0, 15, step=0.5, decimals=1),
    "length": Scale(10, 300, step=5),
}


class BandsSection(SettingsSection):
    """Between which edges the app is quiet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._set_title(
            self.tr("Bands"),
            self.tr("Inside a band the app is quiet. Feedback follows from the next answer on."),
        )
        self._profile = Segmented(theme, self.tr("Bands are for"))
        self._add(
            SettingRow(
                self.tr("Bands are for"),
                self.tr(
                    "A second language: a slower pace is inside. Stutter-friendly: pace,"
                    " pauses and fillers are shown and never judged."
                ),
                self._profile,
            ),
        )
        names = {
            "pace": self.tr("Pace, words a minute"),
            "fillers": self.tr("Fillers a minute"),
            "long_pause": self.tr("Pauses inside a sentence, seconds"),
            "start": self.tr("Time to start, seconds"),
            "length": self.tr("Answer length, seconds"),
        }
        self.editors: dict[str, BandEditor] = {}
        self._hints: dict[str, SettingRow] = {}
        for measure, name in names.items():
            editor = BandEditor(theme, name, measure, SCALES[measure])
            editor.changed.connect(self.changed)
            self.editors[measure] = editor
            self._hints[measure] = SettingRow(name, " ", editor)
            self._add(self._hints[measure])
        self._profile.chosen.connect(self.changed)

    def choose(self, preferences: Preferences) -> Preferences:
        """Return the preferences with the profile and the bands that are chosen."""
        others = (one for one in preferences.own_bands if one.measure not in self.editors)
        own = (one.own for one in self.editors.values() if one.own is not None)
        profile = Profile(self._profile.key)
        return replace(preferences, profile=profile, own_bands=(*others, *own))

    def _show(self, view: SettingsView) -> None:
        self._profile.show_choices(
            [
                (Profile.STANDARD.value, self.tr("Standard")),
                (Profile.SECOND_LANGUAGE.value, self.tr("A second language")),
                (Profile.STUTTER_FRIENDLY.value, self.tr("Stutter-friendly")),
            ],
            view.preferences.profile.value,
        )
        for measure in self.editors:
            self._show_band(measure, view.norms, view.preferences.yardstick)

    def _show_band(self, measure: str, norms: Bands | None, yardstick: Yardstick) -> None:
        own = yardstick.own_band(measure)
        norm = norms.get(measure, QuestionKind.BEHAVIORAL) if norms is not None else None
        if norm is None:
            self.editors[measure].show_band(None, None, own)
            self._hints[measure].show_hint(self.tr("Shown, not judged"))
        else:
            self.editors[measure].show_band(norm.low, norm.high, own)
            self._hints[measure].show_hint(self._hint(measure, norm, own))

    def _hint(self, measure: str, norm: MeasureBand, own: OwnBand | None) -> str:
        """Return where the band comes from; of one's own also what the norm would be."""
        strength = strength_words(norm.strength)
        if own is not None:
            said = self.tr("Set by you. The norm is {}: {} ({}).")
            return said.format(band_words(norm), norm.source, strength)
        said = f"{norm.source} ({strength})."
        if measure == "length":
            others = self.tr("For a story; other kinds of question have their own.")
            return f"{said} {others}"
        return said
