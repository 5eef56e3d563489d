# SPDX-License-Identifier: GPL-3.0-or-later
"""``analyze``: measure recordings, or the text-only part of transcripts."""

import argparse
import hashlib
import json
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from mockinterview import __version__, wiring
from mockinterview.analysis.consistency import find_contradictions
from mockinterview.analysis.correction import corrected_words
from mockinterview.analysis.report import as_document, as_text
from mockinterview.analysis.tokens import Token, tokens_of_text, tokens_of_words
from mockinterview.audio.sound_files import warning
from mockinterview.commands.crew import Crew, cluster_crew, local_crew
from mockinterview.commands.many import ResultsFile, work_through
from mockinterview.commands.reading import read_text
from mockinterview.domain.profile import Profile, Yardstick
from mockinterview.domain.question import Question, QuestionKind
from mockinterview.errors import AppError, ContentError
from mockinterview.paths import DataFolder
from mockinterview.questions.job_file import read_job
from mockinterview.wiring import talk

#: What counts as a recording when a folder is given.
SOUND_SUFFIXES = frozenset({".wav", ".flac", ".mp3", ".ogg", ".oga", ".opus", ".m4a", ".aac"})


@dataclass(frozen=True)
class Order:
    """What is wanted of one recording; travels to other processes."""

    question: Question | None
    job: str
    engine: str
    models: Path
    transcript: str | None = None
    profile: Profile = Profile.STANDARD
    log: str = ""

    @property
    def fingerprint(self) -> str:
        """A short name for what is wanted and by which version: other wishes, other results."""
        wanted = repr(
            (
                __version__,
                self.question,
                self.job,
                self.engine,
                self.transcript,
                self.profile,
                self.log,
            )
        )
        return hashlib.blake2b(wanted.encode(), digest_size=8).hexdigest()


def run(options: argparse.Namespace, folder: DataFolder) -> int:
    """Print the measures of each input; exit code 1 when one of them could not be measured."""
    if options.transcript is not None and (options.text or len(options.paths) > 1):
        raise ContentError("--transcript gives the words of one recording. Name just one.")
    question = _question(options.question, options.kind)
    job = read_job(options.job) if options.job else ""
    if options.text:
        return _analyze_texts(options, question, job)
    transcript = read_text(options.transcript) if options.transcript else None
    profile = Profile(options.profile)
    log = read_text(options.log) if options.log else ""
    order = Order(question, job, options.engine, folder.models, transcript, profile, log)
    recordings = tuple(_recordings(options.paths))
    many = (
        len(recordings) > 1
        or options.output is not None
        or options.scheduler is not None
        or any(Path(path).is_dir() for path in options.paths)
    )
    if not many:
        document, text = measure_recording(recordings[0], order)
        _warn(recordings[0])
        print(json.dumps(document, ensure_ascii=False, indent=1) if options.json else text)
        return 0
    return _analyze_many(recordings, order, options)


def measure_recording(sound: Path, order: Order) -> tuple[dict[str, Any], str]:
    """Hear and measure one recording; return the JSON object and the readable report.

    Raises:
        AppError: The recording cannot be read, or the recogniser failed.
    """
    hearing = talk.hearer(order.engine, order.models).hear(sound)
    if order.transcript is not None:
        hearing = replace(hearing, words=corrected_words(hearing.words, order.transcript))
    measurer = wiring.measurer(Yardstick(order.profile))
    began = time.perf_counter()
    measures = measurer.measure(hearing, order.question, order.job)
    took_ms = round((time.perf_counter() - began) * 1000)
    measures = replace(measures, measure_ms=took_ms)
    text = as_text(
        str(sound),
        hearing,
        measures,
        bands=measurer.bands_for(order.question),
        kind=order.question.kind if order.question is not None else None,
    )
    document = as_document(str(sound), hearing, measures)
    if order.log:
        text += _told_otherwise(document, tokens_of_words(hearing.words), order.log)
    return document, text


