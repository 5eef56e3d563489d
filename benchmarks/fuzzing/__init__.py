# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for input that breaks the app: a fuzzer that sees which lines each input reaches."""
