# SPDX-License-Identifier: GPL-3.0-or-later
"""Downloading, against a real server on this computer that fails in every way we know of."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from mockinterview.errors import SpeechError
from mockinterview.speech.models.catalogue import CatalogueModel, load_catalogue
from mockinterview.speech.models.download import TRIES, Download, DownloadCancelledError
from mockinterview.speech.models.host import HOST_VARIABLE, ModelHost
from mockinterview.speech.models.pace import Progress
from mockinterview.speech.models.records import Origin, is_checked, read_record
from tests.fakes.model_host import FakeModelHost, Trouble, serving

MODEL = CatalogueModel("tiny.en", "org/tiny.en", 300_000, 5.6, "speech", "a paper", True)
FILES = {
    "config.json": b'{"a": 1}',
    "model.bin": bytes(range(256)) * 1200,
    "tokenizer.json": b"{}" * 40,
    "vocabulary.txt": b"a\nb\n",
    "README.md": b"for people",
}
BIG = len(FILES["model.bin"])


class NoWaiting:
    """A clock that goes a second with each look and does not wait, but notes what was asked."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        self._now = 0.0

    def now(self) -> float:
        self._now += 1.0
        return self._now

    def wait(self, stopped: threading.Event, seconds: float) -> None:
        del stopped
        self.waits.append(seconds)


@pytest.fixture
def host() -> Iterator[FakeModelHost]:
    with serving({MODEL.repository: dict(FILES)}) as host:
        yield host


@pytest.fixture
def told() -> list[Progress]:
    return []


@pytest.fixture
def clock() -> NoWaiting:
    return NoWaiting()


@pytest.fixture
def download(
    host: FakeModelHost, tmp_path: Path, told: list[Progress], clock: NoWaiting
) -> Download:
    return make(host, tmp_path, told, clock)


def make(
    host: FakeModelHost,
    models: Path,
    told: list[Progress],
    clock: NoWaiting,
    stall_s: float = 10.0,
    free: int = 10**12,
) -> Download:
    asked = ModelHost(host.address, stall_s)
    return Download(MODEL, models, asked, told.append, clock, lambda _: free)


def assert_whole(models: Path) -> None:
    folder = models / "tiny.en"
    kept = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert kept == {name: content for name, content in FILES.items() if name != "README.md"}
    assert is_checked(models, "tiny.en")
    assert sorted(path.name for path in models.iterdir()) == ["tiny.en", "tiny.en.json"]


def test_a_model_comes_whole_checked_and_with_progress(
    download: Download, tmp_path: Path, told: list[Progress]
) -> None:
    assert download.run() == tmp_path / "tiny.en"
    assert_whole(tmp_path)
    record = read_record(tmp_path, "tiny.en")
    assert record is not None
    assert record.origin is Origin.HOST
    assert record.manifest.revision == "0123abcd"
    done = [progress.done_bytes for progress in told]
    assert done == sorted(done)
    assert done[-1] == told[-1].total_bytes == record.manifest.size
    assert any(progress.seconds_left is not None for progress in told[:-1])


def test_a_model_that_is_here_is_not_fetched_again(download: Download, host: FakeModelHost) -> None:
    download.run()
    asked = len(host.asked)
    download.run()
    assert len(host.asked) == asked


@pytest.mark.parametrize(
    "trouble",
    [
        Trouble("/model.bin", cut=100_000),
        Trouble("/model.bin", cut=0),
        Trouble("/model.bin", status=500),
        Trouble("/model.bin", status=429),
        Trouble("/revision/main", status=503),
        Trouble("/revision/main", cut=3),
        Trouble("/config.json", cut=2),
        Trouble("/model.bin", corrupt=True),
        Trouble("/tokenizer.json", corrupt=True),
        Trouble("/model.bin", more=True),
    ],
    ids=str,
)
def test_what_may_pass_is_tried_again(
    download: Download, host: FakeModelHost, tmp_path: Path, trouble: Trouble
) -> None:
    host.troubles.append(trouble)
    download.run()
    assert trouble.times == 0
    assert_whole(tmp_path)


