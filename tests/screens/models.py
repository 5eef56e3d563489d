# SPDX-License-Identifier: GPL-3.0-or-later
"""Recogniser models in every state, for the gallery and the tests of the interface."""

from dataclasses import replace
from pathlib import Path

from mockinterview.speech.models.catalogue import CatalogueModel
from mockinterview.speech.models.pace import Progress
from mockinterview.speech.models.store import ModelInfo, ModelState
from mockinterview.tasks.models import ModelsState, ModelWork, WorkKind
from mockinterview.ui.pages.recogniser_view import recogniser_view

BUILTIN = "builtin:moonshine-tiny-en"
FOLDER = Path("models")


def entry(name: str, size: int, word_error: float) -> CatalogueModel:
    return CatalogueModel(
        name, f"org/{name}", size, word_error, "clean read English", "Radford et al. 2022", True
    )


TINY = ModelInfo(
    "tiny.en",
    ModelState.ABSENT,
    75_000_000,
    0,
    FOLDER / "tiny.en",
    entry("tiny.en", 75_000_000, 5.6),
)
BASE = ModelInfo(
    "base.en",
    ModelState.ABSENT,
    145_000_000,
    0,
    FOLDER / "base.en",
    entry("base.en", 145_000_000, 4.2),
)
SMALL = ModelInfo(
    "small.en",
    ModelState.ABSENT,
    484_000_000,
    0,
    FOLDER / "small.en",
    entry("small.en", 484_000_000, 3.1),
)
CHECKED = replace(TINY, state=ModelState.CHECKED, here=TINY.size, speed=0.12)
PART = replace(SMALL, state=ModelState.PART, here=123_000_000)
UNCHECKED = ModelInfo("mine", ModelState.UNCHECKED, 91_000_000, 91_000_000, FOLDER / "mine")
DAMAGED = ModelInfo(
    "base",
    ModelState.DAMAGED,
    145_000_000,
    1_000,
    FOLDER / "base",
    problem="The file is not whole. Remove it and download it again.",
)
LOADING = ModelWork("base.en", WorkKind.DOWNLOAD, Progress(88_000_000, 145_000_000, 40.2))

NONE_HERE = recogniser_view("auto", BUILTIN, "", ModelsState((TINY, BASE, SMALL)))
ALL_STATES = recogniser_view(
    "auto", BUILTIN, "", ModelsState((CHECKED, BASE, PART, DAMAGED, UNCHECKED), LOADING)
)
FAILED = recogniser_view(
    "whisper:base",
    BUILTIN,
    "The Whisper model in /home/sam/models/base cannot be loaded. Recordings are safe. Copy the"
    " model there again, or use the built-in recogniser.",
    ModelsState(
        (CHECKED, BASE, DAMAGED),
        failed=("base.en", "Could not reach the download. Nothing was changed."),
    ),
)
