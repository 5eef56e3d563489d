# SPDX-License-Identifier: GPL-3.0-or-later
"""Small closed classes of English words that several measures look at."""


def word_set(words: str) -> frozenset[str]:
    """Return the words of a text, which keeps long lists readable."""
    return frozenset(words.split())


SUBJECT_PRONOUNS = word_set("i we you he she they it there")

CONTRACTED_SUBJECTS = word_set(
    """
    i'm i've i'd i'll we're we've we'd we'll you're he's she's it's they're they've
    there's that's he'd she'd they'd it'd
    """
)

CONJUNCTIONS = word_set("and but or so because cause 'cause cos 'cos yet nor plus")

#: Words that open a clause.
CLAUSE_OPENERS = CONJUNCTIONS | word_set(
    """
    when while whereas if then after before since although though which who whose where
    until till unless as once that why how what however also finally eventually
    afterwards well anyway first secondly second next later meanwhile otherwise except
    """
)

DETERMINERS = word_set(
    """
    a an the my your our their his her its this that these those some any every each no
    another
    """
)

#: After these a clause cannot end, whatever mark a recogniser puts there.
NEVER_LAST = word_set("a an the my your our their and or because of than whose")

#: With these no clause begins in speech, whatever mark a recogniser puts before.
NEVER_FIRST = word_set("to of than")

PREPOSITIONS = word_set(
    """
    of to for with from by at into onto about between during through without against
    among towards toward under per via
    """
)

BE = word_set(
    """
    is was are were be been being am 's 're i'm it's that's he's she's we're they're
    you're there's isn't wasn't aren't weren't what's
    """
)

MODALS = word_set(
    """
    can could will would shall should may might must can't couldn't won't wouldn't
    shouldn't i'd we'd you'd they'd he'd she'd i'll we'll they'll
    """
)

AUXILIARIES = BE | MODALS | word_set("do does did don't doesn't didn't have has had")

QUESTION_WORDS = word_set("what which who where when why how whether if")

NUMBER_WORDS = word_set(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
    eighty ninety hundred thousand million billion half
    """
)

#: Words too common to say what a text is about.
STOP_WORDS = (
    SUBJECT_PRONOUNS
    | CONTRACTED_SUBJECTS
    | CLAUSE_OPENERS
    | DETERMINERS
    | PREPOSITIONS
    | AUXILIARIES
    | word_set(
        """
        in on up down out off over me him us them himself herself myself ourselves
        themselves yourself not don't very really just quite too only even still again here
        now very all both more most much many few lot lots such own same other than yes yeah
        no okay ok um uh er like know mean kind sort thing things something anything
        everything nothing someone somebody anyone get got getting go going went gone come
        came make made makes let lets say said says tell told would've could've that'd who's
        i your
        """
    )
)
