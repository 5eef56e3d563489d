# SPDX-License-Identifier: GPL-3.0-or-later
"""``sessions export --format pdf``: Qt draws it, so it is put together here, without a screen."""

import argparse
import sys
from functools import partial

from mockinterview import wiring
from mockinterview.commands import transfer
from mockinterview.paths import DataFolder
from mockinterview.ui.print.apart import english_application
from mockinterview.ui.print.session_pdf import SessionPdf


def run(options: argparse.Namespace, folder: DataFolder) -> int:
    """Write the PDF.

    Raises:
        AppError: There is no such session, or the file cannot be written.
    """
    application = english_application()  # held while it draws: fonts belong to it
    bands = wiring.bands(wiring.chosen_yardstick(folder, partial(print, file=sys.stderr)))
    transfer.export(options, folder, SessionPdf(lambda: bands).draw)
    del application
    return 0
