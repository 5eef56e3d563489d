# SPDX-License-Identifier: GPL-3.0-or-later
"""A recording that was made elsewhere, as the take of a question that is typed in."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from mockinterview.domain.plan import Mode, PlannedQuestion, SessionPlan
from mockinterview.domain.question import PanelMember, Question, QuestionKind
from mockinterview.domain.session import Session, Take
from mockinterview.errors import AppError, ContentError
from mockinterview.interview.takes import CopiedSound, copy_as_take
from mockinterview.questions.plain_list import kind_of
from mockinterview.storage.library import Library

#: A title is read in a list; a longer file name is cut. Our guess.
MAX_TITLE_CHARACTERS = 80


def plan_for(
    sound: Path, question: str, kind: QuestionKind | None, asker: PanelMember
) -> SessionPlan:
    """Return the plan of a session that holds nothing but this recording.

    Args:
        sound: The recording; its name becomes the title.
        question: What it answers, as typed in.
        kind: What the question is after; told from its words if None.
        asker: Who is said to have asked.

    Raises:
        ContentError: Nothing was typed in.
    """
    text = " ".join(question.split())
    if not text:
        raise ContentError(
            f"What does {sound.name} answer? Type the question in. Nothing was imported."
        )
    asked = Question("typed-in", text, kind or kind_of(text))
    title = " ".join(sound.stem.split())[:MAX_TITLE_CHARACTERS] or sound.name
    return SessionPlan(title, Mode.STUDY, (asker,), (PlannedQuestion(asked, asker.id),), seed=0)


def make_room(library: Library, sound: Path, plan: SessionPlan, now: datetime) -> Take:
    """Begin the session and its one take; ``copy_as_take`` fills it, ``keep_sound`` ends it."""
    session = library.create_session(plan, now)
    planned = plan.questions[0]
    return library.begin_take(
        session.id, 0, planned.question, planned.asked_by, now, device=sound.name
    )


def keep_sound(library: Library, take: Take, copied: CopiedSound) -> Take:
    """Note that the sound of the take is complete; it waits for its words now."""
    return library.finish_recording(take.id, copied.rate_hz, copied.duration_ms)


def bring_in(
    library: Library, sound: Path, plan: SessionPlan, now: Callable[[], datetime]
) -> Session:
    """Save a recording as a session of one take that waits for its words.

    Raises:
        AppError: It cannot be read, or not be written. Nothing of it is kept then.
    """
    take = make_room(library, sound, plan, now())
    try:
        keep_sound(library, take, copy_as_take(sound, library.sound_path(take)))
    except AppError:
        library.delete_session(take.session_id)
        raise
    return library.session(take.session_id)
