"""`extract_many`: the verb. In: paths. Out: a `Run`: what was done, and where it stands."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tenderkit.errors import TenderkitError
from tenderkit.many.journal import latest
from tenderkit.many.keys import key_of, settled, sign_of
from tenderkit.many.running import Done, Plan, Source, run
from tenderkit.many.shelf import Shelf
from tenderkit.many.work import Again, Asked, record_of

if TYPE_CHECKING:
    from tenderkit.extraction import Reader
    from tenderkit.llm.settings import Settings
    from tenderkit.records import Tender

READABLE: Final = frozenset(
    {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".pdf", ".docx", ".eml"}
)
"""What is taken from a folder by its name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What a run did. The records stay on disk until they are asked for.

    Attributes
    ----------
    into : the folder of the records.
    done, before, failed : files done now, done by an earlier run, and without a record.
    seconds : how long it took.
    """

    into: Path
    done: int
    before: int
    failed: int
    seconds: float

    def tenders(self) -> Iterator[tuple[str, Tender]]:
        """Source and record of everything in the folder, one at a time, also of earlier runs."""
        from tenderkit.loading import load_tender

        for entry in latest(self.into):
            if entry.state == "done" and entry.place is not None:
                yield entry.source, load_tender(self.into / entry.place)

    def failures(self) -> Iterator[tuple[str, str]]:
        """Source and error of every file without a record, also of earlier runs."""
        for entry in latest(self.into):
            if entry.failure is not None:
                yield entry.source, entry.failure.message

    def __str__(self) -> str:
        earlier = f", {self.before} done before" if self.before else ""
        return f"{self.done} done{earlier}, {self.failed} failed, in {self.into}"


def extract_many(
    paths: str | Path | Iterable[str | Path],
    *,
    into: str | Path,
    executor: Executor | None = None,
    reader: Reader = "rules",
    as_of: date | None = None,
    settings: Settings | None = None,
    at_once: int | None = None,
    again: Again = "free",
    progress: Callable[[Done], object] | None = None,
) -> Run:
    """Take any number of tenders apart, each record on disk before the next file is handed out.

    A run that was stopped or killed goes on where it was when it is started again: what has a
    record in `into` is not read or paid for again, whatever its file is called now.

    Parameters
    ----------
    paths : files, in an iterable of any length that is read only as fast as the work goes; or a
        folder.
    into : the folder of the records, one JSON file each, with a journal of which is whose.
    executor : any `concurrent.futures.Executor`: threads, processes, or a cluster's. This process,
        one file at a time, where None. It stays open.
    reader, as_of, settings : as for `tenderkit.extract`.
    at_once : most files under way, and so in memory; by the number of workers where None.
    again : which files that failed in an earlier run are tried again: `"free"` leaves out those
        for which a model was, or may have been, paid; `"all"`; `"none"`.
    progress : called with a `Done` for each file, in the order in which they finish.

    Returns
    -------
    Counts, and the way to the records.

    Raises
    ------
    WorkersLost
        The executor broke. What was done is kept, and the same call goes on with the rest.
    TenderkitError
        A record cannot be written (a full disk), another run is writing in `into`, or a budget is
        set for workers that cannot share it. A file that fails raises nothing.

    Examples
    --------
    >>> from tempfile import mkdtemp
    >>> from tenderkit import sample
    >>> run = extract_many([sample("01"), sample("02")], into=mkdtemp())
    >>> run.done, run.failed
    (2, 0)
    """
    started = time.monotonic()
    asked = settled(Asked(reader=reader, as_of=as_of, settings=settings))
    check_budget(asked, executor)
    sign = sign_of(asked)
    folder = Path(into)
    plan = Plan(
        work=partial(record_of, asked=asked),
        key=lambda file: key_of(file, sign),
        executor=executor,
        at_once=at_once,
        together=None if asked.reader == "rules" else 1,
        shelf=Shelf(folder),
        again=again,
    )
    counts = {"done": 0, "before": 0, "failed": 0}
    for done in run(_sources(paths), plan):
        counts[done.state] += 1
        if progress is not None:
            progress(done)
    return Run(into=folder, **counts, seconds=time.monotonic() - started)


def check_budget(asked: Asked, executor: Executor | None) -> None:
    """A budget is counted in one process; several would each spend all of it.

    Raises
    ------
    TenderkitError
        A budget is set for a model, and the executor's workers are other processes.
    """
    budget = asked.settings.budget_usd if asked.settings is not None else None
    if asked.reader == "rules" or budget is None:
        return
    if executor is not None and not isinstance(executor, ThreadPoolExecutor):
        raise TenderkitError(
            "a budget cannot be kept by several processes, and nothing was sent",
            hint="use threads, which is as fast for a model, or unset TENDERKIT_BUDGET",
        )


def _sources(paths: str | Path | Iterable[str | Path]) -> Iterator[Source]:
    if isinstance(paths, str | Path):
        given = Path(paths)
        paths = tenders_under(given) if given.is_dir() else [given]
    for one in paths:
        yield Source(str(one), Path(one))


def tenders_under(folder: Path) -> list[Path]:
    """The files under a folder that may be tenders, in order of name; hidden ones are passed over.

    Raises
    ------
    TenderkitError
        The folder cannot be read.
    """
    try:
        return [
            path
            for path in sorted(folder.rglob("*"))
            if path.suffix.lower() in READABLE
            and not any(part.startswith(".") for part in path.relative_to(folder).parts)
            and path.is_file()
        ]
    except OSError as error:
        raise TenderkitError(
            f"cannot be read: {error.strerror or error}", where=str(folder)
        ) from error
