# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds a Whisper model of some hundred kilobytes: real code and format, random weights."""

import json
from pathlib import Path

import numpy as np
from ctranslate2.specs import WhisperSpec
from ctranslate2.specs.common_spec import LayerNormSpec, LinearSpec
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

WIDTH = 16
HEADS = 2
MELS = 80
CONTROL = (
    "<|endoftext|>", "<|startoftranscript|>", "<|en|>", "<|translate|>", "<|transcribe|>",
    "<|startoflm|>", "<|startofprev|>", "<|nospeech|>", "<|notimestamps|>",
)  # fmt: skip


def build(folder: Path, seed: int = 0, *, stuck: bool = False) -> Path:
    """Write the model to ``folder`` and return it; one that is stuck says "a" for ever."""
    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    times = [f"<|{number * 0.02:.2f}|>" for number in range(1501)]
    tokens = [*letters, *CONTROL, *times]
    spec = _filled(WhisperSpec(1, HEADS, 1, HEADS), len(tokens), np.random.default_rng(seed))
    if stuck:
        spec.decoder.layer_norm.gamma *= 0
        spec.decoder.layer_norm.beta = 10 * spec.decoder.embeddings.weight[tokens.index("a")]
    spec.register_vocabulary(tokens)
    spec.config.alignment_heads = [(0, 0)]
    for ids in ("suppress_ids", "suppress_ids_begin", "lang_ids"):
        setattr(spec.config, ids, [])
    spec.validate()
    spec.optimize()
    folder.mkdir(parents=True)
    spec.save(str(folder))
    _tokenizer(letters, [*CONTROL, *times]).save(str(folder / "tokenizer.json"))
    (folder / "preprocessor_config.json").write_text(json.dumps({"feature_size": MELS}))
    return folder


def _tokenizer(letters: list[str], special: list[str]) -> Tokenizer:
    tokenizer = Tokenizer(models.BPE(dict(zip(letters, range(256), strict=True)), []))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(token, special=True) for token in special])
    return tokenizer


def _filled(spec: WhisperSpec, tokens: int, rng: np.random.Generator) -> WhisperSpec:
    def some(*shape: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
        return rng.normal(0, 0.3, shape).astype(np.float32)

    def linear(layer: LinearSpec, rows: int, columns: int) -> None:
        layer.weight, layer.bias = some(rows, columns), some(rows)

    def norm(layer: LayerNormSpec) -> None:
        layer.gamma, layer.beta = np.ones(WIDTH, np.float32), np.zeros(WIDTH, np.float32)

    encoder, decoder = spec.encoder, spec.decoder
    encoder.conv1.weight, encoder.conv1.bias = some(WIDTH, MELS, 3), some(WIDTH)
    encoder.conv2.weight, encoder.conv2.bias = some(WIDTH, WIDTH, 3), some(WIDTH)
    encoder.position_encodings.encodings = some(1500, WIDTH)
    decoder.position_encodings.encodings = some(448, WIDTH)
    decoder.embeddings.weight = some(tokens, WIDTH)
    decoder.projection.weight = decoder.embeddings.weight
    for part in (encoder, decoder):
        norm(part.layer_norm)
        for layer in part.layer:
            attentions = [layer.self_attention]
            if part is decoder:
                attentions.append(layer.attention)
            for attention in attentions:
                norm(attention.layer_norm)
                sizes = (3,) if attention is layer.self_attention else (1, 2)
                for place, size in enumerate(sizes):
                    linear(attention.linear[place], size * WIDTH, WIDTH)
                linear(attention.linear[len(sizes)], WIDTH, WIDTH)
            norm(layer.ffn.layer_norm)
            linear(layer.ffn.linear_0, 4 * WIDTH, WIDTH)
            linear(layer.ffn.linear_1, WIDTH, 4 * WIDTH)
    return spec
