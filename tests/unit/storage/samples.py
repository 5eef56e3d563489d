# SPDX-License-Identifier: GPL-3.0-or-later
"""Sessions, hearings and measures for the storage tests, every field of them filled."""

from datetime import UTC, datetime, timedelta, timezone

from mockinterview.domain.hearing import HeardFiller, Hearing, Span, VoiceTrack, Word
from mockinterview.domain.measures import (
    Band,
    Feedback,
    FeedbackKind,
    Filler,
    FillerBurst,
    Fillers,
    FillerSource,
    Measures,
    PacePoint,
    Pacing,
    Pause,
    PausePlace,
    Relevance,
    Star,
    StarLabel,
    StarShare,
    StarUnit,
    Voice,
)
from mockinterview.domain.question import (
    FollowUp,
    PanelMember,
    PanelRole,
    Question,
    QuestionKind,
    VoiceHint,
)
from mockinterview.domain.session import Mode, PlannedQuestion, SessionPlan, SoundGap, Take
from mockinterview.storage.library import Library
from tests.unit.storage.sounds import RATE_HZ, write_sound

NOW = datetime(2026, 11, 24, 19, 30, 5, tzinfo=timezone(timedelta(hours=2)))
LATER = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)

RUTH = PanelMember(
    id="ruth",
    name="Ruth Adeyemi",
    role=PanelRole.HIRING_MANAGER,
    title="Head of the team",
    prefers=("behavioral",),
    transitions=("Next, then.",),
    voice=VoiceHint("mid", "slow", "female"),
)
CONFLICT = Question(
    id="beh-conflict-01",
    text="Tell me about a disagreement with a colleague.",
    kind=QuestionKind.BEHAVIORAL,
    competency="conflict",
    seniority=("mid",),
    families=("any",),
    after="Whether you can give way.",
    strong=("Puts both positions fairly",),
    follow_ups=(FollowUp("no-result", "And how did it end?"),),
    target_s=(75, 135),
)
DEADLINE = Question(id="own-1", text="When did you last miss a deadline?", kind=QuestionKind.ROLE)


def plan(title: str = "Second interview, mixed questions") -> SessionPlan:
    return SessionPlan(
        title=title,
        mode=Mode.STUDY,
        panel=(RUTH,),
        questions=(PlannedQuestion(CONFLICT, "ruth"), PlannedQuestion(DEADLINE, "ruth")),
        seed=7,
        job="Operations lead at Calder Freight",
    )


def hearing(text: str = "We moved the café rota. Nine of eleven arrived on time.") -> Hearing:
    words = tuple(
        Word(word, 500 * i, 500 * i + 400, 0.5 + i / 100) for i, word in enumerate(text.split())
    )
    return Hearing(
        engine="builtin:tiny-en",
        duration_ms=6000,
        words=words,
        speech=(Span(0, 2400), Span(2500, 5900)),
        fillers=(HeardFiller("um", 2410, 2490, 0.8),),
        voice=VoiceTrack(10, (0.0, 118.3, 119.1), (-60.0, -22.5, -21.9)),
        syllables_ms=(100, 300, 700),
        transcribe_ms=190,
    )


def measures(change: str = "Say what came of it") -> Measures:
    band = Band(10, 30, "%", "our guess")
    return Measures(
        pacing=Pacing(
            11, 0, 5800, 141.2, 178.6, 4.4, (Pause(2400, 2500, PausePlace.MID),),
            (PacePoint(0, 6000, 133.0),),
        ),
        fillers=Fillers(
            1, 3.9, (Filler("um", 2410, 2490, FillerSource.SOUND, 0.8),),
            (FillerBurst(2410, 2490, 1),),
        ),
        voice=Voice(118.0, 2.9, 4.1),
        star=Star(
            True, True, 0.8,
            (StarUnit("We moved the café rota.", StarLabel.ACTION, 0, 2400, 0.91),),
            StarShare(0.18, 0.09, 0.55, 0.13, 0.05),
        ),
        relevance=Relevance(0.71, None),
        feedback=(
            Feedback("quick", FeedbackKind.STRENGTH, "You told one real story", "It was real."),
            Feedback("result", FeedbackKind.CHANGE, change, "Low.", (Span(0, 10),), band),
        ),
        measure_ms=14,
    )  # fmt: skip


def record(
    library: Library, session_id: str, position: int = 0, sound: bytes | None = None
) -> Take:
    """Go through the life of a take up to the end of its recording."""
    take = library.begin_take(session_id, position, CONFLICT, "ruth", NOW)
    path = library.sound_path(take)
    if sound is None:
        write_sound(path, 600)
    else:
        path.write_bytes(sound)
    return library.finish_recording(take.id, RATE_HZ, 600, [SoundGap(120, 21)])
