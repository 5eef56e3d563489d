# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast the app is, each figure beside its yardstick: ``python -m benchmarks.app``."""
