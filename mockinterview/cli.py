# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: what may be typed, and which command does it."""

import argparse
import contextlib
import gc
import importlib
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import FrameType

from mockinterview import __version__
from mockinterview.domain.plan import Mode
from mockinterview.domain.profile import Profile
from mockinterview.domain.question import PanelRole, QuestionKind
from mockinterview.errors import AppError
from mockinterview.paths import data_folder

DONE, FAILED, WRONG_USE = 0, 1, 2
#: Whatever is written, here and by the processes begun here, is its owner's alone.
PRIVATE_UMASK = 0o077
#: The matrices of NumPy are small here: a second thread only waits for work, by spinning, which
#: costs 4 % of a recogniser's processor time. Read once, when NumPy is imported.
NUMPY_THREADS = ("OPENBLAS_NUM_THREADS", "1")
#: Where nothing else is typed, the window opens without waiting for the commands to be described.
WINDOW_OPTIONS = frozenset({"--exit-after-start"})
EXPORT_FORMATS = ("html", "pdf", "md", "json", "csv", "srt", "vtt", "folder")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 the job failed, 2 wrong use."""
    os.umask(PRIVATE_UMASK)
    os.environ.setdefault(*NUMPY_THREADS)
    typed = sys.argv[1:] if arguments is None else arguments
    is_command = not set(typed) <= WINDOW_OPTIONS
    if not is_command:
        gc.disable()  # to load drops nothing, so nothing is looked for; see tasks.garbage
    options = _parser(with_commands=is_command).parse_args(typed)
    folder = data_folder(options.data_dir)
    if getattr(options, "format", "") == "pdf":
        options.module = "app.printing"  # Qt draws it, and the commands do without Qt
    module = importlib.import_module(f"mockinterview.{options.module}")
    try:
        if is_command:  # the window tells it itself, also where nobody sees a terminal
            folder.look()
        with _sigterm_as_interrupt():
            return int(module.run(options, folder))
    except AppError as error:
        print(error, file=sys.stderr)
        return FAILED
    except BrokenPipeError:  # the reader of our output has gone, as in `… | head`
        sys.stderr.close()
        return DONE
    except KeyboardInterrupt:
        print("Stopped. What was saved until now is safe.", file=sys.stderr)
        return FAILED


@contextlib.contextmanager
def _sigterm_as_interrupt() -> Iterator[None]:
    """End a command as Ctrl+C does when it is told to go: what it began is closed and cleared."""

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    if threading.current_thread() is not threading.main_thread():
        yield  # only the main thread may say what becomes of signals
        return
    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _parser(*, with_commands: bool) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="mockinterview",
        description="Practise a second interview aloud, on your own computer."
        " Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"mockinterview {__version__}")
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="where everything is kept (one folder)"
    )
    parser.add_argument(
        "--exit-after-start",
        action="store_true",
        help="open the window, leave when it is usable",
    )
    parser.add_argument(
        "--self-test",
        dest="module",
        action="store_const",
        const="app.self_test",
        help="try every part of what is installed; touches no recording",
    )
    parser.set_defaults(module="app.early")
    if with_commands:
        _add_commands(parser)
    return parser


def _add_commands(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_analyze(commands)
    _add_practise(commands)
    _add_sessions(commands)
    _add_questions(commands)
    _add_models(commands)
    doctor = commands.add_parser(
        "doctor", help="check microphone, voice, recogniser, disk, library"
    )
    doctor.add_argument("--json", action="store_true", help="print JSON")
    doctor.set_defaults(module="commands.doctor")


Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse names this type nowhere else


def _add_analyze(commands: "Commands[argparse.ArgumentParser]") -> None:
    analyze = commands.add_parser("analyze", help="measure recordings or transcripts")
    analyze.add_argument(
        "paths",
        nargs="+",
        metavar="AUDIO|DIR|TEXT",
        help="recordings, folders of them, or with --text transcripts ('-' reads standard input)",
    )
    analyze.add_argument("--text", action="store_true", help="the files are transcripts")
    analyze.add_argument("--question", metavar="TEXT", default="", help="what was asked")
    analyze.add_argument("--kind", choices=[kind.value for kind in QuestionKind])
    analyze.add_argument("--engine", default="auto", metavar="auto|builtin|whisper:NAME_OR_DIR")
    analyze.add_argument("--transcript", type=Path, metavar="FILE", help="the words, if known")
    analyze.add_argument("--job", type=Path, metavar="FILE", help="the job description")
    analyze.add_argument(
        "--log", type=Path, metavar="FILE", help="what was said in the first interview"
    )
    _add_profile(analyze)
    crew = analyze.add_mutually_exclusive_group()
    crew.add_argument("--jobs", type=_count, default=1, metavar="N", help="so many at once")
    crew.add_argument(
        "--scheduler", metavar="ADDRESS", help="let the workers of a Dask cluster do the work"
    )
    analyze.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE",
        help="add the results to this file as JSON lines; recordings that it has are passed over",
    )
    analyze.add_argument("--json", action="store_true", help="print JSON")
    analyze.set_defaults(module="commands.analyze")


def _add_profile(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--profile",
        choices=[profile.value for profile in Profile],
        default=Profile.STANDARD.value,
        help="whom the bands are for",
    )


def _add_practise(commands: "Commands[argparse.ArgumentParser]") -> None:
    practise = commands.add_parser("practise", help="a whole session from recorded answers")
    practise.add_argument("--answers", nargs="+", type=Path, required=True, metavar="AUDIO")
    practise.add_argument("--questions", type=_count, metavar="N", help="default: one an answer")
    practise.add_argument(
        "--panel", type=_roles, default=None, metavar=",".join(role.value for role in PanelRole)
    )
    practise.add_argument("--job", type=Path, metavar="FILE", help="the job description")
    practise.add_argument("--mode", choices=[mode.value for mode in Mode], default=Mode.STUDY.value)
    _add_profile(practise)
    practise.add_argument("--seed", type=int, metavar="N", help="the same seed, the same questions")
    practise.add_argument(
        "--no-follow-ups",
        dest="follow_ups",
        action="store_false",
        help="ask the planned questions alone, not about what an answer lacked",
    )
    practise.add_argument("--engine", default="auto", metavar="auto|builtin|whisper:NAME_OR_DIR")
    practise.add_argument("--json", action="store_true", help="print JSON")
    practise.set_defaults(module="commands.practise")
    demo = commands.add_parser("demo", help="one question, one sample answer, and its review")
    demo.set_defaults(module="commands.demo")


def _add_sessions(commands: "Commands[argparse.ArgumentParser]") -> None:
    sessions = commands.add_parser("sessions", help="the library without the window")
    sessions.set_defaults(module="commands.sessions")
    actions = sessions.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="all sessions, newest first")
    listing.add_argument("--search", metavar="TEXT", default="", help="only those with these words")
    listing.add_argument("--tag", default="", help="only those with this tag")
    show = actions.add_parser("show", help="one session with its answers")
    show.add_argument("id")
    for action in (listing, show):
        action.add_argument("--json", action="store_true", help="print JSON")
    actions.add_parser("verify", help="look for damage; changes nothing")
    actions.add_parser("recover", help="put right what a crash or a lost index has left")
    _add_transfer(actions)
    delete = actions.add_parser("delete", help="delete a session for good")
    delete.add_argument("id")
    delete.add_argument("--yes", action="store_true", help="do not ask")


def _add_transfer(actions: "Commands[argparse.ArgumentParser]") -> None:
    export = actions.add_parser("export", help="write a session for others to read or take in")
    export.add_argument("id")
    export.add_argument("--format", choices=EXPORT_FORMATS, required=True)
    export.add_argument("-o", "--output", type=Path, required=True, metavar="PATH")
    taking_in = actions.add_parser(
        "import", help="take in a session exported as a folder, or a recording made elsewhere"
    )
    taking_in.add_argument("path", type=Path, metavar="FOLDER|AUDIO")
    taking_in.add_argument(
        "--question", metavar="TEXT", default="", help="what a recording answers"
    )
    taking_in.add_argument(
        "--kind",
        choices=[kind.value for kind in QuestionKind],
        help="what that question is after; default: as its words say",
    )
    taking_in.add_argument("--engine", default="auto", metavar="auto|builtin|whisper:NAME_OR_DIR")
    restore = actions.add_parser("restore", help="put a backup of the index in its place")
    restore.add_argument("backup", nargs="?", help="which one; without it they are listed")
    for action in (export, taking_in, restore):
        action.set_defaults(module="commands.transfer")


def _add_questions(commands: "Commands[argparse.ArgumentParser]") -> None:
    questions = commands.add_parser("questions", help="the question bank")
    questions.set_defaults(module="commands.questions")
    actions = questions.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="all questions")
    search = actions.add_parser("search", help="questions with these words")
    search.add_argument("text")
    add = actions.add_parser("add", help="add a pack of your own (TOML)")
    add.add_argument("file", type=Path)
    for action in (listing, search):
        action.add_argument("--json", action="store_true", help="print JSON")


def _add_models(commands: "Commands[argparse.ArgumentParser]") -> None:
    models = commands.add_parser("models", help="recogniser models")
    models.set_defaults(module="commands.models")
    actions = models.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="all models, here or to be downloaded")
    listing.add_argument("--json", action="store_true", help="print JSON")
    download = actions.add_parser("download", help="fetch a model; goes on where it was left")
    download.add_argument("name")
    verify = actions.add_parser("verify", help="compare every byte of a model, or of all")
    verify.add_argument("name", nargs="?")
    remove = actions.add_parser("remove", help="delete a model from this computer")
    remove.add_argument("name")
    add = actions.add_parser("add", help="take in a model folder that you have")
    add.add_argument("folder", type=Path, metavar="DIR")
    add.add_argument("--name", default="", help="what to call it; default: the folder's name")
    add.add_argument("--link", action="store_true", help="leave the files where they are")


def _count(text: str) -> int:
    count = int(text)
    if count < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return count


def _roles(text: str) -> tuple[PanelRole, ...]:
    try:
        return tuple(dict.fromkeys(PanelRole(name.strip()) for name in text.split(",")))
    except ValueError as error:
        known = ", ".join(role.value for role in PanelRole)
        raise argparse.ArgumentTypeError(f"each must be one of {known}") from error
