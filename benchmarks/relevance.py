# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the table of rare words, and tells answers to a question from answers to others.

``python -m benchmarks.relevance QUESTIONS ANSWERS.jsonl...`` prints how often an answer is closer
to its own question than to another one (a half is chance). With ``--write`` it also builds
``assets/relevance/rarity.json`` from the same texts; the same texts give the same file.
"""

import argparse
import json
import math
import random
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from mockinterview.analysis.relevance import raw_closeness
from mockinterview.analysis.tokens import tokens_of_text
from mockinterview.analysis.topics import Topics, load_topics, terms
from mockinterview.domain.question import Question, QuestionKind
from mockinterview.paths import assets_folder

#: Each answer is compared with so many questions that it does not answer.
OTHERS = 20
#: Rarer stems than this all weigh alike, which keeps the table small.
LEAST_TEXTS = 2
#: Points of the table of other answers.
POINTS = 101


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("questions", type=Path, help="folder of question packs")
    parser.add_argument("answers", type=Path, nargs="+", help="answers, one JSON object a line")
    parser.add_argument("--write", action="store_true", help="build the table of rare words")
    options = parser.parse_args(arguments)
    answers = [entry for path in options.answers for entry in _read_answers(path)]
    folder = assets_folder() / "relevance"
    table = folder / "rarity.json"
    if options.write:
        texts = [text for _, text in answers] + list(_question_texts(options.questions))
        table.write_text(_table(_rarity(texts), []), encoding="utf-8")
    topics = load_topics(folder)
    own, others = _compare(answers, topics)
    if options.write:
        every = sorted(value for values in others for value in values)
        points = [every[round(i * (len(every) - 1) / (POINTS - 1))] for i in range(POINTS)]
        table.write_text(_table(topics.rarity, points), encoding="utf-8")
    wins = [
        (mine > other) + 0.5 * (mine == other)
        for mine, theirs in zip(own, others, strict=True)
        for other in theirs
    ]
    sys.stdout.write(
        f"{len(answers)} answers, {len(wins)} pairs: the own question is closer in"
        f" {100 * sum(wins) / len(wins):.1f} %\n"
    )
    return 0


def _compare(
    answers: Sequence[tuple[str, str]], topics: Topics
) -> tuple[list[float], list[list[float]]]:
    chance = random.Random(1)  # noqa: S311 - a sample that must repeat, nothing secret
    own, others = [], []
    for asked, text in answers:
        said = Counter(terms(tokens_of_text(text)))
        own.append(raw_closeness(said, _question(asked), topics) or 0.0)
        picked = chance.sample(answers, OTHERS)
        others.append(
            [
                raw_closeness(said, _question(other), topics) or 0.0
                for other, _ in picked
                if other != asked
            ]
        )
    return own, others


def _question(text: str) -> Question:
    return replace(Question("", text, QuestionKind.BEHAVIORAL))


def _read_answers(path: Path) -> Iterable[tuple[str, str]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        yield entry["question"], " ".join(unit["text"] for unit in entry["units"])


def _question_texts(folder: Path) -> Iterable[str]:
    for path in sorted(folder.glob("*.toml")):
        for entry in tomllib.loads(path.read_text(encoding="utf-8")).get("question", ()):
            follow_ups = [item["text"] for item in entry.get("follow_ups", ())]
            yield " ".join(
                [entry["text"], entry.get("after", ""), *entry.get("strong", ()), *follow_ups]
            )


def _rarity(texts: Sequence[str]) -> dict[str, float]:
    found = Counter(term for text in texts for term in set(terms(tokens_of_text(text))))
    known = {term: count for term, count in found.items() if count >= LEAST_TEXTS}
    rarity = {
        term: round(math.log((len(texts) + 1) / (count + 0.5)), 2)
        for term, count in sorted(known.items())
    }
    return {"": round(math.log((len(texts) + 1) / 1.5), 2), **rarity}


def _table(rarity: object, others: Sequence[float]) -> str:
    rounded = [round(value, 3) for value in others]
    return json.dumps({"rarity": rarity, "others": rounded}, indent=0, sort_keys=True) + "\n"


if __name__ == "__main__":
    sys.exit(main())
