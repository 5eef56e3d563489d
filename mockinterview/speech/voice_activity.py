# SPDX-License-Identifier: GPL-3.0-or-later
"""Where there is a voice: Silero's network, fed as the sound comes."""

from importlib.util import find_spec
from pathlib import Path

import numpy as np

from mockinterview.errors import SpeechError
from mockinterview.speech.network import open_network
from mockinterview.speech.transcriber import Samples

#: The network hears windows of this many samples, each with the end of the one before.
WINDOW = 512
CONTEXT = 64
WINDOW_MS = 32


def _network_file() -> Path:
    """Find the network inside faster-whisper, without the cost of importing that."""
    spec = find_spec("faster_whisper")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        for path in sorted((Path(folder) / "assets").glob("silero_vad*.onnx")):
            return path
    raise SpeechError(
        "A part of the recogniser is missing (voice activity). Recordings are safe."
        " Install the app again."
    )


class VoiceActivity:
    """Says for each 32 ms of a stream how likely it is that somebody speaks."""

    def __init__(self) -> None:
        self._session = open_network(_network_file())
        self.reset()

    def reset(self) -> None:
        """Forget the stream, ready for the next."""
        self._hidden = np.zeros((1, 1, 128), np.float32)
        self._cell = np.zeros((1, 1, 128), np.float32)
        self._context = np.zeros(CONTEXT, np.float32)
        self._kept = np.zeros(0, np.float32)

    def feed(self, block: Samples) -> Samples:
        """Take in ``block`` and return the probability for each window that is full."""
        joined = np.concatenate([self._kept, block])
        full = len(joined) // WINDOW
        self._kept = joined[full * WINDOW :]
        if not full:
            return np.zeros(0, np.float32)
        windows = joined[: full * WINDOW].reshape(full, WINDOW)
        ends = windows[:, -CONTEXT:]
        contexts = np.concatenate([self._context[np.newaxis], ends[:-1]])
        self._context = ends[-1]
        inputs = np.concatenate([contexts, windows], axis=1)
        output, self._hidden, self._cell = self._session.run(
            None, {"input": inputs, "h": self._hidden, "c": self._cell}
        )
        return np.asarray(output, np.float32).reshape(-1)

    def flush(self) -> Samples:
        """Return the probability of the last, partly filled window, if there is one."""
        return self.feed(np.zeros(-len(self._kept) % WINDOW, np.float32))
