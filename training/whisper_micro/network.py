# SPDX-License-Identifier: GPL-3.0-or-later
"""Whisper's network in JAX, a few layers of it. Weights are laid out as CTranslate2 stores them."""

import math
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

Weights = dict[str, Any]

MELS = 80
#: Half a window of 30 s in frames of 10 ms: the second convolution takes every other frame.
ENCODER_STEPS = 1500
DECODER_STEPS = 448


@dataclass(frozen=True)
class Shape:
    """How large the network is."""

    width: int = 64
    heads: int = 2
    encoder_layers: int = 2
    decoder_layers: int = 2


def sinusoids(width: int) -> np.ndarray:
    """Return Whisper's position code for every step of the encoder."""
    step = math.log(10_000) / (width // 2 - 1)
    angles = np.outer(np.arange(ENCODER_STEPS), np.exp(-step * np.arange(width // 2)))
    return np.concatenate([np.sin(angles), np.cos(angles)], axis=1).astype(np.float32)


def new_weights(shape: Shape, tokens: int, rng: np.random.Generator) -> Weights:
    """Return weights to begin with."""
    width = shape.width

    def matrix(rows: int, columns: int) -> Weights:
        values = rng.normal(0, columns**-0.5, (rows, columns))
        return {"weight": values.astype(np.float32), "bias": np.zeros(rows, np.float32)}

    def norm() -> Weights:
        return {"gamma": np.ones(width, np.float32), "beta": np.zeros(width, np.float32)}

    def convolution(inputs: int) -> Weights:
        values = rng.normal(0, (3 * inputs) ** -0.5, (width, inputs, 3))
        return {"weight": values.astype(np.float32), "bias": np.zeros(width, np.float32)}

    def self_attention() -> Weights:
        return {"norm": norm(), "linear": [matrix(3 * width, width), matrix(width, width)]}

    def cross_attention() -> Weights:
        parts = [matrix(width, width), matrix(2 * width, width), matrix(width, width)]
        return {"norm": norm(), "linear": parts}

    def feed_forward() -> Weights:
        parts = [matrix(4 * width, width), matrix(width, 4 * width)]
        return {"norm": norm(), "linear": parts}

    return {
        "conv1": convolution(MELS),
        "conv2": convolution(width),
        "encoder": [
            {"self": self_attention(), "ffn": feed_forward()} for _ in range(shape.encoder_layers)
        ],
        "encoder_norm": norm(),
        "embeddings": rng.normal(0, 0.05, (tokens, width)).astype(np.float32),
        "positions": rng.normal(0, 0.02, (DECODER_STEPS, width)).astype(np.float32),
        "decoder": [
            {"self": self_attention(), "cross": cross_attention(), "ffn": feed_forward()}
            for _ in range(shape.decoder_layers)
        ],
        "decoder_norm": norm(),
    }


def _norm(weights: Weights, values: jax.Array) -> jax.Array:
    centred = values - values.mean(-1, keepdims=True)
    spread = jax.lax.rsqrt((centred**2).mean(-1, keepdims=True) + 1e-5)
    return centred * spread * weights["gamma"] + weights["beta"]


def _linear(weights: Weights, values: jax.Array) -> jax.Array:
    return values @ weights["weight"].T + weights["bias"]


def _attend(
    heads: int, query: jax.Array, key: jax.Array, value: jax.Array, bias: jax.Array
) -> tuple[jax.Array, jax.Array]:
    """Return the mixture and, per head, where each query looked."""

    def split(values: jax.Array) -> jax.Array:
        return values.reshape(*values.shape[:2], heads, -1).transpose(0, 2, 1, 3)

    query, key, value = split(query), split(key), split(value)
    scores = query @ key.transpose(0, 1, 3, 2) * query.shape[-1] ** -0.5
    looked = jax.nn.softmax(scores + bias)
    mixed = (looked @ value).transpose(0, 2, 1, 3)
    return mixed.reshape(*mixed.shape[:2], -1), looked


def _self_attention(weights: Weights, heads: int, values: jax.Array, bias: jax.Array) -> jax.Array:
    parts = _linear(weights["linear"][0], _norm(weights["norm"], values))
    mixed, _ = _attend(heads, *jnp.split(parts, 3, axis=-1), bias)
    return values + _linear(weights["linear"][1], mixed)


def _feed_forward(weights: Weights, values: jax.Array) -> jax.Array:
    hidden = _linear(weights["linear"][0], _norm(weights["norm"], values))
    return values + _linear(weights["linear"][1], jax.nn.gelu(hidden, approximate=False))


def _convolve(weights: Weights, values: jax.Array, stride: int) -> jax.Array:
    """Convolve (batch, step, channel) as one product: JAX has no fast convolution on processors."""
    around = jnp.pad(values, ((0, 0), (1, 1), (0, 0)))
    count = values.shape[1]
    near = [around[:, shift : shift + count : stride] for shift in range(3)]
    joined = jnp.concatenate(near, axis=-1)
    flat = weights["weight"].transpose(0, 2, 1).reshape(weights["weight"].shape[0], -1)
    return jax.nn.gelu(joined @ flat.T + weights["bias"], approximate=False)


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Window:
    """What the encoder hears: log-mels (batch, mel, frame) and, for each step, its place.

    ``weight`` is the logarithm of how many steps each stands for. Whisper hears windows of 30 s,
    mostly filled up with nothing; to learn from so much nothing takes long, so a few steps of it
    stand for all.
    """

    mels: jax.Array
    places: jax.Array
    weight: jax.Array

    @property
    def bias(self) -> jax.Array:
        """The weights, as they are added to the scores of attention."""
        return self.weight[:, None, None]


def encode(weights: Weights, shape: Shape, window: Window) -> jax.Array:
    """Return what the encoder makes of a window."""
    values = _convolve(weights["conv1"], window.mels.transpose(0, 2, 1), 1)
    values = _convolve(weights["conv2"], values, 2)
    values = values + jnp.asarray(sinusoids(shape.width))[window.places]
    for layer in weights["encoder"]:
        values = _self_attention(layer["self"], shape.heads, values, window.bias)
        values = _feed_forward(layer["ffn"], values)
    return _norm(weights["encoder_norm"], values)


def decode(
    weights: Weights, shape: Shape, tokens: jax.Array, heard: jax.Array, window: Window
) -> tuple[jax.Array, jax.Array]:
    """Return the scores of the next token, and where the last layer's heads looked."""
    length = tokens.shape[1]
    values = weights["embeddings"][tokens] + weights["positions"][:length]
    causal = jnp.where(jnp.tril(jnp.ones((length, length), bool)), 0.0, -1e9)
    looked = jnp.zeros(0)
    for layer in weights["decoder"]:
        values = _self_attention(layer["self"], shape.heads, values, causal)
        cross = layer["cross"]
        query = _linear(cross["linear"][0], _norm(cross["norm"], values))
        key, value = jnp.split(_linear(cross["linear"][1], heard), 2, axis=-1)
        mixed, looked = _attend(shape.heads, query, key, value, window.bias)
        values = values + _linear(cross["linear"][2], mixed)
        values = _feed_forward(layer["ffn"], values)
    return _norm(weights["decoder_norm"], values) @ weights["embeddings"].T, looked
