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
        try:
            return make_as_told(AUTO, models_folder)
        except SpeechError as error:
            log.warning("%s The built-in recogniser is used.", error)
            return _builtin()
    return make_as_told(engine, models_folder)


def make_as_told(engine: str, models_folder: Path) -> Transcriber:
    """Load the engine called ``engine``, as above, but let nothing take over from a broken model.

    For callers that have their own way to say so and to go on.

    Raises:
        SpeechError: There is no such engine, or it cannot be loaded.
    """
    if engine == AUTO:
        model = best_model(models_folder)
        return _builtin() if model is None else _whisper(model)
    if engine == BUILTIN:
        return _builtin()
    if engine.startswith(WHISPER):
        return _whisper(find_model(engine.removeprefix(WHISPER), models_folder))
    raise SpeechError(
        f"There is no recogniser called {engine}. Nothing was changed. Use auto, builtin or"
        " whisper: and the name of a model."
    )


# Imported late: an engine's library is loaded only when that engine is used.


def _builtin() -> Transcriber:
    from mockinterview.speech.builtin import BuiltinTranscriber

    return BuiltinTranscriber()


def _whisper(folder: Path) -> Transcriber:
    from mockinterview.speech.whisper import WhisperTranscriber

    return WhisperTranscriber(folder)
