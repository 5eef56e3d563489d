# SPDX-License-Identifier: GPL-3.0-or-later
"""Foreseen failures, each with a sentence fit to show: what happened, what is safe, what to do."""


class AppError(Exception):
    """A foreseen failure. ``str(error)`` is shown to the person as it stands."""


class AudioError(AppError):
    """A microphone, a loudspeaker or a sound file could not be used."""


class SpeechError(AppError):
    """The voice or the recogniser could not do its work."""


class StorageError(AppError):
    """The library could not be read or written."""


class ContentError(AppError):
    """A question pack, job description or transcript could not be read."""
