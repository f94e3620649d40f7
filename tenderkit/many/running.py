"""A run: files are handed out to workers, results are put on disk, never too many under way.

Why: the input may be endless and the memory is not; and a run may be killed at any moment. So a
file is read only when there is room for it, and each result is on the disk, with its line in the
journal, before another file is handed out. What was under way at that moment is done again, and
nothing else.
In: sources, the work, an executor. Out: one `Done` a source, in the order in which they finish.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    CancelledError,
    Executor,
    Future,
    ThreadPoolExecutor,
    wait,
)
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Literal

from tenderkit.errors import TenderkitError
from tenderkit.many.journal import Entry, Journal
from tenderkit.many.shelf import Shelf
from tenderkit.many.work import Again, Failure, File, Made, Work, failure_of, in_turn, tried_again
from tenderkit.storing import inside, write_whole

MOST_BYTES_UNDER_WAY: Final = 256_000_000
"""Files that were read and not yet answered for; a file may be 50 MB."""

_TOGETHER: Final = 8
"""Files that a process or a machine takes at a time: handing one over costs a few ms."""
_ALONE: Final = (".pdf",)
"""What is handed over by itself: a scan takes a hundred times as long as a text."""
_AHEAD: Final = 3
"""Helpings for each worker: one in hand, two waiting, so that none waits for the disk."""
_UNKNOWN_WORKERS: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What became of one source.

    Attributes
    ----------
    at : its place in the input, from 0.
    source : as it was given.
    state : `done` now, done `before` (nothing was extracted), or `failed`.
    place : where the result stands; None where nothing is kept, or it failed.
    failure : why it failed; of the earlier run, where it was not tried again.
    seconds : what the work took, where it was done.
    more : what the work handed on.
    """

    at: int
    source: str
    state: Literal["done", "before", "failed"]
    place: Path | None = None
    failure: Failure | None = None
    seconds: float = 0.0
    more: Any = None


_FOR_ALL: Final = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO)
"""What ends a run, since the next result would meet it too."""


class WorkersLost(TenderkitError):
    """The executor broke: a worker was killed, most often because the memory was full."""

    retryable = True


