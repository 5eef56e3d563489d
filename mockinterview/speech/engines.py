# SPDX-License-Identifier: GPL-3.0-or-later
"""Which engines there are, and how one is made from its name."""

import logging
from pathlib import Path

from mockinterview.errors import SpeechError
from mockinterview.speech.models.folders import best_model, find_model
from mockinterview.speech.transcriber import Transcriber

log = logging.getLogger(__name__)

AUTO = "auto"
BUILTIN = "builtin"
WHISPER = "whisper:"


def make_transcriber(engine: str, models_folder: Path) -> Transcriber:
    """Load the engine called ``engine``.

    Args:
        engine: ``builtin``; ``whisper:`` and the name or folder of a model; or ``auto``: the
            best Whisper model that is here and works, else the built-in recogniser.
        models_folder: Where downloaded models are.

    Raises:
        SpeechError: There is no such engine, or it cannot be loaded.
    """
    if engine == AUTO:
        return _best(models_folder)
    if engine == BUILTIN:
        return _builtin()
    if engine.startswith(WHISPER):
        return _whisper(find_model(engine.removeprefix(WHISPER), models_folder))
    raise SpeechError(
        f"There is no recogniser called {engine}. Nothing was changed. Use auto, builtin or"
        " whisper: and the name of a model."
    )


def _best(models_folder: Path) -> Transcriber:
    model = best_model(models_folder)
    if model is not None:
        try:
            return _whisper(model)
        except SpeechError:
            log.warning("a Whisper model is here but does not work; the built-in one is used")
    return _builtin()


# Imported late: an engine's library is loaded only when that engine is used.


def _builtin() -> Transcriber:
    from mockinterview.speech.builtin import BuiltinTranscriber

    return BuiltinTranscriber()


def _whisper(folder: Path) -> Transcriber:
    from mockinterview.speech.whisper import WhisperTranscriber

    return WhisperTranscriber(folder)
