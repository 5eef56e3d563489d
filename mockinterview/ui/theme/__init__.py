# SPDX-License-Identifier: GPL-3.0-or-later
"""The design system: tokens, palette, style sheet, icons, fonts."""
