# SPDX-License-Identifier: GPL-3.0-or-later
"""The one style sheet, filled from tokens and the text scale.

Widgets ask for a look by properties: a label by ``type``, ``strong`` and ``tone``, a button by
``kind`` and ``scale``, a frame by ``panel``. What a style sheet cannot draw, a widget paints.
"""

from string import Template

from mockinterview.ui.theme.tokens import Tokens
from mockinterview.ui.theme.typography import (
    NORMAL,
    STRONG,
    STYLES,
    TIGHT_FROM_PT,
    TIGHT_PERCENT,
    Type,
    grown,
    points,
)

_CONTROLS = Template(
    """
QWidget { selection-background-color: $selection; selection-color: $selected; }
QMainWindow, QDialog { background: $surface; }
QToolTip { background: $surface; color: $text; border: 1px solid $control; padding: 4px 8px; }
QLabel { color: $text; background: transparent; }
QLabel[tone="muted"] { color: $text_muted; }
QLabel[tone="accent"] { color: $accent_text; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="caution"] { color: $caution; }
QLabel[tone="problem"] { color: $problem; }

QFrame[panel="rule"] { background: $line; border: none; }
QFrame[panel="card"] { background: $raised; border: 1px solid $line; border-radius: 12px; }
QFrame[panel="soft"] { background: $soft; border: ${soft_line}; border-radius: 12px; }
QFrame[panel="caution"] {
  background: $caution_fill; border: 1px solid $caution_line; border-radius: 8px; }
QFrame[panel="problem"] {
  background: $problem_fill; border: 1px solid $problem_line; border-radius: 8px; }
QFrame[panel="info"] { background: $soft; border: 1px solid $info_line; border-radius: 8px; }
QFrame[panel="plain"] { background: $raised; border: 1px solid $line; border-radius: 8px; }

QScrollArea, QScrollArea > QWidget > QWidget[page="true"] { background: $surface; border: none; }
QWidget[page="true"] { background: $surface; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover { background: $control; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: none; border: none; width: 0; height: 0; }

QPushButton {
  background: $surface; color: $text; border: 1px solid $edge; border-radius: 8px;
  font-weight: 600; min-height: ${h40}px; padding: 0 16px; }
QPushButton:hover { background: $raised; }
QPushButton:disabled { background: $raised; color: $text_muted; border-color: $line; }
QPushButton[kind="primary"] {
  background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:disabled {
  background: $raised; color: $text_muted; border-color: $line; }
QPushButton[kind="quiet"] {
  background: transparent; border-color: transparent; font-weight: 400; padding: 0 12px; }
QPushButton[kind="quiet"]:hover { background: $raised; }
QPushButton[kind="link"] {
  background: transparent; border: none; color: $accent_text; padding: 0; min-height: ${hlink}px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="delete"] { color: $problem; }
QPushButton[scale="small"] { min-height: ${h32}px; padding: 0 12px; font-size: ${small}pt; }
QPushButton[scale="large"] {
  min-height: ${h56}px; padding: 0 24px; border-radius: 12px; font-size: ${title}pt; }
QPushButton[scale="start"] {
  min-height: ${h64}px; padding: 0 16px 0 24px; border-radius: 12px; font-size: ${start}pt; }

QLineEdit, QPlainTextEdit, QTextEdit {
  background: $surface; color: $text; border: 1px solid $control; border-radius: 8px; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $text_muted; }
QLineEdit { min-height: ${h40}px; padding: 0 12px; }
QPlainTextEdit, QTextEdit { padding: 8px; }
QTextEdit[bare="true"] { background: transparent; border: none; padding: 0; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled {
  background: $raised; color: $text_muted; border-color: $line; }
QComboBox {
  background: $surface; color: $text; border: 1px solid $edge; border-radius: 8px;
  min-height: ${h40}px; padding: 0 12px; }
QComboBox[scale="small"] { min-height: ${h32}px; }
QComboBox:hover { background: $raised; }
QComboBox:disabled { background: $raised; color: $text_muted; border-color: $line; }
QSpinBox, QDoubleSpinBox {
  background: $surface; color: $text; border: 1px solid $edge; border-radius: 8px;
  min-height: ${h40}px; padding: 0; font-weight: 600; }
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit {
  background: transparent; border: none; min-height: 0; padding: 0; }
QToolButton[plain="true"] { background: transparent; border: none; border-radius: 7px; }
QToolButton[plain="true"]:hover { background: $raised; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox QAbstractItemView {
  background: $surface; color: $text; border: 1px solid $control; padding: 4px; outline: none; }
QComboBox QAbstractItemView::item { min-height: ${h32}px; padding: 0 8px; }
QAbstractItemView { background: $surface; color: $text; border: none; outline: none; }
QMenu { background: $surface; color: $text; border: 1px solid $control; padding: 4px; }
QMenu::item { padding: 6px 16px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $selected; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QTabBar { background: transparent; }
QTabBar::tab {
  background: transparent; color: $text_muted; border: none; border-bottom: 2px solid transparent;
  padding: 10px 0; margin-right: 24px; }
QTabBar::tab:selected { color: $text; font-weight: 600; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::scroller { width: 64px; }
QTabBar QToolButton { background: $surface; border: 1px solid $edge; border-radius: 4px; }
QProgressBar {
  background: $track; border: ${track_line}; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QHeaderView::section {
  background: $surface; color: $text_muted; border: none; border-bottom: 1px solid $line;
  padding: 0 16px 8px 0; }
QTableView { gridline-color: $line; }
"""
)


