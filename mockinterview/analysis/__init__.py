# SPDX-License-Identifier: GPL-3.0-or-later
"""Pure functions from words and sound frames to measures and feedback."""
