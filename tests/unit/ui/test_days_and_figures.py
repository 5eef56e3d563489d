# SPDX-License-Identifier: GPL-3.0-or-later
"""Days, figures and sizes are written as the language of the window has them."""

from datetime import UTC, date, datetime

from PySide6.QtWidgets import QApplication

from mockinterview.preferences import Language
from mockinterview.ui import times
from mockinterview.ui.numbers import local, number_word, percent
from mockinterview.ui.sizes import bytes_in_words
from tests.tongues import spoken

WHEN = datetime(2025, 3, 5, 8, 42, tzinfo=UTC)
NEXT_DAY, NEXT_YEAR = date(2025, 3, 6), date(2026, 3, 6)


def test_english(qapp: QApplication) -> None:
    with spoken(qapp, Language.ENGLISH):
        assert times.day_and_time(WHEN, NEXT_DAY) == "Yesterday, 08:42"
        assert times.day_and_time(WHEN, NEXT_YEAR) == "5 Mar 2025, 08:42"
        assert times.long_moment(WHEN) == "Wednesday 5 March, 08:42"
        assert times.answers_and_length(1, 61_000) == "1 answer, 1:01"
        assert (f"{local(2.44):.1f}", percent("45"), f"{local(0.45):.0%}") == ("2.4", "45%", "45%")
        assert bytes_in_words(1_440_000_000) == "1.4 GB"


def test_german(qapp: QApplication) -> None:
    with spoken(qapp, Language.GERMAN):
        assert times.day_and_time(WHEN, NEXT_DAY) == "Gestern, 08:42"
        assert times.short_day(WHEN) == "5. März"
        assert times.long_moment(WHEN) == "Mittwoch, 5. März, 08:42"
        assert times.answers_and_length(2, 61_000) == "2 Antworten, 1:01"
        assert f"{local(2.44):.1f}" == "2,4"
        assert f"{local(0.45):.0%}" == "45\N{NO-BREAK SPACE}%"
        assert bytes_in_words(1_440_000_000) == "1,4 GB"
        assert number_word(3) == "drei"


def test_french(qapp: QApplication) -> None:
    with spoken(qapp, Language.FRENCH):
        assert times.short_day(WHEN) == "5 mars"
        assert times.weekday_and_time(WHEN) == "mercredi 08:42"
        assert bytes_in_words(1_440_000_000) == "1,4 Go"


def test_spanish(qapp: QApplication) -> None:
    with spoken(qapp, Language.SPANISH):
        assert times.long_day(WHEN) == "5 de marzo"
        assert times.day_of_year(WHEN) == "5 de marzo de 2025"
        assert times.day(WHEN, NEXT_DAY) == "Ayer"
