# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a data folder with as many sessions as wanted, to see how the app bears years of use.

``python -m benchmarks.many_sessions FOLDER COUNT`` fills an empty folder. Sessions, files and index
are those of the app; only what nobody looks at while listing and searching is left small: each
recording is a tenth of a second of silence, and there are no pitch tracks. The same count, seed and
newest day give the same sessions.
"""

import argparse
import random
import wave
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

from mockinterview.domain.hearing import Hearing, Span, Word
from mockinterview.domain.measures import (
    Feedback,
    FeedbackKind,
    Fillers,
    Measures,
    Pacing,
    Relevance,
    Star,
    StarLabel,
    StarShare,
    StarUnit,
    Voice,
)
from mockinterview.domain.question import PanelMember, PanelRole, Question, QuestionKind
from mockinterview.domain.session import (
    Bookmark,
    Mode,
    PlannedQuestion,
    Session,
    SessionPlan,
    Take,
    TakeState,
)
from mockinterview.paths import DataFolder
from mockinterview.storage import sidecar
from mockinterview.storage.database import Database
from mockinterview.storage.index import Index
from mockinterview.storage.library import Library
from mockinterview.storage.takes_folder import TakesFolder

NEWEST = datetime(2026, 11, 24, 18, 30, tzinfo=UTC)
#: Three sessions a day: 10,000 go back nine years.
APART = timedelta(hours=8)
FEWEST_ANSWERS, MOST_ANSWERS = 2, 4
WORDS = 120
WORD_MS = 450
RATE_HZ = 16_000
#: What the search is for: one session in so many has it. The oldest ten have it all, so that a
#: library of ten fills the page with what was found as one of ten thousand does.
RARE_WORD, RARE_EVERY, RARE_IN_FIRST = "signature", 133, 10

_PANEL = (
    PanelMember("ruth", "Ruth Adeyemi", PanelRole.HIRING_MANAGER, "Head of the team"),
    PanelMember("jonas", "Jonas Lindqvist", PanelRole.PEER, "Engineer"),
    PanelMember("mei", "Mei Tanaka", PanelRole.PARTNER, "Product"),
    PanelMember("carla", "Carla Duarte", PanelRole.LEADER, "Director"),
)
_TITLES = (
    *("Second interview, mixed questions", "Leadership, one-way", "Technical part"),
    *("Culture and motives", "Warehouse lead", "First try, mixed", "Panel of three"),
)
_QUESTIONS = (
    ("Tell me about a disagreement with a colleague.", QuestionKind.BEHAVIORAL),
    ("Tell me about something that went wrong.", QuestionKind.BEHAVIORAL),
    ("Walk me through the last system you built.", QuestionKind.ROLE),
    ("What would you do if two deadlines met?", QuestionKind.SITUATIONAL),
    ("What kind of team do you work best in?", QuestionKind.CULTURE),
)
_CHANGES = (
    *("Get to what you did sooner", "Put a figure in the result", "Say what came of it"),
    *("Slow down in the action", "Say “I” where it was you"),
)
_VOCABULARY = (
    "we I the a and then so because when our team release customer shift depot order manifest"
    " schedule rota driver invoice system service query cache budget forecast supplier contract"
    " training incident outage review meeting report figure percent week month morning evening"
    " asked told moved wrote checked counted fixed built agreed changed tested measured planned"
    " called found kept gave took made saw learned late early twice first last next clear simple"
    " small whole better slower faster nine eleven forty hundred people colleague manager partner"
    " gate fleet"
)


def fill(folder: DataFolder, count: int, newest: datetime = NEWEST, seed: int = 1) -> None:
    """Put sessions into a data folder that has none yet.

    Args:
        folder: Where to.
        count: How many sessions.
        newest: When the last of them began.
        seed: Another one gives other answers.
    """
    folder.create()
    sound = _silence()
    database = Database(folder.database, before_migration=lambda *_: None)
    try:
        # It is thrown away if the machine stops half-way, so nothing waits for the disk.
        database.execute("PRAGMA synchronous = OFF")
        index = Index(database)
        for session in sessions(count, newest, seed):
            relative = TakesFolder.folder_for(session.id, session.started_at)
            _write(folder.takes / relative, session, sound)
            index.add_session(session, relative)
    finally:
        database.close()


def sessions(count: int, newest: datetime = NEWEST, seed: int = 1) -> Iterator[Session]:
    """Yield so many measured sessions, oldest first."""
    chance = random.Random(seed)  # noqa: S311 - made-up answers, no secrets
    for number in range(count):
        yield _session(number, newest - (count - 1 - number) * APART, chance)


def _session(number: int, started_at: datetime, chance: random.Random) -> Session:
    asked = chance.sample(_QUESTIONS, chance.randint(FEWEST_ANSWERS, MOST_ANSWERS))
    panel = tuple(chance.sample(_PANEL, 2))
    planned = tuple(
        PlannedQuestion(
            Question(f"made-{text[:12]}-{kind.value}", text, kind), chance.choice(panel).id
        )
        for text, kind in asked
    )
    title = chance.choice(_TITLES)
    plan = SessionPlan(title, chance.choice(list(Mode)), panel, planned, seed=number)
    session = Session(f"{started_at:%Y%m%d-%H%M%S}-{number:05x}", started_at, plan, title)
    folder = TakesFolder.folder_for(session.id, started_at)
    is_rare = number < RARE_IN_FIRST or number % RARE_EVERY == 0
    takes = tuple(
        _take(session, folder, position, one, chance, has_rare=is_rare and position == 0)
        for position, one in enumerate(planned)
    )
    return Session(session.id, started_at, plan, title, takes)


def _take(
    session: Session,
    folder: str,
    position: int,
    planned: PlannedQuestion,
    chance: random.Random,
    *,
    has_rare: bool,
) -> Take:
    take_id = f"{session.id}-{position + 1:02d}-1"
    words = chance.choices(_VOCABULARY.split(), k=WORDS)
    if has_rare:
        words[WORDS // 2] = RARE_WORD
    return Take(
        id=take_id,
        session_id=session.id,
        position=position,
        number=1,
        question=planned.question,
        asked_by=planned.asked_by,
        started_at=session.started_at + position * timedelta(minutes=2),
        sound=f"{folder}/{take_id}.wav",
        rate_hz=RATE_HZ,
        duration_ms=WORDS * WORD_MS,
        state=TakeState.MEASURED,
        hearing=_hearing(words),
        measures=_measures(words, chance),
        note="Shorter next time." if chance.random() < 0.1 else "",
        rating=chance.choice((None, None, 2, 3, 4, 5)),
        bookmarks=(Bookmark(9_000, "Here it drags."),) if chance.random() < 0.1 else (),
    )


def _hearing(words: Sequence[str]) -> Hearing:
    timed = tuple(
        Word(word, at * WORD_MS, at * WORD_MS + 300, 0.9) for at, word in enumerate(words)
    )
    duration_ms = len(words) * WORD_MS
    return Hearing(
        engine="builtin:tiny-en",
        duration_ms=duration_ms,
        words=timed,
        speech=(Span(0, duration_ms),),
        transcribe_ms=1_900,
    )


def _measures(words: Sequence[str], chance: random.Random) -> Measures:
    duration_ms = len(words) * WORD_MS
    rate_wpm = chance.uniform(110, 175)
    situation, action = chance.uniform(0.1, 0.3), chance.uniform(0.3, 0.6)
    share = StarShare(situation, 0.1, action, 0.9 - situation - action, 0.0)
    return Measures(
        pacing=Pacing(len(words), 850, 71_200, rate_wpm, rate_wpm * 1.2, 4.4, (), ()),
        fillers=Fillers(4, chance.uniform(0, 8), (), ()),
        voice=Voice(118.0, 2.9, 4.1),
        star=Star(
            is_story=True,
            quantified_result=chance.random() < 0.5,
            i_share=0.8,
            units=(StarUnit(" ".join(words[:12]), StarLabel.ACTION, 0, duration_ms, 0.9),),
            share=share,
        ),
        relevance=Relevance(0.7, None),
        feedback=(
            Feedback("story", FeedbackKind.STRENGTH, "You told one real story", "It was yours."),
            Feedback("change", FeedbackKind.CHANGE, chance.choice(_CHANGES), "Once is enough."),
        ),
        measure_ms=14,
    )


def _silence() -> bytes:
    memory = BytesIO()
    with wave.open(memory, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE_HZ)
        sound.writeframes(bytes(RATE_HZ // 10 * 2))
    return memory.getvalue()


def _write(place: Path, session: Session, sound: bytes) -> None:
    place.mkdir(parents=True)
    (place / sidecar.SESSION_FILE).write_bytes(sidecar.session_bytes(session))
    for take in session.takes:
        (place / f"{take.id}.json").write_bytes(sidecar.take_bytes(take))
        (place / f"{take.id}.wav").write_bytes(sound)


def save_one_more(library: Library) -> None:
    """Begin, record and measure one more answer: the latest measured one, as a take again."""
    measured = library.heard_takes(1)[0]
    take = library.begin_take(
        measured.session_id, measured.position, measured.question, measured.asked_by, NEWEST
    )
    library.sound_path(take).write_bytes(library.sound_path(measured).read_bytes())
    library.finish_recording(take.id, measured.rate_hz, measured.duration_ms)
    if measured.hearing is not None and measured.measures is not None:
        library.save_measures(take.id, measured.hearing, measured.measures)


def main() -> None:
    """Fill the folder that is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int)
    options = parser.parse_args()
    fill(DataFolder(options.folder), options.count)


if __name__ == "__main__":
    main()
