# SPDX-License-Identifier: GPL-3.0-or-later
"""How right and how fast the recognisers are: ``python -m benchmarks.speech [FOLDER]``.

A folder holds recordings with, beside each, what was said: ``NAME.txt`` (words), and where there
is one ``NAME.TextGrid`` or ``NAME.words.json`` (words with times). ``index.toml`` says how each
was spoken, and which are held out: nothing was trained or tuned on these.

Further truth is made: silences of known length are put between the words of timed recordings,
and real fillers, cut out of the held-out ones, between the words of fluent held-out speech. And
every recording is heard once more as if it were being spoken (``benchmarks.live``): the text may
be no worse, and the words have to be there soon after Stop.
"""

import argparse
import json
import multiprocessing
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import reduce
from operator import add
from pathlib import Path
from statistics import mean

import numpy as np

from benchmarks.hearings import Score, load, score, score_spliced_fillers, score_spliced_pauses
from benchmarks.live import Answer, hear_live
from benchmarks.references import Kind, Reference, read_folder
from benchmarks.scoring import Hits, middle, pair_up, plain_words
from benchmarks.splicing import cuttings
from mockinterview.speech.ear import Ear
from mockinterview.speech.engines import make_transcriber
from mockinterview.speech.transcriber import RATE_HZ

DATA = Path(__file__).parents[1] / "tests" / "data" / "audio"
#: The lengths of answers for which the wait after Stop is measured with ``--long``.
LONG_S = (30, 60, 180, 600)
#: Stop also comes so far before the end of each recording: in the midst of what is said.
MIDST_S = 1.3

Figures = dict[str, float | None]


def run_engine(
    engine: str, models: Path, folder: Path, *, quick: bool, long: bool
) -> tuple[str, list[Score], dict[int, float], float]:
    """Score every recording with one engine; in a process of its own, for its memory."""
    references = read_folder(folder)
    ear = Ear(make_transcriber(engine, models))
    scores = [score(ear, reference) for reference in references]
    waits: dict[int, float] = {}
    if not quick:
        _splice(ear, references, scores)
        _live(engine, models, references, scores)
    if long:
        waits = long_waits(engine, models, references)
    return ear.engine, scores, waits, peak_memory_mb()


def _splice(ear: Ear, references: Sequence[Reference], scores: Sequence[Score]) -> None:
    held_out = [each for each in references if each.held_out]
    fillers = [cut for each in held_out for cut in cuttings(each, load(each.sound))]
    for reference, result in zip(references, scores, strict=True):
        if reference.timed:
            result.spliced_pauses = score_spliced_pauses(ear, reference)
        if reference.held_out and reference.kind is Kind.READ:
            result.spliced_fillers = score_spliced_fillers(ear, reference, fillers)


def _live(
    engine: str, models: Path, references: Sequence[Reference], scores: Sequence[Score]
) -> None:
    answers = []
    for reference in references:
        samples = load(reference.sound)
        length_s = len(samples) / RATE_HZ
        answers += [Answer(samples, length_s), Answer(samples, length_s - MIDST_S)]
    results = hear_live(make_transcriber, engine, models, answers)
    for number, (reference, result) in enumerate(zip(references, scores, strict=True)):
        whole, midst = results[2 * number : 2 * number + 2]
        heard = plain_words(whole.hearing.text)
        result.live_errors = pair_up(plain_words(reference.text), heard).errors
        result.stop_to_words_s = [whole.wait_s, midst.wait_s]


def long_waits(engine: str, models: Path, references: Sequence[Reference]) -> dict[int, float]:
    """Return the wait after Stop for long answers, made of all spoken recordings in a row."""
    spoken = [load(each.sound) for each in references if each.kind is not Kind.QUIET]
    once = np.concatenate(spoken)
    answers = [Answer(np.resize(once, length_s * RATE_HZ), length_s) for length_s in LONG_S]
    results = hear_live(make_transcriber, engine, models, answers)
    return {length: each.wait_s for length, each in zip(LONG_S, results, strict=True)}


def peak_memory_mb() -> float:
    """Return the most memory that this process has used; 0 where the system does not say."""
    try:
        import resource
    except ImportError:
        return 0.0
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def _share(part: float, whole: float) -> float | None:
    return round(part / whole, 4) if whole else None


def _hits(hits: Sequence[Hits]) -> Hits:
    return reduce(add, hits, Hits())


