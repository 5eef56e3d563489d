# SPDX-License-Identifier: GPL-3.0-or-later
"""One palette from one set of tokens, so that Qt's own widgets agree with ours."""

from PySide6.QtGui import QColor, QPalette

from mockinterview.ui.theme.tokens import Tokens

_Role = QPalette.ColorRole


def palette(tokens: Tokens) -> QPalette:
    """Return the palette of a theme."""
    made = QPalette()
    colours = {
        _Role.Window: tokens.window,
        _Role.WindowText: tokens.text,
        _Role.Base: tokens.surface,
        _Role.AlternateBase: tokens.raised,
        _Role.Text: tokens.text,
        _Role.PlaceholderText: tokens.text_muted,
        _Role.Button: tokens.surface,
        _Role.ButtonText: tokens.text,
        _Role.BrightText: tokens.on_accent,
        _Role.Highlight: tokens.accent if tokens.high_contrast else tokens.soft,
        _Role.HighlightedText: tokens.on_accent if tokens.high_contrast else tokens.accent_text,
        _Role.Accent: tokens.accent,
        _Role.Link: tokens.accent_text,
        _Role.LinkVisited: tokens.accent_text,
        _Role.ToolTipBase: tokens.surface,
        _Role.ToolTipText: tokens.text,
        _Role.Light: tokens.raised,
        _Role.Midlight: tokens.line,
        _Role.Mid: tokens.edge,
        _Role.Dark: tokens.control,
        _Role.Shadow: tokens.control,
    }
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    off = QPalette.ColorGroup.Disabled
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        made.setColor(off, role, QColor(tokens.text_muted))
    made.setColor(off, _Role.Base, QColor(tokens.raised))
    return made
