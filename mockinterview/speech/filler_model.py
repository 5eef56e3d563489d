# SPDX-License-Identifier: GPL-3.0-or-later
"""Says how likely a site is a filler: two logistic regressions that training wrote.

One goes by what is measured of the sound alone. The other also knows what the built-in engine's
encoder made of it, and is far surer across voices; it is used where the engine shows that.
"""

from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np

from mockinterview.errors import SpeechError
from mockinterview.speech.filler_sites import FEATURES, Site

MISSING = (
    "A part of the recogniser is missing (fillers). Recordings are safe. Install the app again."
)


class Regression(msgspec.Struct, frozen=True):
    """Weights of the scaled measurements and, in ``states``, of the encoder's raw states.

    From ``threshold`` on a site is taken for a filler.
    """

    threshold: float
    means: tuple[float, ...]
    scales: tuple[float, ...]
    weights: tuple[float, ...]
    bias: float
    states: tuple[float, ...] = ()

    def probability(self, site: Site) -> float:
        """Return the probability that it is a filler."""
        scaled = (site.features - np.array(self.means)) / np.array(self.scales)
        odds = scaled @ np.array(self.weights) + self.bias
        if self.states and site.state is not None:
            odds += site.state @ np.array(self.states)
        return float(1 / (1 + np.exp(-odds)))


class _File(msgspec.Struct):
    features: tuple[str, ...]
    by_sound: Regression
    by_states: Regression


@dataclass(frozen=True)
class FillerModel:
    """The judge of sites: by the states of the encoder where it knows them, else by the sound."""

    by_sound: Regression
    by_states: Regression

    @classmethod
    def load(cls, path: Path) -> "FillerModel":
        """Read the weights that training wrote.

        Raises:
            SpeechError: The file is missing or does not fit this version.
        """
        try:
            read = msgspec.json.decode(path.read_bytes(), type=_File)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise SpeechError(MISSING) from error
        if read.features != FEATURES:
            raise SpeechError(MISSING)
        return cls(read.by_sound, read.by_states)

    def judge(self, site: Site) -> float | None:
        """Return how likely a site is a filler, or None where it is to be taken for none."""
        known = site.state is not None and len(site.state) == len(self.by_states.states)
        model = self.by_states if known else self.by_sound
        chance = model.probability(site)
        return chance if chance >= model.threshold else None
