# SPDX-License-Identifier: GPL-3.0-or-later
"""A sound server that has no microphone is not taken for one."""

import pytest

from mockinterview.audio.sources import has_microphone

SPEAKER = "0\talsa_output.pci.analog-stereo.monitor\tmodule\ts16le 2ch 44100Hz\tIDLE\n"
MICROPHONE = "1\talsa_input.usb-headset.mono\tmodule\ts16le 1ch 48000Hz\tSUSPENDED\n"


@pytest.mark.parametrize(
    ("inputs", "sources", "there"),
    [
        (("default",), SPEAKER, False),
        (("pulse", "default"), "", False),
        (("default",), SPEAKER + MICROPHONE, True),
        (("default",), None, True),  # nobody to ask: believed
        ((), MICROPHONE, False),
    ],
)
def test_only_what_can_be_spoken_into_counts(
    inputs: tuple[str, ...], sources: str | None, there: bool
) -> None:
    assert has_microphone(inputs, lambda: sources) is there


def test_where_devices_are_listed_by_name_the_server_is_not_asked() -> None:
    def ask() -> str:
        raise AssertionError

    assert has_microphone(("default", "USB headset"), ask)
