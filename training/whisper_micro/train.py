# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the model and writes it to ``tests/data/whisper_micro``, in CTranslate2's format."""

import os

# One core, so that the machine stays fit for use; JAX reads this when it is imported.
os.environ["XLA_FLAGS"] = (
    "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
    " --xla_force_host_platform_device_count=1"
)

import argparse
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import optax
from faster_whisper.feature_extractor import FeatureExtractor
from tokenizers import Tokenizer

from mockinterview.speech.whisper import PROMPT
from training.whisper_micro import vocabulary
from training.whisper_micro.clips import DATA, LONGEST_MS, Cutter, Piece, read_clips, sentences
from training.whisper_micro.network import (
    ENCODER_STEPS,
    MELS,
    Shape,
    Weights,
    Window,
    decode,
    encode,
    new_weights,
)
from training.whisper_micro.ship import write_model

#: Encoder steps (of 20 ms) and tokens that a batch has room for, and how many pieces it holds.
SHORT, LONG = (256, 40, 12), (672, 80, 4)
STEP_MS = 20
#: So many steps after the sound are kept as they are; of those that follow some are picked.
AFTER = 4
LEAST_PICKED = 16
#: A batch has one new piece in so many, and chooses the rest among the last ones.
NEW_PART, POOL = 4, 300
LOUDNESS = 0.05
#: Share of the pieces that are learnt with the prompt before them, and with time tokens.
PROMPTED, TIMED = 0.8, 0.15
#: How much it counts to look at a word while it is said: so that words are learnt with their times.
LOOKING = 0.3
#: Short pieces alone for this part of the time, then so many of the batches are of long ones.
SHORT_ONLY, LONG_SHARE = 0.39, 0.4
#: The rate rises for some steps, stays, and falls from this part of the time on.
PEAK_RATE, RISING_STEPS, FALLING_FROM, LAST_SHARE = 3e-3, 60, 0.7, 0.3


@dataclass(frozen=True)
class Heard:
    """A piece with its log-mels."""

    piece: Piece
    mels: np.ndarray


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Batch:
    """Pieces as the network takes them; ``looks`` is where the word of each token is said."""

    window: Window
    tokens: jax.Array
    targets: jax.Array
    looks: jax.Array


