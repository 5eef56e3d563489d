# SPDX-License-Identifier: GPL-3.0-or-later
"""Text to voice, and sound to words, voice activity and voice tracks."""
