# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries a model out on this computer: does it load, and how fast is it?

It is tried in a recogniser process of its own, so that one that crashes, hangs or needs an
instruction that this processor lacks takes nothing with it.
"""

import queue
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mockinterview.paths import assets_folder
from mockinterview.speech.engines import WHISPER, make_transcriber
from mockinterview.speech.events import Event, Failed, Heard, Unavailable
from mockinterview.speech.listener import Listener
from mockinterview.speech.transcriber import SoundReader, TranscriberFactory

#: Seven seconds of reading that ship with the app: what every speed is measured on.
SAMPLE = "sample.wav"
JOB = "trial"
#: How often the one who waits is asked whether it should go on.
LOOK_UP_S = 0.2


@dataclass(frozen=True)
class Trial:
    """``speed`` is the time it took as a share of the sound's length; else ``problem`` says why."""

    speed: float | None
    problem: str = ""


def try_model(
    folder: Path,
    read_sound: SoundReader,
    go_on: Callable[[], None] = lambda: None,
    make: TranscriberFactory = make_transcriber,
) -> Trial:
    """Load the model in ``folder`` and let it hear the sample.

    Args:
        folder: The model.
        read_sound: Decodes sound files; must be a module-level function.
        go_on: Called while we wait; what it raises ends the trial.
        make: Makes the recogniser inside the process; must be a module-level function.
    """
    events: queue.SimpleQueue[Event] = queue.SimpleQueue()
    engine = f"{WHISPER}{folder.absolute()}"
    listener = Listener(read_sound, engine, folder.parent, events.put, make)
    listener.start()
    try:
        listener.transcribe(JOB, assets_folder() / "speech" / SAMPLE)
        while True:
            go_on()
            try:
                event = events.get(timeout=LOOK_UP_S)
            except queue.Empty:
                continue
            match event:
                case Heard(_, hearing):
                    took_ms = hearing.transcribe_ms or 0
                    return Trial(round(took_ms / hearing.duration_ms, 3))
                case Failed(_, sentence) | Unavailable(sentence):
                    return Trial(None, sentence)
    finally:
        listener.close()
