# SPDX-License-Identifier: GPL-3.0-or-later
"""Our own WAV writer: one format, 16 bit mono PCM, that survives ``kill -9`` and a full disk.

The sizes in the header are put right and the file is synced about once a second, so that what
another program reads is never more than a second behind. Why plain WAV: evidence 2.10.
"""

import errno
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from mockinterview.audio.files import DiskFiles, Files
from mockinterview.errors import AudioError

HEADER_BYTES = 44
FRAME_BYTES = 2
#: The sizes in the header are 32 bit.
MAX_DATA_BYTES = 0xFFFFFFFF - HEADER_BYTES
#: How many chunks before ``data`` are looked through (our guess; real files have a handful).
_MOST_CHUNKS = 64
#: Recorders go up to 768 kHz; beyond this it is a damaged header.
MOST_RATE_HZ = 1_000_000
#: The longest format chunk there is, the extensible one.
_FORMAT_BYTES = 40
_PCM, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE


@dataclass(frozen=True)
class WavInfo:
    """What the header says, and what the file really holds.

    ``data_bytes`` is what is there; ``claimed_bytes`` what the header says is there.
    """

    rate_hz: int
    channels: int
    sample_bytes: int
    is_pcm: bool
    data_offset: int
    data_bytes: int
    claimed_bytes: int

    @property
    def frames(self) -> int:
        """How many whole frames are there."""
        return self.data_bytes // (self.channels * self.sample_bytes)

    @property
    def duration_ms(self) -> int:
        """How long it lasts."""
        return self.frames * 1000 // self.rate_hz

    @property
    def is_ours(self) -> bool:
        """Whether this is the one format that ``WavWriter`` writes."""
        return self.is_pcm and self.channels == 1 and self.sample_bytes == FRAME_BYTES


class WavWriter:
    """Writes one file, sample by sample, and closes it whatever happens.

    After an ``AudioError`` nothing more can be written, but what was written so far is kept and
    ``close`` still leaves a sound file that plays.
    """

    def __init__(self, path: Path, rate_hz: int, files: Files | None = None) -> None:
        """Create ``path``, which must not exist.

        Raises:
            AudioError: It cannot be created.
        """
        self._path = path
        self._rate_hz = rate_hz
        self._files = files or DiskFiles()
        self._data_bytes = 0
        self._frames_at_sync = 0
        try:
            self._file = self._files.create(path)
            try:
                self._write_all(_header(rate_hz, 0))
            except OSError:
                self._file.close()
                raise
        except OSError as error:
            raise AudioError(
                f"The recording could not be started ({_reason(error)}). Nothing was lost. Look at"
                f" the folder {path.parent}."
            ) from error
        self._is_open = True
        self._is_broken = False

    @property
    def frames(self) -> int:
        """How many whole frames are in the file."""
        return self._data_bytes // FRAME_BYTES

    def write(self, samples: NDArray[np.int16]) -> None:
        """Append samples; about once a second also make all so far safe.

        Raises:
            AudioError: The disk is full or failed; what is kept is said.
        """
        if self._is_broken or not self._is_open:
            raise AudioError("The recording is closed; nothing can be added to it.")
        data = samples.astype("<i2", copy=False).tobytes()
        if self._data_bytes + len(data) > MAX_DATA_BYTES:
            self._is_broken = True
            raise AudioError(f"The recording is as long as a file can be. {self._kept()}")
        try:
            self._write_all(data, count=True)
            if self.frames - self._frames_at_sync >= self._rate_hz:
                self._sync()
        except OSError as error:
            self._is_broken = True
            raise AudioError(f"The recording stopped: {_reason(error)}. {self._kept()}") from error

    def close(self) -> None:
        """Make the file whole and let go of it. May be called again.

        Raises:
            AudioError: The last second may not have reached the disk.
        """
        if not self._is_open:
            return
        self._is_open = False
        try:
            try:
                self._make_whole()
            except OSError:  # once more: a header that lags behind hides the last second for good
                self._make_whole()
            finally:
                self._file.close()
        except OSError as error:
            raise AudioError(
                f"The end of the recording may be missing: {_reason(error)}. {self._kept()}"
            ) from error

    def _make_whole(self) -> None:
        self._file.truncate(HEADER_BYTES + self.frames * FRAME_BYTES)
        self._sync()

    def _sync(self) -> None:
        self._frames_at_sync = self.frames
        self._file.seek(0)
        self._write_all(_header(self._rate_hz, self.frames * FRAME_BYTES))
        self._file.seek(HEADER_BYTES + self._data_bytes)
        self._files.sync(self._file)

    def _write_all(self, data: bytes, *, count: bool = False) -> None:
        view = memoryview(data)
        while view:
            # A disk that fills up takes a part first and only then refuses.
            written = self._file.write(bytes(view))
            if not written:
                raise OSError(errno.ENOSPC, "short write")
            view = view[written:]
            if count:
                self._data_bytes += written

    def _kept(self) -> str:
        seconds = self.frames // self._rate_hz
        return f"The first {seconds // 60}:{seconds % 60:02} are saved."


