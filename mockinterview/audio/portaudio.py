# SPDX-License-Identifier: GPL-3.0-or-later
"""The real sound system: PortAudio, by way of sounddevice. The only module that imports it."""

import atexit
import contextlib
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mockinterview.audio.system import Device, Direction, OnInput, OnOutput, Stream
from mockinterview.errors import AudioError

log = logging.getLogger(__name__)

#: On Linux the sound servers hide behind these ALSA names, best first; the hardware names beside
#: them may be an unplugged HDMI socket. Source: evidence 2.9 (python-sounddevice #609, #572).
_LINUX_SERVERS = ("pipewire", "pulse", "default")
#: Of the four Windows host APIs, which list every device once each, the one that neither cuts
#: names at 31 characters nor needs exclusive use.
_WINDOWS_API = "Windows WASAPI"

#: How much sound the device may hold. The callbacks are Python and wait for the interpreter, which
#: a busy window holds for tens of milliseconds. Measured beside two busy threads on two cores: with
#: what sounddevice calls "high" (35 ms) a loudspeaker starved 3 times in 8 s, with 200 ms never.
_LATENCY_S = 0.2

# PortAudio has one state per process, so what guards it is per process too. Opening, closing and
# refreshing are not thread-safe in it; a refresh kills open streams.
_lock = threading.RLock()
_open_streams = 0

#: A driver that froze while closing holds the lock; say so rather than freeze with it. Our guess.
_LOCK_TIMEOUT_S = 5.0


@contextmanager
def _exclusive() -> Iterator[None]:
    if not _lock.acquire(timeout=_LOCK_TIMEOUT_S):
        raise AudioError(
            "The sound system of this computer does not answer. Nothing was lost. Start the app"
            " again; if that does not help, restart the computer."
        )
    try:
        yield
    finally:
        _lock.release()


def portaudio_problem() -> str | None:
    """Return why nothing can be recorded or played here, as one sentence, or None."""
    try:
        _library()
    except AudioError as error:
        return str(error)
    return None


def _library() -> Any:
    try:
        import sounddevice  # an OSError where the shared library is missing: evidence 2.9
    except (ImportError, OSError) as error:
        log.info("no PortAudio: %s", error)
        raise AudioError(_missing_sentence()) from error
    # It would end PortAudio when the process ends, which waits for ever where a driver froze or
    # where a stream is being closed on another thread (seen). Our streams are closed by then, and
    # the operating system takes back the rest. There is no public way.
    atexit.unregister(getattr(sounddevice, "_exit_handler", _library))
    return sounddevice


def _missing_sentence() -> str:
    what = (
        "Recording and playing need PortAudio, which is not installed here. Everything else works."
    )
    if sys.platform.startswith("linux"):
        return (
            f"{what} Install the package libportaudio2 (Debian, Ubuntu) or portaudio (Fedora,"
            " Arch), then start again."
        )
    return f"{what} Install the app again, or the Python package sounddevice, then start again."