def style_sheet(tokens: Tokens, scale: float) -> str:
    """Return the style sheet of a theme at a text scale (1.0 is the design's own size)."""
    strong = tokens.high_contrast
    values = {key: value for key, value in vars(tokens).items() if isinstance(value, str)}
    values |= {
        "selection": tokens.accent if strong else tokens.soft,
        "selected": tokens.on_accent if strong else tokens.accent_text,
        "soft_line": f"1px solid {tokens.line if strong else tokens.soft}",
        "caution_line": tokens.caution if strong else tokens.caution_fill,
        "problem_line": tokens.problem if strong else tokens.problem_fill,
        "info_line": tokens.line if strong else tokens.soft,
        "track_line": f"1px solid {tokens.line}" if strong else "none",
    }
    sizes = {name: heights(pixels, scale) - 2 for name, pixels in _HEIGHTS.items()}
    values |= {name: str(pixels) for name, pixels in sizes.items()}
    values |= {
        "small": _pt(10, scale),
        "title": _pt(13, scale),
        "start": _pt(14, scale),
    }
    labels = "".join(_label(role, scale) for role in Type)
    return _CONTROLS.substitute(values) + labels + _STRONG


#: After the types, whose weight these change.
_STRONG = """QLabel[strong="true"] { font-weight: 600; }
QLabel[strong="false"] { font-weight: 400; }
"""


#: Height with text of 100 %: the part that stays and the part that grows with the text.
_HEIGHTS = {"h32": (12, 20), "h40": (16, 24), "h56": (24, 32), "h64": (32, 32), "hlink": (0, 20)}


def heights(parts: tuple[int, int], scale: float) -> int:
    """Return a control's minimum height in pixels: a fixed part and one that grows."""
    fixed, growing = parts
    return round(fixed + growing * scale)


def _pt(size_pt: float, scale: float) -> str:
    return f"{points(size_pt, scale):.2f}"


def _label(role: Type, scale: float) -> str:
    style = STYLES[role]
    weight = {NORMAL: "400", STRONG: "600"}[style.weight]
    rules = f"font-size: {_pt(style.size_pt, scale)}pt; font-weight: {weight};"
    if style.size_pt >= TIGHT_FROM_PT:
        pixels = grown(style.size_pt, scale) * 96 / 72 * TIGHT_PERCENT / 100
        rules += f" letter-spacing: {pixels:.2f}px;"
    return f'QLabel[type="{role}"], QTextEdit[type="{role}"] {{ {rules} }}\n'
