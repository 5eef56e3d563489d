# SPDX-License-Identifier: GPL-3.0-or-later
"""A real recording, killed: at most a second is missing, and the library is whole.

A handful of instants; ``python -m benchmarks.kills`` tries as many as one likes.
"""

from pathlib import Path

import pytest

from benchmarks.kills import MOST_MISSING_MS, run

pytestmark = pytest.mark.system


def test_a_killed_recording_keeps_what_was_said(tmp_path: Path) -> None:
    kills = list(run(4, seed=7, scratch=tmp_path))
    assert [kill for kill in kills if kill.wrong] == []
    begun = [kill.missing_ms for kill in kills if kill.missing_ms is not None]
    assert begun
    assert max(begun) <= MOST_MISSING_MS
