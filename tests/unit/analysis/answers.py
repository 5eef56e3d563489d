# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers written for the tests of the feedback, in pieces, so that a piece can be missing."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Story:
    """One story in its parts; each can be told long, short or not at all."""

    situation: str
    more_situation: str
    task: str
    action: str
    more_action: str
    result: str
    figure: str


PARCELS = Story(
    situation=(
        "Two winters ago I ran the late shift at a parcel depot outside Leeds. In the first week"
        " of December the main belt broke down every night, and parcels piled up to the doors."
    ),
    more_situation=(
        "The depot was an old one, it had been a furniture store before, and the roof leaked over"
        " the second bay. There were forty of us on that shift, and most of them were students who"
        " only came for the season. The day shift had a different manager, and the two shifts did"
        " not talk much. The belt was from a Dutch firm, and the man who knew it had retired that"
        " summer. It was cold, the canteen was closed after eight, and people were tired already."
    ),
    task="It was my job to get every parcel out before the lorries left at four in the morning.",
    action=(
        "I walked the belt with the mechanic and wrote down where it stopped. Then I took two"
        " people off the scanners and put them at that bend to lift the big boxes by hand."
    ),
    more_action=(
        "I asked the day manager to load the heavy boxes first, and I showed her my list so that"
        " she could see why. I trained three students on the scanner and I showed them the short"
        " way through the bays. I moved the break to half past one, when the belt was being cleared"
        " anyway. I rang the Dutch firm and read the fault codes to them over the phone."
    ),
    result="In the end the lorries left on time again and the day shift copied the plan.",
    figure="Late parcels went down from nine hundred a night to under sixty within two weeks.",
)

#: As a recogniser writes it that sets no marks.
WARD = Story(
    situation=(
        "so last autumn i was the charge nurse on a surgical ward and we kept losing the notes at"
        " handover so the night team never knew who was waiting for what"
    ),
    more_situation=(
        "it was a mixed ward with twenty eight beds and two side rooms and the building is from"
        " the sixties so everything is far from everything the notes were kept at the desk by the"
        " lift and the printer was in the other corridor and the consultants did their rounds at"
        " three different times which made it worse there was a new computer system coming but"
        " nobody knew when and half of the staff was from an agency and had never seen our forms"
    ),
    task="so the matron asked me to sort the handover out before the winter",
    action=(
        "i sat in on six handovers and i wrote down every question that came twice then i made one"
        " sheet with just those things on it and i printed it on yellow paper"
    ),
    more_action=(
        "i tried it with the night team first because they had the most to lose i asked them to"
        " scribble on it and i changed it three times after that i went to the consultants one by"
        " one and i got them to sign the box at the bottom i put a spare pile by the lift and i"
        " checked the bin every friday to see which ones had been thrown away i also showed every"
        " agency nurse how to fill it in on their first morning"
    ),
    result=(
        "after a month the night team had stopped ringing us at home and the matron was very happy"
    ),
    figure="we went from eleven missed medicines a month to one",
)

INVOICES = Story(
    situation=(
        "In March last year I was an analyst at a small insurer, and our largest client found that"
        " we had billed them twice for the same policies."
    ),
    more_situation=(
        "That client was with us since the nineties, they had offices in four countries, and each"
        " of those offices had its own way of naming things. Our billing system was built by a"
        " contractor who had left, and there were no notes. My team sat on the third floor and"
        " accounts on the first, and in between was the sales team, who had promised them a new"
        " portal. The whole firm was in the middle of a merger, so nobody wanted to touch anything."
    ),
    task="My manager gave me one week to find out how it had happened and to put it right.",
    action=(
        "I pulled three years of invoices and matched them by policy number in a script that I"
        " wrote that night. Then I called the client's accountant and went through the list with"
        " her, line by line."
    ),
    more_action=(
        "I found that the fault was in the renewal date, so I wrote a check that stops a bill when"
        " the same policy comes twice in a month. I asked a colleague to try and break it, and he"
        " did, so I fixed the leap years as well. I drafted the letter to the client myself and"
        " took it to our lawyer. I sat with accounts for an afternoon and showed them how to run"
        " the check before every billing day. I also wrote down how the system works."
    ),
    result="The client stayed with us and the check still runs before every billing day.",
    figure="We paid back forty thousand pounds, and double bills have been at zero since.",
)


