# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything of the review that asks for sound: playing, loops, moments, speed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from mockinterview.audio.peaks import Peaks
from mockinterview.domain.hearing import Span
from mockinterview.domain.session import Take
from mockinterview.ui.moments import BEFORE_MS, Moments, moments, next_after, to_hear
from mockinterview.ui.pages.review_body import ReviewBody
from mockinterview.ui.star_names import star_in_sentence
from mockinterview.ui.transcript_tokens import Block, read_tokens
from mockinterview.ui.widgets.playback_bar import PlaybackBar

#: A word is played from this much before it, so that its first sound is not cut (design).
LEAD_IN_MS = 150


class ReviewSound(QObject):
    """Stands between the parts of the page that play and whoever plays."""

    play_requested = Signal(int)  # milliseconds
    pause_requested = Signal()
    speed_requested = Signal(float)
    question_requested = Signal()
    session_requested = Signal()  # all its answers in a row
    parts_requested = Signal(object)  # pairs of milliseconds, to play one after the other
    loop_requested = Signal(int, int)  # milliseconds
    loop_cleared = Signal()
    seek_requested = Signal(int)  # milliseconds

    def __init__(self, body: ReviewBody, bar: PlaybackBar, parent: QObject) -> None:
        super().__init__(parent)
        self._body = body
        self._bar = bar
        self._take: Take | None = None
        self._blocks: tuple[Block, ...] = ()
        self._moments: dict[Moments, tuple[Span, ...]] = {}
        self._loop: tuple[int, int] | None = None
        self._peaks: Peaks | None = None
        line, view = body.line.timeline, body.words.view
        line.seek_requested.connect(self.seek_requested)
        line.loop_requested.connect(self.loop)
        view.word_requested.connect(self.play_word)
        view.stretch_chosen.connect(self.loop)
        body.headline.hear_requested.connect(self._on_hear)
        body.measures.play_requested.connect(self.play_requested)
        body.words.bookmarks.play_requested.connect(self.play_requested)
        bar.play_requested.connect(self._on_play)
        bar.pause_requested.connect(self.pause_requested)
        bar.speed_requested.connect(self.speed_requested)
        bar.question_requested.connect(self.question_requested)
        bar.session_requested.connect(self.session_requested)
        bar.seek_requested.connect(self.seek_requested)
        bar.loop_toggled.connect(self.toggle_loop)
        bar.next_requested.connect(self.play_next)
        bar.run_through_requested.connect(self._on_run_through)

    def show_take(self, take: Take | None, blocks: Sequence[Block]) -> None:
        """Take another answer, whose sound comes later; or the same one, measured anew."""
        same = self._take is not None and take is not None and take.id == self._take.id
        self._take, self._blocks = take, tuple(blocks)
        tokens = read_tokens(take) if take else ()
        self._moments = {kind: moments(tokens, kind) for kind in Moments}
        self._bar.show_moments(kind for kind, found in self._moments.items() if found)
        if same:
            self.show_position(self._bar.position_ms)
            return
        if self._loop is not None:
            self.loop_cleared.emit()
        self._loop = None
        self.show_peaks(None)
        self._bar.show_duration(take.duration_ms if take else 0)
        self._bar.show_playing(playing=False)
        self.show_position(0)

    def set_usable(self, is_usable: bool) -> None:
        """Let the sound be played, or not where there is none."""
        self._bar.set_usable(is_usable)

    def show_peaks(self, peaks: Peaks | None) -> None:
        """Show the outline of the sound."""
        self._peaks = peaks
        self._body.line.timeline.show_peaks(peaks)

    def show_position(self, position_ms: int) -> None:
        """Move playhead, clock and lit word."""
        playing = self._bar.is_playing
        self._bar.show_position(position_ms)
        self._body.line.timeline.show_position(position_ms, follow=playing)
        self._body.show_position(position_ms, playing=playing)
        self._show_loop()

    def play_word(self, start_ms: int) -> None:
        """Ask to hear a word, from just before it."""
        self.play_requested.emit(max(0, start_ms - LEAD_IN_MS))

    def play_next(self, kind: Moments) -> None:
        """Ask to hear the next moment of a kind, with what was said before it."""
        span = next_after(self._moments.get(kind, ()), self._bar.position_ms)
        if span is not None:
            self.play_requested.emit(max(0, span.start_ms - BEFORE_MS))

    def play_spans(self, spans: Sequence[Span]) -> None:
        """Ask to hear some moments one after the other, each with what was said around it."""
        if self._take is None:
            return
        if self._loop is not None:
            self.toggle_loop()
        in_order = sorted(spans, key=lambda span: span.start_ms)
        self.parts_requested.emit(to_hear(in_order, self._take.duration_ms))

    def loop(self, start_ms: int, end_ms: int) -> None:
        """Ask to hear a stretch again and again, and go there."""
        self._loop = (start_ms, end_ms)
        self._show_loop()
        self.loop_requested.emit(start_ms, end_ms)
        if not start_ms <= self._bar.position_ms < end_ms:
            self.seek_requested.emit(start_ms)

    def toggle_loop(self) -> None:
        """Stop looping; or loop what is selected, else the part under the playhead."""
        if self._loop is not None:
            self._loop = None
            self._show_loop()
            self.loop_cleared.emit()
        elif self._take is not None:
            chosen = self._body.words.view.chosen_stretch()
            part = self.part_at(self._bar.position_ms)
            whole = (part.start_ms, part.end_ms) if part else (0, self._take.duration_ms)
            self.loop(*(chosen or whole))

    def part_at(self, at_ms: int) -> Block | None:
        """Return the part that is said then; before the first one, the first."""
        started = [block for block in self._blocks if block.start_ms <= at_ms]
        return started[-1] if started else next(iter(self._blocks), None)

    def _show_loop(self) -> None:
        part = self.part_at(self._bar.position_ms)
        name = star_in_sentence(part.label) if part and part.label else ""
        self._bar.show_loop(name, looping=self._loop is not None)
        self._body.line.timeline.show_loop(self._loop)

    def _on_play(self) -> None:
        at_ms = self._bar.position_ms
        if self._loop is not None and not self._loop[0] <= at_ms < self._loop[1]:
            at_ms = self._loop[0]
        elif self._take is not None and at_ms >= self._take.duration_ms:
            at_ms = 0
        self.play_requested.emit(at_ms)

    def _on_hear(self, start_ms: int, _end_ms: int) -> None:
        self.play_word(start_ms)

    def _on_run_through(self, kind: Moments) -> None:
        self.play_spans(self._moments.get(kind, ()))
