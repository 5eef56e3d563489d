# SPDX-License-Identifier: GPL-3.0-or-later
"""Says on Home, until it is put away, that a Whisper model would hear more."""

from PySide6.QtCore import QCoreApplication

from mockinterview.preferences import Preferences
from mockinterview.ui.sizes import bytes_in_words
from mockinterview.ui.widgets.notice import NoticeKind, NoticeText

translate = QCoreApplication.translate

HINT = "models"
#: The engine that comes with the app, and the choice that would take a model if one were there.
BUILT_IN, BY_ITSELF = "builtin", "auto"
#: What a person with an ordinary computer would fetch; its size is rounded in the catalogue.
OFFERED = "base.en"


def model_hint(engine: str, fell_back: bool, preferences: Preferences) -> NoticeText | None:
    """Return the hint, or None where it has nothing to say.

    Args:
        engine: What hears now, "" while it is not known.
        fell_back: Whether another engine should hear, and could not.
        preferences: What the person chose; one who chose the built-in engine is left alone.
    """
    if fell_back or preferences.engine != BY_ITSELF or not preferences.model_hint:
        return None
    if not engine.startswith(BUILT_IN):
        return None
    # Imported when it is said, not for the first look at Home.
    from mockinterview.speech.models.catalogue import load_catalogue

    size = next(model.about_bytes for model in load_catalogue() if model.name == OFFERED)
    weight = bytes_in_words(size).replace(" ", "\N{NO-BREAK SPACE}")
    return NoticeText(
        HINT,
        NoticeKind.INFO,
        translate("ModelHint", "The built-in recogniser is in use"),
        translate("ModelHint", "A Whisper model hears more words right; {}, once.").format(weight),
        translate("ModelHint", "Download…"),
        other=translate("ModelHint", "Not needed"),
    )