def told(story: Story, parts: str = "sTaAr$") -> str:
    """Return a story with some of its parts, in their order.

    ``s`` is the situation and ``S`` more of it, ``T`` the task, ``a`` and ``A`` the action, ``r``
    the result and ``$`` the figure in it.
    """
    texts = {
        "s": story.situation,
        "S": story.more_situation,
        "T": story.task,
        "a": story.action,
        "A": story.more_action,
        "r": story.result,
        "$": story.figure,
    }
    return " ".join(texts[part] for part in parts)


GENERAL = (
    "I think that conflict is a normal thing at work and I always try to stay calm. I like to"
    " listen first, because people want to be heard. I usually say what I see and then I ask them"
    " what they see. Some people shout, and I never shout back. I'm a patient person, my friends"
    " say so too, and I believe that most quarrels come from stress and not from bad will. In"
    " general I find that a walk helps, and that it is better to talk on the same day. I try not"
    " to write long emails when I'm angry. So I would say that I'm good with conflict, and that I"
    " get better at it every year, because I have learned that being right is not the point. It"
    " is a skill like any other, and I always try to practise it with everybody I work with."
)
HABIT = (
    "Well, I'm very organised, I would say. Every morning I make a list with three columns, and I"
    " always put the hardest thing first. I use colours for the clients. On Fridays I clean the"
    " list up and I move what is left to Monday. I never miss a deadline, really, because I plan"
    " a day of slack into everything, and I usually tell people early when something slips. I"
    " think planning is about honesty more than about tools, and I always say that to my team. A"
    " plan is only as good as what you leave out of it, and I'm good at leaving things out. People"
    " often ask me for my lists, and I always share them, because it makes the whole office"
    " calmer and then nobody has to run after anybody."
)
WOULD = (
    "I would speak to her alone first, on the same day, because a quarrel with an audience only"
    " grows. I'd ask what happened from her side and I'd repeat it back to her, so that she knows"
    " I have heard it. Then I'd tell her what I saw, in one sentence, without any adjectives. If"
    " it turns out that I was wrong, I'd say so in front of the others. If we still disagree, I'd"
    " suggest that we try it her way for a week, since that costs little and we both learn"
    " something. After the week I'd sit down with her again with the figures on the table."
)
VAGUE = (
    "That is a difficult one, people are so different and every office has its own ways. Some are"
    " loud and some are quiet, and the loud ones are often the nicer ones in the end. There is a"
    " lot of talk about conflict these days, whole books of it, and there are courses as well."
    " Every company has a policy for it now. Things like that happen everywhere, in families too,"
    " and in sports clubs. It is always a question of the moment, and of the weather, and of who"
    " had breakfast and who had none. There are good days and bad days in every team."
)
FLAT_WOULD = (
    "I would speak to her alone and I would be polite. I would let her finish. I would make a note"
    " of what was said. I would bring a coffee for both of us. I would tell my manager about it"
    " later on in the day. I would then send her a short and friendly mail. I would also talk with"
    " the rest of the team at the next meeting. I would do the same with anybody else in the"
    " office. I would wait for a day or two and I would then go and talk with her again about all"
    " of it, in a small room with a window."
)
LIKE = (
    "For me it is learning something every week, because I get bored easily and then I make"
    " mistakes. At my last job I asked to sit with the engineers every second Friday. There was"
    " one afternoon when they took a pump apart for me, and after that I could write the manual in"
    " half the time. I like it when people show what they know without being asked, and I do the"
    " same with the new ones. So a place with open doors keeps me going much longer than money."
)
LIKE_GENERAL = (
    "For me it is the people, because I like to laugh while we work hard. I want colleagues who"
    " say good morning and who mean it. I also need a bit of quiet, since I can't think in a loud"
    " room. And I like clear goals, so that I know on Friday whether it was a good week. I think"
    " that a good mood is half of the work, and that it comes from the top. It matters to me that"
    " people can make a mistake without being shouted at, because otherwise they only hide them."
)
LIKE_FLAT = (
    "For me it is the people. I like a friendly place. I like to laugh at work. I want good"
    " colleagues around me. I enjoy a quiet room as well. I like clear goals. I like a good lunch"
    " and a walk in the sun. I love plants in an office. I like big windows. I like mornings more"
    " than evenings. I want a boss with a sense of humour. I like short meetings and long holidays."
)