def _told_otherwise(document: dict[str, Any], said: Sequence[Token], log: str) -> str:
    """Add what differs from the first interview to the object; return the same as a paragraph."""
    found = find_contradictions(tokens_of_text(log), said)
    document["consistency"] = [
        {
            "kind": pair.later.kind.value,
            "earlier": pair.earlier.quote,
            "later": pair.later.quote,
            "start_ms": pair.later.start_ms,
            "end_ms": pair.later.end_ms,
        }
        for pair in found
    ]
    lines = [f"  - Then “{pair.earlier.quote}”, now “{pair.later.quote}”." for pair in found]
    head = "\n\nTold otherwise in the first interview; both may be right\n"
    return head + "\n".join(lines) if found else ""


def _analyze_many(recordings: Sequence[Path], order: Order, options: argparse.Namespace) -> int:
    with ExitStack() as stack:
        results = None
        if options.output is not None:
            results = stack.enter_context(closing(ResultsFile(options.output, order.fingerprint)))
            todo = [sound for sound in recordings if not results.has(sound)]
            if len(todo) < len(recordings):
                known = len(recordings) - len(todo)
                print(f"{known} of {len(recordings)} were measured before.", file=sys.stderr)
            recordings = todo
        if options.scheduler is not None:
            crew = stack.enter_context(cluster_crew(options.scheduler))
        else:
            crew = local_crew(options.jobs)
        return _tell_all(recordings, order, crew, results, as_json=options.json)


def _tell_all(
    recordings: Sequence[Path],
    order: Order,
    crew: Crew,
    results: ResultsFile | None,
    *,
    as_json: bool,
) -> int:
    failed = 0
    work = partial(measure_recording, order=order)
    for done, (sound, outcome) in enumerate(work_through(crew, work, recordings), 1):
        if isinstance(outcome, str):
            failed += 1
            document: dict[str, Any] = {"file": str(sound), "error": outcome}
            text = f"{sound}: {outcome}"
        else:
            document, text = outcome
            _warn(sound)
        if results is not None:
            results.write(sound, document)
        else:
            print(json.dumps(document, ensure_ascii=False) if as_json else text, flush=True)
        print(f"{done} of {len(recordings)}", file=sys.stderr, flush=True)
    return 1 if failed else 0


def _warn(sound: Path) -> None:
    """Say where a recording ends early: it was measured, but not all of it."""
    sentence = warning(sound)
    if sentence is not None:
        print(sentence, file=sys.stderr)


def _analyze_texts(options: argparse.Namespace, question: Question | None, job: str) -> int:
    measurer = wiring.measurer(Yardstick(Profile(options.profile)))
    log = read_text(options.log) if options.log else ""
    failed = 0
    for path in options.paths:
        try:
            text = sys.stdin.read() if path == "-" else read_text(Path(path))
        except AppError as error:
            failed += 1
            print(json.dumps({"file": path, "error": str(error)}) if options.json else error)
            continue
        began = time.perf_counter()
        measures = measurer.measure_text(text, question, job)
        took_ms = round((time.perf_counter() - began) * 1000)
        measures = replace(measures, measure_ms=took_ms)
        document = as_document(path, None, measures, text)
        told = _told_otherwise(document, tokens_of_text(text), log) if log else ""
        if options.json:
            print(json.dumps(document, ensure_ascii=False))
        else:
            kind = question.kind if question is not None else None
            print(as_text(path, None, measures, text, kind=kind) + told)
    return 1 if failed else 0


def _recordings(paths: Sequence[str]) -> Iterator[Path]:
    for path in map(Path, paths):
        if path.is_dir():
            inside = sorted(
                file for file in path.rglob("*") if file.suffix.lower() in SOUND_SUFFIXES
            )
            if not inside:
                raise ContentError(f"There is no recording in the folder {path}.")
            yield from inside
        else:
            yield path


def _question(text: str, kind: str | None) -> Question | None:
    if not text and kind is None:
        return None
    return Question("typed-in", text, QuestionKind(kind or QuestionKind.BEHAVIORAL))
