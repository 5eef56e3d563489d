# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes to JSON that leave it JSON: a byte changed at random hardly ever gets past the reader."""

import json
from collections.abc import Iterator
from random import Random
from typing import Any

#: What tends to be believed: ends of ranges, ways out of a folder, what is code elsewhere.
VALUES: tuple[Any, ...] = (
    *(None, True, 0, 1, -1, 2**31, 2**63, -(2**63) - 1, 1e308, -0.0, 5e-324, [], {}, "", "\0"),
    *("../../escaped", "/etc/passwd", "C:\\x", "a/b", "..", ".", "takes/../..", "con", "x" * 300),
    *("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "2026-11-25", "é\u202e\ud800"),
    *(
        "recording",
        "measured",
        "failed",
        "<script>",
        "'); DROP TABLE take; --",
        "%s%n",
        "\n",
        "🏳️",
        [[]] * 50,
        "1" * 5000,
    ),
)


def changed(data: bytes, most_bytes: int, seed: int) -> bytes | None:
    """Return JSON with one to four values changed; None where ``data`` is none, or it grew."""
    chance = Random(seed)  # noqa: S311 - no secret
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        return None
    for _ in range(chance.randint(1, 4)):
        places = list(_places(document))
        if not places:
            return None
        _change(places, chance)
    result = json.dumps(document).encode()
    return result if len(result) <= most_bytes else None


def _change(places: list[tuple[Any, Any]], chance: Random) -> None:
    holder, key = chance.choice(places)
    old = holder[key]
    match chance.randrange(8):
        case 0:
            del holder[key]
        case 1 if isinstance(holder, list):
            holder.insert(key, _copy(old))
        case 2 if isinstance(old, int | float) and not isinstance(old, bool):
            holder[key] = type(old)(old * chance.choice((-1, 2, 1000, 1_000_000)))
        case 3:
            holder[key] = _copy(chance.choice(VALUES))
        case _:  # what the reader may take: another value of that kind
            others = [other[name] for other, name in places] + list(VALUES)
            alike = [other for other in others if type(other) is type(old)]
            holder[key] = _copy(chance.choice(alike))


def _copy(value: Any) -> Any:
    """What stands in two places must not change in both: it could come to hold itself."""
    return json.loads(json.dumps(value))


def _places(document: Any) -> Iterator[tuple[Any, Any]]:
    """Yield where each value stands: what holds it, and under which name or number."""
    waiting = [document]
    while waiting:
        holder = waiting.pop()
        if isinstance(holder, dict):
            keys: list[Any] = list(holder)
        elif isinstance(holder, list):
            keys = list(range(len(holder)))
        else:
            continue
        for key in keys:
            yield holder, key
            waiting.append(holder[key])
