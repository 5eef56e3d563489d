# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sound check shows, as values."""

from dataclasses import dataclass
from enum import IntEnum

from mockinterview.ui.widgets.notice import NoticeText


class Step(IntEnum):
    """The four steps, and the end."""

    HEAR = 0
    SPEAK = 1
    HEAR_BACK = 2
    WORDS = 3
    DONE = 4


@dataclass(frozen=True)
class SoundCheckView:
    """One step of the sound check.

    Args:
        step: Where we are.
        microphone: The name of the microphone.
        details: What came of each step so far ("Listening, 3 s", the words in quotation marks).
        heard: Whether the microphone has heard a voice.
        words: What was understood, at the end.
        can_go_on: Whether Space goes on just now.
        notice: What went wrong in this step, if anything.
    """

    step: Step
    microphone: str
    details: tuple[str, str, str, str] = ("", "", "", "")
    heard: bool = False
    words: str = ""
    can_go_on: bool = True
    notice: NoticeText | None = None
