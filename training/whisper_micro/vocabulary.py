# SPDX-License-Identifier: GPL-3.0-or-later
"""The tokens of the model: Whisper's control and time tokens, and the words of its sentences."""

from collections.abc import Sequence

from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers

END = "<|endoftext|>"
START = "<|startoftranscript|>"
BEFORE = "<|startofprev|>"
NO_SPEECH = "<|nospeech|>"
NO_TIMES = "<|notimestamps|>"
#: In the order of Whisper's English models: all that follows ``END`` is no text.
CONTROL = (
    END, START, "<|en|>", "<|translate|>", "<|transcribe|>", "<|startoflm|>", BEFORE, NO_SPEECH,
    NO_TIMES,
)  # fmt: skip
TIME_STEP_S = 0.02
TIMES = tuple(f"<|{number * TIME_STEP_S:.2f}|>" for number in range(1501))
#: Room for every byte and every word of the sentences as one token.
MOST_TEXT_TOKENS = 1200


def train_tokenizer(texts: Sequence[str]) -> Tokenizer:
    """Return a byte-level tokenizer that has one token for each word of ``texts``."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=MOST_TEXT_TOKENS,
        min_frequency=1,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator([" " + text for text in texts], trainer)
    special = [AddedToken(token, special=True) for token in (*CONTROL, *TIMES)]
    tokenizer.add_special_tokens(special)
    return tokenizer


def tokens_of(tokenizer: Tokenizer) -> list[str]:
    """Return every token, in the order of its number."""
    return [tokenizer.id_to_token(number) for number in range(tokenizer.get_vocab_size())]
