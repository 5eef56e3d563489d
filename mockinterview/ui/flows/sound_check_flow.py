# SPDX-License-Identifier: GPL-3.0-or-later
"""The sound check: hear the voice, say a sentence, hear it back, see its words."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mockinterview.audio.level import FLOOR_DBFS
from mockinterview.audio.recorder import Recording
from mockinterview.domain.hearing import Hearing
from mockinterview.speech.voices import DEFAULT_VOICE, Voice
from mockinterview.tasks.listening import ListeningTask
from mockinterview.tasks.playback import PlaybackTask
from mockinterview.tasks.recording import RecordingTask
from mockinterview.tasks.voice import VoiceTask
from mockinterview.ui.flows.sound_check_causes import VOICE_DBFS, silence_notice
from mockinterview.ui.numbers import local
from mockinterview.ui.pages.sound_check import SoundCheckPage
from mockinterview.ui.pages.sound_check_view import SoundCheckView, Step
from mockinterview.ui.widgets.level_meter import LOUD_ABOVE_DBFS
from mockinterview.ui.widgets.notice import NoticeKind, NoticeText

GREETING = "Good morning, thanks for coming back."
ASKING = f"{GREETING} If you can hear me well, press the space bar."
STEPS = 4
#: The name of the one job that the recogniser gets from here.
JOB = "sound-check"
#: The level of a voice at the microphone. Our guess: a soft voice at arm's length gives -35.
HEARD_DBFS = VOICE_DBFS
#: Who has not spoken so long after "Listening" may not be heard. Our guess.
SILENT_MS = 4000
#: Longer than anybody's one sentence. Our guess.
LONGEST_MS = 15_000


class SoundCheckFlow(QObject):
    """One step after the other; Space goes on. What is recorded here is deleted at the end."""

    left = Signal()
    microphone_requested = Signal()
    passed = Signal()  # the microphone was heard and words were seen

    def __init__(
        self,
        page: SoundCheckPage,
        recording: RecordingTask,
        voice: VoiceTask,
        playback: PlaybackTask,
        listening: ListeningTask,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._recording = recording
        self._voice = voice
        self._playback = playback
        self._listening = listening
        self._sound = folder / "sound-check.wav"
        self._microphone = ""
        self._running = False
        self._told = dict.fromkeys(range(STEPS), "")
        self._loudest_dbfs = FLOOR_DBFS
        self._all_zero = False
        self._view = SoundCheckView(Step.HEAR, "")
        page.next_requested.connect(self._on_next)
        page.leave_requested.connect(self.leave)
        page.microphone_requested.connect(self._on_microphone)
        page.notice_action_requested.connect(self._on_again)
        voice.spoken.connect(self._on_spoken)
        voice.failed.connect(self._on_no_voice)
        recording.level_changed.connect(self._on_level)
        recording.elapsed_changed.connect(self._on_elapsed)
        recording.failed.connect(self._on_problem)
        recording.broke.connect(self._on_problem)
        recording.warned.connect(self._on_all_zero)
        recording.closed.connect(self._on_recorded)
        playback.loaded.connect(self._on_loaded)
        playback.ended.connect(self._on_played)
        playback.failed.connect(self._on_problem)
        listening.heard.connect(self._on_heard)
        listening.failed.connect(self._on_not_heard)

    def begin(self, microphone: str, voice: Voice = DEFAULT_VOICE) -> None:
        """Start from the first step."""
        self._microphone = microphone
        self._running = True
        self._told = dict.fromkeys(range(STEPS), "")
        self._show(self._at(Step.HEAR, self.tr("Speaking"), heard=False))
        self._voice.say(ASKING, voice)

    def leave(self) -> None:
        """Fall silent, stop listening and delete what was recorded."""
        if self._running:
            self._running = False
            self._voice.stop()
            self._playback.pause()
            self._recording.close()
            self._listening.cancel(JOB)
            self._sound.unlink(missing_ok=True)
            self.left.emit()

    def _on_next(self) -> None:
        match self._view.step:
            case Step.HEAR:
                self._voice.stop()
                self._told[Step.HEAR] = f"“{GREETING}”" if not self._view.notice else ""
                self._speak()
            case Step.SPEAK:
                self._show(self._at(Step.SPEAK, self.tr("Saving"), can_go_on=False))
                self._recording.close()
            case Step.HEAR_BACK:
                self._playback.pause()
                self._read()
            case Step.WORDS:
                pass
            case Step.DONE:
                self.leave()

    def _speak(self) -> None:
        self._sound.unlink(missing_ok=True)
        self._sound.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._loudest_dbfs, self._all_zero = FLOOR_DBFS, False
        self._show(self._at(Step.SPEAK, self.tr("Listening"), heard=False))
        self._recording.open(self._sound)

    def _read(self) -> None:
        self._show(self._at(Step.WORDS, self.tr("Reading your words"), can_go_on=False))
        self._listening.transcribe(JOB, self._sound)

    def _on_microphone(self) -> None:
        self.leave()
        self.microphone_requested.emit()

    def _on_again(self, _: str) -> None:
        self._speak()

    def _on_spoken(self) -> None:
        if self._running and self._view.step is Step.HEAR:
            self._show(self._at(Step.HEAR, f"“{GREETING}”"))

    def _on_no_voice(self, sentence: str) -> None:
        if self._running and self._view.step is Step.HEAR:
            notice = NoticeText(
                "voice", NoticeKind.CAUTION, self.tr("No voice was heard"), sentence
            )
            self._show(self._at(Step.HEAR, "", notice=notice))

    def _on_level(self, level_dbfs: float) -> None:
        if not self._running or self._view.step is not Step.SPEAK:
            return
        self._page.show_level(level_dbfs)
        self._loudest_dbfs = max(self._loudest_dbfs, level_dbfs)
        if level_dbfs >= HEARD_DBFS and not self._view.heard:
            self._show(self._at(Step.SPEAK, self._view.details[Step.SPEAK], heard=True))

    def _on_all_zero(self, _: str) -> None:
        self._all_zero = True

    def _on_elapsed(self, elapsed_ms: int) -> None:
        if not self._running or self._view.step is not Step.SPEAK or not self._view.can_go_on:
            return
        if elapsed_ms >= LONGEST_MS and self._view.heard:
            self._on_next()
            return
        notice = None
        if elapsed_ms >= SILENT_MS and not self._view.heard:
            notice = silence_notice(self._loudest_dbfs, sys.platform, all_zero=self._all_zero)
        listening = self.tr("Listening, {} s")
        view = self._at(Step.SPEAK, listening.format(elapsed_ms // 1000), notice=notice)
        if view != self._view:  # told many times a second, shown when it says something new
            self._show(view)

    def _on_recorded(self, recording: Recording) -> None:
        if not self._running:
            self._sound.unlink(missing_ok=True)
            return
        if recording.frames == 0 or not self._view.heard:
            notice = silence_notice(self._loudest_dbfs, sys.platform, all_zero=self._all_zero)
            self._show(self._at(Step.SPEAK, "", notice=notice, can_go_on=False))
            return
        told = self.tr("{:.1f} s, good level")
        if self._loudest_dbfs > LOUD_ABOVE_DBFS:
            told = self.tr("{:.1f} s, too loud")
        self._told[Step.SPEAK] = told.format(local(recording.duration_ms / 1000))
        self._show(self._at(Step.HEAR_BACK, self.tr("Playing"), heard=True))
        self._playback.load(self._sound)

    def _on_loaded(self, _: object) -> None:
        if self._running and self._view.step is Step.HEAR_BACK:
            self._playback.play(0)

    def _on_played(self) -> None:
        if self._running and self._view.step is Step.HEAR_BACK:
            self._read()

    def _on_heard(self, job: str, hearing: Hearing) -> None:
        if self._running and job == JOB:
            self._sound.unlink(missing_ok=True)
            count = len(hearing.words)
            if not count:
                self._on_problem(
                    self.tr("No words were found in what you said. Speak a little longer.")
                )
                return
            self._told[Step.WORDS] = (
                self.tr("1 word") if count == 1 else self.tr("{} words").format(count)
            )
            self._show(self._at(Step.DONE, "", words=hearing.text))
            self.passed.emit()

    def _on_not_heard(self, job: str, sentence: str) -> None:
        if job == JOB:
            self._on_problem(sentence)

    def _on_problem(self, sentence: str) -> None:
        if self._running:
            notice = NoticeText(
                "again",
                NoticeKind.CAUTION,
                self.tr("That did not work yet"),
                sentence,
                self.tr("Try again"),
            )
            self._show(self._at(self._view.step, "", notice=notice, can_go_on=False))

    def _at(
        self,
        step: Step,
        detail: str,
        *,
        heard: bool | None = None,
        words: str = "",
        notice: NoticeText | None = None,
        can_go_on: bool = True,
    ) -> SoundCheckView:
        return SoundCheckView(
            step,
            self._microphone,
            self._details(step, detail),
            heard=self._view.heard if heard is None else heard,
            words=words,
            can_go_on=can_go_on,
            notice=notice,
        )

    def _show(self, view: SoundCheckView) -> None:
        self._view = view
        self._page.show_view(view)

    def _details(self, step: Step, detail: str) -> tuple[str, str, str, str]:
        """Return what stands beside the four steps: what came of those before, and of this one."""
        first, second, third, fourth = (
            detail if step == index and detail else self._told[index] for index in range(STEPS)
        )
        return first, second, third, fourth
