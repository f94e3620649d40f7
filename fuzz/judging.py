"""What may come of an input: a result, or an error that a user can act on. All else is a finding.

In: a target and an input. Out: None, or the `Finding`: another exception, a broken promise (a span
that is not its words), more processor time or memory than an input of this size may take.
"""

from __future__ import annotations

import re
import resource
import signal
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from tenderkit.errors import TenderkitError

SMALL = 20_000
"""Bytes of an input that must be done within `SECONDS`; a larger one gets more by its size."""
SECONDS = 2.0
"""Processor time."""
MEMORY = 2_000_000_000
"""Bytes of address space above what the process began with: more ends in a MemoryError."""

Try = Callable[[bytes], object]


class Promise(AssertionError):
    """A promise that was not kept: what holds for every result."""


def hold(kept: bool, what: object) -> None:
    """Raise Promise where something that must hold does not."""
    if not kept:
        raise Promise(what)


class TooSlow(BaseException):
    """More processor time than an input of this size may take. No code under test catches it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What went wrong, where (the innermost place in the package), and with which input."""

    target: str
    kind: str
    place: str
    told: str
    data: bytes

    @property
    def key(self) -> tuple[str, str, str]:
        """Findings with the same key have the same cause."""
        return self.target, self.kind, self.place


def judge(name: str, attempt: Try, data: bytes, *, seconds: float = SECONDS) -> Finding | None:
    """Try an input on a target; None where what came of it is allowed.

    Parameters
    ----------
    name : of the target. attempt : takes the input. data : the input.
    seconds : of processor time for an input of up to `SMALL` bytes.
    """
    allowed = seconds * max(1.0, len(data) / SMALL)
    try:
        with _within(allowed):
            attempt(data)
    except TenderkitError:
        return None
    except TooSlow as error:
        return Finding(name, "TooSlow", _place(error), f"more than {allowed:.1f} s", data)
    except Exception as error:
        told = "".join(traceback.format_exception(error)[-12:])
        return Finding(name, type(error).__name__, _place(error), told, data)
    return None


@contextmanager
def _within(seconds: float) -> Iterator[None]:
    """Stop what takes longer. Regular expressions look out for signals, so they stop too."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def bound_memory() -> None:
    """Let this process have `MEMORY` bytes more than it has now."""
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    limit = pages * resource.getpagesize() + MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def _place(error: BaseException) -> str:
    """`room/module.py:function`, innermost; of a promise, its words up to a colon."""
    places = [
        f"{Path(frame.filename).parent.name}/{Path(frame.filename).name}:{frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
        if "tenderkit/" in frame.filename.replace("\\", "/")
    ]
    if isinstance(error, Promise):
        return re.sub(r"[\W\d]+", " ", str(error).partition(":")[0]).strip()
    return places[-1] if places else "?"
