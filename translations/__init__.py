# SPDX-License-Identifier: GPL-3.0-or-later
"""The interface in other languages: ``.ts`` files, to be filled in, and how they come about."""
