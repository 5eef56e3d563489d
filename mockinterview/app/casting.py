# SPDX-License-Identifier: GPL-3.0-or-later
"""Who of the panel speaks with which voice, and how a session is held: by what the person chose."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from mockinterview.interview.readiness import Check
from mockinterview.paths import DataFolder
from mockinterview.tasks.preferences import PreferencesTask
from mockinterview.tasks.worker import Worker
from mockinterview.wiring import talk

if TYPE_CHECKING:
    from mockinterview.domain.session import Session, SessionPlan
    from mockinterview.speech.speaker import Speaker
    from mockinterview.speech.voices import AvailableVoice, Voice
    from mockinterview.tasks.panel import Manners
    from mockinterview.tasks.voice import VoiceTask
    from mockinterview.ui.flows.interview_flow import Choices


class Casting:
    """Knows the computer's voices once they were asked for, which takes a moment.

    Args:
        preferences: What the person chose.
        folder: Where rendered questions and voices of one's own are.
        loader: The thread on which the voices are asked for.
    """

    def __init__(self, preferences: PreferencesTask, folder: DataFolder, loader: Worker) -> None:
        self._preferences = preferences
        self._folder = folder
        self._loader = loader
        self._voices: tuple[AvailableVoice, ...] = ()

    @cached_property
    def speaker(self) -> "Speaker":
        """What renders the questions."""
        return talk.speaker(self._folder)

    def check(self) -> tuple[Check, ...]:
        """Look at microphone, loudspeaker, voices and disk; runs on a thread."""
        self._voices = talk.voices(self.speaker)
        microphone = self._preferences.current.microphone
        return talk.readiness(self._folder, microphone, self._voices)

    def voices_of(self, plan: "SessionPlan") -> "Mapping[str, Voice]":
        """Return the voice of each panel member; empty where questions are only shown."""
        from mockinterview.speech.voices import choose_voices

        chosen = self._preferences.current
        if not chosen.voice_on or not self._voices:
            return {}
        return {
            member: replace(voice, rate_wpm=round(voice.rate_wpm * chosen.speed))
            for member, voice in choose_voices(plan.panel, self._voices).items()
        }

    @property
    def manners(self) -> "Manners":
        """How the panel behaves."""
        from mockinterview.tasks.panel import Manners

        chosen = self._preferences.current
        return Manners(chosen.introductions, chosen.follow_ups, not chosen.voice_on)

    def render_ahead(self, plan: "SessionPlan", voice: "VoiceTask") -> None:
        """Have rendered what is said first, so that the panel speaks as soon as Start is pressed.

        Without known voices nothing is: they are asked for while the app warms up.
        """
        from mockinterview.tasks.panel import first_lines

        voices = self.voices_of(plan)
        for line in first_lines(plan, self.manners):
            if line.text and line.member_id in voices:
                voice.prepare(line.text, voices[line.member_id])

    def choose_for(self, session: "Session", then: "Callable[[Choices], None]") -> None:
        """Say how a session is held, as soon as it is known which voices the computer has."""
        from mockinterview.ui.flows.interview_flow import Choices

        chosen = self._preferences.current

        def found(voices: "tuple[AvailableVoice, ...]") -> None:
            self._voices = voices
            voices_of = self.voices_of(session.plan)
            then(Choices(voices_of, chosen.microphone, chosen.captions, self.manners))

        if chosen.voice_on and not self._voices:
            self._loader.run(lambda: talk.voices(self.speaker), found)
        else:
            found(self._voices)
