# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts the engines together, the same for the window and the commands; ``talk``: those of speech.

What loads a model or a native library is imported where it is first used: the window shows before.
"""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from mockinterview.domain.profile import Profile, Yardstick
from mockinterview.domain.summary import is_sample
from mockinterview.errors import StorageError
from mockinterview.paths import DataFolder, assets_folder
from mockinterview.questions.bank import QuestionBank
from mockinterview.wiring import talk

if TYPE_CHECKING:
    from mockinterview.analysis.bands import Bands
    from mockinterview.analysis.measure import Measurer
    from mockinterview.analysis.star import StarModel
    from mockinterview.analysis.topics import Topics
    from mockinterview.domain.correction import Correction
    from mockinterview.domain.hearing import Hearing
    from mockinterview.domain.measures import Measures
    from mockinterview.domain.preparation import Preparation
    from mockinterview.domain.session import Session, Take
    from mockinterview.interview.interviewer import Interviewer
    from mockinterview.interview.practice import Practice
    from mockinterview.interview.session_review import ReviewSession
    from mockinterview.interview.told_before import LookBack
    from mockinterview.storage.export.context import ExportContext
    from mockinterview.storage.library import Library
    from mockinterview.storage.upkeep import Restored

STANDARD = Yardstick()


def local_now() -> datetime:
    """Return the time on the person's clock, with its offset."""
    return datetime.now().astimezone()


def library(folder: DataFolder) -> "Library":
    """Open the library, making the data folder when there is none.

    Raises:
        StorageError: The folder or the database cannot be used.
    """
    from mockinterview.storage.library import Library

    return Library(folder)


def question_bank(folder: DataFolder) -> QuestionBank:
    """Load the questions that ship with the app and the person's own."""
    return QuestionBank.load((assets_folder() / "questions", folder.questions), folder.packs)


@cache
def measurer(yardstick: Yardstick = STANDARD) -> "Measurer":
    """Load the models once in a process, and the bands once for each yardstick."""
    from mockinterview.analysis.measure import Measurer

    return Measurer(_star_model(), bands(yardstick), topics())


@cache
def bands(yardstick: Yardstick = STANDARD) -> "Bands":
    """Load the bands for whom they are."""
    from mockinterview.analysis.bands import load_bands

    return load_bands(assets_folder() / "bands.toml").for_yardstick(yardstick)


def chosen_yardstick(folder: DataFolder, told: Callable[[str], None]) -> Yardstick:
    """Return what the person wants to be measured by; ``told`` hears why it cannot be read."""
    from mockinterview.preferences import load_preferences

    chosen, problem = load_preferences(folder.settings)
    if problem is not None:
        told(problem)
    return chosen.yardstick


@cache
def _star_model() -> "StarModel":
    from mockinterview.analysis.star import StarModel

    return StarModel.load(assets_folder() / "star")


@cache
def topics() -> "Topics":
    """Load what words weigh once in a process."""
    from mockinterview.analysis.topics import load_topics

    return load_topics(assets_folder() / "relevance")


class TakeMeasurer:
    """Measures answers by their question, the mode of their session and the take before them."""

    def __init__(self, yardstick: Callable[[], Yardstick] = lambda: STANDARD) -> None:
        """Measure with the bands that a person has chosen.

        Args:
            yardstick: Asked at each answer, on the thread that measures: a choice counts at once.
        """
        self._yardstick = yardstick

    def __call__(
        self,
        take: "Take",
        session: "Session",
        hearing: "Hearing",
        correction: "Correction | None" = None,
    ) -> "Measures":
        """Measure one take from what was heard in it, and from what was set right."""
        before = [
            earlier.hearing
            for earlier in session.takes_at(take.position)
            if earlier.number < take.number and earlier.hearing is not None
        ]
        return measurer(self._yardstick()).measure(
            hearing,
            take.question,
            session.plan.job,
            session.plan.mode,
            correction=correction,
            earlier=before[-1] if before else None,
            gaps=take.gaps,
        )


