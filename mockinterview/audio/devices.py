# SPDX-License-Identifier: GPL-3.0-or-later
"""Which microphones and loudspeakers there are, and which one a stored name means."""

from mockinterview.audio import portaudio
from mockinterview.audio.portaudio import PortAudio
from mockinterview.audio.system import Device, Direction, SoundSystem
from mockinterview.errors import AudioError

__all__ = ["Device", "candidates", "list_inputs", "list_outputs", "portaudio_problem", "refresh"]

#: How many devices are tried when the person has not chosen one (our guess: the sound servers of
#: Linux by their three names, and the system's default).
_MOST_TRIED = 4


def portaudio_problem() -> str | None:
    """Return why nothing can be recorded or played here, as one sentence, or None."""
    return portaudio.portaudio_problem()


def list_inputs(system: SoundSystem | None = None) -> tuple[Device, ...]:
    """Return the microphones, the best first; none where PortAudio is missing."""
    return _listed(Direction.INPUT, system)


def list_outputs(system: SoundSystem | None = None) -> tuple[Device, ...]:
    """Return the loudspeakers, the best first; none where PortAudio is missing."""
    return _listed(Direction.OUTPUT, system)


def refresh() -> bool:
    """Look for newly plugged devices; False, and nothing done, while a stream is open.

    May take a second: not for the GUI thread.
    """
    return portaudio_problem() is None and PortAudio().refresh()


def candidates(system: SoundSystem, direction: Direction, chosen: str | None) -> tuple[Device, ...]:
    """Return the devices to try in turn: the chosen one alone, else the best few.

    Args:
        system: Where to look.
        direction: Microphones or loudspeakers.
        chosen: A device's ``key`` or its name; None for whatever works.

    Raises:
        AudioError: There is none, or the chosen one is not connected.
    """
    found = system.devices(direction)
    noun = "microphone" if direction is Direction.INPUT else "loudspeaker"
    if chosen is not None:
        matching = tuple(d for d in found if chosen in (d.key, d.name))
        if matching:
            return matching[:1]
        raise AudioError(
            f"The {noun} “{_bare(chosen)}” is not connected. Nothing was lost. Plug it in, or"
            " choose another one in Settings."
        )
    if not found:
        without = (
            "No microphone was found, so the app cannot record."
            if direction is Direction.INPUT
            else "No loudspeaker was found, so the app cannot play."
        )
        raise AudioError(
            f"{without} Everything else works. Plug one in, or look at the sound settings of this"
            " computer."
        )
    return found[:_MOST_TRIED]


def _listed(direction: Direction, system: SoundSystem | None) -> tuple[Device, ...]:
    try:
        return (system or PortAudio()).devices(direction)
    except AudioError:
        return ()


def _bare(chosen: str) -> str:
    return chosen.rpartition(": ")[2]
