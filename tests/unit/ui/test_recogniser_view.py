# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Recogniser section says of each model, and what it offers to do."""

from dataclasses import replace

import pytest

from mockinterview.speech.models.pace import Progress
from mockinterview.speech.models.store import ModelInfo
from mockinterview.tasks.models import ModelsState, ModelWork, WorkKind
from mockinterview.ui.pages.recogniser_view import ModelAction, ModelRow, recogniser_view
from mockinterview.ui.widgets.notice import NoticeKind
from tests.screens import models


def row(
    state: ModelsState, name: str, chosen: str = "auto", in_use: str = models.BUILTIN
) -> ModelRow:
    view = recogniser_view(chosen, in_use, "", state)
    return next(row for row in view.rows if row.model == name)


def test_the_built_in_one_is_first_and_in_use() -> None:
    first = models.NONE_HERE.rows[0]
    assert (first.name, first.mark, first.actions) == ("Built in", "in use", ())
    assert models.NONE_HERE.notice.title == "The built-in recogniser is in use"
    assert models.NONE_HERE.choices[0] == ("auto", "Automatic (built in)")


@pytest.mark.parametrize(
    ("model", "actions"),
    [
        (models.BASE, (ModelAction.DOWNLOAD,)),
        (models.PART, (ModelAction.GO_ON, ModelAction.REMOVE)),
        (models.DAMAGED, (ModelAction.VERIFY, ModelAction.REMOVE)),
        (models.UNCHECKED, (ModelAction.VERIFY, ModelAction.USE, ModelAction.REMOVE)),
        (models.CHECKED, (ModelAction.USE, ModelAction.VERIFY, ModelAction.REMOVE)),
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_what_can_be_done_with_a_model(model: ModelInfo, actions: tuple[ModelAction, ...]) -> None:
    assert row(ModelsState((model,)), model.name).actions == actions


def test_the_line_names_size_accuracy_and_speed() -> None:
    line = row(ModelsState((models.CHECKED,)), "tiny.en").line
    assert line == (
        "English, 75 MB, 5.6 % of words wrong in clean read English, a minute takes 7 s here"
    )
    unmeasured = replace(models.CHECKED, speed=None)
    assert "not measured yet" in row(ModelsState((unmeasured,)), "tiny.en").line
    large = replace(models.BASE, size=1_530_000_000)
    assert row(ModelsState((large,)), "base.en").line.startswith("English, 1.5 GB, ")
    slow = replace(models.CHECKED, speed=0.8)
    assert "48 s here, too slow to be chosen" in row(ModelsState((slow,)), "tiny.en").line
    assert "Radford et al. 2022" in models.NONE_HERE.sources


@pytest.mark.parametrize(
    ("progress", "line", "share"),
    [
        (None, "Asking what there is to fetch…", 0.0),
        (Progress(88_000_000, 145_000_000), "88 of 145 MB", 0.607),
        (Progress(88_000_000, 145_000_000, 40.2), "88 of 145 MB, about 40 s left", 0.607),
        (Progress(1_000_000, 145_000_000, 600), "1 of 145 MB, about 10 min left", 0.007),
        (Progress(1_000_000, 145_000_000, 8000), "1 of 145 MB, about 2 hours left", 0.007),
        (Progress(145_000_000, 145_000_000, 0), "Trying it on a sample…", 1.0),
    ],
)
def test_a_download_says_how_far_it_is(progress: Progress | None, line: str, share: float) -> None:
    work = ModelWork("base.en", WorkKind.DOWNLOAD, progress)
    shown = row(ModelsState((models.BASE, models.PART), work), "base.en")
    assert shown.line == line
    assert shown.share == pytest.approx(share, abs=0.001)
    assert shown.actions == (ModelAction.CANCEL,)
    other = row(ModelsState((models.BASE, models.PART), work), "small.en")
    assert other.actions == (ModelAction.REMOVE,), "one at a time"


def test_what_failed_is_told_where_it_failed_and_can_be_tried_again() -> None:
    failed = row(ModelsState((models.BASE,), failed=("base.en", "No network.")), "base.en")
    assert (failed.problem, failed.actions) == ("No network.", (ModelAction.TRY_AGAIN,))


def test_a_folder_that_is_added_has_a_row_before_it_is_a_model() -> None:
    adding = ModelsState((), ModelWork("mine", WorkKind.ADD))
    assert row(adding, "mine").line == "Adding and checking…"
    assert not recogniser_view("auto", models.BUILTIN, "", adding).can_add
    assert row(ModelsState((), failed=("mine", "Not a model.")), "mine").problem == "Not a model."


def test_a_model_in_use_is_marked_and_a_chosen_one_that_is_gone_is_named() -> None:
    used = row(ModelsState((models.CHECKED,)), "tiny.en", in_use="whisper:tiny.en")
    assert (used.mark, used.in_use) == ("in use", True)
    assert ModelAction.USE not in used.actions
    gone = recogniser_view("whisper:old", models.BUILTIN, "The model is gone.", ModelsState())
    assert ("whisper:old", "Whisper old (cannot be used)") in gone.choices
    assert (gone.notice.kind, gone.notice.line) == (NoticeKind.CAUTION, "The model is gone.")
    assert (
        recogniser_view("auto", "", "", ModelsState()).notice.title == "No recogniser is ready yet"
    )
