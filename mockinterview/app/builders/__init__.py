# SPDX-License-Identifier: GPL-3.0-or-later
"""One module for each page: builds it with its flows and its ways out."""
