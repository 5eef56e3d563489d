# SPDX-License-Identifier: GPL-3.0-or-later
"""Which engines there are, and how one is made from its name."""

from pathlib import Path

from mockinterview.errors import SpeechError
from mockinterview.speech.transcriber import Transcriber

AUTO = "auto"
BUILTIN = "builtin"


def make_transcriber(engine: str, models_folder: Path) -> Transcriber:
    """Load the engine called ``engine``.

    Args:
        engine: ``auto`` or ``builtin``.
        models_folder: Where downloaded models are.

    Raises:
        SpeechError: There is no such engine, or it cannot be loaded.
    """
    # Imported late: an engine's library is loaded only when that engine is used.
    from mockinterview.speech.builtin import BuiltinTranscriber

    if engine in {AUTO, BUILTIN}:
        return BuiltinTranscriber()
    raise SpeechError(
        f"There is no recogniser called {engine}. Nothing was changed. Use auto or builtin."
    )
