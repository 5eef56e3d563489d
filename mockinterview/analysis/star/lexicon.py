# SPDX-License-Identifier: GPL-3.0-or-later
"""English function words and verb forms that features are made of.

General knowledge of the language, no phrase of any test answer.
"""


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(text.split())


_ENDINGS = ("", "'m", "'d", "'ve", "'ll", "'re", "'s")
_PERSONS = {
    "i": ("i",),
    "we": ("we",),
    "you": ("you",),
    "they": ("they",),
    "he": ("he", "she"),
    "it": ("it", "that", "this"),
    "there": ("there",),
    "all": (
        *("nobody", "everybody", "everyone", "somebody", "someone"),
        *("nothing", "everything", "people"),
    ),
}
_SUBJECTS: dict[str, str] = {
    base + ending: person
    for person, bases in _PERSONS.items()
    for base in bases
    for ending in _ENDINGS
} | {"im": "i", "ive": "i", "theres": "there", "theyre": "they", "its": "it", "thats": "it"}

JOINERS = frozenset({"and", "but", "so", "or", "cause", "cos", "cuz", "because", "then", "plus"})

DETERMINERS = word_set(
    """
    the a an my our his her their its your these those some every each no all both another any
    """
)

AUXILIARIES = word_set(
    """
    am is are was were be been being have has had do does did ain't isn't aren't wasn't weren't
    haven't hasn't hadn't don't doesn't didn't dint dont didnt not never
    """
)

MODALS = word_set(
    """
    would could should might may can will shall must won't wouldn't can't cannot couldn't
    shouldn't mustn't
    """
)

#: Past forms of irregular verbs, and participles that speech uses as past.
IRREGULAR_PAST = word_set(
    """
    was were had did went got came took made said told saw found gave left felt kept put set let
    ran began brought built bought caught chose cut dealt drew drove drank ate fell fought flew
    forgot froze grew heard held hid hit hurt knew laid led learnt lent lost meant met paid quit
    read rang rung rode rose sat sold sent shook shot showed shut sang slept slid spoke spent
    split spread stood stole stuck struck swept swore taught tore thought threw understood woke
    won wore wrote became broke burnt cost dug fed hung lay lit overcame oversaw rebuilt redid
    rewrote shrank sank sought spun sprang swam undertook underwent upheld withdrew withheld
    wound done gone seen given taken written undid blew bent bet bled bound bred clung crept
    dreamt dove fled forgave ground knelt leapt overheard overtook reset resent rid shone slung
    smelt spat spelt spilt spoilt stung strode swung thrust wept begun redrew
    """
)

_NOT_PAST = word_set(
    """
    need indeed speed feed seed weed red bed hundred shed sacred embed proceed exceed succeed
    breed greed naked wicked used supposed
    """
)


def subject_of(norm: str) -> str | None:
    """Return whom a subject pronoun stands for ("i", "we", …), else None."""
    return _SUBJECTS.get(norm)


def is_past_verb(norm: str) -> bool:
    """Whether a word looks like a verb in the past, by its form."""
    return norm in IRREGULAR_PAST or (
        len(norm) > 3 and norm.endswith("ed") and norm not in _NOT_PAST and norm.isalpha()
    )


#: Sounds and words that say nothing about the part a clause plays.
FILLERS = word_set(
    """
    um uh erm er hmm mm uhm ah eh like
    """
)

#: The commonest words of English that are rare in other languages.
COMMONEST = word_set(
    """
    the and of to that it was with for as at by this they had not but from what when there which
    would about so because then have be are were we you he she his her their them could did got
    just really some people my our if out up into after been do how who will more one an is in
    i'm it's don't didn't
    """
)
