# SPDX-License-Identifier: GPL-3.0-or-later
"""Mock Interview: practise a second interview aloud, on your own computer."""

__version__ = "0.1.0"