def test_a_line_that_breaks_goes_on_where_it_broke(
    download: Download, host: FakeModelHost, clock: NoWaiting
) -> None:
    host.troubles.append(Trouble("/model.bin", times=7, cut=40_000))
    download.run()
    assert host.ranges_of("model.bin") == ["", *(f"bytes={40_000 * i}-" for i in range(1, 8))]
    assert set(clock.waits) == {0.5}, "each try gained something, so none waits longer"


def test_a_host_that_knows_no_ranges_begins_again(
    download: Download, host: FakeModelHost, tmp_path: Path
) -> None:
    host.troubles += [
        Trouble("/model.bin", cut=100_000),
        Trouble("/model.bin", no_range=True),
    ]
    download.run()
    assert host.ranges_of("model.bin") == ["", "bytes=100000-"]
    assert_whole(tmp_path)


def test_silence_is_a_stall_and_what_came_is_used(
    host: FakeModelHost, tmp_path: Path, told: list[Progress], clock: NoWaiting
) -> None:
    host.troubles.append(Trouble("/model.bin", stall=50_000))
    make(host, tmp_path, told, clock, stall_s=0.3).run()
    assert host.ranges_of("model.bin") == ["", "bytes=50000-"]
    assert_whole(tmp_path)


def test_a_host_that_stays_away_is_given_up_with_a_sentence(
    download: Download, host: FakeModelHost, tmp_path: Path, clock: NoWaiting
) -> None:
    host.troubles += [Trouble("/model.bin", cut=70_000), Trouble("/model.bin", 99, status=502)]
    with pytest.raises(SpeechError, match=r"502.*kept"):
        download.run()
    assert len(host.ranges_of("model.bin")) == TRIES
    assert clock.waits == [0.5, 1.0, 2.0, 4.0]
    assert not (tmp_path / "tiny.en").exists()
    assert (tmp_path / "tiny.en.part" / "model.bin").stat().st_size == 70_000


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_refusal_is_not_asked_again(
    download: Download, host: FakeModelHost, tmp_path: Path, status: int
) -> None:
    host.troubles.append(Trouble("/revision/main", 9, status=status))
    with pytest.raises(SpeechError, match=f"{status}"):
        download.run()
    assert len(host.asked) == 1
    assert list(tmp_path.glob("*")) == []


def test_a_file_that_comes_damaged_twice_is_not_taken(
    download: Download, host: FakeModelHost, tmp_path: Path
) -> None:
    host.troubles.append(Trouble("/model.bin", 2, corrupt=True))
    with pytest.raises(SpeechError, match="damaged twice"):
        download.run()
    part = tmp_path / "tiny.en.part"
    assert sorted(path.name for path in part.iterdir()) == [
        "config.json", "tokenizer.json", "vocabulary.txt",
    ]  # fmt: skip
    assert not (tmp_path / "tiny.en").exists()


def test_a_cancel_is_heard_while_the_host_is_silent_and_the_next_download_goes_on(
    host: FakeModelHost, tmp_path: Path, told: list[Progress], clock: NoWaiting
) -> None:
    host.troubles.append(Trouble("/model.bin", stall=60_000))
    download = make(host, tmp_path, told, clock, stall_s=60.0)
    ended: list[Exception] = []

    def run() -> None:
        try:
            download.run()
        except SpeechError as error:
            ended.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    assert host.stalled.wait(30)
    download.cancel()
    thread.join(30)
    assert [type(error) for error in ended] == [DownloadCancelledError]
    assert not (tmp_path / "tiny.en").exists()
    kept = (tmp_path / "tiny.en.part" / "model.bin").stat().st_size
    make(host, tmp_path, told, clock).run()
    assert host.ranges_of("model.bin")[-1] == (f"bytes={kept}-" if kept else "")
    assert_whole(tmp_path)


