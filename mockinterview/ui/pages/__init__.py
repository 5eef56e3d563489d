# SPDX-License-Identifier: GPL-3.0-or-later
"""One page of the window a module."""
