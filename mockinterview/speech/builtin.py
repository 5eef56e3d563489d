# SPDX-License-Identifier: GPL-3.0-or-later
"""The recogniser that ships with the app: Moonshine's English tiny model."""

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

from mockinterview.errors import SpeechError
from mockinterview.speech.transcriber import RATE_HZ, Samples

#: Imported by the package for its microphone and its downloads, of which we use neither.
#: The first raises where PortAudio is missing; the second costs time and could reach the network.
UNWANTED = ("sounddevice", "requests")

#: Our own spans go in, so its own voice activity is off: it cuts too eagerly.
OPTIONS = {"vad_threshold": "0", "return_audio_data": "false", "identify_speakers": "false"}

NOT_HERE = (
    "The built-in recogniser does not work on this computer. Recordings are safe and can be"
    " transcribed later. Choose a Whisper model in Settings instead."
)


@contextmanager
def _stand_ins(names: tuple[str, ...]) -> Iterator[None]:
    """Let imports of ``names`` find empty modules, and leave no trace of these."""
    absent = [name for name in names if name not in sys.modules]
    sys.modules.update({name: ModuleType(name) for name in absent})
    try:
        yield
    finally:
        for name in absent:
            sys.modules.pop(name, None)


class BuiltinTranscriber:
    """Moonshine tiny, loaded once."""

    name = "builtin:moonshine-tiny-en"

    def __init__(self) -> None:
        try:
            with _stand_ins(UNWANTED):
                engine = importlib.import_module("moonshine_voice.transcriber")
                utils = importlib.import_module("moonshine_voice.utils")
            self._engine = engine.Transcriber(
                str(utils.get_model_path("tiny-en")), engine.ModelArch.TINY, options=OPTIONS
            )
        except Exception as error:
            # Whatever a foreign library throws while loading, the answer is the same.
            raise SpeechError(NOT_HERE) from error

    def transcribe(self, samples: Samples) -> str:
        """Return what is said in ``samples``."""
        try:
            lines = self._engine.transcribe_without_streaming(samples.tolist(), RATE_HZ).lines
        except Exception as error:
            raise SpeechError(
                "The built-in recogniser failed. The recording is safe; transcribe it again."
            ) from error
        return " ".join(line.text.strip() for line in lines).strip()
