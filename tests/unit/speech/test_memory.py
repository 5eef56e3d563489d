# SPDX-License-Identifier: GPL-3.0-or-later
"""What a recogniser holds when it waits, in a process in which nothing else is."""

import ctypes
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from mockinterview.speech.builtin import BuiltinTranscriber
from mockinterview.speech.memory import give_back_memory
from tests.system.sound import DATA, LOW_RATE_HZ, read_16k

#: Of a span of 10 s; it takes 50 MB while it is heard.
MOST_KEPT_MB = 5.0


def _held_mb() -> float:
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    (held_kb,) = (line.split()[1] for line in lines if line.startswith("Pss_Anon:"))
    return int(held_kb) / 1000


def kept_of_a_longer_span_mb() -> float:
    transcriber = BuiltinTranscriber()
    sound = read_16k(DATA / "librivox_austen_0870.wav")
    transcriber.transcribe(sound[: 2 * LOW_RATE_HZ])
    give_back_memory()
    before = _held_mb()
    transcriber.transcribe(sound[: 10 * LOW_RATE_HZ])
    give_back_memory()
    return _held_mb() - before


@pytest.mark.skipif(
    sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "malloc_trim"),
    reason="memory is given back where the C library is glibc",
)
def test_of_a_long_span_no_buffer_is_kept() -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        assert process.submit(kept_of_a_longer_span_mb).result() <= MOST_KEPT_MB
