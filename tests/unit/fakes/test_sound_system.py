# SPDX-License-Identifier: GPL-3.0-or-later
"""The fake sound system behaves as PortAudio was seen to."""

import numpy as np
import pytest
from numpy.typing import NDArray

from mockinterview.audio.system import SoundSystem
from tests.fakes.sound_system import LOUDSPEAKER, MICROPHONE, FakeSoundSystem


def test_it_meets_the_protocol() -> None:
    system: SoundSystem = FakeSoundSystem()
    assert system.devices is not None


def test_blocks_carry_their_time_and_what_was_lost() -> None:
    system, heard = FakeSoundSystem(), list[tuple[int, float, bool]]()
    stream = system.open_input(
        MICROPHONE, 1000, 2, lambda s, t, lost: heard.append((s.shape[1], t, lost)), lambda: None
    )
    stream.start()
    stream.deliver(np.zeros(10, np.int16))
    stream.deliver(np.zeros(10, np.int16), lost_frames=500)
    assert heard == [(2, 100.0, False), (2, 100.001, False), (2, pytest.approx(100.511), True)]


def test_the_end_is_told_once_and_playing_on_fills_every_sample() -> None:
    system, ends = FakeSoundSystem(), list[str]()

    def fill(block: NDArray[np.float32], _heard_at_s: float) -> bool:
        block[:] = 0.5
        return True

    stream = system.open_output(LOUDSPEAKER, 1000, fill, lambda: ends.append("end"))
    stream.start()
    stream.pull(4)
    stream.abort()
    stream.close()
    assert ends == ["end"]
    assert (stream.played == 0.5).all()
