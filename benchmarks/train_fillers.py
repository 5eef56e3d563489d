# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the model that tells dropped fillers from other sounds: ``-m benchmarks.train_fillers``.

There are few labelled fillers, so more are made (``benchmarks.splicing``, ``made_fillers``): real
ones, as they are and in the voice of the speech around, and held vowels of that voice itself are
put between the words of fluent speech, with and without silence and noise. The same speech without
them, with noise over it or drawn out, shows what is none. All of it goes through the whole
recogniser; what its words leave open is what the model has to judge.

Recordings that ``index.toml`` holds out are never trained on.
"""

import argparse
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from benchmarks.hearings import load
from benchmarks.made_fillers import in_voice_of, own_fillers
from benchmarks.references import Kind, Reference, read_folder
from benchmarks.speech import DATA
from benchmarks.splicing import Cutting, cuttings, degrade, draw_out, splice
from mockinterview.domain.hearing import Span, Word
from mockinterview.speech.alignment import Aligner, sayable
from mockinterview.speech.builtin import BuiltinTranscriber
from mockinterview.speech.filler_model import Regression
from mockinterview.speech.filler_sites import FEATURES, Site, find_sites
from mockinterview.speech.fillers import BESIDE_WRITTEN_MS, WRITTEN, bare
from mockinterview.speech.high_pass import HighPass
from mockinterview.speech.spans import SpanCutter, SpokenSpan
from mockinterview.speech.transcriber import Samples
from mockinterview.speech.voice_activity import VoiceActivity
from mockinterview.speech.voice_track import pitch_track

ASSET = Path(__file__).parents[1] / "assets" / "speech" / "fillers.json"
#: A site that shares this part of its length with a true filler is one; with less than the
#: second, none; what lies between teaches nothing.
SHARED = 0.4
APART = 0.1
#: How often each recording is degraded, and fillers are put into it.
PASSES = 2
#: A filler where it was really said weighs so much more than one that was put there.
WEIGHT_OF_REAL = 4.0
#: Strength of the penalty on the weights; strong, as there are few different voices.
RIDGE = 3.0
#: The states of the engine's encoder count along the directions in which sites differ most: with
#: all of them the model would learn the few voices by heart. Tried: 8, 16 and 32.
DIRECTIONS = 16
#: How sure a model has to be: where the figures of ``cross_validate`` leave one in twenty of the
#: found wrong, or one in ten by the sound alone; most of them in speech that was drawn out.
SURE = 0.7


@dataclass(frozen=True)
class Example:
    """One judged site; ``voice`` names the speaker of the recording."""

    voice: str
    site: Site
    is_filler: bool
    weight: float


class Trainer:
    """Runs sound through the recogniser up to the point where the model decides."""

    def __init__(self) -> None:
        self._transcriber = BuiltinTranscriber()
        self._aligner = Aligner()

    def _spans(self, samples: Samples) -> Iterator[SpokenSpan]:
        high_pass, activity, cutter = HighPass(), VoiceActivity(), SpanCutter()
        sound = np.concatenate([high_pass.feed(samples), high_pass.flush()])
        yield from cutter.feed(sound, np.concatenate([activity.feed(sound), activity.flush()]))
        yield from cutter.flush()

    def sites(self, samples: Samples) -> tuple[list[Site], list[Word]]:
        """Return the sites of a recording that no written filler accounts for, and its words."""
        sites: list[Site] = []
        words: list[Word] = []
        for span in self._spans(samples):
            heard = self._transcriber.transcribe(span.samples)
            guesses = sayable(heard.words)
            aligned = self._aligner.align(span, guesses).words
            pitch = pitch_track(span.samples)
            sites += find_sites(span, guesses, heard.filler_after, aligned, pitch, heard.states)
            words += aligned
        written = [word for word in words if bare(word.text) in WRITTEN]
        return [site for site in sites if not any(_beside(site, each) for each in written)], words


def _beside(site: Site, word: Word) -> bool:
    return (
        site.start_ms < word.end_ms + BESIDE_WRITTEN_MS
        and site.end_ms > word.start_ms - BESIDE_WRITTEN_MS
    )


def judged(
    sites: Sequence[Site], fillers: Sequence[Span], voice: str, weight: float = 1.0
) -> Iterator[Example]:
    """Yield the sites with what they are, by where the fillers of the recording lie."""
    for site in sites:
        shared = max(
            (min(site.end_ms, f.end_ms) - max(site.start_ms, f.start_ms) for f in fillers),
            default=0,
        )
        if shared >= SHARED * site.length_ms:
            yield Example(voice, site, is_filler=True, weight=weight)
        elif shared <= APART * site.length_ms:
            yield Example(voice, site, is_filler=False, weight=1.0)


def gather(folder: Path) -> list[Example]:
    """Make all examples from the recordings of a folder."""
    trainer = Trainer()
    references = [each for each in read_folder(folder) if not each.held_out]
    samples_of = {each.sound: load(each.sound) for each in references}
    fillers = [cut for each in references for cut in cuttings(each, samples_of[each.sound])]
    found: list[Example] = []
    for reference in references:
        rng = np.random.default_rng(zlib.crc32(reference.sound.stem.encode()))
        samples = samples_of[reference.sound]
        if reference.timed and reference.kind is Kind.SPONTANEOUS:
            found += _real(trainer, rng, reference, samples)
        elif reference.kind is Kind.READ:
            found += _made(trainer, rng, reference, samples, fillers)
    return found


def _real(
    trainer: Trainer, rng: np.random.Generator, reference: Reference, samples: Samples
) -> Iterator[Example]:
    for sound in (samples, *(degrade(rng, samples) for _ in range(PASSES))):
        yield from judged(
            trainer.sites(sound)[0], reference.fillers, reference.voice, WEIGHT_OF_REAL
        )


def _made(
    trainer: Trainer,
    rng: np.random.Generator,
    reference: Reference,
    samples: Samples,
    fillers: Sequence[Cutting],
) -> Iterator[Example]:
    sites, words = trainer.sites(samples)
    yield from judged(sites, (), reference.voice)
    for fluent in (degrade(rng, samples), draw_out(rng, samples, words)):
        yield from judged(trainer.sites(fluent)[0], (), reference.voice)
    alike = [in_voice_of(rng, samples, each) for each in fillers for _ in range(PASSES)]
    for kind in (fillers, alike, own_fillers(rng, samples, words)):
        for turn in range(PASSES if kind else 0):
            sound, spans = splice(rng, samples, words, kind)
            if turn % 2:
                sound = degrade(rng, sound)
            yield from judged(trainer.sites(sound)[0], spans, reference.voice)


def fit(examples: Sequence[Example], *, states: bool) -> Regression:
    """Fit the logistic regression by Newton's method.

    Args:
        examples: What to learn from.
        states: Whether to use what the engine's encoder made of the sites.
    """
    rows = np.array([each.site.features for each in examples])
    truth = np.array([each.is_filler for each in examples], float)
    weight = np.array([each.weight for each in examples])
    means, scales = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    inputs = (rows - means) / scales
    directions = np.zeros((0, 0))
    middle = np.zeros(0)
    if states:
        raw = np.array([each.site.state for each in examples])
        middle = raw.mean(axis=0)
        _, lengths, axes = np.linalg.svd(raw - middle, full_matrices=False)
        scale = lengths[:DIRECTIONS, np.newaxis] / np.sqrt(len(raw))
        directions = axes[:DIRECTIONS] / scale
        inputs = np.column_stack([inputs, (raw - middle) @ directions.T])
    inputs = np.column_stack([inputs, np.ones(len(inputs))])
    solution = _newton(inputs, truth, weight)
    measured = len(FEATURES)
    along = solution[measured:-1] @ directions if states else np.zeros(0)
    return Regression(
        SURE,
        tuple(np.round(means, 4).tolist()),
        tuple(np.round(scales, 4).tolist()),
        tuple(np.round(solution[:measured], 4).tolist()),
        round(float(solution[-1] - middle @ along), 4),
        tuple(np.round(along, 5).tolist()),
    )


def _newton(
    inputs: NDArray[np.float64], truth: NDArray[np.float64], weight: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the weights of the inputs, of which the last is the same for all."""
    penalty = np.diag([RIDGE] * (inputs.shape[1] - 1) + [0.0])
    solution = np.zeros(inputs.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-np.clip(inputs @ solution, -30, 30)))
        slope = inputs.T @ (weight * (chance - truth)) + penalty @ solution
        curve = (inputs.T * (weight * chance * (1 - chance))) @ inputs + penalty
        solution -= np.linalg.solve(curve, slope)
    return solution


