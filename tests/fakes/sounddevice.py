# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of the library sounddevice that we call, with devices that the test plugs in."""

from collections.abc import Callable
from typing import Any

Info = dict[str, Any]


class PortAudioError(Exception):
    """As sounddevice's own."""


class CallbackStop(Exception):  # noqa: N818 - as sounddevice calls it
    """As sounddevice's own."""


class WasapiSettings:
    """As sounddevice's own."""

    def __init__(self, auto_convert: bool = False) -> None:
        self.auto_convert = auto_convert


class RawStream:
    """One open stream; asking a closed one about anything is recorded, as it would crash."""

    def __init__(self, **options: Any) -> None:
        self.options = options
        self.calls: list[str] = []
        self.closed = False
        self.touched_after_close = False
        self.fails = False
        self.latency = 0.2

    @property
    def time(self) -> float:
        self._do("time")
        return 7.0

    def start(self) -> None:
        self._do("start")

    def stop(self) -> None:
        self._do("stop")

    def abort(self) -> None:
        self._do("abort")

    def close(self) -> None:
        self._do("close")
        self.closed = True

    def _do(self, name: str) -> None:
        self.touched_after_close |= self.closed
        self.calls.append(name)
        if self.fails:
            raise PortAudioError(name)


class FakeSoundDevice:
    """Put it into ``sys.modules`` as ``sounddevice``."""

    PortAudioError = PortAudioError
    CallbackStop = CallbackStop
    WasapiSettings = WasapiSettings

    def __init__(self, api: str = "ALSA") -> None:
        self.apis: list[Info] = [
            {"name": api, "default_input_device": -1, "default_output_device": -1}
        ]
        self.infos: list[Info] = []
        self.plugged_later: list[Info] = []
        self.streams: list[RawStream] = []
        self.refused: Callable[[Info], bool] = lambda _options: False

    def plug(self, name: str, inputs: int = 1, outputs: int = 0, api: int = 0) -> Info:
        """Add a device, at the end of the list."""
        info: Info = {
            "name": name,
            "hostapi": api,
            "max_input_channels": inputs,
            "max_output_channels": outputs,
            "default_samplerate": 44_100.0,
        }
        self.infos.append(info)
        return info

    def query_hostapis(self) -> list[Info]:
        return self.apis

    def query_devices(self) -> list[Info]:
        return self.infos

    def _terminate(self) -> None:
        self.infos = []

    def _initialize(self) -> None:
        self.infos = self.plugged_later

    def InputStream(self, **options: Any) -> RawStream:  # noqa: N802 - as sounddevice calls it
        return self._open(options)

    def OutputStream(self, **options: Any) -> RawStream:  # noqa: N802 - as sounddevice calls it
        return self._open(options)

    def _open(self, options: Info) -> RawStream:
        if self.refused(options):
            raise PortAudioError("Invalid sample rate")
        stream = RawStream(**options)
        self.streams.append(stream)
        return stream
