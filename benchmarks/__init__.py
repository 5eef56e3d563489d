# SPDX-License-Identifier: GPL-3.0-or-later
"""Speed, memory and accuracy, measured by one command each."""
