# SPDX-License-Identifier: GPL-3.0-or-later
"""Run as a program where file systems may be mounted: lives of a library on disks too small."""

import contextlib
import itertools
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from mockinterview.audio.wav import WavWriter, read_info, repair
from mockinterview.errors import AppError, AudioError, StorageError
from mockinterview.paths import DataFolder
from mockinterview.storage.library import Library
from mockinterview.tasks.single_instance import SingleInstance
from tests.unit.storage.test_faults import Script, check_nothing_is_lost

#: The smallest disk holds no library at all; the steps are a few of its pages.
SMALLEST_KB, STEP_KB = 48, 60
ROOMY = "64m"


def run(program: str, *arguments: str) -> None:
    """Run a program of the system."""
    subprocess.run([shutil.which(program) or program, *arguments], check=True)


def mount(place: Path, size: str, *, again: bool = False) -> None:
    """Have a disk of that size there."""
    options = f"{'remount,' if again else ''}size={size}"
    run("mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place))


def live(place: Path) -> str | None:
    """Live until the disk is full, make room, look whether all is kept; return the sentence."""
    folder, script = DataFolder(place / "home"), Script()
    sentence = None
    try:
        with Library(folder) as library:
            script.run(library)
    except AppError as error:
        sentence = str(error)
    except OSError as error:  # from the sound of the test itself
        sentence = str(error)
    mount(place, ROOMY, again=True)
    check_nothing_is_lost(folder, script)
    return sentence


def record(place: Path, size_kb: int) -> None:
    """Record until the disk is full; what fitted must be there and play."""
    path = place / "take.wav"
    writer = WavWriter(path, 8000)
    block = np.arange(800, dtype=np.int16)
    sentence = ""
    try:
        for _ in range(size_kb):
            writer.write(block)
    except AudioError as error:
        sentence = str(error)
    assert "disk is full" in sentence
    with contextlib.suppress(AudioError):
        writer.close()
    kept = writer.frames
    assert kept * 2 > size_kb * 1024 * 3 // 4, kept
    assert repair(path).frames == read_info(path).frames == kept


def start(place: Path) -> None:
    """Start a window on a disk that is full already."""
    with contextlib.suppress(OSError), (place / "filler").open("wb", buffering=0) as filler:
        while True:
            filler.write(bytes(512))
    with pytest.raises(StorageError, match="disk has room"):
        SingleInstance(place).acquire()


def main(place: Path) -> None:
    """Live on larger and larger disks until one is large enough."""
    sentences = []
    for number in itertools.count():
        size_kb = SMALLEST_KB + number * STEP_KB
        mount(place, f"{size_kb}k")
        sentence = live(place)
        run("umount", str(place))
        if sentence is None:
            break
        sentences.append(sentence)
    assert len(sentences) > 5, sentences
    mount(place, "200k")
    record(place, 200)
    run("umount", str(place))
    mount(place, "64k")
    start(place)
    run("umount", str(place))
    sys.stdout.write("\n".join(sentences))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
