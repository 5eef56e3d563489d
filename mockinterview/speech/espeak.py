# SPDX-License-Identifier: GPL-3.0-or-later
"""eSpeak NG's rules for how an English word is said, as sounds that the aligner knows."""

import ctypes
import ctypes.util
import functools
import logging
import os
from collections.abc import Iterator
from pathlib import Path

log = logging.getLogger(__name__)

#: From eSpeak's ``speak_lib.h``: no sound device, and an error instead of the end of the process.
_SYNCHRONOUS = 2
_DO_NOT_EXIT = 0x8000
_UTF_8 = 1
_VOICE = b"en-us"
_SEPARATOR = "_"
#: Phonemes of the International Phonetic Alphabet, with a sign between them.
_IPA = 0x02 | ord(_SEPARATOR) << 8
_STRESS = str.maketrans("", "", "\u02c8\u02cc")

#: The phonemes of eSpeak's American English and the nearest sounds (ARPABET) of the aligner.
_SOUNDS = {
    "p": "P", "b": "B", "t": "T", "d": "D", "k": "K", "\u0261": "G", "f": "F", "v": "V",
    "\u03b8": "TH", "\u00f0": "DH", "s": "S", "z": "Z", "\u0283": "SH", "\u0292": "ZH", "h": "HH",
    "m": "M", "n": "N", "\u014b": "NG", "l": "L", "\u0279": "R", "r": "R", "j": "Y", "w": "W",
    "t\u0283": "CH", "d\u0292": "JH", "\u027e": "T", "\u0294": "T", "x": "K",
    "i": "IY", "i\u02d0": "IY", "\u026a": "IH", "\u1d7b": "IH", "e\u026a": "EY", "\u025b": "EH",
    "\u00e6": "AE", "\u0251\u02d0": "AA", "\u0254": "AO", "\u0254\u02d0": "AO", "o\u028a": "OW",
    "u\u02d0": "UW", "\u028a": "UH", "\u028c": "AH", "\u0259": "AH", "\u0250": "AH",
    "\u025c\u02d0": "ER", "\u025a": "ER", "a\u026a": "AY", "a\u028a": "AW", "\u0254\u026a": "OY",
    "i\u0259": "IY AH", "a\u026a\u0259": "AY AH", "a\u026a\u025a": "AY ER", "\u0259l": "AH L",
    "n\u0329": "AH N", "\u0251\u02d0\u0279": "AA R", "\u0254\u02d0\u0279": "AO R",
    "o\u02d0\u0279": "AO R", "\u025b\u0279": "EH R", "\u026a\u0279": "IH R", "\u028a\u0279": "UH R",
}  # fmt: skip


class Espeak:
    """The library, loaded into this process. It is used by one thread.

    Args:
        library: The shared library's file or name.
        data: Its folder of data; None for the place that was built into it.

    Raises:
        OSError: It cannot be loaded, or its data are not there.
    """

    def __init__(self, library: str, data: str | None = None) -> None:
        if data and not (Path(data) / "phontab").is_file():
            raise FileNotFoundError(f"{data} has no sounds in it")  # the library goes on without
        self._library = ctypes.CDLL(library)
        self._library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        folder = os.fsencode(data) if data else None
        rate_hz = self._library.espeak_Initialize(_SYNCHRONOUS, 0, folder, _DO_NOT_EXIT)
        if rate_hz <= 0 or self._library.espeak_SetVoiceByName(_VOICE) or not self.sounds("hello"):
            raise OSError(f"{library} knows no English")

    def sounds(self, word: str) -> list[str]:
        """Return the sounds (ARPABET) of a word; none where it makes one that is not known."""
        found: list[str] = []
        for phonemes in self._phonemes(word):
            for phoneme in phonemes.translate(_STRESS).replace(" ", _SEPARATOR).split(_SEPARATOR):
                if phoneme and phoneme not in _SOUNDS:
                    return []
                found += _SOUNDS[phoneme].split() if phoneme else []
        return found

    def _phonemes(self, text: str) -> Iterator[str]:
        """Yield the phonemes of one clause after the other."""
        held = ctypes.create_string_buffer(text.encode())
        rest = ctypes.c_void_p(ctypes.addressof(held))
        while rest.value:
            said = self._library.espeak_TextToPhonemes(ctypes.byref(rest), _UTF_8, _IPA)
            yield said.decode()


@functools.cache
def load_espeak() -> Espeak | None:
    """Load the library once, from its package or from the system; None where neither works."""
    for library, data in _places():
        try:
            return Espeak(library, data)
        except (OSError, AttributeError) as error:
            log.info("eSpeak NG is not used from %s: %s", library, error)
    return None


def _places() -> Iterator[tuple[str, str | None]]:
    try:
        import espeakng_loader

        yield espeakng_loader.get_library_path(), espeakng_loader.get_data_path()
    except (ImportError, RuntimeError) as error:  # no wheel for this system, or half of one
        log.info("eSpeak NG's package is not here: %s", error)
    system = ctypes.util.find_library("espeak-ng")
    if system:
        yield system, None
