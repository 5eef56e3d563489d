# SPDX-License-Identifier: GPL-3.0-or-later
"""PocketSphinx, told what is said and asked when."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from pocketsphinx import Config, Decoder, get_model_path

from mockinterview.speech.transcriber import RATE_HZ, Samples

#: The step of the acoustic model's frames.
FRAME_MS = 10
#: A way through the words is given up when it is so much less likely than the best one. These are
#: wider than PocketSphinx's own: they find one through words that were misheard, for half as much
#: work again, but miss some that its own find (our trials).
_WIDE_BEAMS = {"beam": 1e-150, "pbeam": 1e-150, "wbeam": 1e-100}
#: A text has to begin and end in silence; sound that was cut in speech is given some.
_SILENCE = RATE_HZ // 5
_SILENCE_FRAMES = _SILENCE * 1000 // RATE_HZ // FRAME_MS
_HUSH = 1e-4


@dataclass(frozen=True)
class Said:
    """A spoken word, which of its pronunciations it was, and the frames it takes."""

    word: str
    variant: int
    first: int
    last: int


class ForcedDecoder:
    """Finds given words in a sound. It is used by one thread.

    Args:
        wide: Whether to look further, for words that do not fit well.
    """

    def __init__(self, *, wide: bool = False) -> None:
        self._decoder = Decoder(
            Config(
                hmm=get_model_path("en-us/en-us"),
                dict=get_model_path("en-us/cmudict-en-us.dict"),
                lm=None,
                loglevel="FATAL",
                **(_WIDE_BEAMS if wide else {}),
            )
        )

    def knows(self, word: str) -> bool:
        """Whether it can be asked for ``word``."""
        return self._decoder.lookup_word(word) is not None

    def teach(self, word: str, ways: Sequence[str]) -> None:
        """Add a word and the ways to say it, each as its sounds (ARPABET)."""
        for number, sounds in enumerate(ways, 1):
            name = word if number == 1 else f"{word}({number})"
            self._decoder.add_word(name, sounds, update=number == len(ways))

    def find(self, samples: Samples, words: list[str], *, hushed: bool = False) -> list[Said]:
        """Return each word's frames, or nothing where the text does not fit the sound.

        Args:
            samples: The sound.
            words: All of what is said in it, each one that it ``knows``.
            hushed: Whether to put some silence around the sound.
        """
        before = _SILENCE_FRAMES if hushed else 0
        if hushed:
            hush = np.random.default_rng(0).normal(0, _HUSH, _SILENCE).astype(np.float32)
            samples = np.concatenate([hush, samples, hush])
        pcm = (np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes()
        last = len(samples) * 1000 // RATE_HZ // FRAME_MS - 2 * before - 1
        decoder = self._decoder
        found = []
        try:
            decoder.set_align_text(" ".join(words))
            decoder.start_utt()
            decoder.process_raw(pcm, full_utt=True)
            decoder.end_utt()
            for part in decoder.seg() or ():
                if not part.word.startswith(("<", "[")):
                    word, _, variant = part.word.removesuffix(")").partition("(")
                    start, end = part.start_frame - before, part.end_frame - before
                    found.append(Said(word, int(variant or 1), max(0, start), min(last, end)))
        except RuntimeError:  # the library's word for "does not fit"
            return []
        if [each.word for each in found] != words:
            return []
        return found if all(each.first <= each.last for each in found) else []
