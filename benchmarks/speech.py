# SPDX-License-Identifier: GPL-3.0-or-later
"""How right and how fast the recognisers are: ``python -m benchmarks.speech [FOLDER]``.

A folder holds recordings with, beside each, what was said: ``NAME.txt`` (words), and where there
is one ``NAME.TextGrid`` or ``NAME.words.json`` (words with times). ``index.toml`` says how each
was spoken. Further truth is made: silences of known length are put between the words of timed
recordings.
"""

import argparse
import json
import multiprocessing
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import reduce
from operator import add
from pathlib import Path
from statistics import mean

import av
import numpy as np

from benchmarks.references import Kind, Reference, read_folder
from benchmarks.scoring import (
    Hits,
    filler_hits,
    is_filler,
    middle,
    pair_up,
    pause_hits,
    pauses,
    plain_words,
    start_errors_ms,
)
from mockinterview.domain.hearing import Hearing, Span, Word
from mockinterview.speech.ear import Ear
from mockinterview.speech.engines import make_transcriber
from mockinterview.speech.transcriber import RATE_HZ, Samples

DATA = Path(__file__).parents[1] / "tests" / "data" / "audio"
#: The lengths of the silences that are put in, in turn.
SPLICED_MS = (300, 500, 800, 1500, 400)
#: They go in after every so many words.
SPLICE_EVERY = 5


@dataclass
class Score:
    """The figures of one recording."""

    name: str
    kind: Kind
    duration_ms: int
    text: str = ""
    errors: int = 0
    words: int = 0
    heard_words: int = 0
    start_errors_ms: list[int] = field(default_factory=list)
    pauses: Hits = field(default_factory=Hits)
    spliced: Hits = field(default_factory=Hits)
    fillers: Hits | None = None
    filler_spans: list[tuple[int, int, str]] = field(default_factory=list)
    seconds: float = 0.0
    processor_seconds: float = 0.0


def load(path: Path) -> Samples:
    """Decode a whole recording to 16 kHz mono."""
    blocks: list[Samples] = []
    with av.open(str(path)) as container:
        resampler = av.AudioResampler("fltp", "mono", RATE_HZ)
        for frame in (*container.decode(audio=0), None):
            blocks += [part.to_ndarray()[0] for part in resampler.resample(frame)]
    return np.concatenate(blocks)


