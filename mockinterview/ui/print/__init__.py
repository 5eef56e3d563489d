# SPDX-License-Identifier: GPL-3.0-or-later
"""A session on paper: laid out and drawn by Qt, with the time line that the window draws."""
