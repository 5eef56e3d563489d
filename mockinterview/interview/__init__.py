# SPDX-License-Identifier: GPL-3.0-or-later
"""The course of a session, as plain Python without Qt."""
