# SPDX-License-Identifier: GPL-3.0-or-later
"""The host of models serves files and ranges, and does wrong only what it was told to."""

import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest

from tests.fakes.model_host import FakeModelHost, Trouble, serving

PATH = "/org/m/resolve/0123abcd/model.bin"


@pytest.fixture
def host() -> Iterator[FakeModelHost]:
    with serving({"org/m": {"model.bin": b"0123456789"}}) as host:
        yield host


def get(host: FakeModelHost, start: int = 0) -> tuple[int, bytes]:
    request = urllib.request.Request(host.address + PATH)  # noqa: S310 - an address of our own
    if start:
        request.add_header("Range", f"bytes={start}-")
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=30) as answer:
        return answer.status, answer.read()


def test_it_serves_whole_files_and_their_rest(host: FakeModelHost) -> None:
    assert get(host) == (200, b"0123456789")
    assert get(host, 4) == (206, b"456789")
    assert host.asked == [(PATH, ""), (PATH, "bytes=4-")]
    with pytest.raises(urllib.error.HTTPError, match="416"):
        get(host, 10)


def test_trouble_comes_as_often_as_it_was_ordered(host: FakeModelHost) -> None:
    host.troubles += [
        Trouble("/model.bin", status=503),
        Trouble("/model.bin", corrupt=True),
        Trouble("/model.bin", no_range=True),
    ]
    with pytest.raises(urllib.error.HTTPError, match="503"):
        get(host)
    assert get(host) == (200, b"1123456789")
    assert get(host, 4) == (200, b"0123456789")
    assert get(host, 4) == (206, b"456789")
