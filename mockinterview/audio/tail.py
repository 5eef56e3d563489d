# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads one of our WAV files while another process is still writing it."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from mockinterview.audio.wav import FRAME_BYTES, HEADER_BYTES, parse_header
from mockinterview.errors import AudioError

#: How often a file that has not grown is looked at again (our guess: well below a syllable).
POLL_S = 0.05
#: How long the file may take to appear, and how long a promised end may fail to come (our guess).
PATIENCE_S = 10.0


def follow(
    path: Path,
    until: Callable[[], int | None],
    sleep: Callable[[float], None] = time.sleep,
    patience_s: float = PATIENCE_S,
) -> Iterator[tuple[NDArray[np.int16], int]]:
    """Yield samples as they come, about 100 ms at most, with their rate in hertz.

    Ends when ``until`` has returned a number of frames and so many were read. Where the file
    stays shorter than that, or disappears, it ends with what was there.

    Raises:
        AudioError: The file does not appear, or is not one of our recordings.
    """
    rate_hz, file = _open(path, sleep, patience_s)
    with file:
        left_s = patience_s
        read = 0
        while True:
            end = until()
            most = max(1, rate_hz // 10)
            if end is not None:
                most = min(most, end - read)
                if most <= 0:
                    return
            samples = _read(file, read, most)
            if len(samples):
                read += len(samples)
                left_s = patience_s
                yield samples, rate_hz
                continue
            if end is not None:
                left_s -= POLL_S
                if left_s <= 0:
                    return
            sleep(POLL_S)


def _open(path: Path, sleep: Callable[[float], None], patience_s: float) -> tuple[int, BinaryIO]:
    waited_s = 0.0
    while True:
        try:
            file = path.open("rb", buffering=0)
        except FileNotFoundError:
            pass
        except OSError as error:
            raise AudioError(f"The recording {path.name} cannot be read.") from error
        else:
            if path.stat().st_size >= HEADER_BYTES:
                info = parse_header(file, path.stat().st_size)
                if info is None or not info.is_ours or info.data_offset != HEADER_BYTES:
                    file.close()
                    raise AudioError(f"The file {path.name} is not a recording of this app.")
                return info.rate_hz, file
            file.close()
        if waited_s >= patience_s:
            raise AudioError(f"The recording {path.name} did not appear.")
        sleep(POLL_S)
        waited_s += POLL_S


def _read(file: BinaryIO, start: int, most: int) -> NDArray[np.int16]:
    # Half a sample at the end is left for the next time.
    file.seek(HEADER_BYTES + start * FRAME_BYTES)
    data = file.read(most * FRAME_BYTES)
    return np.frombuffer(data[: len(data) - len(data) % FRAME_BYTES], "<i2")
