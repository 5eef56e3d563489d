# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is read from outside, in any state: a sentence, and nothing else happens."""
