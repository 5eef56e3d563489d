# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Recogniser section of Settings shows, and how it follows from what is known."""

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from mockinterview.speech.models.folders import SLOWEST
from mockinterview.speech.models.store import ModelInfo, ModelState
from mockinterview.tasks.models import ModelsState, ModelWork, WorkKind
from mockinterview.ui.engine_names import engine_name
from mockinterview.ui.numbers import local
from mockinterview.ui.widgets.notice import NoticeKind, NoticeText

translate = QCoreApplication.translate

MEGABYTE = 1_000_000
AUTO, BUILTIN, WHISPER = "auto", "builtin", "whisper:"


class ModelAction(StrEnum):
    """What can be done with a recogniser."""

    USE = "use"
    DOWNLOAD = "download"
    GO_ON = "go-on"
    TRY_AGAIN = "try-again"
    CANCEL = "cancel"
    VERIFY = "verify"
    REMOVE = "remove"


@dataclass(frozen=True)
class ModelRow:
    """One recogniser.

    ``engine`` is a value of ``Preferences.engine``. ``mark`` stands with a tick before the
    buttons; ``problem`` stands in place of ``line``. ``share`` is how much of the work on it is
    done, from 0 to 1, None where nothing is being done.
    """

    engine: str
    name: str
    line: str
    mark: str = ""
    in_use: bool = False
    problem: str = ""
    share: float | None = None
    actions: tuple[ModelAction, ...] = ()

    @property
    def model(self) -> str:
        """The name of the model, as the models folder knows it."""
        return self.engine.removeprefix(WHISPER)


@dataclass(frozen=True)
class RecogniserView:
    """``choices`` are values of ``Preferences.engine`` with their names; ``chosen`` is one."""

    notice: NoticeText
    choices: tuple[tuple[str, str], ...]
    chosen: str
    rows: tuple[ModelRow, ...]
    sources: str
    can_add: bool = True


def recogniser_view(chosen: str, in_use: str, fell_back: str, state: ModelsState) -> RecogniserView:
    """Put the section together.

    Args:
        chosen: The engine of the preferences.
        in_use: The engine that is loaded, "" while none is.
        fell_back: Why it is not the one that was asked for; a sentence, or "".
        state: What is known of the models.
    """
    builtin = ModelRow(
        BUILTIN,
        translate("RecogniserView", "Built in"),
        translate("RecogniserView", "English, came with the app"),
        mark=translate("RecogniserView", "in use") if in_use.startswith(BUILTIN) else "",
        in_use=in_use.startswith(BUILTIN),
        actions=() if chosen == BUILTIN or in_use.startswith(BUILTIN) else (ModelAction.USE,),
    )
    rows = [builtin, *(_row(model, chosen, in_use, state) for model in state.models)]
    new = state.work or state.failed
    name = "" if new is None else new.name if isinstance(new, ModelWork) else new[0]
    if name and name not in {model.name for model in state.models}:  # a folder that is added
        rows.append(_nameless(name, state))
    auto = translate("RecogniserView", "Automatic")
    if in_use and chosen == AUTO:
        auto = translate("RecogniserView", "Automatic ({})").format(engine_name(in_use))
    choices = [(AUTO, auto), (BUILTIN, translate("RecogniserView", "Built in"))]
    choices += [
        (f"{WHISPER}{model.name}", f"Whisper {model.name}")
        for model in state.models
        if model.state in {ModelState.CHECKED, ModelState.UNCHECKED}
    ]
    if chosen not in dict(choices):
        unusable = translate("RecogniserView", "{} (cannot be used)")
        choices.append((chosen, unusable.format(engine_name(chosen))))
    return RecogniserView(
        _notice(in_use, fell_back),
        tuple(choices),
        chosen,
        tuple(rows),
        _sources(state.models),
        can_add=state.work is None,
    )


def _notice(in_use: str, fell_back: str) -> NoticeText:
    if fell_back:
        title = translate("RecogniserView", "The built-in recogniser is in use")
        return NoticeText("recogniser", NoticeKind.CAUTION, title, fell_back)
    if in_use.startswith(WHISPER):
        line = translate(
            "RecogniserView",
            "It works on this computer alone. The built-in one takes over if it ever fails.",
        )
        title = translate("RecogniserView", "{} is in use").format(engine_name(in_use))
        return NoticeText("recogniser", NoticeKind.INFO, title, line)
    if in_use:
        return NoticeText(
            "recogniser",
            NoticeKind.INFO,
            translate("RecogniserView", "The built-in recogniser is in use"),
            translate(
                "RecogniserView",
                "It works at once and understands English. A Whisper model hears more words right"
                " and keeps names better.",
            ),
        )
    line = translate(
        "RecogniserView",
        "Answers are recorded all the same, and transcribed as soon as one is ready.",
    )
    return NoticeText(
        "recogniser",
        NoticeKind.INFO,
        translate("RecogniserView", "No recogniser is ready yet"),
        line,
    )


