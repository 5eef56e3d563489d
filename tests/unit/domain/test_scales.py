# SPDX-License-Identifier: GPL-3.0-or-later
"""Scales on which values are drawn."""

import pytest

from mockinterview.domain.scales import scale_of


def test_only_a_long_answer_stretches_its_scale() -> None:
    assert scale_of("length", 100) == scale_of("length")
    assert scale_of("length", 400)[1] > 400
    assert scale_of("pace", 400) == scale_of("pace")


def test_a_measure_without_a_scale_is_told() -> None:
    with pytest.raises(KeyError):
        scale_of("charm")
