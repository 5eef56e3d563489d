# SPDX-License-Identifier: GPL-3.0-or-later
"""Microphone, loudspeaker and sound files. The only importer of sounddevice."""