class PortAudio:
    """Devices and streams of this computer. Meets ``system.SoundSystem``."""

    def devices(self, direction: Direction) -> tuple[Device, ...]:
        """Return the devices with channels in that direction, the best first."""
        with _exclusive():
            found = [device for device, _ in self._indexed(direction)]
        if any(device.host_api == _WINDOWS_API for device in found):
            found = [device for device in found if device.host_api == _WINDOWS_API]
        return tuple(sorted(found, key=_rank))

    def refresh(self) -> bool:
        """Look for newly plugged devices; False when a stream is open, which this would kill.

        PortAudio reads the list once, when it starts, and has no public way to read it again.
        """
        sd = _library()
        with _exclusive():
            if _open_streams:
                return False
            try:
                sd._terminate()  # noqa: SLF001 - the only way: evidence 2.4
                sd._initialize()  # noqa: SLF001
            except (sd.PortAudioError, AttributeError) as error:
                log.warning("the list of devices could not be read again: %s", error)
                return False
        return True

    def open_input(
        self,
        device: Device,
        rate_hz: int,
        channels: int,
        on_block: OnInput,
        on_end: Callable[[], None],
    ) -> Stream:
        """Open a microphone."""

        def callback(data: NDArray[np.int16], _frames: int, time: Any, status: Any) -> None:
            on_block(data.copy(), time.inputBufferAdcTime, status.input_overflow)

        return self._open(
            "InputStream",
            device,
            Direction.INPUT,
            samplerate=rate_hz,
            channels=channels,
            dtype="int16",
            callback=callback,
            finished_callback=on_end,
        )

    def open_output(
        self,
        device: Device,
        rate_hz: int,
        on_block: OnOutput,
        on_end: Callable[[], None],
    ) -> Stream:
        """Open a loudspeaker; a mono sound goes to the two front channels where there are two."""
        sd = _library()
        stop = sd.CallbackStop
        channels = min(device.channels, 2)
        mono: list[NDArray[np.float32]] = [np.zeros(0, np.float32)]
        honest = _HonestTimes()

        def callback(out: NDArray[np.float32], frames: int, time: Any, _status: Any) -> None:
            if len(mono[0]) < frames:
                mono[0] = np.zeros(frames, np.float32)
            heard_at_s = honest.heard_at_s(time.currentTime, time.outputBufferDacTime)
            ended = on_block(mono[0][:frames], heard_at_s)
            out[:] = mono[0][:frames, None]
            if ended:
                raise stop

        stream = self._open(
            "OutputStream",
            device,
            Direction.OUTPUT,
            samplerate=rate_hz,
            channels=channels,
            dtype="float32",
            callback=callback,
            finished_callback=on_end,
        )
        honest.latency_s = stream.latency_s
        return stream

    def _open(
        self, kind: str, device: Device, direction: Direction, **options: Any
    ) -> "_PortAudioStream":
        sd = _library()
        if device.host_api == _WINDOWS_API:
            options["extra_settings"] = sd.WasapiSettings(auto_convert=True)
        with _exclusive():
            # The index is looked up at the last moment: a stored one may mean another device now.
            index = next((i for d, i in self._indexed(direction) if d.key == device.key), None)
            if index is None:
                raise AudioError(f"“{device.name}” is no longer connected.")
            try:
                stream = getattr(sd, kind)(device=index, latency=_LATENCY_S, **options)
            except (sd.PortAudioError, ValueError) as error:
                log.info("a device at %s Hz: %s", options["samplerate"], error)
                raise AudioError(f"“{device.name}” could not be opened ({error}).") from error
        return _PortAudioStream(stream, sd.PortAudioError)

    def _indexed(self, direction: Direction) -> list[tuple[Device, int]]:
        sd = _library()
        channel_field = f"max_{direction}_channels"
        default_field = f"default_{direction}_device"
        try:
            apis, infos = sd.query_hostapis(), sd.query_devices()
        except sd.PortAudioError as error:
            log.info("no devices: %s", error)
            return []
        first_api = next((api for api in apis if api[default_field] >= 0), None)
        default = first_api[default_field] if first_api else -1
        return [
            (
                Device(
                    name=str(info["name"]),
                    host_api=str(apis[info["hostapi"]]["name"]),
                    channels=int(info[channel_field]),
                    rate_hz=int(info["default_samplerate"]),
                    is_default=index == default,
                ),
                index,
            )
            for index, info in enumerate(infos)
            if info[channel_field] > 0
        ]


def _rank(device: Device) -> tuple[int, bool]:
    servers = _LINUX_SERVERS if sys.platform.startswith("linux") else ()
    place = servers.index(device.name) if device.name in servers else len(servers)
    return place, not device.is_default


class _HonestTimes:
    """When a block is heard, also where a sound server does not know it yet.

    PulseAudio told for up to a second after the start that nothing waits before a new block (seen),
    though its buffer was full: what was heard then lagged 0.2 s behind the playhead.
    """

    def __init__(self) -> None:
        self.latency_s = 0.0  # how much the device holds; known when it is open
        self._first_s: float | None = None

    def heard_at_s(self, now_s: float, told_s: float) -> float:
        """Return when a block is heard that is delivered now."""
        if self._first_s is None:
            self._first_s = now_s
        if now_s - self._first_s < self.latency_s / 2:
            return told_s  # it fills the buffer, which is not full yet
        return max(told_s, now_s + self.latency_s)


class _PortAudioStream:
    """Turns PortAudio's errors into ours, and never touches a stream that is closed.

    PortAudio reads freed memory when it is asked about one, and the position is asked for on one
    thread while another closes.
    """

    def __init__(self, stream: Any, failure: type[Exception]) -> None:
        self._stream = stream
        self._failure = failure
        self._closed = False
        self._last_time_s = 0.0
        self._ending = threading.Lock()  # may be held for long, by a driver that froze
        self._asking = threading.Lock()  # never held for long
        _count_open(1)

    @property
    def time_s(self) -> float:
        with self._asking:
            if not self._closed:
                with contextlib.suppress(self._failure):
                    self._last_time_s = float(self._stream.time)
            return self._last_time_s

    @property
    def latency_s(self) -> float:
        """How much sound the device holds, as it says itself."""
        return float(self._stream.latency)

    def start(self) -> None:
        try:
            self._stream.start()
        except self._failure as error:
            raise AudioError(f"The sound device could not be started ({error}).") from error

    def stop(self) -> None:
        with self._ending:
            if not self._closed:
                self._quietly(self._stream.stop)

    def abort(self) -> None:
        with self._ending:
            if not self._closed:
                self._quietly(self._stream.abort)

    def close(self) -> None:
        with self._ending:
            with self._asking:
                if self._closed:
                    return
                self._closed = True
            with _exclusive():
                self._quietly(self._stream.close)
            _count_open(-1)

    def _quietly(self, action: Callable[[], None]) -> None:
        # An unplugged device answers with an error here; nothing more can be done about it.
        try:
            action()
        except self._failure as error:
            log.info("on ending a stream: %s", error)


def _count_open(change: int) -> None:
    global _open_streams
    with _exclusive():
        _open_streams += change
