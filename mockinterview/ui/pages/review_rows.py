# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of measures below STAR, in their fixed order."""

from mockinterview.analysis.bands import Bands
from mockinterview.domain.hearing import Hearing
from mockinterview.domain.measures import Measures
from mockinterview.domain.session import Take
from mockinterview.ui.pages.review_content_rows import (
    figures_row,
    i_and_we_row,
    job_row,
    question_row,
)
from mockinterview.ui.pages.review_delivery_rows import (
    articulation_row,
    fillers_row,
    length_row,
    pace_row,
    pauses_row,
    start_row,
    voice_row,
)
from mockinterview.ui.pages.review_row_maker import RowMaker
from mockinterview.ui.review_view import MeasureRow


def rows(take: Take, hearing: Hearing, measures: Measures, bands: Bands) -> list[MeasureRow]:
    """Return the rows in their fixed order."""
    made = RowMaker(take, hearing, measures, bands)
    return [
        pace_row(made),
        fillers_row(made),
        pauses_row(made),
        length_row(made),
        start_row(made),
        figures_row(made),
        articulation_row(made),
        i_and_we_row(made),
        voice_row(made),
        question_row(made),
        job_row(made),
    ]