def _row(model: ModelInfo, chosen: str, in_use: str, state: ModelsState) -> ModelRow:
    engine = f"{WHISPER}{model.name}"
    row = ModelRow(engine, f"Whisper {model.name}", _line(model))
    work = state.work
    if work is not None and work.name == model.name:
        return replace(row, line=_work_line(work), share=_share(work), actions=_CANCEL)
    free = work is None
    failed = state.failed[1] if state.failed and state.failed[0] == model.name else ""
    if failed and model.state in {ModelState.ABSENT, ModelState.PART}:
        return replace(row, problem=failed, actions=(ModelAction.TRY_AGAIN,) if free else ())
    uses = engine in {in_use, chosen}
    use = () if uses else (ModelAction.USE,)
    check = (ModelAction.VERIFY,) if free else ()
    match model.state:
        case ModelState.ABSENT:
            return replace(row, actions=(ModelAction.DOWNLOAD,) if free else ())
        case ModelState.PART:
            here = translate("RecogniserView", "{} of {} MB are here")
            here = here.format(_mb(model.here), _mb(model.size))
            go_on = (ModelAction.GO_ON,) if free else ()
            return replace(row, line=here, actions=(*go_on, ModelAction.REMOVE))
        case ModelState.DAMAGED:
            problem = failed or model.problem
            return replace(row, problem=problem, actions=(*check, ModelAction.REMOVE))
        case ModelState.UNCHECKED:
            line = translate("RecogniserView", "{}, not checked yet").format(row.line)
            return replace(row, line=line, actions=(*check, *use, ModelAction.REMOVE))
        case ModelState.CHECKED:
            mark = (
                translate("RecogniserView", "in use")
                if engine == in_use
                else translate("RecogniserView", "checked")
            )
            return replace(
                row,
                problem=failed,
                mark=mark,
                in_use=engine == in_use,
                actions=(*use, *check, ModelAction.REMOVE),
            )


def _nameless(name: str, state: ModelsState) -> ModelRow:
    """Return the row of a folder that is being added, or could not be."""
    row = ModelRow(f"{WHISPER}{name}", name, "")
    if state.work is not None:
        return replace(row, line=_work_line(state.work), share=0.0, actions=_CANCEL)
    return replace(row, problem=state.failed[1] if state.failed else "")


_CANCEL = (ModelAction.CANCEL,)


def _line(model: ModelInfo) -> str:
    parts = [_size(model.size)]
    if model.entry is not None:
        parts.insert(0, translate("RecogniserView", "English"))
        wrong = translate("RecogniserView", "{:g} % of words wrong in {}")
        parts.append(wrong.format(local(model.entry.word_error), model.entry.measured_on))
    elif model.by_hand:
        parts.append(translate("RecogniserView", "added by hand"))
    parts.append(_speed(model.speed))
    return ", ".join(parts)


def _speed(speed: float | None) -> str:
    if speed is None:
        return translate("RecogniserView", "speed not measured yet")
    took = translate("RecogniserView", "a minute takes {} s here")
    if speed > SLOWEST:
        took = translate(
            "RecogniserView", "a minute takes {} s here, too slow to be chosen automatically"
        )
    return took.format(max(1, round(speed * 60)))


def _work_line(work: ModelWork) -> str:
    progress = work.progress
    if progress is None:
        return {
            WorkKind.DOWNLOAD: translate("RecogniserView", "Asking what there is to fetch…"),
            WorkKind.CHECK: translate("RecogniserView", "Checking…"),
            WorkKind.ADD: translate("RecogniserView", "Adding and checking…"),
        }[work.kind]
    if progress.done_bytes >= progress.total_bytes:
        return translate("RecogniserView", "Trying it on a sample…")
    if work.kind is WorkKind.CHECK:
        words = translate("RecogniserView", "Checking, {} of {} MB")
        return words.format(_mb(progress.done_bytes), _mb(progress.total_bytes))
    line = translate("RecogniserView", "{} of {} MB")
    line = line.format(_mb(progress.done_bytes), _mb(progress.total_bytes))
    return line if progress.seconds_left is None else f"{line}, {_left(progress.seconds_left)}"


def _left(seconds: float) -> str:
    if seconds < 90:
        return translate("RecogniserView", "about {} s left").format(max(1, round(seconds)))
    if seconds < 90 * 60:
        return translate("RecogniserView", "about {} min left").format(round(seconds / 60))
    return translate("RecogniserView", "about {} hours left").format(round(seconds / 3600))


def _share(work: ModelWork) -> float:
    progress = work.progress
    if progress is None or not progress.total_bytes:
        return 0.0
    return min(1.0, progress.done_bytes / progress.total_bytes)


def _sources(models: tuple[ModelInfo, ...]) -> str:
    """Say whose figures the word errors are."""
    sources = dict.fromkeys(model.entry.source for model in models if model.entry)
    if not sources:
        return ""
    words = translate(
        "RecogniserView",
        "How many words are wrong is as stated by {}. Speed is measured on this computer, on seven"
        " seconds of speech.",
    )
    return words.format("; ".join(sources))


def _size(count: int) -> str:
    if count >= 1000 * MEGABYTE:
        return translate("RecogniserView", "{:.1f} GB").format(local(count / (1000 * MEGABYTE)))
    return translate("RecogniserView", "{} MB").format(_mb(count))


def _mb(count: int) -> int:
    return round(count / MEGABYTE)
