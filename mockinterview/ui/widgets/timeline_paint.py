# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the still part of a time line: sound, pauses, fillers, STAR, pace, axis."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from mockinterview.audio.peaks import Peaks
from mockinterview.ui.numbers import local
from mockinterview.ui.star_names import star_name
from mockinterview.ui.theme.look import Look
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.times import clock
from mockinterview.ui.transcript_tokens import Token, TokenKind
from mockinterview.ui.widgets.timeline_content import (
    Bar,
    TimelineContent,
    axis_step_s,
    wave_bars,
)
from mockinterview.ui.widgets.timeline_window import TimeWindow

translate = QCoreApplication.translate

PACE_HEIGHT_PX = 44
BAR_PX = 2
BAR_STEP_PX = 3
RING_RADIUS_PX = 3
#: Narrower, the hatching could not be seen.
LEAST_GAP_PX = 6.0
#: Half a label of the axis, with some air, at 100 % text.
AXIS_HALF_LABEL_PX = 20
#: Labels of pauses keep at least twice this distance.
LABEL_GAP_PX = 3
#: The pace row shows at least this range, in words a minute (design).
PACE_RANGE_WPM = (105.0, 185.0)
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def draw_gap(painter: QPainter, look: Look, block: QRectF) -> None:
    """Hatch a block: the sign of missing sound, here and in the key."""
    painter.setPen(QPen(look.colour("caution"), 1))
    painter.fillRect(block, look.colour("surface"))
    painter.setBrush(QBrush(look.colour("caution"), Qt.BrushStyle.BDiagPattern))
    painter.drawRect(block)


@dataclass(frozen=True)
class Rows:
    """Where the rows lie. Rows that have nothing to show take no room."""

    left: float
    width: float
    wave: float
    wave_height: int
    star: float
    star_height: float
    pace: float
    axis: float
    height: int

    def x(self, at_ms: float, window: TimeWindow) -> float:
        """Return where a time lies; outside the rows where it is out of sight."""
        return self.left + (at_ms - window.start_ms) / window.length_ms * self.width

    def ms(self, x: float, window: TimeWindow) -> int:
        """Return the time at a place, at the ends beyond them."""
        share = (x - self.left) / max(1.0, self.width)
        return round(window.start_ms + max(0.0, min(1.0, share)) * window.length_ms)

    @property
    def playhead_end(self) -> float:
        """Where the playhead's line ends."""
        return self.axis - 6


def rows(content: TimelineContent, width: int, scale: float) -> Rows:
    """Lay the rows out for a width and a text scale."""
    left = 56 * scale
    # At the right stand the edges of the pace band; side by side, takes have the room themselves.
    right = 0.0 if content.axis_ms else 44 * scale
    wave = 4 + 12 * scale
    y = wave + content.wave_px + 12
    star, star_height = y, 8 + 16 * scale
    if content.bars:
        y += star_height + 14
    pace = y
    if content.curve:
        y += PACE_HEIGHT_PX + 8
    height = round(y + 16 * scale) if content.has_axis else round(y - 6)
    room = width - left - right
    return Rows(left, room, wave, content.wave_px, star, star_height, pace, y, height)


