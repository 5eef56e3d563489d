# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound files of any kind, as samples: a stream for the recogniser, a whole for the player."""

import logging
import math
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import soxr
from numpy.typing import NDArray

from mockinterview.audio import tail
from mockinterview.audio.sound import Sound, peaks
from mockinterview.audio.wav import FRAME_BYTES, MOST_RATE_HZ, WavInfo, parse_header
from mockinterview.errors import AudioError

__all__ = [
    "RECOGNISER_RATE_HZ",
    "Sound",
    "load_for_playback",
    "peaks",
    "stream_16k",
    "stream_native",
    "warning",
]

log = logging.getLogger(__name__)

RECOGNISER_RATE_HZ = 16_000
_BLOCK = RECOGNISER_RATE_HZ // 10
#: An answer lasts minutes. Whatever is an hour long is refused at once, not after half an hour of
#: work (our guess).
LONGEST_S = 60 * 60
_INT16_SCALE = 1.0 / 32768.0
#: Frames read at a time from our own takes: some 20 s.
_PIECE = 1 << 20
#: PyAV counts the channels of a planar frame up to the first empty of eight places: with eight and
#: more it reads on behind them, and the process crashes.
_MOST_PLANES = 7


def stream_16k(
    path: Path, until: Callable[[], int | None] | None = None
) -> Iterator[NDArray[np.float32]]:
    """Yield a file as mono 16 kHz samples in blocks of 100 ms, the last one shorter.

    Args:
        path: Any format that FFmpeg knows, at any rate, with any number of channels; the channels
            are mixed. A damaged or shortened file gives what can be decoded of it.
        until: For a recording of ours that is still growing: returns None while it grows, then
            how many frames (at the file's own rate) it has. The stream ends there.

    Raises:
        AudioError: It is missing, unreadable, no sound file, empty, or an hour long or longer.
    """
    pieces = _decoded(path) if until is None else _followed(path, until)
    return _blocks(pieces, _BLOCK)


def load_for_playback(path: Path) -> Sound:
    """Return the whole file, mono, at its own rate.

    Raises:
        AudioError: As ``stream_16k``.
    """
    pieces: list[NDArray[np.float32]] = []
    rate_hz = 0
    for samples, rate_hz in stream_native(path):  # noqa: B007 - the rate is used below
        pieces.append(samples)
    if not pieces:
        raise _empty(path)
    return Sound(np.concatenate(pieces), rate_hz)


def stream_native(path: Path) -> Iterator[tuple[NDArray[np.float32], int]]:
    """Yield a file as mono samples with its own rate, piece by piece.

    Raises:
        AudioError: As ``stream_16k``.
    """
    info = _checked(path)
    if info is None or not info.is_ours:
        yield from _frames(path, None)
        return
    # The usual case, our own takes: read as they are, without loading FFmpeg into the GUI.
    try:
        with path.open("rb") as file:
            file.seek(info.data_offset)
            left = info.frames
            while left:
                raw = np.frombuffer(file.read(FRAME_BYTES * min(left, _PIECE)), "<i2")
                if not len(raw):
                    return  # it was cut while it was read
                left -= len(raw)
                yield raw.astype(np.float32) * np.float32(_INT16_SCALE), info.rate_hz
    except OSError as error:
        raise _unreadable(path, error) from error


def warning(path: Path) -> str | None:
    """Return a sentence where a WAV file ends before its header says, else None."""
    info = _wav_info(path)
    if info is None or info.claimed_bytes <= info.data_bytes or info.claimed_bytes >= 0xFFFFFF00:
        return None  # the last: written to a pipe, where the size could not be known
    bytes_per_s = info.rate_hz * info.channels * info.sample_bytes
    return (
        f"{path.name} ends early: its header promises {_clock(info.claimed_bytes // bytes_per_s)},"
        f" {_clock(info.data_bytes // bytes_per_s)} are there. What is there was used."
    )


def _blocks(pieces: Iterable[NDArray[np.float32]], size: int) -> Iterator[NDArray[np.float32]]:
    """Cut whatever comes into blocks of one size."""
    waiting: list[NDArray[np.float32]] = []
    count = 0
    for piece in pieces:
        waiting.append(piece)
        count += len(piece)
        if count < size:
            continue
        joined = np.concatenate(waiting)
        whole = count - count % size
        for start in range(0, whole, size):
            yield joined[start : start + size]
        waiting = [joined[whole:]]
        count -= whole
    if count:
        yield np.concatenate(waiting)


def _followed(path: Path, until: Callable[[], int | None]) -> Iterator[NDArray[np.float32]]:
    resampler: Any = None
    for samples, rate_hz in tail.follow(path, until):
        if resampler is None:
            resampler = soxr.ResampleStream(rate_hz, RECOGNISER_RATE_HZ, 1, dtype="float32")
        yield resampler.resample_chunk(samples.astype(np.float32) * np.float32(_INT16_SCALE))
    if resampler is not None:
        yield resampler.resample_chunk(np.zeros(0, np.float32), last=True)


