# SPDX-License-Identifier: GPL-3.0-or-later
"""The labelled answers that the STAR model learns from, and the figures that tell how well."""

import json
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from benchmarks.star import HELD_OUT, OWN_SPOKEN, OWN_WRITTEN, confusion, label_f1
from benchmarks.star_data import DATA, GIVEN, Answer, load_answers, version_of
from benchmarks.star_fitting import fit_logistic
from mockinterview.analysis.star.labelled import LABELS

FILES = (*GIVEN, *OWN_SPOKEN, *OWN_WRITTEN, *HELD_OUT)
ANSWER = Answer(
    "x1", "x.jsonl", (("It broke. Well, I rang.", "S"), ("We saved $40!", "R")), True, True
)


def rows() -> Iterator[dict[str, Any]]:
    for name in FILES:
        for line in (DATA / name).read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def test_the_benchmark_knows_every_file_of_answers() -> None:
    assert sorted(FILES) == sorted(path.name for path in DATA.glob("*.jsonl"))


def test_every_answer_has_its_own_name_and_known_labels() -> None:
    answers = load_answers(FILES)
    assert len({answer.id for answer in answers}) == len(answers)
    known = {label.value for label in LABELS}
    assert {label for answer in answers for _, label in answer.units} <= known


def test_no_answer_measures_a_result_that_it_does_not_have() -> None:
    for row in rows():
        labels = {unit["label"] for unit in row["units"]}
        assert not row["has_quantified_result"] or "R" in labels, row["id"]


def test_an_answer_is_written_with_marks_and_recognised_without() -> None:
    written = version_of(ANSWER, recognised=False)
    recognised = version_of(ANSWER, recognised=True)
    assert (
        " ".join(token.text for token in written.tokens) == "It broke. Well, I rang. We saved $40!"
    )
    assert (
        " ".join(token.text for token in recognised.tokens) == "it broke well i rang we saved $40"
    )
    assert "".join(recognised.labels) == "SSSSSRRR"
    assert [i for i, begins in enumerate(recognised.begins) if begins] == [0, 2, 5]


def test_the_f1_of_a_label_counts_what_was_missed_and_what_was_too_much() -> None:
    figures = label_f1(confusion([("SSAA", "SAAA")]))
    assert figures["S"] == pytest.approx(2 / 3)
    assert figures["A"] == pytest.approx(4 / 5)


def test_a_logistic_fit_leans_to_where_the_cases_are() -> None:
    cases = [{"x": float(value)} for value in np.linspace(-1, 1, 21)]
    fitted = fit_logistic(cases, [case["x"] > 0 for case in cases])
    assert fitted["weights"]["x"] > 1
