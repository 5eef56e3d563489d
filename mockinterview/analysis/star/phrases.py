# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns of speech that hint at the part a clause plays, as patterns of folded words.

General knowledge of the language, no phrase of any test answer.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

_ME = r"(?:me|us|my|our|myself|ourselves)"
_PATTERNS = {
    "have to": r"(?:had|have|has|having|needed|need|meant|supposed|got|gotta|obliged|bound) to",
    "my part": r"(?:my|our) (?:own )?(?:job|task|goal|role|part|responsibility|aim|brief|target"
    r"|duty|mission|objective|assignment|challenge|problem|turn)",
    "on me": rf"(?:up|down|over|on|onto|fell|landed|left|came|given|handed|gave|put|lay) "
    rf"(?:to |on |with |in |it |it to |that to |this to )?{_ME}",
    "told to": rf"(?:ask|asked|tell|told|want|wanted|need|needed|expect|expected|wants|order|put"
    rf"|ordered|assigned|picked|chose|instructed|trusted|tasked) (?:{_ME}|me and \w+)",
    "must": r"(?:i|i'd|we|we'd|you) (?:\w+ )?(?:need|needed|wanted|must|have to|had to|got to"
    r"|gotta|couldn't|can't|wasn't going|weren't going|wasn't allowed|weren't allowed)",
    "ordered": r"(?:said|says|say|goes|told me|was like|asked me|asked us|to me) (?:to|can|could"
    r"|you|please|just|right|look|fix|find|make|get|sort|do|don't|give|put|keep|take|tell)",
    "they wanted": r"(?:he|she|they|\w+er|\w+or|boss|board|committee|client|company|who)"
    r" (?:just |only )?(?:wants|wanted|needs|needed|expects|expected|insisted)",
    "nobody else": r"(?:somebody|someone|anybody) (?:had|has|needed|needs|should|must|would have)"
    r"|(?:nobody|no one|no-one) else|only (?:one|person) (?:who|that|there|in)|or nobody|just me",
    "or else": r"(?:or (?:we|i|he|she|they|it|the|else)|otherwise) ",
    "so that": r"so (?:that|we|they|he|she|nobody|the|people|everyone) (?:\w+ )?(?:can|could|would"
    r"|wouldn't|didn't)",
    "until": r"(?:had|have|gave|got|give|given) (?:me |us |him |them )?(?:only |just )?"
    r"(?:until|till)",
    "in charge": r"(?:in charge|responsible|accountable|on the hook|answerable) (?:of|for)",
    "the aim": r"(?:the|our|my|whole) (?:\w+ )?(?:goal|aim|idea|brief|target|plan|deadline|point"
    r"|challenge|task|job|ask|condition|catch|rule|question) (?:was|is|for)",
    "without": r"without (?:\w+ing|any|the|a|more|extra|making|losing)",
    "by when": r"(?:by|before|until|within) (?:the |that |next |end|\w+day|\d|two|three|four|five"
    r"|six|ten|a |christmas|noon|midnight|morning|then|tomorrow)",
    "deadline": r"(?:days|hours|weeks|minutes|months|day|week|hour|month) (?:to|until|before|left)",
    "had left": r"(?:had|have|with|only|just|got) (?:\w+ )?(?:\w+ )?"
    r"(?:days|hours|weeks|minutes|months)",
    "used to be": r"(?:used to|back then|at the time|at that time|those days|in those|back in)",
    "i was a": r"(?:i was|i'm|i am|i've been|i'd been|i worked|i work|we were|we had|we have)"
    r" (?:a|an|the|at|in|for|with|on|working|doing|running|leading|managing|about|two|three)",
    "when i was": r"(?:when|while|where|as) (?:i|we) (?:was|were|worked|had|joined|started|did)",
    "ago": r"(?:ago|last|that|this|one|previous|my first|first) (?:year|summer|winter|spring"
    r"|autumn|month|week|semester|term|night|morning|job|day|evening|season)",
    "there was": r"there(?: was|'s| were| is| had) ",
    "kept on": r"(?:kept|keep|keeps|keeping|started|always|constantly|was|were) \w+ing",
    "as a result": r"(?:in the end|at the end|as a result|ended up|end up|turned out|since then"
    r"|after that|from then|ever since|to this day|by the end|worked out|paid off|result was"
    r"|the outcome|these days|so far|and now|went from|came down|came back|went down|went up"
    r"|went well|went live|on time|under budget|in time|no more|not one|not a single)",
    "from to": r"from (?:about |around |nearly |over |roughly )?[\w£$€%.,]+ (?:\w+ )?(?:down |up )?"
    r"to (?:about |around |nearly |under |over |roughly )?[\w£$€%.,]+",
    "by share": r"(?:by|about|around|nearly|over|almost|under) [\w.,]+ (?:percent|per|times|%)",
    "said that": r"(?:he|she|they|boss|manager|client|customer|director|owner|team|people) (?:said"
    r"|told|thanked|wrote|gave|asked|came|signed|renewed|still|even|loved)",
    "found out": r"(?:found out|find out|turns out|came out|worked out|figured out|(?:i|we)"
    r" (?:realised|realized|noticed|discovered|saw|understood))",
    "end first": r"(?:the (?:end|headline|ending|short version|result|outcome) (?:first|is|of it)"
    r"|start (?:with|at|from) (?:the end|how)|how it ended|short version)",
    "still do": r"(?:still|now) (?:use|uses|using|run|runs|running|there|have|has|do|does|in)",
    "i learned": r"(?:i|we|it|that|what i|thing i) (?:learned|learnt|taught|took|realised|realized"
    r"|understood|know now|would do|should have|would have|wish)",
    "next time": r"(?:next time|these days i|since then i|now i|nowadays i|i still|lesson"
    r"|from that)",
    "first i": r"(?:first|then|next|so|and|after that|so then|and then) (?:thing )?(?:i|we) \w+ed",
    "so i": r"(?:so|and|then|and so|so then|and then|but) (?:i|we) (?!was |were |had |would "
    r"|think )",
    "instead": r"(?:instead of|rather than|one by one|step by step|every single|each of|one at a)",
    "to do it": r"(?:started|began|decided|tried|managed|went|wanted|offered|agreed"
    r"|chose) (?:to|by)",
    "view": r"(?:i (?:think|believe|guess|feel|suppose|reckon|like|love|prefer|hate|find|want|mean"
    r"|don't think|hope|know|would say)|i'd (?:say|like|love|want)|for me|to me|in my)",
    "habit": r"(?:i|we) (?:always|usually|often|never|normally|generally|tend|try|make sure)",
    "if": r"(?:if (?:i|you|we|they|someone|somebody|it|the|a)|i would|i'd|i wouldn't|you can"
    r"|you have|you need|you should|it depends|when you|what i'd)",
    "to you": r"(?:that's (?:it|about|all|the|my|pretty|basically)|so yeah|let me|does that|good"
    r" question|to be honest|can i|i can|tell you|an example|one (?:time|example|that comes)|comes"
    r" to mind|happy to|thank you|thanks for|is that|if that|to answer|anything else|off the top)",
    "aside": r"(?:sorry|anyway|pardon|mind you|by the way|if you ask|between us|fair play"
    r"|to be fair|bless (?:him|her|them)|i should (?:say|add)|i must (?:say|admit)|where was i"
    r"|you know what|people (?:think|say|don't)|you (?:can't|never|don't|wouldn't|couldn't))",
    "so there": r"(?:that's (?:how|why|what|the (?:sort|kind))|so (?:yes|yeah|there|that's|anyway|i"
    r" suppose|i guess|maybe)|do (?:it|that) again|this is (?:how|why|what))",
    "here": r"(?:this (?:role|job|position|company|place)|your (?:company|team|product|mission"
    r"|website)|you guys|work here|join|five years|my strength|my weakness|i'm (?:good|looking))",
}
_FOUND = {name: re.compile(rf" (?:{pattern})") for name, pattern in _PATTERNS.items()}


def phrases_in(texts: Sequence[str]) -> list[list[str]]:
    """Return, for each text of folded words, the names of the turns of speech in it.

    All are searched at one go, since that is quicker: no pattern reaches beyond the end of a line.
    """
    lines = [f" {text} \n" for text in texts]
    starts = list(accumulate(map(len, lines), initial=0))
    whole = "".join(lines)
    found: list[list[str]] = [[] for _ in texts]
    for name, pattern in _FOUND.items():
        for match in pattern.finditer(whole):
            names = found[bisect_right(starts, match.start()) - 1]
            if not names or names[-1] != name:
                names.append(name)
    return found
