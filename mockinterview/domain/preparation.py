# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person prepares before the interview and notes down after it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from mockinterview.domain.question import PanelRole


@dataclass(frozen=True)
class FirstFact:
    """One thing that was said in the first interview.

    ``theirs`` tells what the employer said, which need not be asked again. ``settled`` is set
    when two figures differ and both are right.
    """

    subject: str
    said: str
    theirs: bool = False
    settled: bool = False


@dataclass(frozen=True)
class OwnQuestion:
    """A question that the candidate wants to ask; ``chosen`` are those to practise."""

    text: str
    theme: str = ""
    chosen: bool = True


@dataclass(frozen=True)
class Telling:
    """That a story was told: in which take, and to whom."""

    take_id: str
    to: PanelRole


@dataclass(frozen=True)
class Story:
    """A story worth telling again: what it is called, what it shows, and who has heard it."""

    title: str
    competencies: tuple[str, ...] = ()
    tellings: tuple[Telling, ...] = ()

    @property
    def heard_by(self) -> tuple[PanelRole, ...]:
        """Each seat of the panel that has heard it, once."""
        return tuple(dict.fromkeys(telling.to for telling in self.tellings))


@dataclass(frozen=True)
class CompanyNotes:
    """What is known of the employer, one thing a line."""

    news: str = ""
    values: str = ""
    products: str = ""
    people: str = ""


@dataclass(frozen=True)
class Material:
    """One thing to bring, and whether it is ready."""

    text: str
    ready: bool = False


#: What most people bring to a second interview; a list to start from.
MATERIALS = (
    Material("The CV that they have, printed twice"),
    Material("Samples of your work, tailored to this job"),
    Material("Your questions, on paper"),
    Material("Names and titles of everybody you will meet"),
    Material("References, with their permission"),
    Material("Paper and two pens"),
    Material("Way, entrance, and a number to call if you are late"),
)


@dataclass(frozen=True)
class NotedSign:
    """A warning sign that was noticed, and what one saw or heard."""

    sign_id: str
    note: str = ""


@dataclass(frozen=True)
class NoteFacts:
    """What the thank-you note is drafted from; an empty part is left out of it."""

    name: str = ""
    my_name: str = ""
    company: str = ""
    role: str = ""
    when: str = "yesterday"
    topic: str = ""
    their_words: str = ""
    story: str = ""
    result: str = ""
    idea: str = ""
    next_step: str = ""


@dataclass(frozen=True)
class Debrief:
    """After the real interview. ``note`` is the thank-you note as edited; empty until then."""

    asked: tuple[str, ...] = ()
    signs: tuple[NotedSign, ...] = ()
    facts: NoteFacts = NoteFacts()
    tone: str = "neutral"
    draft: int = 0
    note: str = ""


@dataclass(frozen=True)
class Preparation:
    """All of it. ``mentioned`` are requirements that the person has marked as spoken of."""

    job_added: str = ""
    mentioned: tuple[str, ...] = ()
    company: CompanyNotes = CompanyNotes()
    materials: tuple[Material, ...] = MATERIALS
    first: tuple[FirstFact, ...] = ()
    asks: tuple[OwnQuestion, ...] = ()
    stories: tuple[Story, ...] = ()
    debrief: Debrief = Debrief()

    def with_takes_renamed(self, renamed: Mapping[str, str]) -> "Preparation":
        """Return it with each story told in the take that it was told in, whose id is new."""
        return replace(
            self,
            stories=tuple(
                replace(
                    story,
                    tellings=tuple(
                        replace(one, take_id=renamed.get(one.take_id, one.take_id))
                        for one in story.tellings
                    ),
                )
                for story in self.stories
            ),
        )