def read_info(path: Path) -> WavInfo:
    """Return what a WAV file is and holds.

    Raises:
        AudioError: It cannot be read, or is not a WAV file.
    """
    try:
        with path.open("rb") as file:
            info = parse_header(file, path.stat().st_size)
    except OSError as error:
        raise AudioError(
            f"The sound file {path.name} cannot be read ({_reason(error)})."
        ) from error
    if info is None:
        raise AudioError(f"The file {path.name} is not a WAV file, or its beginning is missing.")
    return info


def parse_header(file: BinaryIO, size: int) -> WavInfo | None:
    """Return what the header at the start of ``file`` says, or None where it is none."""
    start = file.read(12)
    if len(start) < 12 or start[:4] != b"RIFF" or start[8:] != b"WAVE":
        return None
    layout: tuple[int, int, int, int] | None = None
    for _ in range(_MOST_CHUNKS):
        head = file.read(8)
        if len(head) < 8:
            return None
        name, length = head[:4], int.from_bytes(head[4:], "little")
        if name == b"data":
            if layout is None:
                return None
            kind, channels, rate_hz, bits = layout
            offset = file.tell()
            there = max(0, size - offset)
            # A header that was never put right says 0: then all that follows is sound.
            data_bytes = min(length, there) if length else there
            return WavInfo(rate_hz, channels, bits // 8, kind == _PCM, offset, data_bytes, length)
        after = file.tell() + length + length % 2
        if name == b"fmt ":
            # Room is made for all that is asked for, and a header may claim four gigabytes.
            layout = _layout(file.read(min(length, _FORMAT_BYTES)))
            if layout is None:
                return None
        file.seek(after)
    return None


def repair(path: Path, files: Files | None = None) -> WavInfo:
    """Put the sizes in the header right by the length of the file, and return what it holds.

    Only for a recording of ours that is marked as in progress: the sizes of other files may
    differ from their length for good reasons.

    Raises:
        AudioError: It cannot be read or changed, or is not one of our recordings.
    """
    info = read_info(path)
    try:
        there = path.stat().st_size - HEADER_BYTES
        if not info.is_ours or info.data_offset != HEADER_BYTES or there > MAX_DATA_BYTES:
            raise AudioError(
                f"The file {path.name} is not a recording of this app; it was left alone."
            )
        whole = there - there % FRAME_BYTES
        if whole != info.claimed_bytes or whole != there:
            disk = files or DiskFiles()
            file = disk.open_existing(path)
            try:
                file.truncate(HEADER_BYTES + whole)
                file.write(_header(info.rate_hz, whole))
                disk.sync(file)
            finally:
                file.close()
    except OSError as error:
        raise AudioError(
            f"The recording {path.name} could not be repaired ({_reason(error)}). Its sound is"
            " still there."
        ) from error
    return read_info(path)


def _layout(chunk: bytes) -> tuple[int, int, int, int] | None:
    """Return the kind, channels, rate and bits of a format chunk, if they make sense."""
    if len(chunk) < 16:
        return None
    kind, channels, rate_hz, _, _, bits = struct.unpack_from("<HHIIHH", chunk)
    if kind == _EXTENSIBLE and len(chunk) >= 26:
        (kind,) = struct.unpack_from("<H", chunk, 24)
    if kind not in (_PCM, _FLOAT) or not channels or bits not in (8, 16, 24, 32, 64):
        return None
    if not 0 < rate_hz <= MOST_RATE_HZ:
        return None
    return kind, channels, rate_hz, bits


def _header(rate_hz: int, data_bytes: int) -> bytes:
    return struct.pack(
        "<4sI4s4sIHHIIHH4sI",
        b"RIFF",
        HEADER_BYTES - 8 + data_bytes,
        b"WAVE",
        b"fmt ",
        16,
        _PCM,
        1,
        rate_hz,
        rate_hz * FRAME_BYTES,
        FRAME_BYTES,
        8 * FRAME_BYTES,
        b"data",
        data_bytes,
    )


def _reason(error: OSError) -> str:
    if error.errno == errno.ENOSPC:
        return "the disk is full"
    return (error.strerror or str(error) or "unknown error").lower()
