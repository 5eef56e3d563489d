# SPDX-License-Identifier: GPL-3.0-or-later
"""How the app looks: tokens, type, icons, one palette and one style sheet."""
