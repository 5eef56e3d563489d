# SPDX-License-Identifier: GPL-3.0-or-later
"""The dressed application of tests/ui, and what keeps its garbage on this thread."""

from tests.ui.conftest import garbage_stays_on_this_thread, qtbot, theme

__all__ = ["garbage_stays_on_this_thread", "qtbot", "theme"]
