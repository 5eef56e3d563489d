# SPDX-License-Identifier: GPL-3.0-or-later
"""How an answer is worded: hedges, repeats, range, signposts, warmth, specifics. Nothing is scored.

Evidence supports coaching fluency and variety of words; it does not support a score from single
words (Naim and others, 2015), so these are shown as information.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from mockinterview.analysis.content_rules import takes_position
from mockinterview.analysis.figures import is_figure
from mockinterview.analysis.lexicon import CONJUNCTIONS, STOP_WORDS, SUBJECT_PRONOUNS, word_set
from mockinterview.analysis.mentions import find_phrases, mention
from mockinterview.analysis.negative_talk import find_negative_talk, is_turned_round
from mockinterview.analysis.star.lexicon import COMMONEST
from mockinterview.analysis.tokens import Token, sentences
from mockinterview.analysis.wording_lists import (
    COLD,
    ENTHUSIASM,
    HEDGES,
    ORDINALS,
    SIGNPOSTS,
    TOOLS,
    WEAK_OPENERS,
)
from mockinterview.domain.measures import Mention, Star, StarLabel, Wording
from mockinterview.domain.question import QuestionKind

#: The share of different words falls with length, so it is taken over stretches of this many
#: words and averaged (moving-average type-token ratio, Covington and McFall, 2010).
RANGE_WORDS = 50

#: A run of words said again later counts from this length on. Our guess.
AGAIN_WORDS = 5

#: An answer that has not begun by then has no weak opener, but no answer either. Our guess.
OPENING_WORDS = 15

#: A shorter sentence is a start: "Okay." Our guess.
SENTENCE_WORDS = 2

_NO_NAMES = SUBJECT_PRONOUNS | STOP_WORDS | COMMONEST
_MEANT_TWICE = word_set(
    "very really so no yes yeah that had many much long small big blah bye ha now okay more"
)


def describe_wording(
    tokens: Sequence[Token],
    marked: frozenset[int],
    star: Star,
    kind: QuestionKind | None,
) -> Wording:
    """Describe the wording of an answer; ``marked`` are its fillers, which are looked through."""
    said = [token for index, token in enumerate(tokens) if token.core and index not in marked]
    return Wording(
        opening_sentences=opening_sentences(tokens, star, kind),
        vocabulary_range=vocabulary_range(said),
        weak_openers=find_weak_openers(said),
        hedges=find_phrases(said, HEDGES),
        repeats=(*find_stumbles(said), *find_said_again(said)),
        signposts=find_signposts(said),
        enthusiasm=find_enthusiasm(said),
        negative_talk=find_negative_talk(said),
        specifics=find_specifics(said),
    )


def opening_sentences(tokens: Sequence[Token], star: Star, kind: QuestionKind | None) -> int | None:
    """Return the number of the sentence, from 1, in which the answer begins to answer.

    A story answers with its first part of STAR, another answer with a position. Where there are
    no marks to tell sentences by, the units of the answer are counted instead. None where it
    never begins.
    """
    is_story = kind not in (QuestionKind.SITUATIONAL, QuestionKind.CULTURE) and star.is_story
    parts = _sentences(tokens)
    if len(parts) < 2:
        parts = _units(tokens, star)
    begins = 0
    for unit in star.units if is_story else ():
        if unit.label is not StarLabel.OTHER:
            break
        begins += len(unit.text.split())
    end = 0
    for number, part in enumerate(parts, 1):
        end += len(part)
        if end > begins if is_story else takes_position(part, kind):
            return number
    return None


def _sentences(tokens: Sequence[Token]) -> list[tuple[Token, ...]]:
    """Return the sentences; one too short to say anything belongs to the next."""
    joined: list[tuple[Token, ...]] = []
    waiting: tuple[Token, ...] = ()
    for part in sentences(tokens):
        waiting += part
        if sum(bool(token.core) for token in part) >= SENTENCE_WORDS:
            joined.append(waiting)
            waiting = ()
    return [*joined, waiting] if waiting else joined


def _units(tokens: Sequence[Token], star: Star) -> list[tuple[Token, ...]]:
    parts, begin = [], 0
    for unit in star.units:
        end = begin + len(unit.text.split())
        parts.append(tuple(tokens[begin:end]))
        begin = end
    return parts


def vocabulary_range(words: Sequence[Token]) -> float | None:
    """Return the share of different words in stretches of ``RANGE_WORDS``, averaged."""
    if len(words) < RANGE_WORDS:
        return None
    window = Counter(token.core for token in words[:RANGE_WORDS])
    total, stretches = len(window), 1
    for left, entering in zip(words, words[RANGE_WORDS:], strict=False):
        window[left.core] -= 1
        if not window[left.core]:
            del window[left.core]
        window[entering.core] += 1
        total += len(window)
        stretches += 1
    return total / stretches / RANGE_WORDS


def find_stumbles(words: Sequence[Token]) -> tuple[Mention, ...]:
    """Return words said twice in a row, one to three at a time: "we, we", "in the in the"."""
    found = []
    index = 0
    while index < len(words):
        for size in (3, 2, 1):
            first = [token.core for token in words[index : index + size]]
            again = [token.core for token in words[index + size : index + 2 * size]]
            if first == again and len(again) == size and not set(first) <= _MEANT_TWICE:
                found.append(mention(words[index : index + 2 * size]))
                index += 2 * size - 1
                break
        index += 1
    return tuple(found)


def find_said_again(words: Sequence[Token]) -> tuple[Mention, ...]:
    """Return runs of at least ``AGAIN_WORDS`` words that were said before in the same answer."""
    cores = [token.core for token in words]
    seen: dict[tuple[str, ...], int] = {}
    found = []
    index = 0
    while index + AGAIN_WORDS <= len(cores):
        key = tuple(cores[index : index + AGAIN_WORDS])
        before = seen.setdefault(key, index)
        if before + AGAIN_WORDS > index:
            index += 1
            continue
        length = AGAIN_WORDS
        while (
            index + length < len(cores)
            and before + length < index
            and cores[before + length] == cores[index + length]
        ):
            length += 1
        found.append(mention(words[index : index + length]))
        index += length
    return tuple(found)


def find_weak_openers(words: Sequence[Token]) -> tuple[Mention, ...]:
    """Return what puts the answer off among its first words: "that's a good question"."""
    return find_phrases(words[:OPENING_WORDS], WEAK_OPENERS)


def find_signposts(words: Sequence[Token]) -> tuple[Mention, ...]:
    """Return what orders the answer: "first, …", but not "a second signature"."""
    kept = [
        replace(token, core="")
        if token.core in ORDINALS and not _opens_clause(words, index)
        else token
        for index, token in enumerate(words)
    ]
    return find_phrases(kept, SIGNPOSTS)


def _opens_clause(words: Sequence[Token], index: int) -> bool:
    if index == 0 or words[index].ends_clause:
        return True
    before = words[index - 1]
    after = words[index + 1].core if index + 1 < len(words) else ""
    return before.ends_clause or before.core in CONJUNCTIONS or after in SUBJECT_PRONOUNS


def find_enthusiasm(words: Sequence[Token]) -> tuple[Mention, ...]:
    """Return words of joy, but not "a great deal" and not what is turned round: "no fun"."""
    kept = [
        replace(token, core="")
        if token.core in ENTHUSIASM and is_turned_round(words, index)
        else token
        for index, token in enumerate(words)
    ]
    return tuple(item for item in find_phrases(kept, ENTHUSIASM) if item.text.lower() not in COLD)


def find_specifics(words: Sequence[Token]) -> tuple[Mention, ...]:
    """Return figures, tools, and names: words with a capital that does not begin a sentence."""
    found: list[Mention] = []
    index = 0
    while index < len(words):
        last = index
        if is_figure(words[index]):
            while last + 1 < len(words) and is_figure(words[last + 1]):
                last += 1
        elif _is_name(words, index):
            while last + 1 < len(words) and _is_name(words, last + 1):
                last += 1
        else:
            index += 1
            continue
        found.append(mention(words[index : last + 1]))
        index = last + 1
    return tuple(found)


def _is_name(words: Sequence[Token], index: int) -> bool:
    token = words[index]
    if token.core in TOOLS:
        return True
    letters = token.text.lstrip("\u201c\"'(")
    if not letters[:1].isupper() or token.core.split("'")[0] in _NO_NAMES:
        return False
    begins = index == 0 or words[index - 1].ends_sentence
    return not begins or (letters.isupper() and len(letters.strip(".,")) > 1)
