# SPDX-License-Identifier: GPL-3.0-or-later
"""Pieces that more than one page shows, or that are an idea of their own."""
