# SPDX-License-Identifier: GPL-3.0-or-later
"""The review in each of its states."""

from collections.abc import Callable
from dataclasses import replace

from mockinterview.analysis.bands import load_bands
from mockinterview.domain.hearing import Span
from mockinterview.domain.measures import Band, Feedback, FeedbackKind
from mockinterview.domain.session import Bookmark, GapCause, Mode, Session, SoundGap, Take
from mockinterview.interview.told_before import ToldBefore
from mockinterview.paths import assets_folder
from mockinterview.storage.sound_state import SoundState
from mockinterview.ui.main_window import MainWindow
from mockinterview.ui.navigation import PageName
from mockinterview.ui.pages.review import ReviewPage
from mockinterview.ui.theme.theme import Theme
from tests.ui import samples

POSITION_MS = 44_400
MARKED = replace(
    samples.take(),
    bookmarks=(Bookmark(31_000, "Start here next time"), Bookmark(66_000)),
    note="Leave out the help desk.",
    gaps=(SoundGap(52_000, 2600, GapCause.MICROPHONE, "Webcam"), SoundGap(80_000, 0)),
)


class ReviewScenes:
    """One page, and what to show in it."""

    def __init__(self, window: MainWindow, theme: Theme) -> None:
        self._window = window
        self._page = ReviewPage(theme, load_bands(assets_folder() / "bands.toml"))
        window.add_page(PageName.REVIEW, self._page)

    def scenes(self) -> dict[str, Callable[[], None]]:
        """Return every scene by name."""
        return {
            "review": self._show_playing,
            "review-take-2": lambda: self._show(samples.session(), 2),
            "review-zoomed": self._show_zoomed,
            "review-editing": self._show_editing,
            "review-evidence": self._show_evidence,
            "review-told": self._show_told,
            "review-more": self._show_more,
            "review-marked": self._show_marked,
            "review-long": self._show_long,
            "review-finished": self._show_finished,
            "review-cut": lambda: self._show_sound(SoundState.TRUNCATED),
            "review-no-sound": lambda: self._show_sound(SoundState.MISSING),
            "review-reading": lambda: self._show(samples.session(samples.unread_take())),
            "review-failed": lambda: self._show(samples.session(samples.failed_take())),
            "review-silent": lambda: self._show(samples.session(samples.silent_take())),
            "review-empty": self._show_empty,
        }

    def _show(self, session: Session, number: int = 1) -> None:
        page = self._page
        page.show_session(replace(session, takes=()), 0)  # nothing is left of the scene before
        page.show_history(edited=False, can_undo=False, can_redo=False)
        page.show_session(session, 1, number)
        if page.take is not None:
            page.show_peaks(samples.peaks(page.take))
        self._window.show_page(PageName.REVIEW)

    def _show_playing(self) -> None:
        self._show(samples.session())
        self._page.show_earlier("take-1-1", _before())
        self._page.show_playing(True)
        self._page.show_position(POSITION_MS)

    def _show_zoomed(self) -> None:
        self._show_playing()
        line = self._page._body.line.timeline
        line.zoom(2, POSITION_MS)

    def _show_editing(self) -> None:
        self._show(samples.session())
        self._page.show_history(edited=True, can_undo=True, can_redo=True)
        words = self._page._body.words
        words._move.click()
        words.search.open_search()

    def _show_evidence(self) -> None:
        self._show_playing()
        self._page._evidence.toggle("pace")

    def _show_more(self) -> None:
        """Show an answer of which there is much to say, and all of it."""
        self._show(samples.session(much_to_say()))
        self._page._evidence.toggle("also")

    def _show_told(self) -> None:
        self._show_playing()
        then = ToldBefore("for forty-one supermarkets", 2100, 4900, "we had sixty supermarkets")
        self._page.show_told("take-1-1", [then, replace(then, take=samples.take())])
        self._page._evidence.toggle("told")

    def _show_marked(self) -> None:
        self._show(samples.session(MARKED))
        words = self._page._body.words
        words._correct.click()

    def _show_long(self) -> None:
        """Show an answer of many minutes: the worked one, said over and over."""
        self._show(samples.session(long_take()))
        self._page.show_position(400_000)

    def _show_sound(self, state: SoundState) -> None:
        self._show(samples.session())
        self._page.show_sound_state(state)

    def _show_finished(self) -> None:
        self._show(samples.session())
        self._page.offer_whole_session()

    def _show_empty(self) -> None:
        empty = samples.session()
        self._show(replace(empty, takes=(), plan=replace(empty.plan, mode=Mode.REAL)))


