# SPDX-License-Identifier: GPL-3.0-or-later
"""Voices of Piper, a neural speech engine: used where ``piper-tts`` and a voice are installed.

A voice is a file NAME.onnx with NAME.onnx.json beside it; one file may hold several speakers.
"""

import importlib
import importlib.util
import json
import wave
from pathlib import Path
from typing import Any

from mockinterview.speech.voices import PIPER_PREFIX, AvailableVoice, Voice

#: How fast a voice trained on books read aloud speaks by itself, about. Our guess.
USUAL_WPM = 155
#: Of a file with hundreds of speakers so many are offered: more than any panel needs.
MOST_SPEAKERS = 8
SPEAKER_MARK = "#"


def piper_voices(folder: Path) -> list[AvailableVoice]:
    """Return the voices in ``folder``; none where the package is not installed.

    A voice whose description cannot be read is left out.
    """
    if importlib.util.find_spec("piper") is None or not folder.is_dir():
        return []
    return [voice for path in sorted(folder.glob("*.onnx")) for voice in _voices_of(path)]


def render_piper(text: str, voice: Voice, target: Path) -> str:
    """Render ``text`` to the WAV file ``target``; return "" or what went wrong."""
    piper = importlib.import_module("piper")  # late: it loads a network's runtime
    path, _, speaker = voice.id.removeprefix(PIPER_PREFIX).rpartition(SPEAKER_MARK)
    engine = piper.PiperVoice.load(path)
    own_scale = float(engine.config.length_scale)
    config = piper.SynthesisConfig(
        speaker_id=int(speaker) if speaker else None,
        length_scale=own_scale * USUAL_WPM / voice.rate_wpm,
    )
    with wave.open(str(target), "wb") as sound:
        engine.synthesize_wav(text, sound, syn_config=config)
    return ""


def _voices_of(path: Path) -> list[AvailableVoice]:
    try:
        told = json.loads(path.with_name(f"{path.name}.json").read_text(encoding="utf-8"))
        language = _language(told)
        speakers = int(told.get("num_speakers", 1))
    except (OSError, ValueError, TypeError, AttributeError):
        return []
    numbers = [str(n) for n in range(min(speakers, MOST_SPEAKERS))] if speakers > 1 else [""]
    return [
        AvailableVoice(
            f"{PIPER_PREFIX}{path}{SPEAKER_MARK}{number}",
            f"{path.stem} {number}".strip(),
            (language,),
        )
        for number in numbers
    ]


def _language(told: dict[str, Any]) -> str:
    """Return the language as ``en_US``; older files name only the voice of eSpeak behind it."""
    language = told.get("language", {})
    return str(language.get("code") or told.get("espeak", {}).get("voice", ""))
