# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/measures.md explains every field there is, and none that is not."""

import re
from dataclasses import fields
from pathlib import Path

from mockinterview.domain.measures import (
    Fillers,
    Measures,
    Pacing,
    Relevance,
    Star,
    Voice,
    Wording,
)

PAGE = Path(__file__).parents[3] / "docs" / "measures.md"
PARTS = {
    "pacing": Pacing,
    "fillers": Fillers,
    "voice": Voice,
    "star": Star,
    "relevance": Relevance,
    "wording": Wording,
}


def test_every_field_has_its_heading_and_every_heading_its_field() -> None:
    explained = set(re.findall(r"^### `(.+)`$", PAGE.read_text(encoding="utf-8"), re.MULTILINE))
    known = {
        f"{name}.{part.name}" for name, part_type in PARTS.items() for part in fields(part_type)
    }
    known |= {part.name for part in fields(Measures) if part.name not in PARTS}
    assert explained == known


def test_no_measure_stands_without_an_explanation() -> None:
    sections = re.split(r"^### ", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    explained = [section.split("\n", 1)[1].split("\n#")[0].strip() for section in sections]
    assert min(map(len, explained)) >= 30
