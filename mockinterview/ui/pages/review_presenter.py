# SPDX-License-Identifier: GPL-3.0-or-later
"""Words the headline, the measures and the time line of a take. Pure: a take in, words out."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from mockinterview.analysis.bands import Bands
from mockinterview.domain.measures import Feedback, FeedbackKind
from mockinterview.domain.session import Take, TakeState
from mockinterview.interview.told_before import ToldBefore
from mockinterview.ui.measure_figures import history, written
from mockinterview.ui.pages.review_also import also_row
from mockinterview.ui.pages.review_gaps import gap_rows, gap_spans, gaps_sentence
from mockinterview.ui.pages.review_rehearsal import rehearsal_row
from mockinterview.ui.pages.review_rows import rows
from mockinterview.ui.pages.review_star import star_parts, star_row
from mockinterview.ui.pages.review_told import told_row
from mockinterview.ui.pages.review_wording import wording_rows
from mockinterview.ui.review_view import (
    HeadlineHalf,
    HeadlineView,
    MeasureRow,
    MeasuresView,
    TimeRow,
)
from mockinterview.ui.star_names import star_name
from mockinterview.ui.times import between, clock
from mockinterview.ui.transcript_tokens import Block, TokenKind, read_tokens
from mockinterview.ui.widgets.timeline_content import Bar, TimelineContent

#: A moment shorter than this is named by its start alone; our guess at what reads best.
RANGE_FROM_MS = 15_000
#: So many earlier answers are told in words; the line shows them all.
TOLD_BEFORE = 3
translate = QCoreApplication.translate


def headline(take: Take) -> HeadlineView:
    """Return the strength and the change that weigh most; either may be missing."""
    feedback = take.measures.feedback if take.measures else ()
    more = sum(item.kind is FeedbackKind.CHANGE for item in feedback) - 1
    return HeadlineView(
        _half(feedback, FeedbackKind.STRENGTH),
        _half(feedback, FeedbackKind.CHANGE),
        translate("ReviewRows", "{} more to try").format(more) if more > 0 else "",
    )


def measures(
    take: Take,
    bands: Bands,
    earlier: Take | None = None,
    before: Sequence[Take] = (),
    told: Sequence[ToldBefore] = (),
) -> MeasuresView:
    """Return the rows: STAR first, then what is outside its band, then the rest.

    Args:
        take: The take that is shown.
        bands: All bands; the length to aim for of the question takes precedence.
        earlier: The take of the same question before it, to tell how much was said by heart.
        before: Takes of this and other sessions before it, oldest first, to compare with.
        told: What it tells otherwise than before.
    """
    if take.measures is None:
        failed = take.state is TakeState.FAILED
        words = translate("ReviewRows", "They follow the words.")
        return MeasuresView(
            empty=translate("ReviewRows", "Measures need the words.") if failed else words
        )
    if take.hearing is None or not take.hearing.words:
        return MeasuresView(empty=translate("ReviewRows", "Measures need at least one sentence."))
    own = bands.with_target(take.question.target_s, take.question.kind)
    made = rows(take, take.hearing, take.measures, own)
    maybe = (told_row(told), *made, rehearsal_row(take, earlier), *wording_rows(take))
    made = [row for row in (*maybe, also_row(take)) if row is not None]
    made = [_with_history(row, take, before) for row in made]
    star = _with_history(star_row(take, own), take, before)
    ordered = sorted(made, key=lambda row: not row.is_outside)
    return MeasuresView(star, star_parts(take, own), tuple(ordered))


def _with_history(row: MeasureRow, take: Take, before: Sequence[Take]) -> MeasureRow:
    values = history(row.id, (*before, take))
    if len(values) < 2 or not history(row.id, (take,)):
        return row
    told = [written(row.id, value) for value in values[:-1]]
    words = translate("ReviewRows", "before: {}").format(", ".join(told[-TOLD_BEFORE:]))
    every = translate("ReviewRows", "Your answers before, oldest first: {}.")
    evidence = replace(row.evidence, before=every.format(", ".join(told)))
    return replace(row, history=values, before_words=words, evidence=evidence)


def timeline(take: Take, bands: Bands, blocks: Sequence[Block]) -> TimelineContent:
    """Return what the time line draws of a take, and the same as text."""
    pacing = take.measures.pacing if take.measures else None
    pace = bands.get("pace", take.question.kind)
    band = (
        (pace.low, pace.high) if pace and pace.low is not None and pace.high is not None else None
    )
    return TimelineContent(
        take.duration_ms,
        _bars(take, blocks),
        read_tokens(take),
        tuple(((p.start_ms + p.end_ms) // 2, p.wpm) for p in pacing.curve) if pacing else (),
        band,
        timeline_sentence(take, blocks),
        tuple(bookmark.at_ms for bookmark in take.bookmarks),
        gap_spans(take),
    )


def timeline_sentence(take: Take, blocks: Sequence[Block]) -> str:
    """Return all that the time line draws, as text."""
    parts = []
    for bar in _bars(take, blocks):
        words = translate("ReviewTimeline", "{} {} to {}").format(
            star_name(bar.label), clock(bar.start_ms), clock(bar.end_ms)
        )
        if bar.share is not None:
            words = translate("ReviewTimeline", "{}, {:.0f} percent").format(words, bar.share * 100)
        parts.append(words)
    tokens = read_tokens(take)
    pauses = [
        translate("ReviewTimeline", "{} seconds at {}").format(
            token.text.removesuffix(" s"), clock(token.start_ms)
        )
        for token in tokens
        if token.kind is TokenKind.PAUSE
    ]
    if pauses:
        parts.append(translate("ReviewTimeline", "pauses: {}").format(", ".join(pauses)))
    fillers = [
        translate("ReviewTimeline", "{} at {}").format(
            token.text.rstrip(",."), clock(token.start_ms)
        )
        for token in tokens
        if token.kind is TokenKind.FILLER
    ]
    if fillers:
        parts.append(translate("ReviewTimeline", "fillers: {}").format(", ".join(fillers)))
    if take.bookmarks:
        marks = (
            translate("ReviewTimeline", "{} at {}").format(mark.text, clock(mark.at_ms)).strip()
            for mark in take.bookmarks
        )
        parts.append(translate("ReviewTimeline", "bookmarks: {}").format(", ".join(marks)))
    parts += filter(None, (gaps_sentence(take),))
    whole = translate("ReviewTimeline", "Sound, {} long").format(clock(take.duration_ms))
    return "; ".join(parts) or whole


def time_rows(take: Take, blocks: Sequence[Block]) -> tuple[TimeRow, ...]:
    """Return the time line as rows, in order of time: parts, pauses, fillers and gaps."""
    made = [
        TimeRow(
            block.start_ms,
            block.end_ms,
            star_name(block.label) if block.label else translate("ReviewTimeline", "Words"),
            " ".join(token.text for token in block.tokens if token.kind is not TokenKind.PAUSE),
        )
        for block in blocks
    ]
    for token in read_tokens(take):
        if token.kind is TokenKind.FILLER:
            made.append(
                TimeRow(
                    token.start_ms,
                    token.end_ms,
                    translate("ReviewTimeline", "Filler"),
                    token.text.rstrip(",."),
                )
            )
        elif token.kind is TokenKind.PAUSE:
            where = translate("ReviewTimeline", "inside a sentence") if token.is_long else ""
            pause = translate("ReviewTimeline", "Pause, {}").format(token.text)
            made.append(TimeRow(token.start_ms, token.end_ms, pause, where))
    made += gap_rows(take)
    return tuple(sorted(made, key=lambda row: (row.start_ms, -row.end_ms)))


def words_as_text(blocks: Sequence[Block]) -> str:
    """Return the words as paragraphs to copy, a paragraph a part; pauses stand in brackets."""
    return "\n\n".join(
        " ".join(
            f"[{token.text}]" if token.kind is TokenKind.PAUSE else token.text
            for token in (*block.tokens, *filter(None, (block.closing_pause,)))
        )
        for block in blocks
    )


def as_text(take: Take, view: MeasuresView) -> str:
    """Return the measures as lines to copy: each with its sum, its band and its source."""
    lines = [take.question.text]
    for row in (view.star, *view.rows) if view.star else view.rows:
        evidence = row.evidence
        how = " ".join(filter(None, (evidence.lead, evidence.detail, evidence.before)))
        band = "; ".join(filter(None, (evidence.band, evidence.source)))
        lines += [row.sentence, *(f"  {line}" for line in (how, band) if line)]
    return "\n".join(lines)


def _half(feedback: Sequence[Feedback], kind: FeedbackKind) -> HeadlineHalf | None:
    first = next((item for item in feedback if item.kind is kind), None)
    if first is None:
        return None
    if not first.evidence:
        return HeadlineHalf(first.title, first.detail)
    start, end = first.evidence[0].start_ms, first.evidence[0].end_ms
    is_long = end - start >= RANGE_FROM_MS
    when = between(clock(start), clock(end)) if is_long else clock(start)
    link = translate("ReviewRows", "Hear it, {}").format(when)
    return HeadlineHalf(first.title, first.detail, link, (start, end))


def _bars(take: Take, blocks: Sequence[Block]) -> tuple[Bar, ...]:
    """Return a bar a part, each up to the next one; its share stands on the longest of a part."""
    share = take.measures.star.share if take.measures else None
    ends = [block.start_ms for block in blocks[1:]] + [block.end_ms for block in blocks[-1:]]
    bars = [
        Bar(block.label, block.start_ms, end, getattr(share, block.label.value) if share else None)
        for block, end in zip(blocks, ends, strict=True)
        if block.label is not None
    ]
    longest = {
        label: max(
            (bar for bar in bars if bar.label is label), key=lambda bar: bar.end_ms - bar.start_ms
        )
        for label in {bar.label for bar in bars}
    }
    return tuple(bar if bar is longest[bar.label] else replace(bar, share=None) for bar in bars)
