# SPDX-License-Identifier: GPL-3.0-or-later
"""Hard words about former people: "my boss was useless". Quoting someone else's counts as well."""

from collections.abc import Sequence

from mockinterview.analysis.lexicon import BE, word_set
from mockinterview.analysis.mentions import mention, phrase_book
from mockinterview.analysis.tokens import Token
from mockinterview.analysis.wording_lists import NEGATIONS
from mockinterview.domain.measures import Mention

#: Words between the people and what is said of them. Our guess.
REACH = 6
#: A hard word this close before the people is about them: "my useless old boss". Our guess.
ADJACENT = 2

_PEOPLE = word_set(
    """
    boss manager managers management company employer firm team colleagues colleague supervisor
    director ceo owner owners leadership hr organisation organization workplace job coworker
    coworkers department
    """
)
_HARD = word_set(
    """
    terrible awful useless toxic incompetent clueless stupid idiot idiots lazy nightmare horrible
    pathetic rubbish crap dishonest backstabbing miserable bully bullies hopeless shambles joke
    liar liars disgusting
    """
)
#: What people do to others.
_DEEDS = word_set("bullied micromanaged lied backstabbed belittled humiliated")
#: What the speaker feels for those named next.
_DISLIKES = word_set("hate hated despise despised loathed")
_BLAME = phrase_book(
    """
    had no idea
    had no clue
    didn't have a clue
    didn't know what they were doing
    didn't know what he was doing
    didn't know what she was doing
    couldn't care less
    didn't care
    never listened
    never listens
    threw me under the bus
    stabbed me in the back
    """.strip().splitlines()
)
#: Between the people and a hard word said of them.
_LINKS = BE | word_set("felt seemed got became")


def find_negative_talk(words: Sequence[Token]) -> tuple[Mention, ...]:
    """Return what was said against an employer or colleague, in order of the hard words."""
    found = []
    for index, token in enumerate(words):
        about: int | None = None
        if token.core in _HARD:
            after = _people_after(words, index, ADJACENT)
            about = after if after is not None else _people_before(words, index, linked=True)
        elif token.core in _DISLIKES:
            about = _people_after(words, index, REACH // 2)
        elif token.core in _DEEDS:
            before = _people_before(words, index)
            about = before if before is not None else _people_after(words, index, REACH)
        elif _is_blame(words, index):
            about = _people_before(words, index)
        if about is not None and not is_turned_round(words, index):
            found.append(mention(words[min(index, about) : max(index, about) + 1]))
    return tuple(found)


def _people_after(words: Sequence[Token], index: int, reach: int) -> int | None:
    for place in range(index + 1, min(len(words), index + reach + 1)):
        if words[place - 1].ends_sentence:
            return None
        if words[place].core in _PEOPLE:
            return place
    return None


def _people_before(words: Sequence[Token], index: int, *, linked: bool = False) -> int | None:
    """Return the nearest people before a word; ``linked`` wants a "was" in between."""
    seen_link = False
    for place in range(index - 1, max(-1, index - REACH - 1), -1):
        if words[place].ends_sentence:
            return None
        seen_link = seen_link or words[place].core in _LINKS
        if words[place].core in _PEOPLE:
            return place if seen_link or not linked else None
    return None


def _is_blame(words: Sequence[Token], index: int) -> bool:
    phrases = _BLAME.get(words[index].core, ())
    return any(
        tuple(token.core for token in words[index : index + len(phrase)]) == phrase
        for phrase in phrases
    )


def is_turned_round(words: Sequence[Token], index: int) -> bool:
    """Whether a word stands just after "not" or the like."""
    return any(token.core in NEGATIONS for token in words[max(0, index - 2) : index])
