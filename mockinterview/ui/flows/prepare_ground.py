# SPDX-License-Identifier: GPL-3.0-or-later
"""What the flows behind the tabs of Prepare stand on."""

from collections.abc import Callable
from dataclasses import dataclass, field

from mockinterview.analysis.topics import Topics
from mockinterview.domain.session import SessionPlan
from mockinterview.interview.look_back import LookBack
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.own_pack import OwnPack
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.preferences import PreferencesTask
from mockinterview.tasks.preparation import PreparationTask
from mockinterview.tasks.worker import Worker


@dataclass(frozen=True)
class PrepareDoors:
    """What leads out of Prepare."""

    start_session: Callable[[SessionPlan], None]
    review: Callable[[str, int], None]


@dataclass
class PrepareGround:
    """``bank`` is replaced when the person changes their own questions; ``look`` at each reading.

    ``job_plan`` is the plan for the job as a whole, the same from day to day; None without one.
    ``topics`` and ``load_bank`` read files: call them on a thread.
    """

    preparation: PreparationTask
    preferences: PreferencesTask
    library: LibraryTask
    files: Worker
    doors: PrepareDoors
    bank: QuestionBank
    own_pack: OwnPack
    load_bank: Callable[[], QuestionBank]
    topics: Callable[[], Topics]
    look: LookBack = field(default_factory=LookBack)
    job_plan: SessionPlan | None = None
