# SPDX-License-Identifier: GPL-3.0-or-later
"""``demo``: one question and a sample answer, through the real path, without a microphone."""

import argparse
import sys
import tempfile
import threading
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from mockinterview import wiring
from mockinterview.audio.sound_files import load_for_playback
from mockinterview.audio.wav import WavWriter
from mockinterview.commands.holding import beside_others
from mockinterview.commands.sessions import describe
from mockinterview.domain.hearing import Span
from mockinterview.domain.question import (
    PanelMember,
    PanelRole,
    Question,
    QuestionKind,
    VoiceHint,
)
from mockinterview.domain.session import Mode, PlannedQuestion, SessionPlan
from mockinterview.paths import DataFolder, assets_folder
from mockinterview.speech.speaker import Speaker
from mockinterview.speech.voices import choose_voice
from mockinterview.storage.export.formats import ExportFormat
from mockinterview.wiring import talk

#: Who answers: the voice that the recogniser understands best of those that were tried.
CANDIDATE = PanelMember(
    "candidate", "You", PanelRole.PEER, "", voice=VoiceHint(rate="slow", gender="female")
)


class Part(msgspec.Struct, frozen=True):
    """A stretch of the answer, and the silence after it."""

    text: str
    silence_ms: int


class Script(msgspec.Struct, frozen=True):
    """The sample answer as it is written down."""

    question: str
    kind: QuestionKind
    silence_before_ms: int
    part: tuple[Part, ...]


def run(options: argparse.Namespace, folder: DataFolder) -> int:
    """Speak the sample answer into a file, take it as a recording, and print its review."""
    del options
    script = msgspec.toml.decode(
        (assets_folder() / "demo" / "answer.toml").read_bytes(), type=Script
    )
    bank = wiring.question_bank(folder)
    asker = bank.panel[0]
    question = Question("demo", script.question, script.kind)
    plan = SessionPlan(
        "Sample answer", Mode.STUDY, (asker,), (PlannedQuestion(question, asker.id),), seed=0
    )
    print("The computer's voice speaks the sample answer into a file…", file=sys.stderr)
    with (
        beside_others(folder, "Nothing was recorded."),
        closing(wiring.library(folder)) as library,
        tempfile.TemporaryDirectory() as scratch,
    ):
        answer = Path(scratch) / "sample-answer.wav"
        speak(script.part, script.silence_before_ms, CANDIDATE, talk.speaker(folder), answer)
        practice = wiring.practice(
            library, folder, "auto", lambda line: print(line, file=sys.stderr)
        )
        session = practice.run(plan, [answer])
        page = folder.root / "exports" / f"{session.id}.html"
        page.parent.mkdir(mode=0o700, exist_ok=True)
        context = wiring.export_context(folder, library)
        library.export(session.id, ExportFormat.HTML, page, context=context)
    print(describe(session, wiring.STANDARD))
    print(f"\nThe review as a page, with its sound: {page}")
    return 0


def speak(
    parts: Sequence[Part],
    silence_before_ms: int,
    candidate: PanelMember,
    speaker: Speaker,
    target: Path,
) -> tuple[Span, ...]:
    """Render every part, join them with their silences, and return when each is said.

    Raises:
        SpeechError: There is no voice on this computer.
    """
    voice = choose_voice(candidate, speaker.voices())
    sounds = [
        load_for_playback(speaker.render(part.text, voice, threading.Event())) for part in parts
    ]
    rate_hz = sounds[0].rate_hz
    pieces = [_silence(silence_before_ms, rate_hz)]
    spans: list[Span] = []
    at_ms = silence_before_ms
    for part, sound in zip(parts, sounds, strict=True):
        pieces += [sound.samples, _silence(part.silence_ms, rate_hz)]
        length_ms = len(sound.samples) * 1000 // rate_hz
        spans.append(Span(at_ms, at_ms + length_ms))
        at_ms += length_ms + part.silence_ms
    with closing(WavWriter(target, rate_hz)) as writer:
        writer.write((np.concatenate(pieces) * 32767).astype("<i2"))
    return tuple(spans)


def _silence(length_ms: int, rate_hz: int) -> NDArray[np.float32]:
    return np.zeros(length_ms * rate_hz // 1000, np.float32)
