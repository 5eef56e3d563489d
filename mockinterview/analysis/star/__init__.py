# SPDX-License-Identifier: GPL-3.0-or-later
"""STAR: which words of an answer tell the situation, the task, the action and the result."""

from mockinterview.analysis.star.model import StarModel

__all__ = ["StarModel"]
