# SPDX-License-Identifier: GPL-3.0-or-later
"""The dressed application of tests/ui."""

from tests.ui.conftest import theme

__all__ = ["theme"]
