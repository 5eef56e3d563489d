# SPDX-License-Identifier: GPL-3.0-or-later
"""QObjects: the only bridge from blocking engines to signals."""
