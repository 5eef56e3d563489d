# SPDX-License-Identifier: GPL-3.0-or-later
"""``practise``: a whole session without a screen or a microphone."""

import argparse
import json
import sys
import time
from contextlib import closing

from mockinterview import wiring
from mockinterview.commands.holding import beside_others
from mockinterview.commands.sessions import describe, document
from mockinterview.domain.profile import Profile, Yardstick
from mockinterview.domain.session import Mode
from mockinterview.errors import ContentError
from mockinterview.paths import DataFolder
from mockinterview.questions.job_file import read_job
from mockinterview.questions.panel import DEFAULT_ROLES
from mockinterview.questions.plan import plan_session


def run(options: argparse.Namespace, folder: DataFolder) -> int:
    """Take each file as the answer to whatever is asked next; save and print the session."""
    for answer in options.answers:
        if not answer.is_file():
            raise ContentError(f"There is no recording at {answer}. Nothing was saved.")
    count = max(options.questions or 0, len(options.answers))
    bank = wiring.question_bank(folder)
    plan = plan_session(
        bank,
        count=count,
        roles=options.panel or DEFAULT_ROLES,
        mode=Mode(options.mode),
        seed=options.seed if options.seed is not None else time.time_ns() % 1_000_000,
        job=read_job(options.job) if options.job else "",
    )
    with (
        beside_others(folder, "Nothing was recorded."),
        closing(wiring.library(folder)) as library,
    ):
        practice = wiring.practice(
            library,
            folder,
            options.engine,
            lambda line: print(line, file=sys.stderr),
            wiring.interviewer(bank) if options.follow_ups else None,
            Profile(options.profile),
        )
        session = practice.run(plan, options.answers, whole=options.questions is None)
    if options.json:
        print(json.dumps(document(session), ensure_ascii=False))
    else:
        print(describe(session, Yardstick(Profile(options.profile))))
    return 0
