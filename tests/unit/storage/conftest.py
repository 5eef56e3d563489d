# SPDX-License-Identifier: GPL-3.0-or-later
"""A library in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mockinterview.paths import DataFolder
from mockinterview.storage.library import Library


@pytest.fixture
def folder(home: Path) -> DataFolder:
    return DataFolder(home)


@pytest.fixture
def library(folder: DataFolder) -> Iterator[Library]:
    library = Library(folder)
    yield library
    library.close()