def session_review(folder: DataFolder) -> "ReviewSession":
    """Return what looks at a session as a whole, with what was said and prepared before."""
    from mockinterview.domain.preparation import Preparation
    from mockinterview.interview.session_review import SessionReview, review_session
    from mockinterview.interview.told_before import MOST_ANSWERS

    def look(session: "Session", opened: "Library") -> SessionReview:
        if is_sample(session.id):  # it is somebody else's: nothing of one's own is laid beside it
            return review_session(session, session.takes[::-1], Preparation(), topics())
        heard = opened.heard_takes(MOST_ANSWERS + len(session.takes))
        return review_session(session, heard, _prepared(folder), topics())

    return look


def export_context(
    folder: DataFolder, opened: "Library", yardstick: Yardstick = STANDARD
) -> "ExportContext":
    """Return what exports for people tell besides: the panel's view, and the bands."""
    from mockinterview.analysis.beside import bands_beside
    from mockinterview.interview.panel_view import panel_view
    from mockinterview.storage.export.context import ExportContext

    look = session_review(folder)
    return ExportContext(
        view=lambda session: panel_view(look(session, opened)),
        bands_beside=lambda take: bands_beside(take, bands(yardstick)),
    )


def _prepared(folder: DataFolder) -> "Preparation":
    """Return what was prepared; nothing where it cannot be read, which Prepare tells of."""
    from mockinterview.domain.preparation import Preparation
    from mockinterview.storage.preparation import load_preparation

    try:
        return load_preparation(folder.preparation)
    except StorageError:
        return Preparation()


def look_back(folder: DataFolder) -> "LookBack":
    """Return what finds where a take differs from earlier answers and the first interview."""
    from mockinterview.interview.told_before import MOST_ANSWERS, ToldBefore, told_before

    def look(take: "Take", opened: "Library") -> tuple[ToldBefore, ...]:
        if is_sample(take.id):
            return ()
        facts = _prepared(folder).first
        return told_before(take, opened.heard_takes(MOST_ANSWERS), facts, topics())

    return look


def add_samples(opened: "Library", bank: QuestionBank, yardstick: Yardstick) -> str:
    """Put the sample sessions into the library, where they are not yet; return the newest's id."""
    from mockinterview.interview.sample import SampleMaker

    folder = assets_folder() / "sample"
    return SampleMaker(folder, bank.panel, TakeMeasurer(lambda: yardstick), local_now).add(opened)


@dataclass(frozen=True)
class AfterStart:
    """What a start has found: recordings that had no end, and all that wait for their words."""

    recovered: "tuple[Take, ...]"
    waiting: "tuple[Take, ...]"


def recover(opened: "Library") -> AfterStart:
    """Put right what an earlier run left."""
    from mockinterview.audio.wav import repair

    found = opened.recover(repair)
    opened.back_up_if_due(local_now())
    return AfterStart(found.takes, opened.unfinished_takes())


def restore(folder: DataFolder, copy: Path) -> "Restored":
    """Put a backup in the place of the library, which is not open, and add what came since.

    Raises:
        StorageError: The backup is not whole, or cannot be put in place.
    """
    from mockinterview.audio.wav import repair
    from mockinterview.storage.backup import Backups
    from mockinterview.storage.files import DiskFiles
    from mockinterview.storage.upkeep import Restored

    kept = Backups(folder.backups, DiskFiles()).restore(copy, folder)
    with closing(library(folder)) as opened:
        opened.rebuild(repair)
        return Restored(kept, opened.count())


def interviewer(bank: QuestionBank) -> "Interviewer":
    """Return what listens to the answers and asks back."""
    from mockinterview.interview.interviewer import Interviewer

    return Interviewer(
        bank.general_follow_ups,
        bank.leads,
        lambda text, question: measurer().measure_text(text, question),
    )


def practice(
    opened: "Library",
    folder: DataFolder,
    engine: str,
    told: Callable[[str], None],
    asks_back: "Interviewer | None" = None,
    profile: Profile = Profile.STANDARD,
) -> "Practice":
    """Return what turns sound files into a session."""
    from mockinterview.interview.practice import Practice

    return Practice(
        library=opened,
        hear=talk.hearer(engine, folder.models).hear,
        measure=TakeMeasurer(lambda: Yardstick(profile)),
        now=local_now,
        told=told,
        interviewer=asks_back,
    )
