# SPDX-License-Identifier: GPL-3.0-or-later
"""The review at a desk: a word that is clicked is heard from its beginning."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from mockinterview import wiring
from mockinterview.domain.hearing import Hearing, Span, Word
from mockinterview.domain.question import PanelMember, PanelRole, Question, QuestionKind
from mockinterview.domain.session import Mode, PlannedQuestion, SessionPlan
from mockinterview.paths import DataFolder
from mockinterview.storage.library import Library
from tests.system.app import App
from tests.system.desk import Desk
from tests.system.processes import wait_for
from tests.system.sound import (
    LOW_RATE_HZ,
    Samples,
    SpokenAnswer,
    down_to_16k,
    find_in,
    read_16k,
    two_sentences,
    write_16k,
)

pytestmark = pytest.mark.system

PLAN = SessionPlan(
    "Read aloud",
    Mode.STUDY,
    (PanelMember("ann", "Ann Ode", PanelRole.PEER, "Peer"),),
    (PlannedQuestion(Question("q", "What happened?", QuestionKind.BEHAVIORAL), "ann"),),
    seed=1,
)
#: What is compared: long enough to be like nothing else in the recording.
PIECE_S = 1.2
LEAD_IN_MS = 150
TENTH = 9


def keep(home: Path, answer: SpokenAnswer) -> None:
    """Put an answer into the library with the words and times of its reference."""
    words = tuple(Word(word.text, word.start_ms, word.end_ms) for word in answer.words)
    sound = read_16k(answer.sound)
    duration_ms = len(sound) * 1000 // LOW_RATE_HZ
    speech = tuple(Span(word.start_ms, word.end_ms) for word in words)
    hearing = Hearing("reference", duration_ms, words, speech)
    measure = wiring.TakeMeasurer()
    with Library(DataFolder(home)) as library:
        session = library.create_session(PLAN, datetime(2026, 11, 22, 18, 42, tzinfo=UTC))
        asked = PLAN.questions[0].question
        take = library.begin_take(session.id, 0, asked, "ann", session.started_at)
        write_16k(library.sound_path(take), sound)
        take = library.finish_recording(take.id, LOW_RATE_HZ, duration_ms)
        library.save_measures(take.id, hearing, measure(take, session, hearing))


def onset(heard: Samples) -> int:
    """Return where the first sound is, in milliseconds; the length where all is silent."""
    loud = np.flatnonzero(np.abs(heard) > 0.01)
    return int(loud[0] if len(loud) else len(heard)) * 1000 // LOW_RATE_HZ


def test_the_tenth_word_is_heard_from_its_beginning_when_it_is_clicked(
    desk: Desk, make_app: Callable[..., App], home: Path, tmp_path: Path
) -> None:
    answer = two_sentences(tmp_path, pause_s=1.0)
    keep(home, answer)
    app = make_app()
    app.start()
    app.press("Replay last session")
    app.wait_for_status("review ready")
    transcript = app.find("Transcript")
    text = transcript.text.replace("\N{NO-BREAK SPACE}", " ")
    said = [word.text for word in answer.words]
    offset = text.index(" ".join(said[TENTH : TENTH + 3]))
    ear = desk.listen()
    desk.click(*transcript.place_of(offset))
    start_ms = answer.words[TENTH].start_ms - LEAD_IN_MS
    sound = read_16k(answer.sound)
    piece = sound[start_ms * LOW_RATE_HZ // 1000 :][: round(PIECE_S * LOW_RATE_HZ)]

    def found() -> tuple[int, float] | None:
        place_ms, alike = find_in(piece, down_to_16k(ear.heard()))
        return (place_ms, alike) if alike > 0.9 else None

    place_ms, _ = wait_for(found, 60, "the sound of the tenth word")
    heard = down_to_16k(ear.stop())
    first_ms = onset(piece)
    assert abs(onset(heard) - place_ms - first_ms) <= 30, "nothing is heard before it"
    app.key("space")
    app.find("Play")
    assert app.close() == 0
