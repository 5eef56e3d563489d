# SPDX-License-Identifier: GPL-3.0-or-later
"""``sessions import AUDIO``: a recording made elsewhere, heard and measured like any answer."""

import argparse
import sys
import time
from contextlib import closing
from dataclasses import replace

from mockinterview import wiring
from mockinterview.audio.sound_files import warning
from mockinterview.commands.holding import beside_others
from mockinterview.domain.question import QuestionKind
from mockinterview.errors import AppError
from mockinterview.interview.brought_in import bring_in, plan_for
from mockinterview.paths import DataFolder
from mockinterview.wiring import talk


def run(options: argparse.Namespace, folder: DataFolder) -> None:
    """Save the recording first, then hear and measure it.

    Raises:
        AppError: It cannot be read, or the question is missing: nothing was kept. Or it could not
            be transcribed: its sound is kept.
    """
    sound = options.path.expanduser().absolute()
    kind = QuestionKind(options.kind) if options.kind else None
    plan = plan_for(sound, options.question, kind, wiring.question_bank(folder).panel[0])
    with (
        beside_others(folder, "Nothing was imported."),
        closing(wiring.library(folder)) as library,
    ):
        session = bring_in(library, sound, plan, wiring.local_now)
        take = session.takes[0]
        told = warning(sound)
        print(told or f"Reading the words of {sound.name}…", file=sys.stderr)
        try:
            hearing = talk.hearer(options.engine, folder.models).hear(library.sound_path(take))
        except AppError as error:
            library.fail_take(take.id, str(error))
            raise
        began = time.perf_counter()
        measures = wiring.TakeMeasurer()(take, session, hearing)
        took_ms = round((time.perf_counter() - began) * 1000)
        library.save_measures(take.id, hearing, replace(measures, measure_ms=took_ms))
    print(f"{session.id}  {session.title}, {len(session.takes)} recordings")
