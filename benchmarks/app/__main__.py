# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast the app is: ``python -m benchmarks.app [--only NAME…] [--quick]``.

The app runs at a desk without hardware: a virtual screen, a virtual sound card that human speech
is played into. Nothing else should run meanwhile; how busy the machine was stands beside each
figure. The whole takes about two hours, for answers are spoken at their own pace; ``--quick`` takes
some minutes. The table goes to standard output.
"""

import argparse
import json
import platform
import sys
import tempfile
from pathlib import Path

from benchmarks.app import many, playing, starting, talking
from benchmarks.app.figures import Figure, table
from benchmarks.app.ground import QUICK, WHOLE, Ground
from tests.system.desk import Desk, missing_programs

FIGURES = {
    "start": starting.measure,
    "first": talking.first_sound,
    "answers": talking.answers,
    "memory": talking.many_answers,
    "measures": talking.measures,
    "playing": playing.playing,
    "analyze": many.recordings,
    "sessions": many.sessions,
}


def main() -> int:
    """Take the figures that are asked for; 1 where one is not as it must be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="+", choices=FIGURES, default=list(FIGURES))
    parser.add_argument("--quick", action="store_true", help="a little of everything")
    parser.add_argument("--json", type=Path, help="write the figures there")
    options = parser.parse_args()
    if missing := missing_programs():
        parser.error(f"a desk needs {', '.join(missing)}; python3 run.py --test installs them")
    figures: list[Figure] = []
    desk = Desk()
    try:
        desk.start()
        with tempfile.TemporaryDirectory() as folder:
            ground = Ground(desk, Path(folder), QUICK if options.quick else WHOLE)
            for name in options.only:
                for figure in FIGURES[name](ground):
                    sys.stderr.write(f"{table([figure]).splitlines()[1]}\n")
                    figures.append(figure)
    finally:
        desk.stop()
    sys.stdout.write(f"{table(figures)}\n")
    if options.json:
        report = {
            "machine": platform.platform(),
            "quick": options.quick,
            "figures": [figure.as_json() for figure in figures],
        }
        options.json.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    return 0 if all(figure.is_reached for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
