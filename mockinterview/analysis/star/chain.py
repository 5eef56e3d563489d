# SPDX-License-Identifier: GPL-3.0-or-later
"""A trained linear-chain CRF: its weights, and the chances of each label that follow from them.

Training is left to a library. Reading is done here: most features recur with the same word, so
that looking them up once for each word is several times as fast as handing over every row.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from mockinterview.analysis.star.word_groups import Bundle

Matrix = NDArray[np.float64]

#: Labels of the boundary model, and of no other.
_SMALLEST = 2


class Chain:
    """The weights of a linear-chain CRF, by feature and label. Unknown features weigh nothing.

    The names of a chain that was trained are sorted.
    """

    def __init__(
        self, labels: Sequence[str], names: Sequence[str], weights: Matrix, transitions: Matrix
    ) -> None:
        self.labels = tuple(labels)
        self.names = tuple(names)
        self.weights = np.vstack([weights, np.zeros((1, len(labels)))])
        self.transitions = transitions
        self._places = {name: place for place, name in enumerate(names)}
        self.places_of = lru_cache(maxsize=32768)(self._find_bundle)

    @classmethod
    def of(
        cls,
        labels: Sequence[str],
        weights: Mapping[tuple[str, str], float],
        transitions: Mapping[tuple[str, str], float],
    ) -> Self:
        """Build it from the weight of each feature with a label, and of each pair of labels."""
        columns = {label: column for column, label in enumerate(labels)}
        names = sorted({name for name, _ in weights})
        places = {name: place for place, name in enumerate(names)}
        table = np.zeros((len(names), len(labels)))
        for (name, label), weight in weights.items():
            table[places[name], columns[label]] = weight
        steps = np.zeros((len(labels), len(labels)))
        for (left, right), weight in transitions.items():
            steps[columns[left], columns[right]] = weight
        return cls(labels, names, table, steps)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read a file that ``save`` wrote; OSError, KeyError or ValueError where it is broken."""
        with np.load(path) as data:
            labels, names = (
                data[name].tobytes().decode("utf-8").split("\n") for name in ("labels", "names")
            )
            weights, steps = data["weights"].astype(float), data["transitions"].astype(float)
        if weights.shape != (len(names), len(labels)) or steps.shape != (len(labels),) * 2:
            raise ValueError(f"the weights do not match their names: {path.name}")
        return cls(labels, names, weights, steps)

    def save(self, path: Path) -> None:
        """Write it; the same weights give the same bytes."""
        labels, names = (
            np.frombuffer("\n".join(text).encode("utf-8"), dtype=np.uint8)
            for text in (self.labels, self.names)
        )
        np.savez_compressed(
            path,
            labels=labels,
            names=names,
            weights=self.weights[:-1].astype(np.float16),
            transitions=self.transitions.astype(np.float32),
        )

    @property
    def nothing(self) -> int:
        """The place of a feature without weight."""
        return len(self.names)

    def places_for(self, names: Iterable[str]) -> list[int]:
        """Return the place of each feature; that without weight where it is unknown."""
        find, nothing = self._places.get, self.nothing
        return [find(name, nothing) for name in names]

    def find(self, names: Iterable[str]) -> list[int]:
        """Return the places of those features that are known."""
        places = self._places
        return [places[name] for name in names if name in places]

    def _find_bundle(self, bundle: Bundle) -> list[int]:
        """Return the places of those features of a bundle that are known: ``places_of``."""
        return self.find(bundle.names)

    def chances(self, scores: Matrix) -> Matrix:
        """Return the chance of each label at each place (forward and backward sums).

        Args:
            scores: For each place, the summed weights of its features by label.
        """
        states = np.exp(scores - scores.max(axis=1, keepdims=True))
        # One matrix a place: the weight of coming from each label to each label.
        steps = np.exp(self.transitions) * states[:, None, :]
        steps[0] = np.diag(states[0])
        forward = _products(steps).sum(axis=1)
        backward = np.ones_like(states)
        behind = _products(steps[:0:-1].transpose(0, 2, 1))
        backward[:-1] = behind.sum(axis=1)[::-1]
        chances: Matrix = forward * backward
        chances /= chances.sum(axis=1, keepdims=True)
        return chances


def _products(steps: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return, for each place, the product of all matrices up to it, but for a factor.

    By doubling: whole arrays at a time instead of place by place, which is several times as fast.
    """
    products = steps.copy()
    reach = 1
    while reach < len(products):
        left, right = products[:-reach], products[reach:]
        # For the smallest matrices a product of each pair costs more than sums over all pairs.
        products[reach:] = (
            left[:, :, :1] * right[:, :1] + left[:, :, 1:] * right[:, 1:]
            if products.shape[1] == _SMALLEST
            else left @ right
        )
        products /= products.max(axis=(1, 2), keepdims=True)
        reach *= 2
    return products
