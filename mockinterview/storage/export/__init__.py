# SPDX-License-Identifier: GPL-3.0-or-later
"""Sessions as files for other programs, other people and other machines."""