def hear(ear: Ear, samples: Samples) -> Hearing:
    """Hear ``samples`` in blocks of 100 ms, as they come while recording."""
    listening = ear.listen()
    for start in range(0, len(samples), RATE_HZ // 10):
        for _ in listening.feed(samples[start : start + RATE_HZ // 10]):
            pass
    return listening.finish()


def inside_words(spans: Sequence[Span], words: Sequence[Word]) -> list[Span]:
    """Return the spans of voice between the first and the last word, cut to these."""
    if not words:
        return []
    first, last = words[0].start_ms, words[-1].end_ms
    return [
        Span(max(first, span.start_ms), min(last, span.end_ms))
        for span in spans
        if span.end_ms > first and span.start_ms < last
    ]


def score(ear: Ear, reference: Reference) -> Score:
    """Hear one recording and compare."""
    samples = load(reference.sound)
    began, busy = time.perf_counter(), time.process_time()
    hearing = hear(ear, samples)
    seconds, busy = time.perf_counter() - began, time.process_time() - busy
    said, heard = plain_words(reference.text), plain_words(hearing.text)
    fillers = [
        Span(word.start_ms, word.end_ms) for word in hearing.words if is_filler(word.text)
    ] + [Span(each.start_ms, each.end_ms) for each in hearing.fillers]
    result = Score(
        reference.sound.name,
        reference.kind,
        hearing.duration_ms,
        hearing.text,
        pair_up(said, heard).errors,
        len(said),
        len(heard),
        filler_spans=[(each.start_ms, each.end_ms, each.text) for each in hearing.fillers],
        seconds=seconds,
        processor_seconds=busy,
    )
    if reference.timed:
        result.start_errors_ms = start_errors_ms(reference.timed, hearing.words)
        found = pauses(inside_words(hearing.speech, hearing.words))
        result.pauses = pause_hits(pauses(reference.timed), found)
        there = [
            Span(word.start_ms, word.end_ms) for word in reference.timed if is_filler(word.text)
        ]
        result.fillers = filler_hits(there, fillers)
        result.spliced = score_spliced(ear, samples, reference.timed)
    elif reference.kind is Kind.READ:
        result.fillers = filler_hits([], fillers)
    return result


def score_spliced(ear: Ear, samples: Samples, words: Sequence[Word]) -> Hits:
    """Put silences between words and see whether they are found."""
    pieces, there = [], []
    at, shift = 0, 0
    for turn, after in enumerate(range(SPLICE_EVERY, len(words), SPLICE_EVERY)):
        left, right = words[after - 1].end_ms, words[after].start_ms
        if right - left > 20:  # a pause already: its length would not be known
            continue
        length = SPLICED_MS[turn % len(SPLICED_MS)]
        cut = left * RATE_HZ // 1000
        pieces += [samples[at:cut], np.zeros(length * RATE_HZ // 1000, np.float32)]
        there.append(Span(left + shift, left + shift + length))
        at, shift = cut, shift + length
    if not there:
        return Hits()
    hearing = hear(ear, np.concatenate([*pieces, samples[at:]]))
    found = pauses(inside_words(hearing.speech, hearing.words))
    # Pauses that the speaker made are none of this trial's business.
    hits = pause_hits(there, found)
    own = sum(
        not any(min(a.end_ms, b.end_ms) > max(a.start_ms, b.start_ms) for b in there) for a in found
    )
    return Hits(hits.right, hits.found - own, hits.there)


def run_engine(engine: str, models: Path, folder: Path) -> tuple[str, list[Score], float]:
    """Score every recording with one engine; in a process of its own, for its memory."""
    ear = Ear(make_transcriber(engine, models))
    scores = [score(ear, reference) for reference in read_folder(folder)]
    return ear.engine, scores, peak_memory_mb()


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


def summary(scores: Sequence[Score]) -> dict[str, float | None]:
    """Return the figures of several recordings together."""
    timed = [abs(error) for each in scores for error in each.start_errors_ms]
    fillers = reduce(add, (each.fillers for each in scores if each.fillers), Hits())
    paused = reduce(add, (each.pauses for each in scores), Hits())
    spliced = reduce(add, (each.spliced for each in scores), Hits())
    minutes = sum(each.duration_ms for each in scores if each.fillers is not None) / 60_000
    counts = [abs(each.heard_words - each.words) / each.words for each in scores if each.words]
    return {
        "recordings": len(scores),
        "minutes": round(sum(each.duration_ms for each in scores) / 60_000, 2),
        "word_error_rate": _share(
            sum(each.errors for each in scores), sum(each.words for each in scores)
        ),
        "word_count_error": round(mean(counts), 4) if counts else None,
        "word_start_error_ms": middle(timed),
        "pause_f1": round(paused.f1, 3) if paused.there else None,
        "spliced_pause_f1": round(spliced.f1, 3) if spliced.there else None,
        "filler_recall": round(fillers.recall, 3) if fillers.there else None,
        "filler_precision": round(fillers.precision, 3) if fillers.there else None,
        "false_fillers_per_minute": _share(fillers.found - fillers.right, minutes),
        "real_time_factor": _share(
            sum(each.seconds for each in scores), sum(each.duration_ms for each in scores) / 1000
        ),
        "processor_time_factor": _share(
            sum(each.processor_seconds for each in scores),
            sum(each.duration_ms for each in scores) / 1000,
        ),
    }


def groups(scores: Sequence[Score]) -> Iterator[tuple[str, list[Score]]]:
    """Yield the recordings of each kind, then all."""
    for kind in Kind:
        of_kind = [each for each in scores if each.kind is kind]
        if of_kind:
            yield kind.value, of_kind
    yield "all", list(scores)


def main() -> None:
    """Run the benchmark from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=DATA)
    parser.add_argument("--engine", action="append", help="may be given several times")
    parser.add_argument("--models", type=Path, default=Path("models"))
    parser.add_argument("--json", type=Path, help="write the figures there")
    parser.add_argument("--each", action="store_true", help="also print every recording")
    options = parser.parse_args()
    report = {}
    for engine in options.engine or ["builtin"]:
        spawn = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(1, mp_context=spawn) as pool:
            job = pool.submit(run_engine, engine, options.models, options.folder)
            name, scores, memory = job.result()
        figures = {kind: summary(some) for kind, some in groups(scores)}
        report[name] = {"peak_memory_mb": round(memory), "kinds": figures}
        out = sys.stdout
        out.write(f"{name}: peak memory {memory:.0f} MB\n")
        if options.each:
            for each in scores:
                wrong = [value for value in each.start_errors_ms if abs(value) > 100]
                out.write(
                    f"  {each.name}: {each.errors}/{each.words} words wrong, {each.heard_words}"
                    f" heard; starts off by > 100 ms: {len(wrong)}; pauses {each.pauses};"
                    f" spliced {each.spliced}; fillers {each.fillers} {each.filler_spans}"
                    f"\n    {each.text}\n"
                )
        rows = list(next(iter(figures.values())))
        out.write(f"{'':26}" + "".join(f"{kind:>13}" for kind in figures) + "\n")
        for row in rows:
            cells = "".join(
                f"{'-' if figures[kind][row] is None else figures[kind][row]:>13}"
                for kind in figures
            )
            out.write(f"{row:26}{cells}\n")
    if options.json:
        options.json.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
