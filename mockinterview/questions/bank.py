# SPDX-License-Identifier: GPL-3.0-or-later
"""The question bank: what ships with the app and what the person has added."""

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import combinations
from pathlib import Path
from typing import Self

from mockinterview.domain.question import PanelMember, PanelRole, Question, QuestionKind
from mockinterview.errors import ContentError
from mockinterview.questions.pack import Pack, pack_of, read_pack, read_text
from mockinterview.questions.pack_cache import read_packs
from mockinterview.questions.words import content_words, likeness, rarity, words

#: Two questions that share more than this of their weighted words are one question asked twice.
#: Our guess, from reading pairs: the most alike of the bank that ships reaches 0.34.
NEAR_DUPLICATE = 0.5


class QuestionBank:
    """All questions and panel members at hand.

    ``problems`` holds a sentence for each of the person's packs that could not be used; a fault
    in what ships is ours and raises.
    """

    def __init__(self, packs: Sequence[Pack], problems: Sequence[str] = ()) -> None:
        self.questions = tuple(question for pack in packs for question in pack.questions)
        self.panel = tuple(member for pack in packs for member in pack.members)
        self.families = tuple(family for pack in packs for family in pack.families)
        self.general_follow_ups = tuple(one for pack in packs for one in pack.follow_ups)
        self.leads = tuple(lead for pack in packs for lead in pack.leads)
        self.problems = tuple(problems)
        self._by_id = {question.id: question for question in self.questions}
        self._own_folder: Path | None = None
        self._own_ids: frozenset[str] = frozenset()

    @classmethod
    def load(cls, folders: Sequence[Path], cache: Path | None = None) -> Self:
        """Read every pack in ``folders``.

        Args:
            folders: First what ships with the app, then the folder of the person's own packs,
                which need not exist.
            cache: A file that makes the next start quicker; see ``pack_cache``.

        Raises:
            ContentError: What ships with the app is damaged.
        """
        shipped, *own = folders
        packs = read_packs(sorted(shipped.glob("*.toml")), cache)
        shipped_count = len(packs)
        if not any(pack.questions for pack in packs):
            raise ContentError(f"There are no questions in {shipped}. Install the app again.")
        problems: list[str] = []
        for folder in own:
            for path in sorted(folder.glob("*.toml")):
                try:
                    pack = read_pack(path)
                    _refuse_known_ids(pack, packs, path.name)
                except ContentError as error:
                    problems.append(str(error))
                else:
                    packs.append(pack)
        bank = cls(packs, problems)
        bank._own_ids = frozenset(
            one.id for pack in packs[shipped_count:] for one in pack.questions
        )
        bank._own_folder = own[-1] if own else None
        return bank

    @property
    def own_questions(self) -> tuple[Question, ...]:
        """The questions of the person's own packs."""
        return tuple(question for question in self.questions if question.id in self._own_ids)

    def question(self, question_id: str) -> Question:
        """Return one question; an unknown id is our bug: ``KeyError``."""
        return self._by_id[question_id]

    def members(self, role: PanelRole) -> tuple[PanelMember, ...]:
        """Return everyone who can take that seat."""
        return tuple(member for member in self.panel if member.role is role)

    def of_kind(self, kind: QuestionKind) -> tuple[Question, ...]:
        """Return the questions of one kind."""
        return tuple(question for question in self.questions if question.kind is kind)

    @cached_property
    def _searched(self) -> list[tuple[Question, str]]:
        return [(question, _search_text(question)) for question in self.questions]

    def search(self, text: str) -> tuple[Question, ...]:
        """Return the questions in which every word of ``text`` occurs, or begins a word.

        Those that have all words in the question itself come first. An empty text finds all.
        """
        wanted = words(text)
        patterns = [re.compile(rf"\b{re.escape(word)}") for word in wanted]
        found = [
            (question, any(not p.search(" ".join(words(question.text))) for p in patterns))
            for question, searched in self._searched
            if all(pattern.search(searched) for pattern in patterns)
        ]
        return tuple(question for question, _ in sorted(found, key=lambda pair: pair[1]))

    def near_duplicates(self) -> list[tuple[float, Question, Question]]:
        """Return the pairs of questions that say nearly the same, most alike first."""
        texts = [(question, content_words(question.text)) for question in self.questions]
        weights = rarity(text for _, text in texts)
        pairs = (
            (likeness(one, other, weights), first, second)
            for (first, one), (second, other) in combinations(texts, 2)
        )
        return sorted((p for p in pairs if p[0] >= NEAR_DUPLICATE), key=lambda pair: -pair[0])

    def add_pack(self, source: Path) -> tuple[Question, ...]:
        """Copy a pack, or a plain list of questions, into the person's folder once it is right.

        A file that is not named .toml is taken for a list, one question a line. The bank in
        memory does not change: load it again.

        Raises:
            ContentError: The pack is wrong, has ids that are there already, or cannot be copied.
        """
        if self._own_folder is None:
            raise ContentError("There is no folder for questions of your own.")
        text = read_text(source)
        if source.suffix.casefold() != ".toml":
            from mockinterview.questions.plain_list import to_pack

            text = to_pack(text, f"own-{_file_stem(source)}")
        pack = pack_of(text, source.name)
        if not pack.questions:
            raise ContentError(f"{source.name} holds no questions. Nothing was added.")
        _refuse_known_ids(pack, [Pack(self.questions, self.panel, self.families)], source.name)
        target = self._own_folder / f"{_file_stem(source)}.toml"
        try:
            self._own_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with target.open("xb") as file:
                file.write(text.encode())
        except FileExistsError as error:
            raise ContentError(
                f"There is a pack named {target.name} already. Nothing was added. Give the file"
                " another name."
            ) from error
        except OSError as error:
            raise ContentError(
                f"{source.name} could not be added ({error.strerror}). Nothing was changed."
            ) from error
        return pack.questions


def _refuse_known_ids(pack: Pack, packs: Sequence[Pack], name: str) -> None:
    known = {question.id for other in packs for question in other.questions}
    known |= {member.id for other in packs for member in other.members}
    known |= {family.id for other in packs for family in other.families}
    ids = [question.id for question in pack.questions]
    ids += [member.id for member in pack.members]
    ids += [family.id for family in pack.families]
    taken = next((one for one in ids if one in known), None)
    if taken is not None:
        raise ContentError(
            f"{name}, entry “{taken}”: that id is taken already. Give it another one."
        )


def _search_text(question: Question) -> str:
    parts = (
        question.text,
        question.kind.value,
        question.competency,
        question.theme,
        question.after,
        *question.families,
        *question.strong,
        *question.seniority,
    )
    return " ".join(word for part in parts for word in words(part))


def _file_stem(source: Path) -> str:
    return re.sub(r"[^a-z0-9-]+", "-", source.stem.casefold()).strip("-")[:60] or "questions"
