# SPDX-License-Identifier: GPL-3.0-or-later
"""Processes that share the cores of this computer."""

import os

import pytest

from mockinterview.commands.crew import local_crew
from mockinterview.speech.cores import LIMIT, usable_cores


@pytest.mark.parametrize("jobs", [1, 2, 1000])
def test_each_process_has_its_share_of_the_cores(
    monkeypatch: pytest.MonkeyPatch, jobs: int
) -> None:
    monkeypatch.delenv(LIMIT, raising=False)
    with local_crew(jobs).open() as executor:
        share = executor.submit(usable_cores).result()
    assert share == max(1, usable_cores() // jobs)


def test_what_somebody_has_set_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(LIMIT, "3")
    with local_crew(1).open() as executor:
        assert executor.submit(os.getenv, LIMIT).result() == "3"