def _decoded(path: Path) -> Iterator[NDArray[np.float32]]:
    _checked(path)
    for samples, _ in _frames(path, RECOGNISER_RATE_HZ):
        yield samples


def _frames(path: Path, rate_hz: int | None) -> Iterator[tuple[NDArray[np.float32], int]]:
    """Decode with FFmpeg to mono, at ``rate_hz`` or the file's own rate; at least one sample."""
    import av  # late: 30 MB of libraries that the GUI process does without

    count = 0
    try:
        # A playlist or a stream description may name other files or the network: only this one.
        with av.open(str(path), options={"protocol_whitelist": "file"}) as container:
            if not container.streams.audio:
                raise AudioError(f"The file {path.name} has no sound in it.")
            stream = container.streams.audio[0]
            if stream.codec_context is None:  # of a kind that FFmpeg knows no decoder for
                raise _no_sound_file(path)
            if stream.rate > MOST_RATE_HZ:  # the resampler would take a gigabyte for it
                raise _no_sound_file(path)
            rate_hz = rate_hz or stream.rate
            for frame in _resampled(container, stream, rate_hz):
                # Not FFmpeg's own mix to mono: it makes two equal channels 3 dB louder.
                channels = frame.to_ndarray()
                if not frame.format.is_planar:
                    channels = channels.reshape(-1, frame.layout.nb_channels).T
                samples = channels.mean(axis=0, dtype=np.float32)
                count += len(samples)
                if count >= LONGEST_S * rate_hz:
                    raise _too_long(path)
                if len(samples):
                    yield samples, rate_hz
    except av.FFmpegError as error:
        log.info("a file of type %s: %s", path.suffix, error.strerror)
        if not count:
            raise _no_sound_file(path) from error
    if not count:
        raise _empty(path)


def _resampled(container: Any, stream: Any, rate_hz: int) -> Iterator[Any]:
    """Yield float frames, passing over damaged packets; planar ones where they can be."""
    import av

    resampler: Any = None
    setup: tuple[str, str, int] | None = None
    damaged = 0
    for packet in container.demux(stream):
        try:
            frames = packet.decode()
        except av.InvalidDataError:
            damaged += 1
            continue
        for frame in frames:
            if setup != (setup := (frame.format.name, frame.layout.name, frame.sample_rate)):
                # The first frame, or a file that was joined from different ones.
                if resampler is not None:
                    yield from resampler.resample(None)
                kind = "fltp" if frame.layout.nb_channels <= _MOST_PLANES else "flt"
                resampler = av.AudioResampler(format=kind, layout=setup[1], rate=rate_hz)
            yield from resampler.resample(frame)
    if damaged:
        log.info("%d damaged packets were passed over", damaged)
    if resampler is not None:
        yield from resampler.resample(None)


def _checked(path: Path) -> WavInfo | None:
    """Refuse what can be refused at a glance; return what a WAV header says."""
    try:
        if path.is_dir():
            raise AudioError(f"{path.name or path} is a folder, not a sound file.")
        with path.open("rb") as file:
            if not file.read(1):
                raise AudioError(f"The file {path.name} is empty.")
    except FileNotFoundError as error:
        raise AudioError(f"There is no file {path}.") from error
    except OSError as error:
        raise _unreadable(path, error) from error
    except ValueError as error:  # a null character in the name
        raise AudioError("That is not a file name.") from error
    info = _wav_info(path)
    if info is not None and not info.data_bytes:
        raise _empty(path)
    if info is not None and info.frames >= LONGEST_S * info.rate_hz:
        raise _too_long(path)
    return info


def _wav_info(path: Path) -> WavInfo | None:
    try:
        with path.open("rb") as file:
            return parse_header(file, path.stat().st_size)
    except OSError:
        return None


def _unreadable(path: Path, error: OSError) -> AudioError:
    reason = (error.strerror or "unknown error").lower()
    return AudioError(f"The file {path.name} cannot be read ({reason}).")


def _no_sound_file(path: Path) -> AudioError:
    return AudioError(
        f"The file {path.name} is not a sound file that this app can read. Use WAV, FLAC, MP3, OGG"
        " or M4A."
    )


def _empty(path: Path) -> AudioError:
    return AudioError(f"The file {path.name} has no sound in it.")


def _too_long(path: Path) -> AudioError:
    return AudioError(
        f"The file {path.name} is an hour long or longer, too long for one answer. Cut it into"
        " answers and try again."
    )


def _clock(seconds: float) -> str:
    whole = math.floor(seconds)
    return f"{whole // 60}:{whole % 60:02}"
