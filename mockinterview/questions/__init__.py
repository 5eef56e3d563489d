# SPDX-License-Identifier: GPL-3.0-or-later
"""Question packs, panel members and the plan of a session."""
