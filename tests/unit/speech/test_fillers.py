# SPDX-License-Identifier: GPL-3.0-or-later
"""Fillers that the words do not show."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from benchmarks.references import parse_text_grid
from benchmarks.scoring import is_filler
from mockinterview.domain.hearing import HeardFiller, Span, Word
from mockinterview.errors import SpeechError
from mockinterview.paths import assets_folder
from mockinterview.speech.alignment import Alignment, PlacedFiller
from mockinterview.speech.filler_model import FillerModel, Regression
from mockinterview.speech.filler_sites import FEATURES, Site
from mockinterview.speech.fillers import accept, heard_fillers, make_room, misheard, without
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


def usual(model: Regression, **known: float) -> Site:
    """Return a site of which all unsaid measurements are as is usual in speech."""
    measured = dict(zip(FEATURES, model.means, strict=True)) | known
    return Site(0, 0, 300, np.array([measured[name] for name in FEATURES]))


def test_a_long_steady_sound_is_likelier_a_filler_than_a_short_rough_one() -> None:
    model = FillerModel.load(assets_folder() / "speech" / "fillers.json").by_sound
    steady = usual(model, log_chance=-2.0, length=4.5, held=3.5, change=0.5, pitch_spread=0.4)
    rough = usual(model, log_chance=-9.0, length=1.2, held=0.2, change=1.2, pitch_spread=3.5)
    assert model.probability(steady) > 0.5 > model.probability(rough)


def test_what_the_encoder_made_of_a_site_counts_where_it_is_known() -> None:
    nothing = (0.0,) * len(FEATURES)
    ones = (1.0,) * len(FEATURES)
    by_sound = Regression(0.2, nothing, ones, nothing, -1.0)
    by_states = Regression(0.8, nothing, ones, nothing, -1.0, (2.0, 0.0))
    model = FillerModel(by_sound, by_states)
    unknown = Site(0, 0, 300, np.zeros(len(FEATURES)))
    shown = replace(unknown, state=np.array([3.0, 9.0]))
    other_engine = replace(unknown, state=np.array([3.0, 9.0, 9.0]))
    doubtful = replace(unknown, state=np.array([0.6, 0.0]))
    assert model.judge(shown) == pytest.approx(1 / (1 + np.exp(-5)))
    assert model.judge(doubtful) is None
    assert model.judge(unknown) == model.judge(other_engine) == pytest.approx(1 / (1 + np.exp(1)))


class Sure:
    """A judge who takes everything for a filler, the later the surer."""

    def judge(self, site: Site) -> float | None:
        chance = float(site.features[0])
        return chance if chance >= 0.5 else None


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


def test_a_filler_is_where_it_was_seen_and_where_the_alignment_agrees() -> None:
    words = (Word("so", 0, 300), Word("we", 800, 1000))
    agrees = Alignment(words, (PlacedFiller(1, "um", 310, 650),))
    elsewhere = Alignment(words, (PlacedFiller(1, "um", 720, 800),))
    accepted = accept(Sure(), [site(1, 350, 700, 0.7)], words)
    assert heard_fillers(accepted, agrees) == (HeardFiller("um", 310, 700, 0.7),)
    assert heard_fillers(accepted, elsewhere) == (HeardFiller("um", 350, 700, 0.7),)
    assert heard_fillers(accepted, Alignment(words)) == (HeardFiller("uh", 350, 700, 0.7),)


def test_a_short_word_that_is_nothing_but_the_filler_goes() -> None:
    words = [
        Word("saw", 0, 300, 0.9),
        Word("a", 320, 600, 0.4),
        Word("I", 610, 700, 0.95),
        Word("migration", 710, 900, 0.3),
        Word("cat", 1000, 1400, 0.4),
    ]
    accepted = accept(Sure(), [site(1, 310, 950, 0.9), site(4, 1350, 1500, 0.7)], words)
    assert misheard(accepted, words) == {1}, "the others are believed, long, or mostly beside it"


def test_two_fillers_that_come_together_when_a_word_goes_are_one() -> None:
    words = [Word("saw", 0, 300), Word("a", 350, 600, 0.4), Word("cat", 900, 1400)]
    sites = [site(1, 310, 580, 0.6), site(2, 590, 800, 0.8), site(3, 1410, 1600)]
    first, second = without(accept(Sure(), sites, words), {1})
    assert (first.site.before, first.site.start_ms) == (1, 590)
    assert (second.site.before, second.site.start_ms) == (2, 1410)


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
