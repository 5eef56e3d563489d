# SPDX-License-Identifier: GPL-3.0-or-later
"""The disk that fails does so where it was told to, and otherwise works."""

from pathlib import Path

import pytest

from tests.fakes.files import CountedFiles, FailingFiles


def test_it_fills_up_with_a_short_write_first(tmp_path: Path) -> None:
    file = FailingFiles(room_bytes=5).create(tmp_path / "a")
    assert file.write(b"abc") == 3
    assert file.write(b"defg") == 2
    with pytest.raises(OSError, match="No space left"):
        file.write(b"h")
    file.seek(1)
    assert file.write(b"XY") == 2  # what is there already may be overwritten
    file.close()
    assert (tmp_path / "a").read_bytes() == b"aXYde"


def test_it_fails_at_the_given_operation_and_from_then_on(tmp_path: Path) -> None:
    files = FailingFiles(fail_at=2)
    file = files.create(tmp_path / "a")
    file.write(b"abc")
    with pytest.raises(OSError, match="Input/output"):
        files.sync(file)
    with pytest.raises(OSError, match="Input/output"):
        file.write(b"d")
    file.close()
    assert (tmp_path / "a").read_bytes() == b"abc"
    assert files.operations == 4


def test_its_operations_can_count_with_those_of_others(tmp_path: Path) -> None:
    answers = iter([False, True, False])
    files = CountedFiles(lambda: next(answers))
    file = files.create(tmp_path / "a")
    with pytest.raises(OSError, match="No space left"):
        file.write(b"abc")
    file.write(b"d")
    file.close()
    assert (tmp_path / "a").read_bytes() == b"d"
