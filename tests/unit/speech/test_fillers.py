# SPDX-License-Identifier: GPL-3.0-or-later
"""Fillers that the words do not show."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from benchmarks.references import parse_text_grid
from benchmarks.scoring import is_filler
from mockinterview.domain.hearing import HeardFiller, Span, Word
from mockinterview.errors import SpeechError
from mockinterview.paths import assets_folder
from mockinterview.speech.alignment import Alignment, PlacedFiller
from mockinterview.speech.filler_sites import FEATURES, Site
from mockinterview.speech.fillers import FillerModel, accept, heard_fillers, make_room
from mockinterview.speech.hear import FileHearer
from tests.fakes.recogniser import read_wav

DATA = Path(__file__).parents[2] / "data" / "audio"


def test_dropped_fillers_of_free_speech_are_found_and_none_is_made_up_for_read_speech(
    tmp_path: Path,
) -> None:
    hearer = FileHearer(read_wav, "builtin", tmp_path)
    said = parse_text_grid((DATA / "mfa_cold_corpus3.TextGrid").read_text())
    free = hearer.hear(DATA / "mfa_cold_corpus3.wav")
    written = [word for word in free.words if is_filler(word.text)]
    heard = [Span(each.start_ms, each.end_ms) for each in written]
    heard += [Span(each.start_ms, each.end_ms) for each in free.fillers]
    found = [
        word
        for word in said
        if is_filler(word.text)
        and any(
            min(word.end_ms, other.end_ms) > max(word.start_ms, other.start_ms) for other in heard
        )
    ]
    assert len(found) >= 5
    assert len(heard) <= 7
    assert all(0.5 <= each.confidence <= 1 for each in free.fillers)
    assert hearer.hear(DATA / "librivox_austen_0870.wav").fillers == ()


def features(**known: float) -> NDArray[np.float64]:
    """Return the measurements of a site, all unsaid ones as is usual in speech."""
    model = FillerModel.load(assets_folder() / "speech" / "fillers.json")
    usual = dict(zip(FEATURES, model.means, strict=True))
    return np.array([(usual | known)[name] for name in FEATURES])


def test_a_long_steady_sound_is_likelier_a_filler_than_a_short_rough_one() -> None:
    model = FillerModel.load(assets_folder() / "speech" / "fillers.json")
    steady = features(log_chance=-2.0, length=4.5, held=3.5, change=0.5, pitch_spread=0.4)
    rough = features(log_chance=-9.0, length=1.2, held=0.2, change=1.2, pitch_spread=3.5)
    assert model.probability(steady) > 0.5 > model.probability(rough)


class Sure:
    """A judge who takes everything for a filler, the later the surer."""

    threshold = 0.5

    def probability(self, features: NDArray[np.float64]) -> float:
        return float(features[0])


def site(before: int, start_ms: int, end_ms: int, chance: float = 0.9) -> Site:
    return Site(before, start_ms, end_ms, np.array([chance]))


def test_one_filler_is_taken_for_each_place_and_none_beside_a_written_one() -> None:
    words = [Word("so", 0, 300), Word("um,", 1000, 1300), Word("we", 1900, 2000)]
    sites = [
        site(1, 350, 500, 0.6),
        site(1, 520, 800, 0.8),
        site(2, 1310, 1500),
        site(3, 2010, 2200, 0.4),
    ]
    assert [each.site for each in accept(Sure(), sites, words)] == [sites[1]]


def test_a_filler_counts_where_the_alignment_agrees_or_it_is_sure() -> None:
    words = (Word("so", 0, 300), Word("we", 800, 1000))
    agrees = Alignment(words, (PlacedFiller(1, "uh", 310, 650),))
    elsewhere = Alignment(words, (PlacedFiller(1, "uh", 720, 800),))
    unsure = accept(Sure(), [site(1, 350, 700, 0.7)], words)
    (heard,) = heard_fillers(unsure, agrees).values()
    assert (heard.text, heard.start_ms, heard.end_ms, heard.confidence) == ("uh", 310, 700, 0.7)
    assert heard_fillers(unsure, elsewhere) == {}
    sure = accept(Sure(), [site(1, 350, 700, 0.9)], words)
    assert heard_fillers(sure, elsewhere)[1].end_ms == 700


def test_words_make_room_for_a_filler_and_keep_some_of_their_time() -> None:
    words = (Word("so", 0, 500), Word("a", 500, 600), Word("we", 600, 1000))
    (so, a, we), (heard,) = make_room(words, [HeardFiller("um", 300, 620, 0.9)])
    assert (so.end_ms, a.start_ms, a.end_ms) == (300, 540, 600)
    assert (we.start_ms, heard.start_ms, heard.end_ms) == (600, 300, 540)
    nothing = [HeardFiller("um", 510, 590, 0.9)]
    assert make_room(words, nothing)[1] == ()


def test_a_missing_or_foreign_model_is_named(tmp_path: Path) -> None:
    other = tmp_path / "fillers.json"
    for text in (None, "no", '{"features": []}'):
        if text is not None:
            other.write_text(text)
        with pytest.raises(SpeechError, match="fillers"):
            FillerModel.load(other)
