# SPDX-License-Identifier: GPL-3.0-or-later
"""The library: sound and sidecars on disk, and SQLite as their index."""
