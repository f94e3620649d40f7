"""Processes of this machine as an executor that leaves nothing behind.

Why: the workers of a plain pool print a traceback each when their user presses Ctrl-C, and wait
for ever when the run is killed. In: how many. Out: a `ProcessPoolExecutor`.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.connection import wait


def processes(count: int) -> ProcessPoolExecutor:
    """A pool of `count` processes that end with the one that made them."""
    return ProcessPoolExecutor(count, initializer=_tied)


def _tied() -> None:
    """In a worker: leave Ctrl-C to the run, and end when the run is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(0)
