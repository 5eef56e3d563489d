# SPDX-License-Identifier: GPL-3.0-or-later
"""The person's own questions, kept in one pack of their folder that the app may rewrite."""

import contextlib
import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from mockinterview.domain.question import Question
from mockinterview.errors import ContentError
from mockinterview.questions.pack import pack_of, read_pack
from mockinterview.questions.plain_list import kind_of

FILE_NAME = "my-questions.toml"
ID_START = "my-"


class OwnPack:
    """Reads and writes the pack. Other packs in the folder are left alone."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def questions(self) -> tuple[Question, ...]:
        """Return the person's own questions; none where there is no pack.

        Raises:
            ContentError: The pack is wrong, for a person may have edited it.
        """
        return read_pack(self._path).questions if self._path.exists() else ()

    def put(self, question: Question) -> Question:
        """Add a question, or replace the one with its id; return it as kept.

        Raises:
            ContentError: It is not right, or cannot be written.
        """
        kept = self.questions()
        if not question.id:
            question = replace(question, id=_free_id(kept))
        others = [one for one in kept if one.id != question.id]
        place = next((n for n, one in enumerate(kept) if one.id == question.id), len(others))
        self._write([*others[:place], question, *others[place:]])
        return question

    def add_texts(self, texts: Iterable[str]) -> tuple[Question, ...]:
        """Add questions as they were said, and return the new ones; what is there stays single.

        Raises:
            ContentError: One is not right, or they cannot be written.
        """
        kept = list(self.questions())
        known = {question.text.casefold() for question in kept}
        added: list[Question] = []
        for text in (" ".join(text.split()) for text in texts):
            if text and text.casefold() not in known:
                known.add(text.casefold())
                added.append(Question(_free_id([*kept, *added]), text, kind_of(text)))
        if added:
            self._write([*kept, *added])
        return tuple(added)

    def remove(self, question_id: str) -> None:
        """Take a question out; one that is not there is fine.

        Raises:
            ContentError: The pack cannot be written.
        """
        self._write([one for one in self.questions() if one.id != question_id])

    def _write(self, questions: Sequence[Question]) -> None:
        text = "".join(f"{_toml(question)}\n" for question in questions)
        pack_of(text, "Your question")  # says what is wrong before anything is written
        part = self._path.with_name(f".{self._path.name}.{os.getpid()}.partial")
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            part.write_text(text, encoding="utf-8")
            part.replace(self._path)
        except OSError as error:
            with contextlib.suppress(OSError):
                part.unlink()
            raise ContentError(
                f"Your question could not be kept ({error.strerror}). Nothing was changed."
            ) from error


def _free_id(questions: Sequence[Question]) -> str:
    numbers = [
        int(question.id.removeprefix(ID_START))
        for question in questions
        if question.id.removeprefix(ID_START).isdecimal()
    ]
    return f"{ID_START}{max(numbers, default=0) + 1:03d}"


def _toml(question: Question) -> str:
    lines = ["[[question]]", f"id = {_quoted(question.id)}", f"text = {_quoted(question.text)}"]
    lines.append(f"kind = {_quoted(question.kind.value)}")
    for name in ("competency", "after", "theme"):
        if value := getattr(question, name):
            lines.append(f"{name} = {_quoted(value)}")
    for name in ("seniority", "families", "strong", "whom"):
        if values := getattr(question, name):
            lines.append(f"{name} = [{', '.join(map(_quoted, values))}]")
    if question.follow_ups:
        entries = (
            f"{{ when = {_quoted(one.when)}, text = {_quoted(one.text)} }}"
            for one in question.follow_ups
        )
        lines.append(f"follow_ups = [{', '.join(entries)}]")
    if question.target_s:
        lines.append(f"target_s = [{question.target_s[0]}, {question.target_s[1]}]")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """Return a TOML string: a JSON string, except that TOML wants one more character escaped."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")
