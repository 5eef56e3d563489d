# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a rendered text is really there: success means that the file holds enough sound."""

import wave
from array import array
from pathlib import Path

#: No voice speaks faster than this: evidence 3.3. Punctuation and blanks count for nothing.
MIN_MS_PER_CHARACTER = 25
#: Loudest sample of a file that holds nothing but noise, of 32767 (our guess).
_SILENT_BELOW = 300


def problem_with(path: Path, text: str) -> str | None:
    """Return what is wrong with a rendered WAV file, for the log, or None where it is whole."""
    try:
        with wave.open(str(path), "rb") as sound:
            rate_hz, frames = sound.getframerate(), sound.getnframes()
            width = sound.getsampwidth()
            data = sound.readframes(frames)
            if len(data) < frames * width * sound.getnchannels():
                return "its end is missing"
    except FileNotFoundError:
        return "there is no file"
    except (OSError, EOFError, wave.Error) as error:
        return f"the file is not sound ({error})"
    duration_ms = frames * 1000 // rate_hz if rate_hz else 0
    needed_ms = MIN_MS_PER_CHARACTER * sum(c.isalnum() for c in text)
    if duration_ms < needed_ms or not frames:
        return f"{duration_ms} ms are too short for {len(text)} characters"
    if width == 2 and max(map(abs, array("h", data)), default=0) < _SILENT_BELOW:
        return "it is silent"
    return None