def cross_validate(examples: Sequence[Example], *, states: bool) -> dict[str, float]:
    """Judge each voice by a model that was not trained on it; how right, and how well calibrated.

    ``calibration_error`` is the mean distance between what the model says and how often it is
    right, over tenths.
    """
    chances, truth = [], []
    for voice in {each.voice for each in examples}:
        model = fit([each for each in examples if each.voice != voice], states=states)
        for each in examples:
            if each.voice == voice:
                chances.append(model.probability(each.site))
                truth.append(each.is_filler)
    said, there = np.array(chances), np.array(truth)
    found = said >= SURE
    tenth = np.minimum(9, (said * 10).astype(int))
    off = [
        abs(said[tenth == each].mean() - there[tenth == each].mean()) * (tenth == each).mean()
        for each in set(tenth.tolist())
    ]
    return {
        "precision": round(float((found & there).sum() / max(1, found.sum())), 3),
        "recall": round(float((found & there).sum() / max(1, there.sum())), 3),
        "calibration_error": round(float(sum(off)), 3),
    }


def main() -> None:
    """Train, report and write the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=DATA)
    parser.add_argument("--out", type=Path, default=ASSET)
    options = parser.parse_args()
    examples = gather(options.folder)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    trained = {
        "features": FEATURES,
        "by_sound": fit(examples, states=False),
        "by_states": fit(examples, states=True),
        "examples": len(examples),
        "fillers": sum(each.is_filler for each in examples),
        "cross_validated": {
            "by_sound": cross_validate(examples, states=False),
            "by_states": cross_validate(examples, states=True),
        },
    }
    written = msgspec.json.format(msgspec.json.encode(trained), indent=1)
    options.out.write_bytes(written + b"\n")


if __name__ == "__main__":
    main()
