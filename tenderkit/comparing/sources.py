"""What can be compared, brought to one form: a name, a record and, where there is one, its
document.

In: tender files, folders, record files, Documents or Tenders, in any mix. Out: `Source`s with
unique names, and the files that could not be read, each with its reason; one bad file never stops
the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

from tenderkit.errors import NotATender, ReadError, TenderkitError
from tenderkit.extraction import extract_document
from tenderkit.loading import load_tender
from tenderkit.reading import read
from tenderkit.records import Document, Tender

READABLE: Final = frozenset(
    {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".pdf", ".docx", ".eml", ".json"}
)
"""What is taken from a folder; a `.json` there is a record that `tenderkit extract` wrote."""

BATCH: Final = 4
"""Files handed to a worker process at once."""

Comparable: TypeAlias = str | Path | Document | Tender


@dataclass(frozen=True, slots=True)
class Source:
    """One tender of a comparison. `file` is None for a record without one."""

    name: str
    tender: Tender
    document: Document | None = None
    file: Path | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that is left out, and why."""

    name: str
    why: str
    is_tender: bool = True


def load_sources(
    given: Iterable[Comparable] | Mapping[str, Comparable],
    *,
    as_of: date | None = None,
    executor: Executor | None = None,
    progress: Callable[[str], None] | None = None,
) -> tuple[tuple[Source, ...], tuple[Unread, ...]]:
    """Every tender of what was given, extracted with the rules reader where it is a file.

    Parameters
    ----------
    given : files, folders, Documents and Tenders; or a mapping from the name to use.
    as_of : the day that a relative closing counts from.
    executor : for many files, a `ProcessPoolExecutor` or a cluster's; this process where None.
    progress : called with each name that is done.
    """
    named = given.items() if isinstance(given, Mapping) else ((None, one) for one in given)
    made: list[Source | Unread | Path] = []
    names: dict[int, str] = {}
    for name, one in named:
        for part in _parts(one):
            if name is not None:
                names[len(made)] = name
            made.append(_made(part, as_of))
    files = [one for one in made if isinstance(one, Path)]
    work = partial(_from_file, as_of=as_of)
    if executor is None or len(files) < 2:
        read_files: Iterator[Source | Unread] = map(work, files)
    elif hasattr(executor, "_max_workers"):
        read_files = executor.map(work, files, chunksize=BATCH)
    else:
        read_files = executor.map(work, files)
    results = list[Source | Unread]()
    for one in made:
        results.append(next(read_files) if isinstance(one, Path) else one)
        if progress is not None:
            progress(results[-1].name)
    taken = dict[str, int]()
    sources, unread = [], []
    for at, result in enumerate(results):
        if isinstance(result, Unread):
            unread.append(result)
            continue
        wanted = names.get(at, result.name)
        taken[wanted] = taken.get(wanted, 0) + 1
        name = wanted if taken[wanted] == 1 else f"{wanted} ({taken[wanted]})"
        sources.append(Source(name, result.tender, result.document, result.file))
    return tuple(sources), tuple(unread)


def _parts(one: Comparable) -> list[Comparable]:
    """The files of a folder in order of name; anything else is its own part."""
    if not isinstance(one, str | Path) or not Path(one).is_dir():
        return [one]
    folder = Path(one)
    return [
        path
        for path in sorted(folder.rglob("*"))
        if path.suffix.lower() in READABLE
        and path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    ]


def _made(one: Comparable, as_of: date | None) -> Source | Unread | Path:
    if isinstance(one, Tender):
        return Source(one.reference or one.title or "tender", one)
    if isinstance(one, Document):
        return Source(Path(one.name).stem, extract_document(one, as_of=as_of), one)
    return Path(one)


def _from_file(path: Path, as_of: date | None) -> Source | Unread:
    try:
        if path.suffix.lower() == ".json":
            return Source(path.stem, load_tender(path), None, path)
        document = read(path)
        return Source(path.stem, extract_document(document, as_of=as_of), document, path)
    except NotATender as error:
        return Unread(path.name, error.message, is_tender=False)
    except (ReadError, TenderkitError) as error:
        return Unread(path.name, error.message)
