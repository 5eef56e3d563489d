# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the trade as frozen values: question, answer, transcript, measures, session."""
