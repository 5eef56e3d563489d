# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a recogniser process ended, and what to say of it."""

import signal
from enum import Enum

#: How Windows says that the processor does not know an instruction.
WINDOWS_ILLEGAL_INSTRUCTION = 0xC000001D
#: Windows has none: a process that finds no memory there dies by itself.
_SIGKILL: int | None = getattr(signal, "SIGKILL", None)


class Ending(Enum):
    """How it came to its end when nobody had asked it to."""

    DIED = "ended by itself"
    HUNG = "gave no sign of life"
    KILLED = "was stopped by the system"
    ILLEGAL = "needs an instruction that this processor lacks"


def ending_of(exit_code: int | None) -> Ending:
    """Return what the exit code of a process says about its end."""
    if exit_code in {-signal.SIGILL, WINDOWS_ILLEGAL_INSTRUCTION}:
        return Ending.ILLEGAL
    if _SIGKILL is not None and exit_code == -_SIGKILL:
        return Ending.KILLED
    return Ending.DIED


def failed_job(ending: Ending, hang_s: float) -> str:
    """Return what to say of a recording that brought the recogniser down twice."""
    match ending:
        case Ending.HUNG:
            return (
                f"The recogniser gave no sign of life for {hang_s:.0f} s, twice, and was stopped."
                " The recording is safe; transcribe it again, or choose another recogniser in"
                " Settings."
            )
        case Ending.KILLED:
            return (
                "The system stopped the recogniser twice, as it does when memory is short. The"
                " recording is safe; close other programs and transcribe it again, or choose a"
                " smaller model in Settings."
            )
        case Ending.ILLEGAL:
            return (
                "The recogniser needs an instruction that this computer's processor lacks. The"
                " recording is safe; choose another recogniser in Settings and transcribe it"
                " again."
            )
        case Ending.DIED:
            return (
                "The recogniser stopped twice while it worked on this recording. The recording is"
                " safe; transcribe it again, or choose another recogniser in Settings."
            )


def failed_start(ending: Ending) -> str:
    """Return what to say of a recogniser that does not start."""
    why = {
        Ending.HUNG: "The recogniser does not start: loading it takes too long.",
        Ending.KILLED: (
            "The system stops the recogniser while it is loaded, as it does when memory is short."
        ),
        Ending.ILLEGAL: (
            "The recogniser needs an instruction that this computer's processor lacks."
        ),
        Ending.DIED: "The recogniser does not start on this computer.",
    }[ending]
    return (
        f"{why} Recordings are safe and can be transcribed later. Restart the app, or choose"
        " another recogniser in Settings."
    )
