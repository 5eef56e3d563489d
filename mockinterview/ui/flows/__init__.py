# SPDX-License-Identifier: GPL-3.0-or-later
"""Flows: each connects one page to the tasks behind it; a page knows none of them."""
