# SPDX-License-Identifier: GPL-3.0-or-later
"""People as round monograms: the one who asks, and the panel to choose from."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from mockinterview.domain.question import PanelMember, PanelRole
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.drawn_check_box import DrawnCheckBox
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.text import set_tool_tip

#: Letters are this share of the circle.
LETTER_SHARE = 0.36
PERSON_PX = 36
CAPTION_GAP_PX = 4


class Look(Enum):
    """What a monogram says about the person."""

    ASKING = auto()
    CHOSEN = auto()
    QUIET = auto()


def paint_monogram(painter: QPainter, theme: Theme, box: QRectF, letters: str, look: Look) -> None:
    """Draw a circle with letters, filled by ``look``."""
    tokens = theme.tokens
    fill, line, ink = {
        Look.ASKING: (tokens.accent, tokens.accent, tokens.on_accent),
        Look.CHOSEN: (tokens.soft, tokens.accent, tokens.accent_text),
        Look.QUIET: (tokens.raised, tokens.line, tokens.text_muted),
    }[look]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(line), 1))
    painter.setBrush(QColor(fill))
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
    font = QFont(theme.font(Type.BODY, strong=True))
    font.setPixelSize(max(1, round(box.width() * LETTER_SHARE)))
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letters)
    painter.restore()


class Monogram(QWidget):
    """One person as a circle with two letters."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, size_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size_px = size_px
        self._letters = ""
        self._look = Look.QUIET
        theme.changed.connect(self.updateGeometry)

    def show_person(self, member: PanelMember, look: Look) -> None:
        """Show a person; the accessible name is the person's name and title."""
        self._letters, self._look = member.monogram, look
        self.setAccessibleName(f"{member.name}, {member.title}" if member.title else member.name)
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        """A square that grows half as fast as the text."""
        side = self._theme.slow_px(self._size_px)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """As the hint."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the circle."""
        side = min(self.width(), self.height())
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_monogram(QPainter(self), self._theme, box, self._letters, self._look)


class PersonToggle(DrawnCheckBox):
    """A panel member who can be chosen: circle above, role below."""

    def __init__(
        self, theme: Theme, member: PanelMember, caption: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, f"{member.name}, {caption}", parent)
        self._member = member
        self._caption = caption
        set_tool_tip(self, f"{member.name}, {member.title or caption}")

    @property
    def role(self) -> PanelRole:
        """The seat of the person."""
        return self._member.role

    def sizeHint(self) -> QSize:
        """Have room for the circle and the role."""
        side = self._theme.slow_px(PERSON_PX)
        metrics = QFontMetricsF(self._theme.font(Type.CAPTION))
        width = max(side, int(metrics.horizontalAdvance(self._caption)) + 2)
        return QSize(width, side + CAPTION_GAP_PX + self._theme.line_px(Type.CAPTION))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the circle and the role."""
        painter = QPainter(self)
        side = self._theme.slow_px(PERSON_PX)
        look = Look.CHOSEN if self.isChecked() else Look.QUIET
        paint_monogram(painter, self._theme, QRectF(0, 0, side, side), self._member.monogram, look)
        tokens = self._theme.tokens
        painter.setFont(self._theme.font(Type.CAPTION))
        painter.setPen(QColor(tokens.text if self.isChecked() else tokens.text_muted))
        top = side + CAPTION_GAP_PX
        box = QRectF(0, top, self.width(), self.height() - top)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags, self._caption)


class PanelPicker(Flow):
    """The panel; at least one person stays chosen."""

    accessible_role = QAccessible.Role.Grouping

    chosen = Signal(tuple)  # tuple[PanelRole, ...]

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(24, 8, parent)
        self._theme = theme
        self._members: list[tuple[PanelMember, str]] = []
        self._people: list[PersonToggle] = []
        self.setAccessibleName(self.tr("Panel"))

    @property
    def people(self) -> tuple[PersonToggle, ...]:
        """The people, in the order of Tab."""
        return tuple(self._people)

    def show_panel(
        self, members: Sequence[tuple[PanelMember, str]], roles: Sequence[PanelRole]
    ) -> None:
        """Show the people, each with a caption, and who of them is chosen."""
        if self._members != list(members):
            self._members = list(members)
            for person in self.take_all():
                person.hide()
                person.deleteLater()
            self._people = [PersonToggle(self._theme, *member, self) for member in members]
            for person in self._people:
                self.add(person)
                person.clicked.connect(self._on_clicked)
        for person in self._people:
            person.setChecked(person.role in roles)

    def _on_clicked(self) -> None:
        roles = tuple(person.role for person in self._people if person.isChecked())
        if roles:
            self.chosen.emit(roles)
            return
        sender = self.sender()
        for person in self._people:
            if person is sender:
                person.setChecked(True)
