# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns a question into a sound file, checked and cached; never plays anything itself."""

import hashlib
import logging
import multiprocessing
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import wait
from pathlib import Path
from typing import Any

from mockinterview.errors import SpeechError
from mockinterview.speech import voice_job
from mockinterview.speech.rendered import problem_with
from mockinterview.speech.voices import PIPER_PREFIX, AvailableVoice, Voice

log = logging.getLogger(__name__)

#: Engines were seen never to return: evidence 3.6.
RENDER_WITHIN_S = 20.0
#: About 2 % of renders fail on a busy computer: evidence 3.3.
ATTEMPTS = 3
#: Kept of rendered questions: at 44 kB/s some 25 minutes of speech (our guess).
CACHE_BYTES = 64 * 1024 * 1024
_LOOK_EVERY_S = 0.05
#: Part of the file names in the cache; raised when the way of rendering changes.
_VERSION = 1


class RenderStopped(SpeechError):  # noqa: N818 - it is no error, only the end of a request
    """The rendering was stopped by its ``stop`` event."""


class Speaker:
    """Renders texts, one short process each. Blocks: not for the GUI thread."""

    def __init__(
        self,
        cache_dir: Path,
        render_job: Callable[[str, Voice, Path], str] = voice_job.render,
        voices_job: Callable[[], list[AvailableVoice]] = voice_job.list_voices,
        cache_bytes: int = CACHE_BYTES,
        render_within_s: float = RENDER_WITHIN_S,
    ) -> None:
        """Prepare to speak; nothing is started yet.

        Args:
            cache_dir: Where rendered texts are kept; may be deleted at any time.
            render_job: What the short process does; a module-level function.
            voices_job: What lists the voices there; a module-level function.
            cache_bytes: How much is kept; the longest unused goes first.
            render_within_s: When a process that renders is given up.
        """
        self._cache_dir = cache_dir
        self._render_job = render_job
        self._voices_job = voices_job
        self._cache_bytes = cache_bytes
        self._render_within_s = render_within_s
        self._voices: tuple[AvailableVoice, ...] | None = None

    def voices(self) -> tuple[AvailableVoice, ...]:
        """Return the computer's voices, asked for once; none where there is no engine."""
        if self._voices is None:
            answer = self._in_process(self._voices_job, (), threading.Event())
            if isinstance(answer, list):
                self._voices = tuple(answer)
            else:
                log.warning("no voices: %s", answer)
                return ()
        return self._voices

    def problem(self) -> str | None:
        """Return why nothing can be read aloud here, as a sentence, or None."""
        return None if self.voices() else no_voice_sentence()

    def render(self, text: str, voice: Voice, stop: threading.Event) -> Path:
        """Return a sound file in which ``voice`` speaks ``text``.

        Args:
            text: Plain text.
            voice: Who speaks, how fast and how high.
            stop: Ends the rendering from any thread.

        Raises:
            SpeechError: Nothing here can speak it; ``RenderStopped`` when ``stop`` was set.
        """
        target = self._cache_dir / f"{_key(text, voice)}.wav"
        if problem_with(target, text) is None:
            _touch(target)
            return target
        try:
            self._cache_dir.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise SpeechError(
                "The question could not be read aloud: the folder for spoken questions cannot be"
                " written to. Questions are shown instead."
            ) from error
        started_s = time.monotonic()
        part = target.with_name(f"{target.stem}.{os.getpid()}-{threading.get_ident()}.part.wav")
        try:
            self._render_new(text, voice, part, stop)
            part.replace(target)
        except OSError as error:
            raise SpeechError(
                "The question could not be read aloud: the disk is full or failed. Questions are"
                " shown instead."
            ) from error
        finally:
            part.unlink(missing_ok=True)
        log.info("rendered %d characters in %.2f s", len(text), time.monotonic() - started_s)
        self._shrink_cache(keep=target)
        return target

    def _render_new(self, text: str, voice: Voice, part: Path, stop: threading.Event) -> None:
        for attempt in range(ATTEMPTS):
            part.unlink(missing_ok=True)
            answer = self._in_process(self._render_job, (text, voice, part), stop)
            problem = answer or problem_with(part, text)
            if problem is None:
                return
            log.warning("attempt %d to render failed: %s", attempt + 1, problem)
            if "ModuleNotFoundError" in str(problem) or "libespeak" in str(problem):
                break  # no engine: trying again changes nothing
        part.unlink(missing_ok=True)
        if self._render_by_command(text, voice, part, stop):
            problem = problem_with(part, text)
            if problem is None:
                return
            log.warning("the command failed too: %s", problem)
        raise SpeechError(no_voice_sentence())

    def _in_process(
        self, job: Callable[..., Any], arguments: tuple[Any, ...], stop: threading.Event
    ) -> Any:
        """Run a job in a process and return its answer, or a text that says why there is none."""
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=voice_job.run, args=(job, arguments, theirs), daemon=True)
        process.start()
        theirs.close()
        give_up_s = time.monotonic() + self._render_within_s
        try:
            while not wait([ours], timeout=_LOOK_EVERY_S):
                if stop.is_set():
                    raise RenderStopped("Reading aloud was stopped.")
                if time.monotonic() > give_up_s:
                    return "it did not end in time"
            try:
                return ours.recv()
            except EOFError:
                return "its process ended early"
        finally:
            process.kill()
            process.join()
            process.close()
            ours.close()

    def _render_by_command(
        self, text: str, voice: Voice, part: Path, stop: threading.Event
    ) -> bool:
        """Ask the system's own command, espeak-ng or ``say``; False where there is none."""
        command = _command(text, voice, part)
        if command is None:
            return False
        process = subprocess.Popen(  # noqa: S603 - a fixed program found on the path, no shell
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        give_up_s = time.monotonic() + self._render_within_s
        try:
            while process.poll() is None:
                if stop.wait(_LOOK_EVERY_S):
                    raise RenderStopped("Reading aloud was stopped.")
                if time.monotonic() > give_up_s:
                    return False
        finally:
            process.kill()
            process.wait()
        return process.returncode == 0

    def _shrink_cache(self, keep: Path) -> None:
        """Delete what was not used for the longest time until the rest fits."""
        try:
            files = [(path.stat(), path) for path in self._cache_dir.glob("*.wav") if path != keep]
            total = keep.stat().st_size + sum(stat.st_size for stat, _ in files)
            for stat, path in sorted(files, key=lambda entry: entry[0].st_mtime):
                if total <= self._cache_bytes:
                    return
                path.unlink(missing_ok=True)
                total -= stat.st_size
        except OSError as error:
            log.info("the cache of voices could not be tidied: %s", error)


def _key(text: str, voice: Voice) -> str:
    parts = (_VERSION, sys.platform, voice.id, voice.rate_wpm, voice.pitch, text)
    return hashlib.sha256("\0".join(map(str, parts)).encode()).hexdigest()[:32]


def _touch(path: Path) -> None:
    try:
        os.utime(path)
    except OSError as error:
        log.info("%s: %s", path.name, error)


def _command(text: str, voice: Voice, part: Path) -> list[str] | None:
    if sys.platform == "darwin" and (say := shutil.which("say")):
        options = ["-v", voice.id.rpartition(".")[2]] if voice.id else []
        options += ["-r", str(voice.rate_wpm), "--data-format=LEI16@22050"]
        return [say, *options, "-o", str(part), "--", text]
    if espeak := shutil.which("espeak-ng"):
        # Its command knows a voice by the last part of the path that its library lists.
        own = "" if voice.id.startswith(PIPER_PREFIX) else voice.id
        name = own.rpartition("/")[2] or "en-us"
        options = ["-v", name, "-s", str(voice.rate_wpm), "-p", str(voice.pitch)]
        return [espeak, *options, "-w", str(part), "--", text]
    return None


def no_voice_sentence() -> str:
    """Return what to say where no engine speaks."""
    sentence = "No voice could read the question aloud. Questions are shown, not read aloud."
    if sys.platform.startswith("linux") and not shutil.which("espeak-ng"):
        return f"{sentence} To hear them, install the package espeak-ng and start again."
    return sentence
