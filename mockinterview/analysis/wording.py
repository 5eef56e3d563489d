# SPDX-License-Identifier: GPL-3.0-or-later
"""How an answer is worded: hedges, repeats, range, signposts, warmth, specifics. Nothing is scored.

Evidence supports coaching fluency and variety of words; it does not support a score from single
words (Naim and others, 2015), so these are shown as information.
"""

from collections import Counter
from collections.abc import Sequence

from mockinterview.analysis.content_rules import takes_position
from mockinterview.analysis.figures import is_figure
from mockinterview.analysis.lexicon import STOP_WORDS, SUBJECT_PRONOUNS, word_set
from mockinterview.analysis.mentions import find_phrases, mention, phrase_book
from mockinterview.analysis.star.lexicon import COMMONEST
from mockinterview.analysis.tokens import Token, sentences
from mockinterview.domain.measures import Mention, Star, StarLabel, Wording
from mockinterview.domain.question import QuestionKind

#: The share of different words falls with length, so it is taken over stretches of this many
#: words and averaged (moving-average type-token ratio, Covington and McFall, 2010).
RANGE_WORDS = 50

#: A run of words said again later counts from this length on. Our guess.
AGAIN_WORDS = 5

#: A judgement this near to the one judged is about them. Our guess.
NEAR_WORDS = 6

_HEDGES = phrase_book(
    """
    i think
    i guess
    i suppose
    i feel like
    i would say
    i'd say
    i believe
    i'm not sure
    i don't know
    i dunno
    not really
    sort of thing
    or something
    or whatever
    and stuff
    and things like that
    more or less
    to be honest
    maybe
    perhaps
    probably
    possibly
    hopefully
    somewhat
    kind of thing
    a little bit
    i'm just
    i was just
    i tried to
    we tried to
    sorry
    """.strip().splitlines()
)
_SIGNPOSTS = phrase_book(
    """
    first
    firstly
    first of all
    to start with
    second
    secondly
    third
    thirdly
    next
    then
    after that
    at that point
    finally
    in the end
    eventually
    as a result
    because of that
    the result was
    the outcome was
    the situation was
    the problem was
    the challenge was
    my task was
    my job was
    my role was
    what i did
    so i decided
    for example
    for instance
    in short
    to sum up
    looking back
    what i learned
    what i learnt
    on the one hand
    on the other hand
    """.strip().splitlines()
)
_ENTHUSIASM = phrase_book(
    """
    love
    loved
    enjoy
    enjoyed
    excited
    exciting
    proud
    fun
    great
    brilliant
    fantastic
    wonderful
    delighted
    fascinating
    fascinated
    passionate
    keen
    thrilled
    rewarding
    happy
    glad
    favourite
    favorite
    can't wait
    looking forward
    """.strip().splitlines()
)
_BAD = word_set(
    """
    terrible awful useless toxic incompetent clueless stupid idiot idiots lazy nightmare hated
    hate horrible pathetic rubbish crap dishonest unfair backstabbing miserable bully
    bullied micromanaged micromanager
    """
)
_EMPLOYER = word_set(
    """
    boss manager management company employer firm team colleagues colleague supervisor director
    ceo owner leadership hr organisation organization workplace job
    """
)
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
        hedges=find_phrases(said, _HEDGES),
        repeats=(*find_stumbles(said), *find_said_again(said)),
        signposts=find_phrases(said, _SIGNPOSTS),
        enthusiasm=find_phrases(said, _ENTHUSIASM),
        negative_talk=find_negative_talk(said),
        specifics=find_specifics(said),
    )


def opening_sentences(tokens: Sequence[Token], star: Star, kind: QuestionKind | None) -> int | None:
    """Return the number of the sentence, from 1, in which the answer begins to answer.

    A story answers with its first part of STAR, another answer with a position. None where it
    never does, or where there are no marks to tell sentences by.
    """
    parts = sentences(tokens)
    if len(parts) < 2:
        return None
    if kind not in (QuestionKind.SITUATIONAL, QuestionKind.CULTURE) and star.is_story:
        before = 0
        for unit in star.units:
            if unit.label is not StarLabel.OTHER:
                break
            before += len(unit.text.split())
        else:
            return None
        for number, part in enumerate(parts, 1):
            before -= len(part)
            if before < 0:
                return number
        return None
    for number, part in enumerate(parts, 1):
        if takes_position(part, kind):
            return number
    return None


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


def find_negative_talk(words: Sequence[Token]) -> tuple[Mention, ...]:
    """Return hard words said close to an employer or colleague."""
    places = [index for index, token in enumerate(words) if token.core in _EMPLOYER]
    found = []
    for index, token in enumerate(words):
        if token.core in _BAD and any(abs(index - place) <= NEAR_WORDS for place in places):
            near = min(places, key=lambda place: abs(place - index))
            found.append(mention(words[min(index, near) : max(index, near) + 1]))
    return tuple(found)


def find_specifics(words: Sequence[Token]) -> tuple[Mention, ...]:
    """Return figures, and names: words with a capital that does not begin a sentence."""
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
    letters = token.text.lstrip("\u201c\"'(")
    if not letters[:1].isupper() or token.core.split("'")[0] in _NO_NAMES:
        return False
    begins = index == 0 or words[index - 1].ends_sentence
    return not begins or (letters.isupper() and len(letters.strip(".,")) > 1)
