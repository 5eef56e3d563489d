# SPDX-License-Identifier: GPL-3.0-or-later
"""What a session folder holds, read from its files alone."""

import contextlib
import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from mockinterview.domain.question import PanelMember, PanelRole, Question, QuestionKind
from mockinterview.domain.session import (
    Mode,
    PlannedQuestion,
    Session,
    SessionPlan,
    Take,
    TakeState,
)
from mockinterview.errors import StorageError
from mockinterview.storage.sidecar import (
    MANIFEST_FILE,
    SESSION_FILE,
    NewerVersionError,
    read_session,
    read_take,
)
from mockinterview.storage.takes_folder import ID_PATTERN

#: How a recording is named after its session.
TAKE_NAME = re.compile(r"(?P<session>.+)-(?P<position>\d{2,4})-(?P<number>\d{1,4})")
#: What stands between the name of a file and what marks a copy of it.
_BEFORE_ADDED = tuple(" (-_.~")
IS_A_COPY = (
    "is another copy of {}, as programs that keep folders in step make them, and is not used."
)
_LOST_QUESTION = "The question of this answer is not known any more."
_LOST_TITLE = "Recovered session"


@dataclass(frozen=True)
class Contents:
    """A session with its takes, and a sentence for each file that could not be used.

    ``guessed`` names the takes without a sidecar: only their sound and the plan tell of them.
    Without a session file (``has_plan``) plan and title are put together from the takes.
    """

    session: Session | None
    problems: tuple[str, ...] = ()
    guessed: frozenset[str] = frozenset()
    has_plan: bool = False


def read_folder(place: Path, relative: str, name: str = "") -> Contents:
    """Read a session folder; never raises for what is in it.

    Args:
        place: The folder.
        relative: Where it is below the takes folder, with forward slashes.
        name: The id that the session must have; that of the folder if empty.
    """
    name = name or place.name
    problems: list[str] = []
    if not ID_PATTERN.fullmatch(name):
        return Contents(None, (f"{relative} is not the folder of a session and is not used.",))
    planned: Session | None = None
    try:
        planned = read_session(place / SESSION_FILE)
        if planned.id != name:
            problems.append(f"{relative}/{SESSION_FILE} belongs to another session.")
            planned = None
    except NewerVersionError as error:
        return Contents(None, (f"{relative}: {error}",))
    except StorageError as error:
        problems.append(f"{relative}: {error}")
    takes: list[Take] = []
    guessed: set[str] = set()
    for sound in sorted(place.glob("*.wav")):
        if sound.is_symlink() or not sound.is_file():
            problems.append(f"{relative}/{sound.name} is not a plain file and is not used.")
            continue
        if (original := copied_from(sound, name)) is not None:
            problems.append(f"{relative}/{sound.name} {IS_A_COPY.format(original)}")
            continue
        try:
            take = _read(sound, relative, name, problems)
        except NewerVersionError as error:
            problems.append(f"{relative}: {error}")
            continue
        if take is None:
            take = _without_sidecar(sound, relative, name, planned)
            guessed.add(sound.stem)
        if take is not None:
            takes.append(take)
    beside_nothing = {SESSION_FILE, MANIFEST_FILE, *(path.name for path in never_begun(place))}
    for lone in sorted(place.glob("*.json")):
        if (original := copied_from(lone, name)) is not None:
            problems.append(f"{relative}/{lone.name} {IS_A_COPY.format(original)}")
        elif lone.name not in beside_nothing and not lone.with_suffix(".wav").exists():
            problems.append(f"The sound of {relative}/{lone.name} is missing.")
    if planned is None and not takes:
        return Contents(None, tuple(problems))
    takes.sort(key=lambda take: (take.position, take.number))
    session = planned or _session_of(name, takes)
    return Contents(
        replace(session, takes=tuple(takes)),
        tuple(problems),
        frozenset(guessed),
        has_plan=planned is not None,
    )


def copied_from(path: Path, session_id: str) -> str | None:
    """Return the name of the file of ours beside ``path`` that this is another copy of, if any.

    Programs that keep folders in step make one where a file was changed in two places, and put
    something behind its name: ``session (1).json``, ``session-LAPTOP.json``.
    """
    if path.name == SESSION_FILE or _is_take(path, session_id):
        return None
    for original in path.parent.glob(f"*{path.suffix}"):
        added = path.stem.removeprefix(original.stem)
        is_longer = added != path.stem and added[:1] in _BEFORE_ADDED
        if is_longer and (original.name == SESSION_FILE or _is_take(original, session_id)):
            return original.name
    return None


def _is_take(path: Path, session_id: str) -> bool:
    match = TAKE_NAME.fullmatch(path.stem)
    return match is not None and match["session"] == session_id


def never_begun(place: Path) -> tuple[Path, ...]:
    """Return the sidecars in a session folder that were written just before the app was killed.

    A sidecar is written before the first sample. One that has no sound beside it and says that it
    is being recorded tells of nothing that anybody said.
    """
    found = []
    for beside in sorted(place.glob("*.json")):
        if TAKE_NAME.fullmatch(beside.stem) is None or beside.with_suffix(".wav").exists():
            continue
        with contextlib.suppress(StorageError):
            take = read_take(beside)
            if take.id == beside.stem and take.state is TakeState.RECORDING:
                found.append(beside)
    return tuple(found)


def _read(sound: Path, relative: str, name: str, problems: list[str]) -> Take | None:
    try:
        take = read_take(sound.with_suffix(".json"))
    except NewerVersionError:
        raise
    except StorageError as error:
        problems.append(f"{relative}: {error}")
        return None
    if take.id != sound.stem or take.session_id != name:
        problems.append(f"{relative}/{sound.stem}.json belongs to another recording.")
        return None
    return replace(take, sound=f"{relative}/{sound.name}")


def _without_sidecar(sound: Path, relative: str, name: str, planned: Session | None) -> Take | None:
    """Return what the name of the sound file and the plan tell of a take."""
    match = TAKE_NAME.fullmatch(sound.stem)
    if match is None or match["session"] != name or not int(match["position"]):
        return None
    position = int(match["position"]) - 1
    question = Question("lost", _LOST_QUESTION, QuestionKind.BEHAVIORAL)
    asked_by = planned.plan.panel[0].id if planned and planned.plan.panel else "lost"
    if planned and position < len(planned.plan.questions):
        asked = planned.plan.questions[position]
        question, asked_by = asked.question, asked.asked_by
    return Take(
        id=sound.stem,
        session_id=name,
        position=position,
        number=int(match["number"]),
        question=question,
        asked_by=asked_by,
        started_at=planned.started_at if planned else _changed_at(sound),
        sound=f"{relative}/{sound.name}",
        rate_hz=0,
        duration_ms=0,
        state=TakeState.RECORDING,
    )


def _session_of(session_id: str, takes: list[Take]) -> Session:
    """Return a session that its takes alone tell of."""
    asked = {take.position: take for take in takes}
    members = {
        take.asked_by: PanelMember(take.asked_by, take.asked_by, PanelRole.HIRING_MANAGER, "")
        for take in takes
    }
    plan = SessionPlan(
        title=_LOST_TITLE,
        mode=Mode.STUDY,
        panel=tuple(members.values()),
        questions=tuple(
            PlannedQuestion(take.question, take.asked_by) for _, take in sorted(asked.items())
        ),
        seed=0,
    )
    return Session(session_id, min(take.started_at for take in takes), plan, _LOST_TITLE)


def _changed_at(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)
