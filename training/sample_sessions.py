# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sample sessions of the app: ``python -m training.sample_sessions``.

Each answer of ``assets/sample/sessions.toml`` is spoken by the computer's own voice, written as a
small MP3, and heard as any recording is. Only its words are not the recogniser's, which makes out
a synthetic voice badly, but those of the script, laid over the sound.
"""

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import av
import msgspec
import numpy as np

from benchmarks.hearings import load
from mockinterview.audio.sound_files import RECOGNISER_RATE_HZ
from mockinterview.commands.demo import CANDIDATE, Part, speak
from mockinterview.domain.hearing import Span, Word
from mockinterview.domain.question import VoiceHint
from mockinterview.interview.sample import HEARING_SUFFIX, SESSIONS_FILE, SOUND_SUFFIX
from mockinterview.paths import DataFolder, assets_folder
from mockinterview.speech.alignment import Aligner
from mockinterview.speech.spans import SpokenSpan
from mockinterview.speech.transcriber import RATE_HZ, Guess, Samples
from mockinterview.speech.voice_activity import WINDOW
from mockinterview.storage.codec import encode, for_storage
from mockinterview.wiring import talk

#: What stands where the recogniser does: nothing that can be chosen.
ENGINE = "script"
#: An MP3 comes a little late.
AFTER_MS = 150
#: Enough for a synthetic voice: the recogniser hears the same words as in the uncompressed sound.
BITS_PER_S = 24_000


class _Take(msgspec.Struct, frozen=True):
    sound: str
    rate: str
    silence_before_ms: int
    part: tuple[Part, ...]


class _Question(msgspec.Struct, frozen=True):
    take: tuple[_Take, ...]


class _Session(msgspec.Struct, frozen=True):
    question: tuple[_Question, ...]


class _Script(msgspec.Struct, frozen=True):
    session: tuple[_Session, ...]


def main() -> None:
    """Speak and hear every answer of the script."""
    samples = assets_folder() / "sample"
    script = msgspec.toml.decode((samples / SESSIONS_FILE).read_bytes(), type=_Script)
    takes = [one for session in script.session for asked in session.question for one in asked.take]
    with tempfile.TemporaryDirectory() as scratch:
        folder = DataFolder(Path(scratch))
        speaker = talk.speaker(folder)
        hear = talk.hearer("builtin", folder.models).hear
        aligner = Aligner()
        for take in takes:
            voice = replace(CANDIDATE, voice=VoiceHint(rate=take.rate, gender="female"))
            spoken = Path(scratch) / f"{take.sound}.wav"
            said = speak(take.part, take.silence_before_ms, voice, speaker, spoken)
            sound = (samples / take.sound).with_suffix(SOUND_SUFFIX)
            compress(spoken, sound)
            words = place(load(sound), take.part, said, aligner)
            hearing = replace(for_storage(hear(sound)), engine=ENGINE, words=words, fillers=())
            sound.with_suffix(HEARING_SUFFIX).write_bytes(encode(hearing))
            print(f"{take.sound}: {hearing.duration_ms / 1000:.1f} s, {hearing.text}")  # noqa: T201 - its result


def place(
    samples: Samples, parts: Sequence[Part], said: Sequence[Span], aligner: Aligner
) -> tuple[Word, ...]:
    """Find when each word of the script is said."""
    words: list[Word] = []
    for part, span in zip(parts, said, strict=True):
        start = span.start_ms * RATE_HZ // 1000 // WINDOW * WINDOW
        sound = samples[start : (span.end_ms + AFTER_MS) * RATE_HZ // 1000]
        voiced = np.ones(len(sound) // WINDOW + 1, np.float32)
        guesses = [Guess(text) for text in part.text.split()]
        found = aligner.align(SpokenSpan(start, sound, voiced), guesses)
        if not found.exact:
            print(f"Placed by length alone: {part.text}")  # noqa: T201 - its result
        words += found.words
    return tuple(words)


def compress(source: Path, target: Path) -> None:
    """Write a recording as mono MP3."""
    samples = np.round(np.clip(load(source), -1, 1) * 32767).astype(np.int16)
    with av.open(str(target), "w", format="mp3") as container:
        stream = container.add_stream("libmp3lame", rate=RECOGNISER_RATE_HZ)
        stream.layout = "mono"
        stream.bit_rate = BITS_PER_S
        frame = av.AudioFrame.from_ndarray(samples[None, :], format="s16", layout="mono")
        frame.sample_rate = RECOGNISER_RATE_HZ
        resampled = av.AudioResampler("s16p", "mono", RECOGNISER_RATE_HZ, frame_size=1152)
        for piece in (*resampled.resample(frame), *resampled.resample(None), None):
            container.mux(stream.encode(piece))


if __name__ == "__main__":
    main()