def summary(scores: Sequence[Score]) -> Figures:
    """Return the figures of several recordings together."""
    fillers = _hits([each.fillers for each in scores if each.fillers])
    paused = _hits([each.pauses for each in scores])
    spliced = _hits([each.spliced_pauses for each in scores])
    put_in = _hits([each.spliced_fillers for each in scores])
    minutes = sum(each.duration_ms for each in scores if each.fillers is not None) / 60_000
    counts = [abs(each.heard_words - each.words) / each.words for each in scores if each.words]
    words = sum(each.words for each in scores)
    live = [each.live_errors for each in scores if each.live_errors is not None]
    waits = [wait for each in scores for wait in each.stop_to_words_s]
    return {
        "recordings": len(scores),
        "minutes": round(sum(each.duration_ms for each in scores) / 60_000, 2),
        "word_error_rate": _share(sum(each.errors for each in scores), words),
        "live_word_error_rate": _share(sum(live), words) if live else None,
        "word_count_error": round(mean(counts), 4) if counts else None,
        "word_start_error_ms": middle([abs(e) for each in scores for e in each.start_errors_ms]),
        "pause_f1": round(paused.f1, 3) if paused.there else None,
        "spliced_pause_f1": round(spliced.f1, 3) if spliced.there else None,
        "filler_recall": round(fillers.recall, 3) if fillers.there else None,
        "filler_precision": round(fillers.precision, 3) if fillers.there else None,
        "spliced_filler_recall": round(put_in.recall, 3) if put_in.there else None,
        "spliced_filler_precision": round(put_in.precision, 3) if put_in.there else None,
        "false_fillers_per_minute": _share(fillers.found - fillers.right, minutes),
        "stop_to_words_s": round(middle(waits) or 0, 2) if waits else None,
        "stop_to_words_worst_s": round(max(waits), 2) if waits else None,
        "real_time_factor": _share(
            sum(each.seconds for each in scores), sum(each.duration_ms for each in scores) / 1000
        ),
        "processor_time_factor": _share(
            sum(each.processor_seconds for each in scores),
            sum(each.duration_ms for each in scores) / 1000,
        ),
    }


def groups(scores: Sequence[Score]) -> Iterator[tuple[str, list[Score]]]:
    """Yield the recordings of each kind, then those that are held out, then all."""
    for kind in Kind:
        of_kind = [each for each in scores if each.kind is kind]
        if of_kind:
            yield kind.value, of_kind
    held_out = [each for each in scores if each.held_out]
    if held_out:
        yield "held out", held_out
    yield "all", list(scores)


def print_each(scores: Sequence[Score]) -> None:
    """Print every recording on its own."""
    for each in scores:
        wrong = [value for value in each.start_errors_ms if abs(value) > 100]
        waits = " ".join(f"{wait:.2f}" for wait in each.stop_to_words_s)
        sys.stdout.write(
            f"  {each.name}: {each.errors}/{each.words} words wrong, {each.heard_words} heard,"
            f" live {each.live_errors}; starts off by > 100 ms: {len(wrong)}; pauses {each.pauses};"
            f" spliced {each.spliced_pauses}; fillers {each.fillers} {each.filler_spans};"
            f" spliced {each.spliced_fillers}; waits {waits}\n    {each.text}\n"
        )


def print_table(figures: dict[str, Figures]) -> None:
    """Print the figures, a column for each group."""
    rows = list(next(iter(figures.values())))
    sys.stdout.write(f"{'':26}" + "".join(f"{kind:>13}" for kind in figures) + "\n")
    for row in rows:
        cells = (figures[kind][row] for kind in figures)
        line = "".join(f"{'-' if cell is None else cell:>13}" for cell in cells)
        sys.stdout.write(f"{row:26}{line}\n")


def main() -> None:
    """Run the benchmark from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=DATA)
    parser.add_argument("--engine", action="append", help="may be given several times")
    parser.add_argument("--models", type=Path, default=Path("models"))
    parser.add_argument("--json", type=Path, help="write the figures there")
    parser.add_argument("--each", action="store_true", help="also print every recording")
    parser.add_argument("--quick", action="store_true", help="no splices, nothing live")
    parser.add_argument("--long", action="store_true", help="answers of up to ten minutes too")
    options = parser.parse_args()
    report = {}
    for engine in options.engine or ["builtin"]:
        spawn = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(1, mp_context=spawn) as pool:
            name, scores, waits, memory = pool.submit(
                run_engine,
                engine,
                options.models,
                options.folder,
                quick=options.quick,
                long=options.long,
            ).result()
        figures = {kind: summary(some) for kind, some in groups(scores)}
        report[name] = {
            "peak_memory_mb": round(memory),
            "kinds": figures,
            "stop_to_words_s_by_length": {str(length): round(s, 2) for length, s in waits.items()},
        }
        sys.stdout.write(f"{name}: peak memory {memory:.0f} MB\n")
        if options.each:
            print_each(scores)
        print_table(figures)
        for length, wait_s in waits.items():
            sys.stdout.write(f"answer of {length} s: words {wait_s:.2f} s after Stop\n")
    if options.json:
        options.json.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