def test_a_model_that_has_changed_at_the_host_is_not_mixed_with_the_old_one(
    download: Download, host: FakeModelHost, tmp_path: Path
) -> None:
    part = tmp_path / "tiny.en.part"
    part.mkdir()
    (part / "model.bin").write_bytes(b"old" * 1000)
    (part / "tokenizer.json").write_bytes(FILES["tokenizer.json"])
    (part / "left-over").write_bytes(b"?")
    download.run()
    assert host.ranges_of("tokenizer.json") == [], "what is right already is kept"
    assert host.ranges_of("model.bin") == ["bytes=3000-", ""]
    assert_whole(tmp_path)


def test_a_damaged_model_is_replaced(download: Download, tmp_path: Path) -> None:
    download.run()
    (tmp_path / "tiny.en" / "model.bin").write_bytes(b"half")
    download.run()
    assert_whole(tmp_path)


def test_too_little_room_is_told_before_a_byte_of_the_model_is_fetched(
    host: FakeModelHost, tmp_path: Path, told: list[Progress], clock: NoWaiting
) -> None:
    with pytest.raises(SpeechError, match="too little room"):
        make(host, tmp_path, told, clock, free=200_000_000).run()
    assert not [path for path, _ in host.asked if "/resolve/" in path]


@pytest.mark.parametrize("path", ["/revision/main", "/tree/0123abcd"])
@pytest.mark.parametrize(
    "answer", [b"[]", b"<html>", b'{"sha": 5}', b"[1" + b" " * 2_000_000], ids=lambda a: a[:9]
)
def test_an_answer_that_makes_no_sense_is_one_sentence(
    download: Download, host: FakeModelHost, path: str, answer: bytes
) -> None:
    host.troubles.append(Trouble(path, body=answer))
    with pytest.raises(SpeechError, match="makes no sense"):
        download.run()


@pytest.mark.parametrize("name", ["model.bin", "tokenizer.json", "vocabulary.txt"])
def test_a_repository_that_lacks_a_part_is_not_begun(
    download: Download, host: FakeModelHost, name: str
) -> None:
    del host.repositories[MODEL.repository][name]
    with pytest.raises(SpeechError, match="makes no sense"):
        download.run()
    assert not [path for path, _ in host.asked if "/resolve/" in path]


def test_a_host_that_is_not_there_is_one_sentence(
    tmp_path: Path, told: list[Progress], clock: NoWaiting
) -> None:
    with serving({}) as gone:
        address = gone.address
    nobody = Download(MODEL, tmp_path, ModelHost(address), told.append, clock)
    with pytest.raises(SpeechError, match="Could not reach the download"):
        nobody.run()


def test_only_https_is_trusted_but_on_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOST_VARIABLE, "http://models.example.org")
    with pytest.raises(SpeechError, match="not an https address"):
        ModelHost()


def test_the_catalogue_is_in_order_and_names_its_sources() -> None:
    catalogue = load_catalogue()
    assert {"tiny.en", "base.en", "small.en"} <= {model.name for model in catalogue}
    assert all(model.source and 0 < model.word_error < 100 for model in catalogue)
    own = [model.about_bytes for model in catalogue if model.by_itself]
    assert own == sorted(own)


def test_two_downloads_of_one_model_do_not_share_its_part(
    host: FakeModelHost, told: list[Progress], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOST_VARIABLE, host.address)
    second: list[str] = []

    def begin_again(progress: Progress) -> None:
        told.append(progress)
        if not second:
            with pytest.raises(SpeechError, match="Nothing was changed") as error:
                Download(MODEL, tmp_path, ModelHost(), told.append, NoWaiting()).run()
            second.append(str(error.value))

    first = Download(MODEL, tmp_path, ModelHost(), begin_again, NoWaiting())
    first.run()
    assert len(second) == 1
    assert is_checked(tmp_path, MODEL.name)
    assert not list(tmp_path.glob(".*"))