class StillPainter:
    """Paints one content; made anew for each size, theme, content or window."""

    def __init__(
        self, look: Look, content: TimelineContent, place: Rows, window: TimeWindow
    ) -> None:
        self._look = look
        self._content = content
        self._rows = place
        self._window = window

    def paint(self, painter: QPainter, peaks: Peaks | None) -> None:
        """Draw everything but what moves."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._names(painter)
        if self._content.curve:
            self._pace_scale(painter)
        self._clip(painter)
        tokens = [token for token in self._content.tokens if self._is_in_sight(token)]
        pauses = [token for token in tokens if token.kind is TokenKind.PAUSE]
        for token in pauses:
            self._pause(painter, token)
        self._pause_labels(painter, pauses)
        self.wave(painter, peaks, played=False)
        for start_ms, end_ms in self._content.gaps:
            self._gap(painter, start_ms, end_ms)
        for token in tokens:
            if token.kind is TokenKind.FILLER:
                self._ring(painter, token)
        for bar in self._content.bars:
            self._bar(painter, bar)
        for at_ms in self._content.bookmarks:
            self._bookmark(painter, at_ms)
        if self._content.curve:
            self._pace(painter)
        painter.setClipping(False)
        if self._content.has_axis:
            self._axis(painter)

    def wave(self, painter: QPainter, peaks: Peaks | None, *, played: bool) -> None:
        """Draw the sound, as played or as still to come."""
        colour = self._look.colour("text" if played else "wave")
        painter.save()
        self._clip(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        middle = self._rows.wave + self._rows.wave_height / 2
        half = self._rows.wave_height / 2
        # Black on white has no grey for what is not yet played: there it is thinner.
        to_come = self._look.tokens.high_contrast and not played
        width = 1 if to_come else BAR_PX
        before_px, bars = wave_bars(peaks, self._window, self._rows.width, BAR_STEP_PX)
        start = round(self._rows.left - before_px)
        # On a common scale a shorter take ends before the axis does.
        end = self._x(self._content.duration_ms)
        shown = bars[: max(0, math.ceil((end - start) / BAR_STEP_PX))]
        for index, (low, high) in enumerate(shown.tolist()):
            top = round(middle - min(half, max(1.0, high * half)))
            bottom = round(middle + min(half, max(1.0, -low * half)))
            painter.fillRect(start + index * BAR_STEP_PX, top, width, bottom - top, colour)
        painter.restore()

    def _clip(self, painter: QPainter) -> None:
        """Keep what is half out of sight from running into the names; rings may lean out."""
        if not self._window.is_whole:
            place = self._rows
            painter.setClipRect(QRectF(place.left, 0, place.width, place.height))

    def _is_in_sight(self, token: Token) -> bool:
        return token.end_ms >= self._window.start_ms and token.start_ms <= self._window.end_ms

    def _names(self, painter: QPainter) -> None:
        place = self._rows
        names = [(translate("Timeline", "Sound"), place.wave, float(place.wave_height))]
        if self._content.bars:
            names.append((translate("Timeline", "STAR"), place.star, place.star_height))
        if self._content.curve:
            names.append((translate("Timeline", "Pace"), place.pace, float(PACE_HEIGHT_PX)))
        for name, top, height in names:
            self._label(painter, QRectF(0, top, place.left, height), name)

    def _label(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        colour: str = "text_muted",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        *,
        strong: bool = False,
    ) -> None:
        painter.setFont(self._look.font(Type.CAPTION, strong=strong))
        painter.setPen(self._look.colour(colour))
        painter.drawText(box, align | _MIDDLE, text)

    def _pause(self, painter: QPainter, token: Token) -> None:
        left, right = self._x(token.start_ms), self._x(token.end_ms)
        block = QRectF(left, self._rows.wave, max(2.0, right - left), self._rows.wave_height)
        if token.is_long:
            painter.setPen(QPen(self._look.colour("caution"), 1))
            painter.setBrush(self._look.colour("caution_fill"))
            block = QRectF(
                round(left) + 0.5, block.top() + 0.5, round(block.width()), block.height() - 1
            )
        else:
            outlined = self._look.tokens.high_contrast
            painter.setPen(self._look.colour("text") if outlined else Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("track"))
        painter.drawRoundedRect(block, 2, 2)

    def _gap(self, painter: QPainter, start_ms: int, end_ms: int) -> None:
        """Hatch where sound is missing; a gap of unknown length has a width all the same."""
        left = self._x(start_ms)
        width = max(LEAST_GAP_PX, self._x(end_ms) - left)
        block = QRectF(left, self._rows.wave, width, self._rows.wave_height)
        draw_gap(painter, self._look, block)

    def _pause_labels(self, painter: QPainter, pauses: Sequence[Token]) -> None:
        """Write how long the pauses are, the long ones first; none over another."""
        metrics = QFontMetricsF(self._look.font(Type.CAPTION, strong=True))
        taken: list[tuple[float, float]] = []
        for token in sorted(pauses, key=lambda token: not token.is_long):
            middle = self._x((token.start_ms + token.end_ms) / 2)
            half = metrics.horizontalAdvance(token.text) / 2 + LABEL_GAP_PX
            if any(left < middle + half and middle - half < right for left, right in taken):
                continue
            taken.append((middle - half, middle + half))
            label = QRectF(middle - 60, 0, 120, self._rows.wave - 2)
            colour = "caution" if token.is_long else "text_muted"
            centre = Qt.AlignmentFlag.AlignHCenter
            self._label(painter, label, token.text, colour, centre, strong=token.is_long)

    def _ring(self, painter: QPainter, token: Token) -> None:
        painter.setPen(QPen(self._look.colour("text"), 1.5))
        painter.setBrush(self._look.colour("surface"))
        x = self._x((token.start_ms + token.end_ms) / 2)
        centre = QPointF(x, self._rows.wave + self._rows.wave_height + 4)
        painter.drawEllipse(centre, RING_RADIUS_PX, RING_RADIUS_PX)

    def _bar(self, painter: QPainter, bar: Bar) -> None:
        left = self._x(bar.start_ms)
        width = max(2.0, self._x(bar.end_ms) - left - 1)
        if left + width < self._rows.left or left > self._rows.left + self._rows.width:
            return
        # A part that began out of sight keeps its name in sight.
        hidden = max(0.0, self._rows.left - left)
        left, width = left + hidden, width - hidden
        box = QRectF(left, self._rows.star, width, self._rows.star_height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.tokens.star[bar.label].bar))
        painter.drawRoundedRect(box, 3, 3)
        letter, name = bar.label.value, star_name(bar.label)
        texts = [name, letter]
        if bar.share is not None:
            texts = [f"{name} {local(bar.share):.0%}", f"{letter} {local(bar.share):.0%}", letter]
        font = self._look.font(Type.CAPTION, strong=True)
        metrics = QFontMetricsF(font)
        for text, indent in zip(texts, (8, 8, 4) if len(texts) == 3 else (8, 4), strict=True):
            if metrics.horizontalAdvance(text) + 2 * indent <= width:
                painter.setFont(font)
                painter.setPen(QColor(self._look.tokens.on_bar))
                inside = box.adjusted(indent, 0, 0, 0)
                painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | _MIDDLE, text)
                return

    def _bookmark(self, painter: QPainter, at_ms: int) -> None:
        x, top = self._x(at_ms), self._rows.wave - 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent"))
        corners = ((-4, 0), (4, 0), (4, 11), (0, 7), (-4, 11))
        painter.drawPolygon(QPolygonF([QPointF(x + dx, top + dy) for dx, dy in corners]))

    def _pace_y(self, rate: float) -> float:
        rates = [rate for _, rate in self._content.curve]
        low = min(PACE_RANGE_WPM[0], min(rates) - 5)
        high = max(PACE_RANGE_WPM[1], max(rates) + 5)
        return self._rows.pace + PACE_HEIGHT_PX * (high - rate) / (high - low)

    def _pace_scale(self, painter: QPainter) -> None:
        """Draw the band and its edges; they are the same wherever the window is."""
        place = self._rows
        if self._content.band is None:
            return
        bottom, top = (round(self._pace_y(edge)) for edge in self._content.band)
        box = QRectF(place.left, top, place.width, bottom - top)
        painter.fillRect(box, self._look.colour("soft"))
        caption = self._look.line_px(Type.CAPTION)
        for edge, at in zip(self._content.band, (bottom, top), strict=True):
            painter.setPen(QPen(self._look.colour("band"), 1))
            painter.drawLine(
                QPointF(place.left, at + 0.5), QPointF(place.left + place.width, at + 0.5)
            )
            label = QRectF(place.left + place.width + 8, at - caption / 2, 80, caption)
            self._label(painter, label, f"{local(edge):.0f}")

    def _pace(self, painter: QPainter) -> None:
        line = QPen(self._look.colour("text"), 2)
        line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = [QPointF(self._x(at), self._pace_y(rate)) for at, rate in self._content.curve]
        painter.drawPolyline(QPolygonF(points))

    def _axis(self, painter: QPainter) -> None:
        place, window = self._rows, self._window
        step_ms = axis_step_s(window.length_ms, place.width, self._look.scale) * 1000
        height = self._look.line_px(Type.CAPTION)
        first = math.ceil(window.start_ms / step_ms) * step_ms
        for at in range(first, int(window.end_ms) + 1, step_ms):
            x = self._x(at)
            if at == 0:
                box, align = QRectF(x, place.axis, 80, height), Qt.AlignmentFlag.AlignLeft
            else:
                # The last label stays inside where the axis ends at the edge.
                end = place.left + place.width + (0 if self._content.axis_ms else 60)
                box = QRectF(x - 60, place.axis, 120, height)
                align = Qt.AlignmentFlag.AlignHCenter
                if end - x < AXIS_HALF_LABEL_PX * self._look.scale:
                    box.setRight(end)
                    align = Qt.AlignmentFlag.AlignRight
            self._label(painter, box, clock(at), align=align)

    def _x(self, at_ms: float) -> float:
        return self._rows.x(at_ms, self._window)
