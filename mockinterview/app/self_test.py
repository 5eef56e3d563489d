# SPDX-License-Identifier: GPL-3.0-or-later
"""``--self-test``: does what is installed here work, part by part?

Made for a bundle, in which a library or a file can be missing without a word. Each part is used as
the app uses it, in a folder that goes afterwards; what a computer may lack (a microphone, a voice)
is a note, and what the app itself lacks is a failure.
"""

import argparse
import importlib
import os
import platform
import queue
import sys
import tempfile
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from mockinterview import __version__, wiring
from mockinterview.domain.question import Question, QuestionKind
from mockinterview.domain.session import Mode, PlannedQuestion, SessionPlan
from mockinterview.errors import AppError, SpeechError
from mockinterview.paths import DataFolder, assets_folder
from mockinterview.speech.events import Event, Failed, Heard, Unavailable
from mockinterview.speech.listener import HANG_S
from mockinterview.speech.voices import Voice
from mockinterview.storage.export.formats import ExportFormat
from mockinterview.wiring import talk

#: What is imported late somewhere in the app, and so is missed late.
LIBRARIES = (
    "av",
    "ctranslate2",
    "docx",
    "faster_whisper",
    "httpx2",
    "jinja2",
    "numpy",
    "onnxruntime",
    "parselmouth",
    "pocketsphinx",
    "pypdf",
    "pyttsx3",
    "sounddevice",
    "soxr",
    "PySide6.QtSvg",
    "PySide6.QtWidgets",
)
#: Read aloud in the sample: enough of it must come back.
SAMPLE_WORDS = 10
SENTENCE = "Tell me about a time when you changed your mind."
#: What the engines were built to use where a processor has it; older ones are slower.
WANTED_FLAGS = ("sse4_1", "avx", "avx2", "fma")


class NotHereError(Exception):
    """Something that this computer lacks, and the app can do without."""


def run(options: argparse.Namespace, folder: DataFolder) -> int:
    """Print one line a part; exit code 0 only if nothing of the app's own fails."""
    del options, folder  # what a person has recorded is not touched
    print(f"Mock Interview {__version__}, Python {platform.python_version()}, {_processor()}")
    failures = 0
    with tempfile.TemporaryDirectory(prefix="mockinterview-self-test-") as scratch:
        for name, test in _tests(DataFolder(Path(scratch) / "data")):
            try:
                print(f"ok      {name:<12} {test()}", flush=True)
            except NotHereError as missing:
                print(f"note    {name:<12} {missing}", flush=True)
            except Exception as error:  # noqa: BLE001 - whatever it is, the other parts are tried too
                failures += 1
                print(f"FAILED  {name:<12} {type(error).__name__}: {error}", flush=True)
    return 1 if failures else 0


def _tests(folder: DataFolder) -> tuple[tuple[str, Callable[[], str]], ...]:
    return (
        ("libraries", _libraries),
        ("assets", lambda: _assets(folder)),
        ("sound", _sound),
        ("voice", lambda: _voice(folder)),
        ("recogniser", lambda: _recogniser(folder)),
        ("library", lambda: _library(folder)),
        ("window", lambda: _window(folder)),
    )


def _libraries() -> str:
    for name in LIBRARIES:
        importlib.import_module(name)
    return f"{len(LIBRARIES)} load"


def _assets(folder: DataFolder) -> str:
    bank = wiring.question_bank(folder)
    icons = len(tuple((assets_folder() / "icons").glob("*.svg")))
    if not bank.questions or not icons:
        raise AppError("questions or icons are not there")
    wiring.measurer()
    return f"{len(bank.questions)} questions, {icons} icons, bands and models"


def _sound() -> str:
    devices = talk.found_devices()
    if devices.problem:
        raise NotHereError(devices.problem)
    if not devices.inputs or not devices.outputs:
        raise NotHereError("There is no microphone, or no loudspeaker.")
    return f"{len(devices.inputs)} to record from, {len(devices.outputs)} to play on"


def _voice(folder: DataFolder) -> str:
    speaker = talk.speaker(folder)
    voices = speaker.voices()
    if not voices:
        raise NotHereError("This computer has no voice.")
    voice = Voice(voices[0].id)
    sound = speaker.render(SENTENCE, voice, threading.Event())
    return f"{len(voices)} voices; one spoke {sound.stat().st_size // 1000} kB"


def _recogniser(folder: DataFolder) -> str:
    """Hear the sample in a process of its own, as the window does."""
    events: queue.SimpleQueue[Event] = queue.SimpleQueue()
    listener = talk.listener("auto", folder.models, events.put)
    listener.start()
    try:
        listener.transcribe("self-test", assets_folder() / "speech" / "sample.wav")
        while True:
            match events.get(timeout=HANG_S):
                case Heard(_, hearing):
                    break
                case Failed(_, sentence) | Unavailable(sentence):
                    raise SpeechError(sentence)
    finally:
        listener.close()
    if len(hearing.words) < SAMPLE_WORDS:
        raise SpeechError(f"only {len(hearing.words)} words of the sample were heard")
    return f"{hearing.engine} heard {len(hearing.words)} words"


def _library(folder: DataFolder) -> str:
    """Save the sample as an answer, measure it, and export it; a PDF by a process of its own."""
    from mockinterview.ui.print.apart import draw_apart

    asker = wiring.question_bank(folder).panel[0]
    question = PlannedQuestion(Question("self-test", SENTENCE, QuestionKind.BEHAVIORAL), asker.id)
    plan = SessionPlan("Self-test", Mode.STUDY, (asker,), (question,), seed=0)
    page, print_out = folder.root / "page.html", folder.root / "page.pdf"
    with closing(wiring.library(folder)) as library:
        practice = wiring.practice(library, folder, "auto", lambda _: None)
        session = practice.run(plan, [assets_folder() / "speech" / "sample.wav"])
        context = wiring.export_context(folder, library)
        library.export(session.id, ExportFormat.HTML, page, context=context)
        draw = draw_apart(wiring.bands)
        library.export(session.id, ExportFormat.PDF, print_out, draw, context)
    sizes = [file.stat().st_size // 1000 for file in (page, print_out)]
    return "one answer measured; its page has {} kB, its PDF {} kB".format(*sizes)


def _window(folder: DataFolder) -> str:
    """Open the window as ``--exit-after-start`` does, where no screen is needed."""
    from mockinterview.app import process

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if process.run(argparse.Namespace(exit_after_start=True), folder):
        raise AppError("the window did not open")
    return "opened and closed"


def _processor() -> str:
    """Name the processor, and the instructions it lacks: the first thing to ask after a crash."""
    try:
        flags = Path("/proc/cpuinfo").read_text(encoding="utf-8").split()
    except OSError:
        return f"{sys.platform} {platform.machine()}"
    lacks = [flag for flag in WANTED_FLAGS if platform.machine() == "x86_64" and flag not in flags]
    without = f" without {', '.join(lacks)}" if lacks else ""
    return f"{sys.platform} {platform.machine()}{without}"
