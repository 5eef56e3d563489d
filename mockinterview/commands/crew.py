# SPDX-License-Identifier: GPL-3.0-or-later
"""Who does the work of many recordings: processes of this computer, or a cluster."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from multiprocessing import get_context

from mockinterview.errors import AppError
from mockinterview.speech.cores import share_cores

#: Recordings handed over for each worker: one that it works on, one that waits for it. What was
#: not handed over takes no memory, whatever the number of recordings.
AHEAD = 2
#: How long a scheduler may take to answer. Our guess: it is on the same network.
CONNECT_WITHIN_S = 10


@dataclass(frozen=True)
class Crew:
    """Executors of one kind.

    Attributes:
        open: Opens an executor; a new one after one that broke.
        at_once: How many recordings are handed over at a time.
        killers: What an executor raises for work of which its workers died again and again.
    """

    open: Callable[[], AbstractContextManager[Executor]]
    at_once: int
    killers: tuple[type[Exception], ...] = ()


def local_crew(jobs: int) -> Crew:
    """Return processes of this computer; they load the recogniser once each.

    Each has its share of the cores: more threads than cores cost a tenth more processor time.
    """

    def pool() -> ProcessPoolExecutor:
        return ProcessPoolExecutor(
            max_workers=jobs,
            mp_context=get_context("spawn"),
            initializer=share_cores,
            initargs=(jobs,),
        )

    return Crew(pool, AHEAD * jobs)


@contextmanager
def cluster_crew(address: str) -> Iterator[Crew]:
    """Connect to a Dask scheduler, whose workers see the recordings under the same paths.

    Raises:
        AppError: ``distributed`` is not installed, or nothing answers at the address.
    """
    try:
        from distributed import Client, KilledWorker
    except ImportError as error:
        raise AppError(
            "A scheduler needs the package “distributed”, which is not installed here. Install"
            " it beside the app, or use --jobs."
        ) from error
    try:
        client = Client(address, timeout=CONNECT_WITHIN_S, set_as_default=False)
    except (OSError, ValueError) as error:
        raise AppError(
            f"No scheduler answers at {address}. Nothing was measured. Is the address right, and"
            " is it running?"
        ) from error
    with client:
        workers = sum(client.nthreads().values())
        if not workers:
            raise AppError(f"The scheduler at {address} has no workers. Nothing was measured.")
        yield Crew(client.get_executor, AHEAD * workers, (KilledWorker,))
