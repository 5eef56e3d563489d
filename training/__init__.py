# SPDX-License-Identifier: GPL-3.0-or-later
"""What models were trained on, and how those that only serve as test data were trained."""