@dataclass(frozen=True, slots=True)
class Source:
    """One of the input: what it is called, and where its bytes are."""

    name: str
    path: Path


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done with each file, and by whom.

    Attributes
    ----------
    work : what a worker does with a file.
    key : the key of a file's result; see `tenderkit.many.keys`.
    executor : who does it; this process, one file at a time, where None.
    at_once : most files under way; enough to keep the workers busy where None.
    together : files handed over at a time; by the kind of executor where None.
    shelf : where results go; they are only handed on where None.
    resume : go on where earlier runs stopped, instead of doing all anew.
    again : which earlier failures are tried again.
    """

    work: Work
    key: Callable[[File], str]
    executor: Executor | None = None
    at_once: int | None = None
    together: int | None = None
    shelf: Shelf | None = None
    resume: bool = True
    again: Again = "free"


def run(sources: Iterable[Source], plan: Plan) -> Iterator[Done]:
    """Do the work for each source.

    Raises
    ------
    WorkersLost
        The executor broke. What was under way is in the journal as failed; the rest can go on.
    TenderkitError
        A result cannot be written, or another run is writing there.
    """
    if plan.shelf is None:
        yield from _Run(plan, None).over(sources)
        return
    with Journal(plan.shelf.folder, anew=not plan.resume) as journal:
        yield from _Run(plan, journal).over(sources)


@dataclass(slots=True)
class _Job:
    """A file that is under way, and every source that has this very content."""

    file: File
    key: str
    sources: list[tuple[int, Source]]


class _Run:
    def __init__(self, plan: Plan, journal: Journal | None) -> None:
        self._plan, self._journal = plan, journal
        workers = worker_count(plan.executor)
        apart = plan.executor is None or isinstance(plan.executor, ThreadPoolExecutor)
        together = plan.together or (1 if apart else _TOGETHER)
        most = plan.at_once or (workers or _UNKNOWN_WORKERS) * together * _AHEAD
        self._most = 1 if plan.executor is None else most
        self._together = min(together, self._most)
        self._helping: list[_Job] = []
        self._pending: dict[Future[list[Made]], list[_Job]] = {}
        self._jobs: dict[str, _Job] = {}
        self._under_way = 0
        self._bytes = 0

    def over(self, sources: Iterable[Source]) -> Iterator[Done]:
        try:
            for at, source in enumerate(sources):
                known = self._taken_up(at, source)
                if known is not None:
                    yield known
                yield from self._finished(block=False)
                while self._full():
                    yield from self._finished(block=True)
            self._hand_out()
            while self._jobs:
                yield from self._finished(block=True)
        finally:
            for future in self._pending:
                future.cancel()

    def _full(self) -> bool:
        return self._under_way >= self._most or self._bytes >= MOST_BYTES_UNDER_WAY

    def _taken_up(self, at: int, source: Source) -> Done | None:
        """Read a file and put it to work; or what is known of it already."""
        from tenderkit.reading.sources import file_bytes

        try:
            file = File(source.path.name, file_bytes(source.path))
        except TenderkitError as error:
            failed = Done(at=at, source=source.name, state="failed", failure=failure_of(error))
            self._enter([_entry(failed, "")])
            return failed
        key = self._plan.key(file)
        job = self._jobs.get(key)
        if job is not None:  # the same content under another name: done with the first
            job.sources.append((at, source))
            self._under_way += 1
            return None
        known = self._known(at, source, key)
        if known is not None:
            return known
        job = self._jobs[key] = _Job(file, key, [(at, source)])
        self._under_way += 1
        self._bytes += len(file.data)
        if file.name.lower().endswith(_ALONE):
            self._submit([job])
            return None
        self._helping.append(job)
        if len(self._helping) >= self._together:
            self._hand_out()
        return None

    def _known(self, at: int, source: Source, key: str) -> Done | None:
        """What an earlier run made of this content, if it need not be done again."""
        shelf, journal = self._plan.shelf, self._journal
        if shelf is None or journal is None or not self._plan.resume:
            return None
        if shelf.holds(source.name, key, journal):
            place = shelf.place(source.name, key)
            done = Done(at=at, source=source.name, state="before", place=shelf.folder / place)
            if not journal.knows(source.name, key):  # killed just before its line, or a twin
                self._enter([_entry(done, key, place)])
            return done
        failure = journal.failed(key)
        if failure is None or tried_again(failure, self._plan.again):
            return None
        return Done(at=at, source=source.name, state="failed", failure=failure)

    def _hand_out(self) -> None:
        helping, self._helping = self._helping, []
        if helping:
            self._submit(helping)

    def _submit(self, jobs: list[_Job]) -> None:
        files = [job.file for job in jobs]
        if self._plan.executor is None:
            future: Future[list[Made]] = Future()
            future.set_result(in_turn(self._plan.work, files))
        else:
            try:
                future = self._plan.executor.submit(in_turn, self._plan.work, files)
            except Exception as error:  # broken, shut down, or its cluster is gone
                raise self._lost(jobs) from error
        self._pending[future] = jobs

    def _finished(self, *, block: bool) -> Iterator[Done]:
        """What has finished; where `block`, at least one helping."""
        if block and not self._pending:
            self._hand_out()
        ready = [future for future in self._pending if future.done()]
        if not ready and block:
            ready = list(wait(self._pending, return_when=FIRST_COMPLETED).done)
        for future in ready:
            jobs = self._pending.pop(future)
            try:
                made = future.result()
            except (BrokenExecutor, CancelledError) as error:
                raise self._lost(jobs) from error
            except Exception as error:
                if len(jobs) > 1:  # one of them killed its worker: each alone shows which
                    for job in jobs:
                        self._submit([job])
                    continue
                made = [Made(failure=replace(failure_of(error), retryable=True))]
            yield from self._settled(jobs, made)

    def _settled(self, jobs: list[_Job], made: list[Made]) -> list[Done]:
        """Results put on the disk, then their lines; only then is there room for more."""
        finished, lines = [], []
        for job, one in zip(jobs, made, strict=True):
            for at, source in job.sources:
                done, entry = self._kept(at, source, job.key, one)
                finished.append(done)
                lines.append(entry)
        self._enter(lines)
        for job in jobs:
            del self._jobs[job.key]
            self._under_way -= len(job.sources)
            self._bytes -= len(job.file.data)
        return finished

    def _kept(self, at: int, source: Source, key: str, made: Made) -> tuple[Done, Entry]:
        place, failure, shelf = None, made.failure, self._plan.shelf
        if failure is None and made.content is not None and shelf is not None:
            place = shelf.place(source.name, key)
            try:
                goal = inside(shelf.folder, shelf.folder / place)
                write_whole(goal, made.content, make_folder=True)
            except TenderkitError as error:
                if getattr(error.__cause__, "errno", None) in _FOR_ALL:
                    raise
                place, failure = None, failure_of(error)
        done = Done(
            at=at,
            source=source.name,
            state="done" if failure is None else "failed",
            place=None if place is None or shelf is None else shelf.folder / place,
            failure=failure,
            seconds=made.seconds,
            more=made.more,
        )
        return done, _entry(done, key, place)

    def _enter(self, lines: list[Entry]) -> None:
        if self._journal is not None and lines:
            self._journal.enter(lines)

    def _lost(self, jobs: list[_Job]) -> WorkersLost:
        """The error for a broken executor; all that was under way is marked as failed by it."""
        for other in self._pending.values():
            jobs = [*jobs, *other]
        why = Failure(
            kind="WorkersLost",
            message="a worker was killed while this was under way",
            retryable=True,
        )
        named = [(source, job.key) for job in jobs for _, source in job.sources]
        self._enter(
            [
                Entry(source=source.name, key=key, state="failed", failure=why)
                for source, key in named
            ]
        )
        names = ", ".join(source.name for source, _ in named[:5])
        more = f" and {len(named) - 5} more" if len(named) > 5 else ""
        return WorkersLost(
            f"a worker was killed, perhaps because the memory was full; under way: {names}{more}",
            hint='what was done is kept: run it again with fewer workers, or with again="none" to '
            "pass over what was under way",
        )


def _entry(done: Done, key: str, place: Path | None = None) -> Entry:
    return Entry(
        source=done.source,
        key=key,
        state="failed" if done.state == "failed" else "done",
        place=None if place is None else place.as_posix(),
        failure=done.failure,
        seconds=done.seconds,
    )


def worker_count(executor: Executor | None) -> int | None:
    """How many workers an executor has; None where it does not say.

    A pool of threads or processes says so, and a Dask cluster as it stands now.
    """
    if executor is None:
        return 1
    count = getattr(executor, "_max_workers", None)
    if isinstance(count, int):
        return count
    threads_of = getattr(getattr(executor, "_client", None), "nthreads", None)
    return (sum(threads_of().values()) if threads_of is not None else 0) or None
