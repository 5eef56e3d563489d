# SPDX-License-Identifier: GPL-3.0-or-later
"""What ``speech.piper`` uses of the package piper-tts 1.8: a voice that hums a letter a frame."""

import wave
from dataclasses import dataclass, field
from pathlib import Path

RATE_HZ = 16_000
LETTER_FRAMES = 800


@dataclass
class SynthesisConfig:
    """How to speak."""

    speaker_id: int | None = None
    length_scale: float | None = None


@dataclass
class Config:
    """What the file beside the voice says."""

    length_scale: float = 1.0


@dataclass
class PiperVoice:
    """One voice. Its speaker can be told by the level: 1 for the first, 2 for the second."""

    path: str
    config: Config = field(default_factory=Config)

    @staticmethod
    def load(path: str) -> "PiperVoice":
        if not Path(path).is_file():
            raise FileNotFoundError(path)
        return PiperVoice(path)

    def synthesize_wav(
        self, text: str, wav_file: wave.Wave_write, syn_config: SynthesisConfig
    ) -> None:
        wav_file.setframerate(RATE_HZ)
        wav_file.setsampwidth(2)
        wav_file.setnchannels(1)
        level = 1 + (syn_config.speaker_id or 0)
        frames = round(LETTER_FRAMES * len(text) * (syn_config.length_scale or 1.0))
        wav_file.writeframes(level.to_bytes(2, "little") * frames)
