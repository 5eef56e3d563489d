# SPDX-License-Identifier: GPL-3.0-or-later
"""The closed lists that the wording of an answer is read with. All are our own choice."""

from mockinterview.analysis.lexicon import word_set
from mockinterview.analysis.mentions import PhraseBook, phrase_book


def _book(lines: str) -> PhraseBook:
    return phrase_book(line.strip() for line in lines.strip().splitlines())


#: Words that take back part of what is said. Some are courtesy.
HEDGES = _book(
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
    """
)
#: What an answer can begin with that puts the answer off, or makes little of it.
WEAK_OPENERS = _book(
    """
    good question
    great question
    tough question
    hard question
    tricky question
    interesting question
    a tough one
    a hard one
    a tricky one
    let me think
    let me see
    let's see
    i don't know
    i dunno
    i don't really know
    i'm not sure
    i'm not really
    i can't think of
    i can't really think of
    i don't have a
    i don't really have
    nothing comes to mind
    where do i start
    how do i put this
    how to say
    off the top of my head
    not a great example
    not the best example
    not a good example
    hard to say
    i guess
    i suppose
    sorry
    """
)
#: What a listener hangs on to.
SIGNPOSTS = _book(
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
    """
)
#: Signposts only where they open a clause.
ORDINALS = word_set("first second third next")
ENTHUSIASM = _book(
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
    a great deal
    a great many
    make fun
    made fun
    """
)
#: "Great" and "fun" say nothing of the person here.
COLD = frozenset({"a great deal", "a great many", "make fun", "made fun"})
#: Before a word these turn it round.
NEGATIONS = word_set(
    """
    not never no nothing hardly wasn't isn't weren't aren't didn't don't doesn't won't wouldn't
    couldn't can't ain't
    """
)
#: Tools and terms of the trades that a recogniser may write without a capital.
TOOLS = word_set(
    """
    excel powerpoint sharepoint outlook salesforce hubspot jira confluence trello asana slack
    github gitlab docker kubernetes terraform jenkins linux python java javascript typescript sql
    postgres tableau looker sap oracle quickbooks xero photoshop figma autocad solidworks kanban
    scrum kaizen sigma haccp zendesk servicenow workday shopify wordpress aws azure
    """
)