def much_to_say() -> Take:
    """Return the worked answer with as much feedback as there is room for, and more."""
    take = samples.take()
    if take.measures is None:
        raise ValueError(take)
    band = Band(45, 65, "%", "University of Washington and other careers services")
    told = (
        (
            "Say more of what you did",
            "What you did took 38% of the time; the band starts at 45%. In the next take, after"
            " “and every twenty minutes I texted the…” say one more step, and why you chose it.",
        ),
        (
            "Pause instead of “um” here",
            "At least 6 fillers, 4.4 a minute. 3 of them came between 0:04 and 0:13. In the next"
            " take, let it be silent where “um” wants out.",
        ),
        ("Add one step", "It is 1:08 long; the band is 1:15 to 2:15."),
        ("Stop sooner", "It is 2:30 long; the band is 1:15 to 2:15."),
    )
    changes = tuple(
        Feedback(title, FeedbackKind.CHANGE, title, detail, (Span(4000, 9000),), band)
        for title, detail in told
    )
    kept = Feedback("story-told", FeedbackKind.STRENGTH, "You told one real story", "It began.")
    feedback = (*take.measures.feedback, *changes, kept)
    return replace(take, measures=replace(take.measures, feedback=feedback))


def long_take(times: int = 9) -> Take:
    """Return an answer that repeats the worked one, some twelve minutes in all."""
    take = samples.take()
    heard, measures = take.hearing, take.measures
    if heard is None or measures is None or measures.pacing is None:
        raise ValueError(take)
    shifts = [number * heard.duration_ms for number in range(times)]
    words = tuple(
        replace(word, start_ms=word.start_ms + shift, end_ms=word.end_ms + shift)
        for shift in shifts
        for word in heard.words
    )
    units = tuple(
        replace(unit, start_ms=(unit.start_ms or 0) + shift, end_ms=(unit.end_ms or 0) + shift)
        for shift in shifts
        for unit in measures.star.units
    )
    pauses = tuple(
        replace(pause, start_ms=pause.start_ms + shift, end_ms=pause.end_ms + shift)
        for shift in shifts
        for pause in measures.pacing.pauses
    )
    curve = tuple(
        replace(point, start_ms=point.start_ms + shift, end_ms=point.end_ms + shift)
        for shift in shifts
        for point in measures.pacing.curve
    )
    duration_ms = heard.duration_ms * times
    return replace(
        take,
        duration_ms=duration_ms,
        hearing=replace(heard, duration_ms=duration_ms, words=words),
        measures=replace(
            measures,
            star=replace(measures.star, units=units),
            pacing=replace(measures.pacing, pauses=pauses, curve=curve),
        ),
    )


def _before() -> tuple[Take, ...]:
    """Return answers of earlier days."""
    rates = (118.0, 131.0, 126.0, 152.0, 139.0)
    takes = []
    for rate in rates:
        take = samples.take()
        pacing = take.measures.pacing if take.measures else None
        if take.measures is None or pacing is None:
            raise ValueError(take)
        pacing = replace(pacing, speech_rate_wpm=rate, time_to_first_word_ms=round(rate * 12))
        takes.append(replace(take, measures=replace(take.measures, pacing=pacing)))
    return tuple(takes)
