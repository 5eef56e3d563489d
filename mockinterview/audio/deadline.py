# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls into drivers that may never return."""

import threading
from collections.abc import Callable


def finishes_within(action: Callable[[], None], seconds: float) -> bool:
    """Run ``action`` on a thread of its own and wait; False where it is still at it.

    Such a thread is left behind: there is no way to end it, and waiting would freeze the caller.
    """
    thread = threading.Thread(target=action, name="driver call", daemon=True)
    thread.start()
    thread.join(seconds)
    return not thread.is_alive()
