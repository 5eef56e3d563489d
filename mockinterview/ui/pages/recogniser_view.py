# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Recogniser section of Settings shows, and how it follows from what is known."""

from dataclasses import dataclass, replace
from enum import StrEnum

from mockinterview.speech.models.folders import SLOWEST
from mockinterview.speech.models.store import ModelInfo, ModelState
from mockinterview.tasks.models import ModelsState, ModelWork, WorkKind
from mockinterview.ui.engine_names import engine_name
from mockinterview.ui.widgets.notice import NoticeKind, NoticeText

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
        "Built in",
        "English, came with the app",
        mark="in use" if in_use.startswith(BUILTIN) else "",
        in_use=in_use.startswith(BUILTIN),
        actions=() if chosen == BUILTIN or in_use.startswith(BUILTIN) else (ModelAction.USE,),
    )
    rows = [builtin, *(_row(model, chosen, in_use, state) for model in state.models)]
    new = state.work or state.failed
    name = "" if new is None else new.name if isinstance(new, ModelWork) else new[0]
    if name and name not in {model.name for model in state.models}:  # a folder that is added
        rows.append(_nameless(name, state))
    auto = f"Automatic ({engine_name(in_use)})" if in_use and chosen == AUTO else "Automatic"
    choices = [(AUTO, auto), (BUILTIN, "Built in")]
    choices += [
        (f"{WHISPER}{model.name}", f"Whisper {model.name}")
        for model in state.models
        if model.state in {ModelState.CHECKED, ModelState.UNCHECKED}
    ]
    if chosen not in dict(choices):
        choices.append((chosen, f"{engine_name(chosen)} (cannot be used)"))
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
        title = "The built-in recogniser is in use"
        return NoticeText("recogniser", NoticeKind.CAUTION, title, fell_back)
    if in_use.startswith(WHISPER):
        line = "It works on this computer alone. The built-in one takes over if it ever fails."
        return NoticeText("recogniser", NoticeKind.INFO, f"{engine_name(in_use)} is in use", line)
    if in_use:
        return NoticeText(
            "recogniser",
            NoticeKind.INFO,
            "The built-in recogniser is in use",
            "It works at once and understands English. A Whisper model hears more words right and"
            " keeps names better.",
        )
    line = "Answers are recorded all the same, and transcribed as soon as one is ready."
    return NoticeText("recogniser", NoticeKind.INFO, "No recogniser is ready yet", line)


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
            here = f"{_mb(model.here)} of {_mb(model.size)} MB are here"
            go_on = (ModelAction.GO_ON,) if free else ()
            return replace(row, line=here, actions=(*go_on, ModelAction.REMOVE))
        case ModelState.DAMAGED:
            problem = failed or model.problem
            return replace(row, problem=problem, actions=(*check, ModelAction.REMOVE))
        case ModelState.UNCHECKED:
            line = f"{row.line}, not checked yet"
            return replace(row, line=line, actions=(*check, *use, ModelAction.REMOVE))
        case ModelState.CHECKED:
            mark = "in use" if engine == in_use else "checked"
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
        parts.insert(0, "English")
        parts.append(f"{model.entry.word_error:g} % of words wrong in {model.entry.measured_on}")
    elif model.by_hand:
        parts.append("added by hand")
    parts.append(_speed(model.speed))
    return ", ".join(parts)


def _speed(speed: float | None) -> str:
    if speed is None:
        return "speed not measured yet"
    took = f"a minute takes {max(1, round(speed * 60))} s here"
    return took if speed <= SLOWEST else f"{took}, too slow to be chosen automatically"


def _work_line(work: ModelWork) -> str:
    progress = work.progress
    if progress is None:
        return {
            WorkKind.DOWNLOAD: "Asking what there is to fetch…",
            WorkKind.CHECK: "Checking…",
            WorkKind.ADD: "Adding and checking…",
        }[work.kind]
    if progress.done_bytes >= progress.total_bytes:
        return "Trying it on a sample…"
    if work.kind is WorkKind.CHECK:
        return f"Checking, {_mb(progress.done_bytes)} of {_mb(progress.total_bytes)} MB"
    line = f"{_mb(progress.done_bytes)} of {_mb(progress.total_bytes)} MB"
    return line if progress.seconds_left is None else f"{line}, {_left(progress.seconds_left)}"


def _left(seconds: float) -> str:
    if seconds < 90:
        return f"about {max(1, round(seconds))} s left"
    if seconds < 90 * 60:
        return f"about {round(seconds / 60)} min left"
    return f"about {round(seconds / 3600)} hours left"


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
    return (
        f"How many words are wrong is as stated by {'; '.join(sources)}. Speed is measured on this"
        " computer, on seven seconds of speech."
    )


def _size(count: int) -> str:
    if count >= 1000 * MEGABYTE:
        return f"{count / (1000 * MEGABYTE):.1f} GB"
    return f"{_mb(count)} MB"


def _mb(count: int) -> int:
    return round(count / MEGABYTE)
