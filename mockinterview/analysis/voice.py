# SPDX-License-Identifier: GPL-3.0-or-later
"""How the voice moved: pitch and loudness over the frames that have a voice."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from mockinterview.domain.hearing import Span, VoiceTrack
from mockinterview.domain.measures import Voice

#: The spread leaves out the lowest and highest twentieth, where octave errors of the pitch
#: tracker and breathy tails sit (evidence: robust, 5 to 95 %).
TRIM_PERCENT = 5.0

#: Less voiced sound than this gives no figure. Our guess.
MIN_VOICED_MS = 1_000

#: A median needs two frames, a spread needs some more; guards tiny tracks with long steps.
MIN_FRAMES = 10


def measure_voice(track: VoiceTrack | None, speech: Sequence[Span] = ()) -> Voice:
    """Measure pitch and loudness over the voiced frames inside ``speech``.

    The pitch spread is in semitones about the median, so that a low and a high voice compare.
    Without voice activity all voiced frames count.
    """
    if track is None or track.step_ms <= 0:
        return Voice(None, None, None)
    pitch = np.asarray(track.pitch_hz, dtype=np.float64)
    level = np.asarray(track.level_dbfs, dtype=np.float64)[: len(pitch)]
    pitch = pitch[: len(level)]
    voiced = np.isfinite(pitch) & (pitch > 0) & np.isfinite(level)
    if speech:
        voiced &= _inside(speech, len(pitch), track.step_ms)
    if voiced.sum() < max(MIN_FRAMES, MIN_VOICED_MS // track.step_ms):
        return Voice(None, None, None)
    # The median; that function of NumPy's would first load masked arrays, which takes 40 ms.
    median_hz = float(np.quantile(pitch[voiced], 0.5))
    semitones = 12 * np.log2(pitch[voiced] / median_hz)
    return Voice(median_hz, _trimmed_sd(semitones), _trimmed_sd(level[voiced]))


def _inside(speech: Sequence[Span], frames: int, step_ms: int) -> NDArray[np.bool_]:
    mask = np.zeros(frames, dtype=np.bool_)
    for span in speech:
        mask[span.start_ms // step_ms : -(-span.end_ms // step_ms)] = True
    return mask


def _trimmed_sd(values: NDArray[np.float64]) -> float:
    low, high = np.percentile(values, (TRIM_PERCENT, 100 - TRIM_PERCENT))
    return float(np.std(values[(values >= low) & (values <= high)]))
