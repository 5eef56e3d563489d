# SPDX-License-Identifier: GPL-3.0-or-later
"""Labelled answers that the STAR model learns from, as written and as a recogniser writes them."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mockinterview.analysis.star.boundaries import Clause
from mockinterview.analysis.star.tokens import Token, tokens_of_text

#: Answers that we were given. Each is of another hand, where ours are all of one.
GIVEN = ("train_a.jsonl", "train_b.jsonl")

DATA = Path(__file__).resolve().parent.parent / "training" / "star"


@dataclass(frozen=True)
class Answer:
    """One labelled answer. ``source`` names the file it came from."""

    id: str
    source: str
    units: tuple[tuple[str, str], ...]
    is_story: bool
    is_quantified: bool


@dataclass(frozen=True)
class Version:
    """An answer in one way of writing it: its words, their labels, and where thoughts begin."""

    tokens: list[Token]
    labels: list[str]
    begins: list[bool]
    units: list[Clause]


def load_answers(names: Sequence[str]) -> list[Answer]:
    """Read the answers of some data files, in order."""
    answers = []
    for name in names:
        for line in (DATA / name).read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            units = tuple((unit["text"], unit["label"]) for unit in row["units"])
            answers.append(
                Answer(row["id"], name, units, row["is_story"], row["has_quantified_result"])
            )
    return answers


def as_recognised(word: str) -> str:
    """Return a word as a recogniser without punctuation and capitals writes it."""
    return re.sub(r"[^\w\s'$%£€]", "", word).lower()


def version_of(answer: Answer, *, recognised: bool) -> Version:
    """Return an answer as it is written, or as a plain recogniser writes it."""
    texts: list[str] = []
    labels: list[str] = []
    begins: list[bool] = []
    units: list[Clause] = []
    for text, label in answer.units:
        start = len(texts)
        new = True
        for word in text.split():
            shown = as_recognised(word) if recognised else word
            if shown:
                texts.append(shown)
                labels.append(label)
                begins.append(new)
                new = False
            new = new or word[-1] in ".?!"
        if len(texts) > start:
            units.append(Clause(start, len(texts), 1.0))
    tokens = tokens_of_text(" ".join(texts))
    return Version(tokens, labels, begins, units)
