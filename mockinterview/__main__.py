# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m mockinterview``."""

import sys

from mockinterview.cli import main

if __name__ == "__main__":
    sys.exit(main())
