# SPDX-License-Identifier: GPL-3.0-or-later
"""Domain values as JSON, and back, checked against their types."""

from array import array
from collections.abc import Hashable
from dataclasses import replace
from functools import cache
from typing import Any, TypeVar, cast

import msgspec

from mockinterview.domain.hearing import Hearing, VoiceTrack

T = TypeVar("T")

#: Decimals kept of the voice track: a tenth of a hertz and of a decibel lie far below what a
#: pitch tracker resolves, and make its JSON a third as long. Our choice.
VOICE_DECIMALS = 1


class DecodeError(Exception):
    """Bytes that are not the JSON of the wanted value; the message names the fault."""


def encode(value: object) -> bytes:
    """Return the JSON of a domain value, or of anything made of them, on one line."""
    return msgspec.json.encode(value, enc_hook=_plain)


def encode_pretty(value: object) -> bytes:
    """Return the JSON of a domain value for a file that a person may open."""
    return msgspec.json.format(encode(value), indent=1) + b"\n"


def decode(data: bytes | str, kind: type[T]) -> T:
    """Return the value of type ``kind`` that ``data`` holds.

    Raises:
        DecodeError: The bytes are no JSON, or not of that type.
    """
    try:
        value: T = _decoder(cast("Hashable", kind)).decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise DecodeError(str(error)) from error
    return value


def _plain(value: object) -> list[float]:
    if isinstance(value, array):
        return value.tolist()
    raise TypeError(f"no JSON for {type(value).__name__}")


@cache
def _decoder(kind: object) -> msgspec.json.Decoder[Any]:
    """Making a decoder takes as long as a small decoding; a list of sessions needs thousands."""
    return msgspec.json.Decoder(cast("type", kind))


def for_storage(hearing: Hearing) -> Hearing:
    """Return the hearing with its voice track rounded to what is worth keeping."""
    voice = hearing.voice
    if voice is None:
        return hearing
    rounded = VoiceTrack(
        voice.step_ms,
        tuple(round(pitch, VOICE_DECIMALS) for pitch in voice.pitch_hz),
        tuple(round(level, VOICE_DECIMALS) for level in voice.level_dbfs),
    )
    return replace(hearing, voice=rounded)
