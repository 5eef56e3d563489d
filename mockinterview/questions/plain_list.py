# SPDX-License-Identifier: GPL-3.0-or-later
"""A plain list of questions, one a line, made into a pack."""

import json
import re
from collections.abc import Iterator

from mockinterview.domain.question import QuestionKind

#: Bullets and numbers that people put before the items of a list.
_BULLET = re.compile(r"^\s*(?:[-*\u2022\u00b7\u2013\u2014]+|\(?\d{1,3}[.):]|\[[ xX]?\])\s+")
_COMMENT = "#"

#: Words with which a question of that kind usually begins; the first that fits counts. A guess:
#: the person can put it right in the file.
_SIGNS = (
    (QuestionKind.SITUATIONAL, re.compile(r"\b(?:what would you|how would you|imagine|suppose)\b")),
    (
        QuestionKind.BEHAVIORAL,
        re.compile(
            r"\b(?:tell (?:me|us) about a|describe an?|when did you|have you ever|a time)\b"
        ),
    ),
    (
        QuestionKind.CULTURE,
        re.compile(r"\b(?:why do you|what motivates|how do you like|what do you value|why us)\b"),
    ),
)


def to_pack(text: str, stem: str) -> str:
    """Return the TOML of a pack that asks what the list has, in its order.

    Args:
        text: The list. Bullets and numbers are dropped; empty lines and those that begin with #
            are left out, and so is a line that came before.
        stem: What the ids begin with: small letters, figures and -.
    """
    entries = []
    for number, question in enumerate(_questions(text), start=1):
        # A JSON string is a TOML string, except that TOML wants this one control character escaped.
        quoted = json.dumps(question, ensure_ascii=False).replace("\x7f", "\\u007F")
        kind = kind_of(question).value
        entries.append(
            f'[[question]]\nid = "{stem}-{number:03d}"\ntext = {quoted}\nkind = "{kind}"\n'
        )
    return "\n".join(entries)


def _questions(text: str) -> Iterator[str]:
    seen: set[str] = set()
    for line in text.splitlines():
        question = " ".join(_BULLET.sub("", line).split())
        if question and not question.startswith(_COMMENT) and question.casefold() not in seen:
            seen.add(question.casefold())
            yield question


def kind_of(question: str) -> QuestionKind:
    """Guess the kind of a question from its words."""
    folded = question.casefold()
    found = (kind for kind, sign in _SIGNS if sign.search(folded))
    return next(found, QuestionKind.ROLE)
