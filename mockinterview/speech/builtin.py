# SPDX-License-Identifier: GPL-3.0-or-later
"""The recogniser that ships with the app: Moonshine's English tiny model.

The two networks lie in the ``moonshine-voice`` wheel. They are run here by ONNX Runtime rather
than by that package's own library: the same text for less than half the work, no import of its
microphone and download code, and the probability of each word, which the library keeps to itself.
"""

from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mockinterview.errors import SpeechError
from mockinterview.speech.cores import usable_cores
from mockinterview.speech.network import open_network
from mockinterview.speech.transcriber import (
    RATE_HZ,
    Guess,
    Guesses,
    Samples,
    Unwanted,
    Wanted,
    always,
)

LAYERS = 6
HEADS = 8
HEAD_SIZE = 36
BEGIN = 1
END = 2
#: The encoder gains from a second thread; the decoder's steps are too small for one.
ENCODER_THREADS = 2
#: Nobody speaks more tokens than this in a second; more is a loop. Source: the model's authors.
TOKENS_PER_S = 6.5
#: Pieces with which a filled pause begins, as this model spells it ("uh" is "u" + "h").
FILLER_PIECES = ("um", "uh", "erm", "mm", "hmm", "hm", "u")
#: A tail that repeats itself so often, over so many tokens, is a loop and is cut off. Our guess.
LOOP_TIMES = 4
LOOP_TOKENS = 12
#: Nobody says so many tokens over again at once. Our guess; seen on a crowd's murmur.
LONG_PHRASE = 10
WORD_MARK = "\u2581"

NOT_HERE = (
    "The built-in recogniser is not on this computer. Recordings are safe and can be transcribed"
    " later. Choose a Whisper model in Settings instead."
)
FAILED = "The built-in recogniser failed. The recording is safe; transcribe it again."

Tensor = NDArray[np.float32]


def _model_folder() -> Path:
    spec = find_spec("moonshine_voice")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        model = Path(folder) / "assets" / "tiny-en"
        if model.is_dir():
            return model
    raise SpeechError(NOT_HERE)


def read_pieces(table: bytes) -> tuple[bytes, ...]:
    """Return the model's vocabulary: each piece with its length before it (1 or 2 bytes)."""
    pieces = []
    at = 0
    while at < len(table):
        length = table[at]
        at += 1
        if length >= 128:
            length += 128 * (table[at] - 1)
            at += 1
        pieces.append(table[at : at + length])
        at += length
    return tuple(pieces)


class BuiltinTranscriber:
    """Moonshine tiny, loaded once; always takes the likeliest token."""

    name = "builtin:moonshine-tiny-en"

    def __init__(self) -> None:
        folder = _model_folder()
        try:
            self._encoder = open_network(
                folder / "encoder_model.ort", min(ENCODER_THREADS, usable_cores())
            )
            self._decoder = open_network(folder / "decoder_model_merged.ort")
            pieces = read_pieces((folder / "tokenizer.bin").read_bytes())
        except Exception as error:
            # Whatever a foreign library throws while loading, the answer is the same.
            raise SpeechError(NOT_HERE) from error
        self._pieces = tuple(piece.decode("utf-8", "replace") for piece in pieces)
        self._bytes = pieces
        self._fillers = [
            token
            for token, piece in enumerate(self._pieces)
            if piece.startswith(WORD_MARK) and piece[1:].lower() in FILLER_PIECES
        ]
        past = [(layer, part) for layer in range(LAYERS) for part in ("key", "value")]
        self._own = [f"{layer}.decoder.{part}" for layer, part in past]
        self._cross = [f"{layer}.encoder.{part}" for layer, part in past]

    def transcribe(self, samples: Samples, wanted: Wanted = always) -> Guesses:
        """Return what is said in ``samples``."""
        try:
            states, tokens = self._decode(samples, wanted)
        except Unwanted:
            raise
        except Exception as error:
            raise SpeechError(FAILED) from error
        return replace(self._words(_without_loop(tokens)), states=states)

    def _decode(
        self, samples: Samples, wanted: Wanted
    ) -> tuple[Tensor, list[tuple[int, float, float]]]:
        """Return the encoder's states, and each token with how likely it and a filler were."""
        mask = np.ones((1, len(samples)), np.int64)
        (states,) = self._encoder.run(
            None, {"input_values": samples[np.newaxis], "attention_mask": mask}
        )
        feed = {"encoder_attention_mask": mask, "encoder_hidden_states": states}
        nothing = np.zeros((1, HEADS, 0, HEAD_SIZE), np.float32)
        feed |= {f"past_key_values.{name}": nothing for name in self._own + self._cross}
        tokens: list[tuple[int, float, float]] = []
        token = BEGIN
        for step in range(int(len(samples) / RATE_HZ * TOKENS_PER_S) + 1):
            if not wanted():
                raise Unwanted
            feed["input_ids"] = np.array([[token]], np.int64)
            feed["use_cache_branch"] = np.array([step > 0])
            # What the decoder makes of the sound itself never changes: asked for once only.
            names = self._own if step else self._own + self._cross
            logits, *present = self._decoder.run(
                ["logits", *(f"present.{name}" for name in names)], feed
            )
            feed |= {
                f"past_key_values.{name}": value for name, value in zip(names, present, strict=True)
            }
            chances = _softmax(logits[0, -1])
            token = int(chances.argmax())
            tokens.append((token, float(chances[token]), float(chances[self._fillers].sum())))
            if token == END:
                break
        return states[0], tokens

    def _words(self, tokens: list[tuple[int, float, float]]) -> Guesses:
        """Join the pieces to words; what follows a word without a gap belongs to it."""
        words: list[Guess] = []
        spelling = b""
        chance, filler = 1.0, 0.0

        def close() -> None:
            text = spelling.decode("utf-8", "replace").strip()
            if text:
                words.append(Guess(text, round(chance, 3), round(filler, 4)))

        for token, probability, filler_here in tokens:
            if token == END:
                close()
                return Guesses(tuple(words), round(filler_here, 4))
            piece = self._bytes[token].replace(WORD_MARK.encode(), b" ")
            if piece.startswith(b" "):
                close()
                spelling, chance, filler = piece, probability, filler_here
            else:
                spelling += piece
                if piece.isalnum():
                    chance = min(chance, probability)
        close()
        return Guesses(tuple(words))


def _softmax(logits: Tensor) -> Tensor:
    odds: Tensor = np.exp(logits - logits.max())
    odds /= odds.sum()
    return odds


def _without_loop(tokens: list[tuple[int, float, float]]) -> list[tuple[int, float, float]]:
    """Cut a tail that only repeats itself down to its first time."""
    ids = [token for token, _, _ in tokens if token != END]
    for period in range(1, len(ids) // 2 + 1):
        times = 1
        tail = ids[-period:]
        while ids[-period * (times + 1) : -period * times] == tail:
            times += 1
        often = times >= LOOP_TIMES and times * period >= LOOP_TOKENS
        if often or (times >= 2 and period >= LONG_PHRASE):
            return tokens[: len(ids) - period * (times - 1)]
    return tokens
