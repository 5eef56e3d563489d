# SPDX-License-Identifier: GPL-3.0-or-later
"""The level of the microphone as bars, and as one word."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mockinterview.ui.theme.theme import Theme

BARS = 32
GAP_PX = 3
HEIGHT_PX = 20
HOT_BARS = 4
#: The lowest level that lights a bar, and the words' thresholds, in dB below full scale (root mean
#: square over one block). Our guess, from close speech at -30 to -15.
FLOOR_DBFS = -60.0
NOTHING_BELOW_DBFS = -55.0
QUIET_BELOW_DBFS = -40.0
LOUD_ABOVE_DBFS = -6.0
#: Levels come 20 times a second: the bars fall in 300 ms, the word looks back 1.5 s so that it
#: stays still between words.
LEVELS_PER_SECOND = 20
FALL_DB = -FLOOR_DBFS / (0.3 * LEVELS_PER_SECOND)
WORD_LEVELS = round(1.5 * LEVELS_PER_SECOND)


class LevelMeter(QWidget):
    """Thirty-two bars; rises at once and falls in 300 ms."""

    accessible_role = QAccessible.Role.Indicator

    word_changed = Signal(str, bool)  # the word, and whether it needs attention

    def __init__(self, theme: Theme, bars: int = BARS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars = bars
        self._shown_dbfs = FLOOR_DBFS
        self._recent_dbfs: list[float] = []
        self._resting = True
        self._word = ""
        self.setAccessibleName(self.tr("Microphone level"))
        self.setAccessibleDescription(self.tr("waiting"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def word(self) -> str:
        """What the level is called just now."""
        return self._word

    def rest(self, word: str) -> None:
        """Stop judging: the level still moves, in grey, under a word of the caller's."""
        if not self._resting:
            self._resting = True
            self._shown_dbfs = FLOOR_DBFS  # what was heard last must not stand there for good
            self._recent_dbfs.clear()
            self.update()
        self._say(word, attention=False)

    def wake(self) -> None:
        """Judge the level from now on."""
        if self._resting:
            self._resting = False
            self._recent_dbfs.clear()

    def show_level(self, dbfs: float) -> None:
        """Show one level; expects about twenty a second."""
        self._shown_dbfs = max(dbfs, self._shown_dbfs - FALL_DB, FLOOR_DBFS)
        if not self._resting:
            self._recent_dbfs = [*self._recent_dbfs[-WORD_LEVELS + 1 :], dbfs]
            self._judge(max(self._recent_dbfs))
        self.update()

    def sizeHint(self) -> QSize:
        """280 wide, as in the room."""
        return QSize(280, HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        """Stay readable."""
        return QSize(160, HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars, lit up to the level."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - GAP_PX * (self._bars - 1)) / self._bars
        lit = round((1 - self._shown_dbfs / FLOOR_DBFS) * self._bars)
        contrast = self._theme.tokens.high_contrast
        for index in range(self._bars):
            name = "track"
            if index < lit:
                hot = index >= self._bars - HOT_BARS
                name = "wave" if self._resting else ("caution" if hot else "accent")
            if name == "track" and contrast:
                painter.setPen(self._theme.colour("line"))
            else:
                painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(name))
            painter.drawRoundedRect(QRectF(index * (width + GAP_PX), 0, width, HEIGHT_PX), 2, 2)

    def _judge(self, loudest_dbfs: float) -> None:
        if loudest_dbfs < NOTHING_BELOW_DBFS:
            self._say(self.tr("nothing heard"), attention=False)
        elif loudest_dbfs < QUIET_BELOW_DBFS:
            self._say(self.tr("very quiet"), attention=True)
        elif loudest_dbfs > LOUD_ABOVE_DBFS:
            self._say(self.tr("too loud"), attention=True)
        else:
            self._say(self.tr("good level"), attention=False)

    def _say(self, word: str, *, attention: bool) -> None:
        if word != self._word:
            self._word = word
            self.setAccessibleDescription(word or self.tr("waiting"))
            self.word_changed.emit(word, attention)
