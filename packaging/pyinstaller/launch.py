# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the bundled program begins."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()  # first: recogniser and voice are this program, started again
    from mockinterview.cli import main

    sys.exit(main())
