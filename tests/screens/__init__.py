# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page in every state with sample values: to look at, and to check that nothing is cut."""
