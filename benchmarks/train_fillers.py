# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the model that tells dropped fillers from other sounds: ``-m benchmarks.train_fillers``.

There are few labelled fillers, so more are made: each real one is cut out, made higher or lower
and louder or softer, and spliced between the words of fluent speech, with and without a gap. All
goes through the whole recogniser; what it still leaves open is what the model has to judge.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.references import Kind, Reference, read_folder
from benchmarks.scoring import is_filler
from benchmarks.speech import DATA, load
from mockinterview.domain.hearing import Span, Word
from mockinterview.speech.alignment import Aligner, sayable
from mockinterview.speech.builtin import BuiltinTranscriber
from mockinterview.speech.fillers import FEATURES, FillerModel, candidates
from mockinterview.speech.high_pass import HighPass
from mockinterview.speech.spans import SpanCutter, SpokenSpan
from mockinterview.speech.transcriber import RATE_HZ, Samples
from mockinterview.speech.voice_activity import VoiceActivity
from mockinterview.speech.voice_track import pitch_track

ASSET = Path(__file__).parents[1] / "assets" / "speech" / "fillers.json"
#: A candidate that shares this part of its length with a true filler is one.
SHARED = 0.5
PASSES = 6
WORDS_APART = 6
#: Strength of the penalty on the weights; strong, as there are few different voices.
RIDGE = 3.0
#: How sure the model has to be. Missing one is better than naming a word a filler.
THRESHOLD = 0.5


@dataclass(frozen=True)
class Example:
    """One judged candidate; ``voice`` names the recording the sound comes from."""

    voice: str
    host: str
    features: NDArray[np.float64]
    is_filler: bool


@dataclass(frozen=True)
class Cutting:
    """A real filler, cut out."""

    voice: str
    samples: Samples


class Trainer:
    """Runs sound through the recogniser up to the point where the model decides."""

    def __init__(self) -> None:
        self._transcriber = BuiltinTranscriber()
        self._aligner = Aligner()

    def spans(self, samples: Samples) -> Iterator[SpokenSpan]:
        """Cut a whole recording into spans."""
        high_pass, activity, cutter = HighPass(), VoiceActivity(), SpanCutter()
        sound = np.concatenate([high_pass.feed(samples), high_pass.flush()])
        yield from cutter.feed(sound, np.concatenate([activity.feed(sound), activity.flush()]))
        yield from cutter.flush()

    def words(self, samples: Samples) -> list[Word]:
        """Recognise a whole recording."""
        found: list[Word] = []
        for span in self.spans(samples):
            guesses = sayable(self._transcriber.transcribe(span.samples).words)
            found += self._aligner.align(span, guesses).words
        return found

    def examples(
        self, samples: Samples, fillers: Sequence[Span], voice: str, host: str
    ) -> Iterator[Example]:
        """Yield the candidates of a recording, judged by where its fillers are."""
        for span in self.spans(samples):
            heard = self._transcriber.transcribe(span.samples)
            guesses = sayable(heard.words)
            aligned = self._aligner.align(span, guesses)
            pitch = pitch_track(span.samples)
            for each in candidates(
                self._aligner, span, guesses, heard.filler_after, aligned.words, pitch
            ):
                start_ms, end_ms = each.place.start_ms, each.place.end_ms
                shared = max(
                    (min(end_ms, f.end_ms) - max(start_ms, f.start_ms) for f in fillers), default=0
                )
                hit = shared >= SHARED * (end_ms - start_ms)
                if hit or shared <= 0:  # half hits teach nothing
                    yield Example(voice, host, each.features, hit)


