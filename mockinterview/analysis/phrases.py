# SPDX-License-Identifier: GPL-3.0-or-later
"""How feedback says figures, times and quotations."""

from mockinterview.analysis.tokens import bare
from mockinterview.domain.session import Mode


def percent(share: float) -> str:
    """Return a share of one as whole per cent."""
    return f"{round(share * 100)}%"


def quote(
    text: str,
    words: int = 12,
    *,
    from_end: bool = False,
    plain_start: bool = False,
    around: int = 0,
) -> str:
    """Return the person's words in quotation marks, cut with an ellipsis after ``words``.

    Filled pauses are left out; nobody likes to read them back. A joining word at the end is
    too, and with ``plain_start`` also one at the start. ``around`` is the number of a word that
    must be seen: what is cut off then is cut off before it.
    """
    said = text.split()
    parts = [part for part in said if bare(part) not in _FILLED]
    seen = sum(bare(part) not in _FILLED for part in said[: around + 1])
    begin = 0 if seen <= words else max(0, min(len(parts) - words, seen - words // 2))
    lead = "…" if begin else ""
    parts = parts[begin:]
    while plain_start and parts and bare(parts[0]) in _LOOSE:
        parts.pop(0)
    while parts and bare(parts[-1]) in _LOOSE:
        parts.pop()
    cut = len(parts) > words
    if from_end:
        shown = " ".join(parts[-words:])
        return f"\u201c{'…' if cut else ''}{shown.rstrip(_LOOSE_MARKS)}\u201d"
    shown = " ".join(parts[:words])
    shown = shown.rstrip(f"{_LOOSE_MARKS}.") if cut else shown.rstrip(_LOOSE_MARKS)
    return f"\u201c{lead}{shown}{'…' * cut}\u201d"


def sentence(quoted: str) -> str:
    """Return a quotation that ends a sentence: with a full stop unless it has an end mark."""
    inner = quoted.rstrip("\u201d")
    return quoted if inner.endswith((".", "?", "…")) else f"{inner}.\u201d"


def again(mode: Mode) -> str:
    """Return how a next try is named: only study and one-way practice has another take."""
    return "Next time" if mode is Mode.REAL else "In the next take"


def count(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun."""
    return f"{number} {one if number == 1 else many or one + 's'}"


_FILLED = frozenset({"um", "uh", "er", "erm", "mm", "hmm", "umm", "uhm", ""})
_LOOSE = _FILLED | {"so", "and", "but"}
_LOOSE_MARKS = " ,;:-\u2014"
