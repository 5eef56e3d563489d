# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample sessions: measured here, apart from one's own, and gone again without a trace."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mockinterview import wiring
from mockinterview.audio.wav import repair
from mockinterview.domain.hearing import Hearing
from mockinterview.domain.measures import Measures
from mockinterview.domain.profile import Yardstick
from mockinterview.domain.question import PanelMember, PanelRole
from mockinterview.domain.session import Session, Take, TakeState, is_sample
from mockinterview.errors import AudioError
from mockinterview.interview.sample import SampleMaker, read_samples, remove_samples
from mockinterview.paths import DataFolder, assets_folder
from mockinterview.storage.library import Library
from tests.unit.storage.samples import hearing, measures, plan, record

NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
FOLDER = assets_folder() / "sample"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(DataFolder(tmp_path / "data")) as opened:
        yield opened


def add_own(library: Library, at: datetime = NOW - timedelta(days=3)) -> str:
    """Record an answer of one's own."""
    session = library.create_session(plan(), at)
    library.save_measures(record(library, session.id).id, hearing(), measures())
    return session.id


def panel() -> tuple[PanelMember, ...]:
    """Return a panel in which everyone has a seat whom the script names."""
    ids = {asked.asked_by for one in read_samples(FOLDER) for asked in one.question}
    return tuple(PanelMember(one, one.title(), PanelRole.PEER, "") for one in sorted(ids))


def maker(folder: Path = FOLDER) -> SampleMaker:
    def measure(_take: Take, _session: Session, _hearing: Hearing) -> Measures:
        return measures()

    return SampleMaker(folder, panel(), measure, lambda: NOW)


def test_each_recording_of_the_script_is_there_with_its_words() -> None:
    names = [
        take.sound for one in read_samples(FOLDER) for asked in one.question for take in asked.take
    ]
    assert len(names) == len(set(names)) >= 4
    files = {path.name for path in FOLDER.iterdir()} - {"sessions.toml"}
    assert files == {f"{name}{suffix}" for name in names for suffix in (".mp3", ".json")}
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 1_500_000


def test_the_samples_are_added_once_and_lead_to_the_newest(library: Library) -> None:
    newest = maker().add(library)
    assert maker().add(library) == newest
    summaries = library.summaries()
    assert len(summaries) == len(read_samples(FOLDER))
    assert summaries[0].id == newest
    assert all(one.is_sample and one.title.startswith("Sample") for one in summaries)
    days = [(NOW - one.started_at).days for one in summaries]
    assert days == sorted(days)


def test_every_take_is_whole(library: Library) -> None:
    newest = maker().add(library)
    takes = [take for one in library.summaries() for take in library.session(one.id).takes]
    assert all(take.state is TakeState.MEASURED and take.hearing for take in takes)
    assert not library.verify(repair)
    assert len(library.session(newest).takes_at(0)) == 2


def test_the_samples_stay_apart_from_what_was_recorded(library: Library) -> None:
    own = add_own(library)
    newest = library.session(maker().add(library))
    assert {is_sample(take.id) for take in library.heard_takes(50)} == {False}
    assert {is_sample(one.id) for one in library.earlier_takes(newest.takes_at(0)[-1], 50)} == {
        True
    }
    later = add_own(library, NOW)
    earlier = library.earlier_takes(library.session(later).takes[-1], 50)
    assert {one.session_id for one in earlier} <= {own, later}


def test_they_go_without_a_trace_and_leave_the_backups(library: Library, tmp_path: Path) -> None:
    own = add_own(library)
    backup = library.back_up_if_due(NOW)
    maker().add(library)
    remove_samples(library)
    assert [one.id for one in library.summaries()] == [own]
    assert not list((tmp_path / "data" / "takes").rglob("*sample*"))
    assert backup is not None
    assert backup.exists()


def test_they_are_known_again_by_a_library_that_is_built_anew(
    library: Library, tmp_path: Path
) -> None:
    newest = maker().add(library)
    library.close()
    (tmp_path / "data" / "library.sqlite3").unlink()
    with Library(DataFolder(tmp_path / "data")) as anew:
        assert maker().add(anew) == newest


def test_a_sound_that_is_not_there_leaves_nothing_half_done(
    library: Library, tmp_path: Path
) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    for path in FOLDER.iterdir():
        if path.name != "oven-told-well.mp3":
            (broken / path.name).write_bytes(path.read_bytes())
    with pytest.raises(AudioError, match="oven-told-well"):
        maker(broken).add(library)
    assert not library.summaries()


def test_they_tell_a_story_that_gets_better(library: Library, tmp_path: Path) -> None:
    bank = wiring.question_bank(DataFolder(tmp_path / "bank"))
    newest = library.session(wiring.add_samples(library, bank, Yardstick()))
    best = newest.takes_at(0)[-1].measures
    (first, *_) = [library.session(one.id) for one in library.summaries()][::-1]
    worst = first.takes[0].measures
    assert best is not None
    assert worst is not None
    assert best.star.is_story
    assert best.star.quantified_result
    assert not worst.star.quantified_result
    assert best.fillers.per_minute is not None
    assert worst.fillers.per_minute is not None
    assert best.fillers.per_minute < worst.fillers.per_minute
    assert worst.feedback