def cuttings(references: Sequence[Reference]) -> list[Cutting]:
    """Cut the labelled fillers out."""
    found = []
    for reference in references:
        samples = load(reference.sound)
        for word in reference.timed or ():
            if is_filler(word.text):
                cut = slice(word.start_ms * RATE_HZ // 1000, word.end_ms * RATE_HZ // 1000)
                found.append(Cutting(reference.sound.stem, samples[cut]))
    return found


def splice(
    rng: np.random.Generator, host: Samples, words: Sequence[Word], filler: Cutting
) -> tuple[Samples, list[Span]]:
    """Put changed copies of ``filler`` between some words of ``host``."""
    pieces, spans = [], []
    at, length = 0, 0
    loudness = float(np.sqrt(np.mean(host**2)))
    noise = float(np.percentile(np.abs(host), 10))
    first = int(rng.integers(1, WORDS_APART))
    for left, right in list(pairwise(words))[first::WORDS_APART]:
        cut = (left.end_ms + right.start_ms) // 2 * RATE_HZ // 1000
        speed = rng.uniform(0.85, 1.18)
        steps = np.arange(0, len(filler.samples) - 1, speed)
        sound = np.interp(steps, np.arange(len(filler.samples)), filler.samples)
        fade = np.minimum(1, np.minimum(np.arange(len(sound)), np.arange(len(sound))[::-1]) / 160)
        gain = loudness / np.sqrt(np.mean(sound**2)) * 10 ** (rng.uniform(-5, 3) / 20)
        before, after = rng.choice([0, 0, 60, 150, 400], 2)
        gaps = [rng.normal(0, noise + 1e-5, int(gap) * RATE_HZ // 1000) for gap in (before, after)]
        begin = length + cut - at + len(gaps[0])
        spans.append(Span(begin * 1000 // RATE_HZ, (begin + len(sound)) * 1000 // RATE_HZ))
        pieces += [host[at:cut], gaps[0], sound * fade * gain, gaps[1]]
        length = begin + len(sound) + len(gaps[1])
        at = cut
    return np.concatenate([*pieces, host[at:]]).astype(np.float32), spans


def gather(folder: Path) -> list[Example]:
    """Make all examples from the recordings of a folder."""
    trainer, rng = Trainer(), np.random.default_rng(7)
    references = read_folder(folder)
    fillers = cuttings(references)
    found: list[Example] = []
    for reference in references:
        samples = load(reference.sound)
        name = reference.sound.stem
        timed = reference.timed or ()
        if reference.kind is Kind.SPONTANEOUS and timed:
            real = [Span(word.start_ms, word.end_ms) for word in timed if is_filler(word.text)]
            found += trainer.examples(samples, real, name, name)
        elif reference.kind is Kind.READ:
            found += trainer.examples(samples, (), name, name)
            words = trainer.words(samples)
            for number in rng.permutation(len(fillers))[:PASSES]:
                sound, spans = splice(rng, samples, words, fillers[number])
                found += trainer.examples(sound, spans, fillers[number].voice, name)
    return found


def fit(examples: Sequence[Example]) -> FillerModel:
    """Fit the logistic regression by Newton's method, both classes weighing the same."""
    rows = np.array([each.features for each in examples])
    truth = np.array([each.is_filler for each in examples], float)
    means, scales = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    inputs = np.column_stack([(rows - means) / scales, np.ones(len(rows))])
    share = truth.mean()
    weight = np.where(truth == 1, 0.5 / share, 0.5 / (1 - share))
    penalty = np.diag([RIDGE] * len(FEATURES) + [0.0])
    solution = np.zeros(inputs.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-inputs @ solution))
        slope = inputs.T @ (weight * (chance - truth)) + penalty @ solution
        curve = (inputs.T * (weight * chance * (1 - chance))) @ inputs + penalty
        solution -= np.linalg.solve(curve, slope)
    weights = tuple(float(value) for value in solution[:-1])
    return FillerModel(tuple(means), tuple(scales), weights, float(solution[-1]), THRESHOLD)


def cross_validate(examples: Sequence[Example]) -> tuple[float, float]:
    """Return precision and recall on hosts that the model was not trained on."""
    right = found = there = 0
    for host in {each.host for each in examples}:
        model = fit([each for each in examples if each.host != host])
        for each in examples:
            if each.host == host:
                positive = model.probability(each.features) >= THRESHOLD
                right += positive and each.is_filler
                found += positive
                there += each.is_filler
    return right / max(1, found), right / max(1, there)


def main() -> None:
    """Train, report and write the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=DATA)
    parser.add_argument("--out", type=Path, default=ASSET)
    options = parser.parse_args()
    examples = gather(options.folder)
    model = fit(examples)
    precision, recall = cross_validate(examples)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    trained = {
        "features": FEATURES,
        "means": [round(value, 4) for value in model.means],
        "scales": [round(value, 4) for value in model.scales],
        "weights": [round(value, 4) for value in model.weights],
        "bias": round(model.bias, 4),
        "threshold": THRESHOLD,
        "examples": len(examples),
        "fillers": sum(each.is_filler for each in examples),
        "cross_validated": {"precision": round(precision, 3), "recall": round(recall, 3)},
    }
    options.out.write_text(json.dumps(trained, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
