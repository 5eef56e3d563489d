# SPDX-License-Identifier: GPL-3.0-or-later
"""The recogniser by itself: ``python -m benchmarks.app.alone SOUND`` prints what it took, as JSON.

``whole_s`` is how long the whole file takes, ``live_s`` the processor time while it is heard as
if it were being spoken.
"""

import json
import sys
import time
from pathlib import Path

from benchmarks.hearings import load
from benchmarks.live import Answer, hear_live
from mockinterview.speech.ear import Ear
from mockinterview.speech.engines import BUILTIN, make_transcriber
from mockinterview.speech.transcriber import RATE_HZ

_MODELS = Path("models")


def main() -> None:
    """Hear the file that is named, twice."""
    samples = load(Path(sys.argv[1]))
    ear = Ear(make_transcriber(BUILTIN, _MODELS))
    began = time.perf_counter()
    listening = ear.listen()
    for _ in listening.feed(samples):
        pass
    listening.finish()
    whole_s = time.perf_counter() - began
    (live,) = hear_live(
        make_transcriber, BUILTIN, _MODELS, [Answer(samples, len(samples) / RATE_HZ)]
    )
    sys.stdout.write(json.dumps({"whole_s": whole_s, "live_s": live.busy_s}))


if __name__ == "__main__":
    main()
