# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the trained weights in the format that faster-whisper reads."""

import json
from pathlib import Path

import numpy as np
from ctranslate2.specs import WhisperSpec
from tokenizers import Tokenizer

from training.whisper_micro.network import MELS, Shape, Weights, sinusoids
from training.whisper_micro.vocabulary import END, tokens_of


def write_model(folder: Path, weights: Weights, shape: Shape, tokenizer: Tokenizer) -> None:
    """Write a whole model folder, with 8-bit weights."""
    spec = WhisperSpec(shape.encoder_layers, shape.heads, shape.decoder_layers, shape.heads)
    encoder, decoder = spec.encoder, spec.decoder
    for name in ("conv1", "conv2"):
        part = getattr(encoder, name)
        part.weight, part.bias = (np.array(weights[name][key]) for key in ("weight", "bias"))
    encoder.position_encodings.encodings = sinusoids(shape.width)
    decoder.position_encodings.encodings = np.array(weights["positions"])
    decoder.embeddings.weight = np.array(weights["embeddings"])
    decoder.projection.weight = decoder.embeddings.weight
    _norm(encoder.layer_norm, weights["encoder_norm"])
    _norm(decoder.layer_norm, weights["decoder_norm"])
    for part, layers in ((encoder, weights["encoder"]), (decoder, weights["decoder"])):
        for layer, mine in zip(part.layer, layers, strict=True):
            _block(layer.self_attention.layer_norm, layer.self_attention.linear, mine["self"])
            if "cross" in mine:
                _block(layer.attention.layer_norm, layer.attention.linear, mine["cross"])
            _block(layer.ffn.layer_norm, (layer.ffn.linear_0, layer.ffn.linear_1), mine["ffn"])
    spec.register_vocabulary(tokens_of(tokenizer))
    last = shape.decoder_layers - 1
    spec.config.alignment_heads = [(last, head) for head in range(shape.heads)]
    # As Whisper's own: a text begins neither with a space alone nor with its end.
    spec.config.suppress_ids_begin = [tokenizer.token_to_id(token) for token in ("\u0120", END)]
    spec.config.suppress_ids = []
    spec.config.lang_ids = []
    spec.validate()
    spec.optimize(quantization="int8_float16")
    folder.mkdir(parents=True, exist_ok=True)
    spec.save(str(folder))
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    settings = json.dumps({"feature_size": MELS}) + "\n"
    (folder / "preprocessor_config.json").write_text(settings, encoding="utf-8")


def _norm(spec: object, weights: Weights) -> None:
    spec.gamma, spec.beta = np.array(weights["gamma"]), np.array(weights["beta"])


def _block(norm: object, linear: object, weights: Weights) -> None:
    _norm(norm, weights["norm"])
    for part, mine in zip(linear, weights["linear"], strict=True):
        part.weight, part.bias = np.array(mine["weight"]), np.array(mine["bias"])
