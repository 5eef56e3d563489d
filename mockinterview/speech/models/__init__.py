# SPDX-License-Identifier: GPL-3.0-or-later
"""Whisper models: which there are, how one comes here, and whether it is whole."""
