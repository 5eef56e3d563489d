# SPDX-License-Identifier: GPL-3.0-or-later
"""What runs in the short process of its own: pyttsx3 renders one text, or lists the voices.

One engine, one text, one call, then the process ends: anything more is unreliable in pyttsx3
(evidence 3.2, 3.4). It runs in a process so that it can be killed to stop it.
"""

import os
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from mockinterview.speech.piper import piper_voices, render_piper
from mockinterview.speech.voices import PIPER_PREFIX, AvailableVoice, Voice

#: With espeak, ``runAndWait`` comes back before espeak's own thread has spoken and written the
#: file (pyttsx3 2.99: its end-of-loop command overtakes the synthesis). Our guess.
_WRITTEN_WITHIN_S = 10.0


def run(job: Callable[..., Any], arguments: tuple[Any, ...], answer: Connection) -> None:
    """Send what ``job`` returns, or as text what went wrong. The body of the process."""
    _silence_standard_output()
    try:
        result = job(*arguments)
    except BaseException as error:  # noqa: BLE001 - drivers raise anything; the parent must hear it
        result = f"{type(error).__name__}: {error}"
    answer.send(result)
    answer.close()


def render(text: str, voice: Voice, target: Path) -> str:
    """Render ``text`` to the WAV file ``target``; return "" or what went wrong."""
    if voice.id.startswith(PIPER_PREFIX):
        return render_piper(text, voice, target)
    import pyttsx3  # late: importing this module must cost the parent nothing

    engine = pyttsx3.init()
    written = threading.Event()
    engine.connect("finished-utterance", lambda **_: written.set())
    if voice.id:
        engine.setProperty("voice", voice.id)
    engine.setProperty("rate", voice.rate_wpm)
    if sys.platform.startswith("linux"):
        engine.setProperty("pitch", voice.pitch)  # the other drivers have none
    if sys.platform == "darwin":
        # This driver writes AIFF whatever the name says: evidence 3.5.
        aiff = target.with_suffix(".aiff")
        engine.save_to_file(text, str(aiff))
        engine.runAndWait()
        _convert_to_wav(aiff, target)
    else:
        engine.save_to_file(text, str(target))
        engine.runAndWait()
    if sys.platform.startswith("linux") and not written.wait(_WRITTEN_WITHIN_S):
        return "the engine did not write the file"
    return ""


def list_voices(piper_folder: Path | None = None) -> list[AvailableVoice]:
    """Return the voices of this computer, and those of Piper in a folder."""
    better = piper_voices(piper_folder) if piper_folder is not None else []
    try:
        return better + _system_voices()
    except Exception:  # drivers raise anything
        if better:
            return better
        raise


def _system_voices() -> list[AvailableVoice]:
    import pyttsx3

    return [
        AvailableVoice(
            id=str(voice.id),
            name=str(voice.name or voice.id),
            languages=tuple(_language(language) for language in voice.languages or ()),
            gender=str(voice.gender or ""),
        )
        for voice in pyttsx3.init().getProperty("voices")
    ]


def _language(language: Any) -> str:
    # Older espeak drivers give bytes with a priority in front.
    text = language.decode("utf-8", "ignore") if isinstance(language, bytes) else str(language)
    return "".join(c for c in text if c.isprintable())


def _convert_to_wav(source: Path, target: Path) -> None:
    import wave

    import av

    with av.open(str(source)) as container, wave.open(str(target), "wb") as out:
        stream = container.streams.audio[0]
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(stream.rate)
        resampler = av.AudioResampler(format="s16", layout="mono", rate=stream.rate)
        for frame in container.decode(stream):
            for piece in resampler.resample(frame):
                out.writeframes(piece.to_ndarray().tobytes())
        for piece in resampler.resample(None):
            out.writeframes(piece.to_ndarray().tobytes())
    source.unlink()


def _silence_standard_output() -> None:
    """Keep what drivers print out of our own output, which may be JSON."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)
    os.close(nothing)
