"""A run that a test kills: it writes down each extraction that it did.

KILLED_RUN_LOG=… python -m tests.support.killed_run INBOX INTO EXECUTOR [BASE_URL]
"""

from __future__ import annotations

import os
import sys
import time
from concurrent.futures import Executor, ThreadPoolExecutor
from typing import Any

from tenderkit.llm.settings import Settings
from tenderkit.many import extract_many, extracting
from tenderkit.many.pool import processes
from tenderkit.many.work import Asked, File, record_of

AT_ONCE = 4


def counted(file: File, asked: Asked) -> tuple[bytes, Any]:
    """`record_of`, a little slower, and written down."""
    made = record_of(file, asked)
    time.sleep(0.005)  # so that a kill finds it at work
    log = os.open(os.environ["KILLED_RUN_LOG"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(log, f"{file.name}\n".encode())
    os.close(log)
    return made


def extract(inbox: str, into: str, executor: str, base_url: str | None = None) -> None:
    """Extract the inbox, to the end or until killed."""
    settings = Settings(model="gpt-5.4-mini", base_url=base_url, api="chat") if base_url else None
    pool: Executor | None = {
        "none": lambda: None,
        "threads": lambda: ThreadPoolExecutor(AT_ONCE),
        "processes": lambda: processes(2),
    }[executor]()
    extract_many(
        inbox,
        into=into,
        executor=pool,
        reader="model" if base_url else "rules",
        settings=settings,
        at_once=AT_ONCE,
    )
    if pool is not None:
        pool.shutdown()


if __name__ == "__main__":
    extracting.record_of = counted  # type: ignore[assignment]
    extract(*sys.argv[1:])
