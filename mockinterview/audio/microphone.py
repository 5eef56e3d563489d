# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening the microphone that delivers, and leading what it gives into the queue of a take."""

import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mockinterview.audio.deadline import finishes_within
from mockinterview.audio.devices import candidates
from mockinterview.audio.messages import Began, Block, Mark, Messages
from mockinterview.audio.system import Device, Direction, SoundSystem, Stream
from mockinterview.errors import AudioError

log = logging.getLogger(__name__)

#: Some sound servers open well and never deliver: evidence 2.6. It proposes 2 s; a virtual sound
#: card of PulseAudio was seen to take 1.98 s.
FIRST_BLOCK_WITHIN_S = 3.0
#: Tried after the device's own rate, each with one channel and then with two: evidence 2.7.
_RATES_HZ = (48_000, 44_100)
#: Drivers of unplugged devices may never come back: evidence 2.5. Our guess.
_CLOSE_WITHIN_S = 2.0


class Link:
    """The way of one stream into the queue of a take; what comes after ``cut`` is dropped."""

    def __init__(self, messages: Messages, device: Device, rate_hz: int) -> None:
        self.first = threading.Event()
        self._messages = messages
        self._began = Began(device.name, rate_hz)
        self._is_cut = False
        self._is_left = False

    def on_block(self, samples: NDArray[np.int16], time_s: float, overflowed: bool) -> None:
        """Queue what the device gave. Called by the sound system; copies and queues, no more."""
        if self._is_cut:
            return
        if not self.first.is_set():
            self._messages.put(self._began)
            self.first.set()
        self._messages.put(Block(samples, time_s, overflowed))

    def on_end(self) -> None:
        """The stream has ended: by itself, unless it was left before."""
        if not self._is_left:
            self._messages.put(Mark.DEVICE_ENDED)

    def leave(self) -> None:
        """Take the end of the stream for wanted from now on."""
        self._is_left = True

    def cut(self) -> None:
        """Let nothing through any more."""
        self._is_left = self._is_cut = True


@dataclass(frozen=True)
class Microphone:
    """An open device that delivers."""

    stream: Stream
    device: Device
    rate_hz: int
    link: Link

    def close(self) -> None:
        """End the stream after the last sound that it still has, and let go of the device."""
        self.link.leave()
        self._end(self.stream.stop)

    def abandon(self) -> None:
        """Let go of a device that gives nothing: waiting for its end could last for ever."""
        self.link.cut()
        self._end(self.stream.abort)

    def _end(self, end: Callable[[], None]) -> None:
        def end_and_close() -> None:
            end()
            self.stream.close()

        if not finishes_within(end_and_close, _CLOSE_WITHIN_S):
            log.warning("the microphone did not close; it is left behind")
        self.link.cut()


class MicrophoneFinder:
    """Finds the microphone that delivers. Its methods block for seconds."""

    def __init__(
        self,
        system: SoundSystem,
        device_name: str | None,
        first_block_within_s: float = FIRST_BLOCK_WITHIN_S,
    ) -> None:
        """Prepare to look.

        Args:
            system: Where to look.
            device_name: The chosen microphone's ``key`` or name; None for the best that works.
            first_block_within_s: How long a microphone may take to deliver.
        """
        self._system = system
        self._device_name = device_name
        self._first_block_within_s = first_block_within_s

    def find(self, messages: Messages) -> Microphone:
        """Return the first that delivers, of the chosen one or the best few.

        Raises:
            AudioError: None does.
        """
        reasons: list[str] = []
        for device in candidates(self._system, Direction.INPUT, self._device_name):
            found = self._try(device, 0, messages, reasons)
            if found is not None:
                return found
        log.warning("no microphone: %s", " ".join(reasons))
        raise AudioError(
            f"The microphone could not be used: {reasons[0] if reasons else 'it has no channels.'}"
            " Nothing was lost. Look whether another program uses it, or choose another one in"
            " Settings."
        )

    def find_another(
        self, rate_hz: int, messages: Messages, goes_on: Callable[[], bool]
    ) -> Microphone | None:
        """Look once for one to go on with: the chosen one if it is back, else any.

        Args:
            rate_hz: The rate that the take has; others are tried after it.
            messages: Where its sound goes.
            goes_on: Asked before each device whether one is still wanted.
        """
        reasons: list[str] = []
        for device in self._all_that_may_do():
            if not goes_on():
                return None
            found = self._try(device, rate_hz, messages, reasons)
            if found is not None:
                return found
        log.info("no other microphone yet: %s", " ".join(reasons))
        return None

    def look_anew(self) -> None:
        """Have the system look for devices that were plugged in meanwhile, where it can."""
        try:
            self._system.refresh()
        except AudioError as error:
            log.info("the devices could not be looked for: %s", error)

    def _all_that_may_do(self) -> tuple[Device, ...]:
        found: list[Device] = []
        for name in dict.fromkeys((self._device_name, None)):
            try:
                found += candidates(self._system, Direction.INPUT, name)
            except AudioError as error:
                log.info("looking for another microphone: %s", error)
        return tuple(dict.fromkeys(found))

    def _try(
        self, device: Device, rate_hz: int, messages: Messages, reasons: list[str]
    ) -> Microphone | None:
        for rate, channels in _formats(device, rate_hz):
            link = Link(messages, device, rate)
            try:
                stream = self._system.open_input(device, rate, channels, link.on_block, link.on_end)
            except AudioError as error:
                reasons.append(str(error))
                continue
            microphone = Microphone(stream, device, rate, link)
            try:
                stream.start()
            except AudioError as error:
                reasons.append(str(error))
                microphone.abandon()
                continue
            if link.first.wait(self._first_block_within_s):
                return microphone
            microphone.abandon()
            reasons.append(f"“{device.name}” opened but gave no sound.")
            return None  # another rate will not wake it
        return None


def _formats(device: Device, rate_hz: int) -> Iterator[tuple[int, int]]:
    rates = dict.fromkeys(rate for rate in (rate_hz, device.rate_hz, *_RATES_HZ) if rate)
    for channels in (1, 2):
        if channels <= device.channels:
            yield from ((rate, channels) for rate in rates)