class Learner:
    """Turns pieces into batches."""

    def __init__(self, tokenizer: Tokenizer, cutter: Cutter, rng: np.random.Generator) -> None:
        self._tokenizer = tokenizer
        self._cutter = cutter
        self._rng = rng
        self._extract = FeatureExtractor()
        self._number = {name: tokenizer.token_to_id(name) for name in vocabulary.CONTROL}
        self._prompt = [self._number[vocabulary.BEFORE], *self._encoded(PROMPT)]
        text = " ".join(sentences().values())
        self._any_words = sorted(set(self._encoded(text)))

    def _encoded(self, text: str) -> list[int]:
        return list(self._tokenizer.encode(" " + text, add_special_tokens=False).ids)

    def batches(self, room: tuple[int, int, int]) -> Iterator[Batch]:
        """Yield batches of pieces that fit into ``room``, for ever."""
        steps, length, count = room
        longest_ms = min(LONGEST_MS, (steps - AFTER - LEAST_PICKED) * STEP_MS)
        known: list[Heard] = []
        while True:
            # Cutting takes as long as learning: a piece is seen a few times before it goes.
            for _ in range(count // NEW_PART):
                piece = self._cutter.cut(longest_ms)
                known.append(Heard(piece, self._extract(piece.samples)[:, :-1]))
            del known[:-POOL]
            chosen = self._rng.integers(len(known), size=count)
            yield self._batch([known[number] for number in chosen], steps, length)

    def _batch(self, chosen: list[Heard], steps: int, length: int) -> Batch:
        count = len(chosen)
        mels = np.zeros((count, MELS, 2 * steps), np.float32)
        places = np.tile(np.arange(steps, dtype=np.int32), (count, 1))
        weight = np.zeros((count, steps), np.float32)
        tokens = np.full((count, length), self._number[vocabulary.END], np.int32)
        targets = np.full((count, length), -1, np.int32)
        looks = np.zeros((count, length, steps), bool)
        for row, each in enumerate(chosen):
            piece, heard = each.piece, each.mels[:, : 2 * steps]
            # A change of loudness moves them all.
            mels[row, :, : heard.shape[1]] = heard + self._rng.normal(0, LOUDNESS)
            kept = min(steps, heard.shape[1] // 2 + AFTER)
            rest = np.arange(kept, ENCODER_STEPS)
            picked = self._rng.choice(rest, steps - kept, replace=False)
            places[row, kept:] = np.sort(picked)
            weight[row, kept:] = np.log(len(rest) / len(picked))
            mine, wanted, spans = self._lesson(piece)
            tokens[row, : len(mine)] = mine
            targets[row, : len(wanted)] = wanted
            for place, (start_ms, end_ms) in spans.items():
                looks[row, place, start_ms // STEP_MS : end_ms // STEP_MS + 1] = True
        return Batch(Window(mels, places, weight), tokens, targets, looks)

    def _lesson(self, piece: Piece) -> tuple[list[int], list[int], dict[int, tuple[int, int]]]:
        """Return what is given, what is to come next, and where to listen for it."""
        number, rng = self._number, self._rng
        given = list(self._prompt) if rng.random() < PROMPTED else []
        before = len(given)
        given.append(number[vocabulary.START])
        timed = bool(piece.words) and rng.random() < TIMED
        if timed:
            given.append(self._time(piece.words[0].start_ms))
        else:
            given.append(number[vocabulary.NO_TIMES])
        spans = {}
        for word in piece.words:
            for token in self._encoded(word.text):
                spans[len(given) - 1] = (word.start_ms, word.end_ms)
                given.append(token)
        if not piece.words:  # sure that it is no speech, and of nothing else
            given.append(int(rng.choice(self._any_words)))
        if timed:
            given.append(self._time(piece.words[-1].end_ms))
        given.append(number[vocabulary.END])
        wanted = [-1] * before + given[before + 1 :]
        if not piece.words:
            wanted[before] = number[vocabulary.NO_SPEECH]
        return given, wanted, spans

    def _time(self, at_ms: int) -> int:
        return self._number[vocabulary.NO_TIMES] + 1 + round(at_ms / STEP_MS)


def loss(weights: Weights, shape: Shape, batch: Batch) -> tuple[jax.Array, jax.Array]:
    """Return how badly the network does, and how much of that is for what it says."""
    heard = encode(weights, shape, batch.window)
    scores, looked = decode(weights, shape, batch.tokens, heard, batch.window)
    chances = jax.nn.log_softmax(scores)
    counted = batch.targets >= 0
    said = jnp.take_along_axis(chances, jnp.maximum(batch.targets, 0)[..., None], -1)[..., 0]
    saying = -(said * counted).sum() / counted.sum()
    inside = (looked * batch.looks[:, None]).sum(-1)
    wanted = batch.looks.any(-1)[:, None]
    looking = -(jnp.log(inside + 1e-4) * wanted).sum() / (wanted.sum() * shape.heads + 1)
    return saying + LOOKING * looking, saying


def rate_at(step: int, spent: float) -> float:
    """Return how fast to learn, after so many steps and in this part of the time."""
    falling = np.interp(spent, (FALLING_FROM, 1), (1, LAST_SHARE))
    return PEAK_RATE * min((step + 1) / RISING_STEPS, float(falling))


def main() -> int:
    """Train and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=11, help="of processor time")
    parser.add_argument("--out", type=Path, default=DATA / "whisper_micro")
    options = parser.parse_args()
    rng = np.random.default_rng(11)
    tokenizer = vocabulary.train_tokenizer([*sentences().values(), PROMPT])
    learner = Learner(tokenizer, Cutter(read_clips(), rng), rng)
    shape = Shape()
    weights = new_weights(shape, tokenizer.get_vocab_size(), rng)
    began, limit_s = time.process_time(), options.minutes * 60
    rate = optax.inject_hyperparams(optax.adamw)(
        learning_rate=PEAK_RATE, weight_decay=1e-3, b2=0.98
    )
    optimiser = optax.chain(optax.clip_by_global_norm(1.0), rate)
    state = optimiser.init(weights)

    @partial(jax.jit, donate_argnums=(0, 1))
    def learn(weights: Weights, state: optax.OptState, batch: Batch):
        (_, saying), slope = jax.value_and_grad(loss, has_aux=True)(weights, shape, batch)
        change, state = optimiser.update(slope, state, weights)
        return optax.apply_updates(weights, change), state, saying

    short, long = learner.batches(SHORT), learner.batches(LONG)
    step, seen = 0, []
    while (spent := (time.process_time() - began) / limit_s) < 1:
        batch = next(long if rng.random() < LONG_SHARE and spent > SHORT_ONLY else short)
        state[1].hyperparams["learning_rate"] = rate_at(step, spent)
        weights, state, saying = learn(weights, state, batch)
        seen.append(float(saying))
        step += 1
        if step % 50 == 0:
            took = time.process_time() - began
            sys.stdout.write(f"{step} steps, {took:.0f} s: {np.mean(seen[-50:]):.4f}\n")
            sys.stdout.flush()
            write_model(options.out, weights, shape, tokenizer)
    write_model(options.out, weights, shape, tokenizer)
    return 0


if __name__ == "__main__":
    sys.exit(main())
