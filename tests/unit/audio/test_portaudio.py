# SPDX-License-Identifier: GPL-3.0-or-later
"""How PortAudio is used: by name, never after closing, never refreshed under an open stream."""

import sys
from types import SimpleNamespace

import numpy as np
import pytest
from numpy.typing import NDArray

from mockinterview.audio.portaudio import PortAudio
from mockinterview.audio.system import Device, Direction
from mockinterview.errors import AudioError
from tests.fakes.sounddevice import CallbackStop, FakeSoundDevice


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> FakeSoundDevice:
    fake = FakeSoundDevice()
    monkeypatch.setitem(sys.modules, "sounddevice", fake)
    monkeypatch.setattr(sys, "platform", "linux")
    return fake


def names(direction: Direction = Direction.INPUT) -> list[str]:
    return [device.name for device in PortAudio().devices(direction)]


def nothing(*_: object) -> None:
    """Take a callback and do nothing."""


def test_sound_servers_come_first_then_the_default_then_the_rest(library: FakeSoundDevice) -> None:
    for name in ("HDA Intel: ALC257", "default", "USB mic", "pulse", "pipewire"):
        library.plug(name)
    library.plug("HDMI", inputs=0, outputs=2)
    library.apis[0]["default_input_device"] = 2
    expected = ["pipewire", "pulse", "default", "USB mic", "HDA Intel: ALC257"]
    assert names() == expected
    assert names(Direction.OUTPUT) == ["HDMI"]


def test_windows_lists_each_device_once(library: FakeSoundDevice) -> None:
    library.apis.append(
        {"name": "Windows WASAPI", "default_input_device": 1, "default_output_device": -1}
    )
    library.plug("Microphone (a name cut at 31 c")
    library.plug("Microphone (a name cut at 31 characters)", api=1)
    assert names() == ["Microphone (a name cut at 31 characters)"]
    stream = PortAudio().open_input(PortAudio().devices(Direction.INPUT)[0], 1, 1, nothing, nothing)
    assert library.streams[0].options["extra_settings"].auto_convert
    stream.close()


def test_a_device_is_looked_up_by_name_when_it_is_opened(library: FakeSoundDevice) -> None:
    library.plug("Speakerphone")
    library.plug("Headset")
    headset = Device("Headset", "ALSA", 1, 44_100)
    del library.infos[0]  # pulled out meanwhile: all numbers have changed
    stream = PortAudio().open_input(headset, 44_100, 1, nothing, nothing)
    assert library.streams[0].options["device"] == 0
    stream.close()
    library.infos.clear()
    with pytest.raises(AudioError, match="“Headset” is no longer connected"):
        PortAudio().open_input(headset, 44_100, 1, nothing, nothing)


def test_what_portaudio_refuses_is_our_error(library: FakeSoundDevice) -> None:
    library.plug("Headset")
    library.refused = lambda options: options["samplerate"] == 16_000
    with pytest.raises(AudioError, match="“Headset” could not be opened"):
        PortAudio().open_input(Device("Headset", "ALSA", 1, 1), 16_000, 1, nothing, nothing)


def test_no_refresh_under_an_open_stream(library: FakeSoundDevice) -> None:
    library.plug("Headset")
    library.plugged_later = [library.plug("USB mic")]
    stream = PortAudio().open_input(Device("Headset", "ALSA", 1, 1), 1, 1, nothing, nothing)
    assert not PortAudio().refresh()
    stream.close()
    stream.close()
    assert PortAudio().refresh()
    assert names() == ["USB mic"]


def test_a_closed_stream_is_never_touched_again(library: FakeSoundDevice) -> None:
    library.plug("Headset")
    stream = PortAudio().open_input(Device("Headset", "ALSA", 1, 1), 1, 1, nothing, nothing)
    assert stream.time_s == 7.0
    stream.close()
    stream.stop()
    stream.abort()
    stream.close()
    assert stream.time_s == 7.0
    assert library.streams[0].calls == ["time", "close"]
    assert not library.streams[0].touched_after_close


def test_an_unplugged_device_fails_quietly_at_the_end_and_loudly_at_the_start(
    library: FakeSoundDevice,
) -> None:
    library.plug("Headset")
    stream = PortAudio().open_input(Device("Headset", "ALSA", 1, 1), 1, 1, nothing, nothing)
    library.streams[0].fails = True
    with pytest.raises(AudioError, match="could not be started"):
        stream.start()
    assert stream.time_s == 0.0
    stream.abort()
    stream.close()
    assert PortAudio().refresh()


def test_the_input_callback_copies_and_passes_on(library: FakeSoundDevice) -> None:
    library.plug("Headset")
    blocks: list[NDArray[np.int16]] = []
    told: list[tuple[float, bool]] = []

    def on_block(samples: NDArray[np.int16], time_s: float, overflowed: bool) -> None:
        blocks.append(samples)
        told.append((time_s, overflowed))

    stream = PortAudio().open_input(Device("Headset", "ALSA", 1, 1), 8000, 1, on_block, nothing)
    callback = library.streams[0].options["callback"]
    reused = np.array([[1], [2]], np.int16)
    time = SimpleNamespace(inputBufferAdcTime=1.5)
    callback(reused, 2, time, SimpleNamespace(input_overflow=False))
    reused[:] = 9  # PortAudio uses the same memory for the next block
    callback(reused, 2, time, SimpleNamespace(input_overflow=True))
    assert [block[:, 0].tolist() for block in blocks] == [[1, 2], [9, 9]]
    assert told == [(1.5, False), (1.5, True)]
    stream.close()


def test_the_output_callback_fills_both_channels_and_ends(library: FakeSoundDevice) -> None:
    library.plug("Loudspeaker", inputs=0, outputs=8)

    def fill(block: NDArray[np.float32], heard_at_s: float) -> bool:
        block[:] = heard_at_s
        return heard_at_s > 1

    stream = PortAudio().open_output(Device("Loudspeaker", "ALSA", 8, 1), 8000, fill, nothing)
    options = library.streams[0].options
    assert options["channels"] == 2
    out = np.zeros((3, 2), np.float32)
    options["callback"](out, 3, SimpleNamespace(currentTime=0.4, outputBufferDacTime=0.5), None)
    assert (out == 0.5).all()
    with pytest.raises(CallbackStop):
        options["callback"](out, 3, SimpleNamespace(currentTime=1.6, outputBufferDacTime=2.0), None)
    assert (out == 2.0).all()
    stream.close()


def test_a_sound_server_that_forgets_its_buffer_is_not_believed(library: FakeSoundDevice) -> None:
    library.plug("Loudspeaker", inputs=0, outputs=2)
    heard: list[float] = []

    def fill(_block: NDArray[np.float32], heard_at_s: float) -> bool:
        heard.append(heard_at_s)
        return False

    stream = PortAudio().open_output(Device("Loudspeaker", "ALSA", 2, 1), 8000, fill, nothing)
    callback = library.streams[0].options["callback"]
    for now_s, told_s in ((5.0, 5.0), (5.001, 5.05), (5.3, 5.3), (6.0, 6.25)):
        times = SimpleNamespace(currentTime=now_s, outputBufferDacTime=told_s)
        callback(np.zeros((3, 2), np.float32), 3, times, None)
    assert heard == [5.0, 5.05, 5.5, 6.25], "the first two fill the buffer; the last is believed"
    stream.close()
