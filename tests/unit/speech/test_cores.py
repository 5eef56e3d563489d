# SPDX-License-Identifier: GPL-3.0-or-later
"""How many threads a recogniser may work with."""

import os

import pytest

from mockinterview.speech.cores import LIMIT, usable_cores


@pytest.mark.parametrize("said", ["", "many", "0", "-1", "100000"])
def test_all_cores_where_nothing_less_is_said(monkeypatch: pytest.MonkeyPatch, said: str) -> None:
    monkeypatch.delenv(LIMIT, raising=False)
    cores = usable_cores()
    assert 1 <= cores <= (os.cpu_count() or 1)
    monkeypatch.setenv(LIMIT, said)
    assert usable_cores() == cores


def test_a_process_beside_others_keeps_to_what_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(LIMIT, "1")
    assert usable_cores() == 1
