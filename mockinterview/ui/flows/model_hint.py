# SPDX-License-Identifier: GPL-3.0-or-later
"""Says on Home, until it is put away, that a Whisper model would hear more."""

from mockinterview.preferences import Preferences
from mockinterview.ui.widgets.notice import NoticeKind, NoticeText

HINT = "models"
#: The engine that comes with the app, and the choice that would take a model if one were there.
BUILT_IN, BY_ITSELF = "builtin", "auto"
#: What a person with an ordinary computer would fetch; its size is rounded in the catalogue.
OFFERED = "base.en"
MEGABYTE = 1_000_000


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
    return NoticeText(
        HINT,
        NoticeKind.INFO,
        "The built-in recogniser is in use",
        f"A Whisper model hears more words right; {size // MEGABYTE}\u00a0MB, once.",
        "Download…",
        other="Not needed",
    )
