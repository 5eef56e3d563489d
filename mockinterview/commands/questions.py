# SPDX-License-Identifier: GPL-3.0-or-later
"""``questions``: list, search and extend the bank."""

import argparse
import json
from dataclasses import asdict

from mockinterview import wiring
from mockinterview.paths import DataFolder


def run(options: argparse.Namespace, folder: DataFolder) -> int:
    """Print the questions asked for, or add a pack."""
    bank = wiring.question_bank(folder)
    if options.action == "add":
        added = bank.add_pack(options.file)
        print(f"{len(added)} questions added.")
        return 0
    found = bank.search(options.text) if options.action == "search" else bank.questions
    if options.json:
        print(json.dumps([asdict(question) for question in found], ensure_ascii=False))
        return 0
    for question in found:
        print(f"{question.id:<28} {question.kind.value:<12} {question.text}")
    return 0
