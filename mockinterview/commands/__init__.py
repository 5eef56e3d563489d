# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands, one a module; each has ``run(options, folder) -> exit code``."""
