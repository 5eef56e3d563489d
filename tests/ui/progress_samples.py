# SPDX-License-Identifier: GPL-3.0-or-later
"""Two weeks of practice: seven sessions of three stories, and one of questions to ask."""

from datetime import UTC, date, datetime, timedelta

from mockinterview.analysis.bands import load_bands
from mockinterview.analysis.progress import trends
from mockinterview.domain.progress import AnswerFigures, sum_up
from mockinterview.domain.question import QuestionKind
from mockinterview.paths import assets_folder
from mockinterview.ui.pages.progress_words import progress_view
from mockinterview.ui.progress_view import ProgressView

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
FIRST = datetime(2026, 11, 8, 18, 30, tzinfo=UTC)
#: After so many days each session was held.
DAYS = (0, 2, 4, 6, 9, 11, 14)
PACE = (171.0, 164.0, 158.0, 149.0, 152.0, 143.0, 138.0)
FILLERS = (9.8, 9.0, 8.1, 6.6, 7.0, 5.2, 4.2)
SECONDS = (165, 150, 142, 138, 118, 112, 97)
LONG_PAUSES = (3, 3, 2, 2, 1, 1, 0)
SETTING_OUT = (58.0, 53.0, 55.0, 49.0, 47.0, 44.0, 37.0)
ACTION = (33.0, 36.0, 34.0, 38.0, 40.0, 41.0, 44.0)
START_MS = (900, 1200, 1000, 1700, 1400, 1450, 1500)


def figures(sessions: int = len(DAYS)) -> tuple[AnswerFigures, ...]:
    """Return the answers of the first so many sessions."""
    made = []
    for index in range(sessions):
        at = FIRST + timedelta(days=DAYS[index])
        for position in range(3):
            made.append(
                AnswerFigures(
                    f"session-{index}",
                    at,
                    position,
                    1,
                    QuestionKind.BEHAVIORAL,
                    "builtin:moonshine" if index < 5 else "whisper:base.en",
                    1000 * SECONDS[index],
                    is_story=True,
                    quantified=position < index // 2,
                    pace_wpm=PACE[index],
                    fillers_per_minute=FILLERS[index],
                    long_pauses=LONG_PAUSES[index],
                    start_ms=START_MS[index],
                    situation_task=SETTING_OUT[index],
                    action=ACTION[index],
                )
            )
    if sessions:
        made.append(
            AnswerFigures("session-0", FIRST, 3, 1, QuestionKind.ASK, "builtin:moonshine", 19_000)
        )
    return tuple(made)


def view(sessions: int = len(DAYS), chosen: int = 0) -> ProgressView:
    """Return the page after so many sessions."""
    bands = load_bands(assets_folder() / "bands.toml")
    found = trends(sum_up(figures(sessions)), bands, NOW)
    return progress_view(found, sessions, TODAY, chosen)
