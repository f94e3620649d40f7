"""A folder of tenders: each taken apart on its own, so that one bad file never stops the rest.

In: a folder. Out: a summary table, JSON lines, one CSV, or one file for each tender.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final

import typer

from tenderkit.cli.formats import SUFFIXES, Form, write_form
from tenderkit.cli.output import one_line, print_exactly
from tenderkit.errors import TenderkitError
from tenderkit.storing import inside, make_folder, write_whole

if TYPE_CHECKING:
    from rich.console import Console

    from tenderkit.extraction import Reader as ReaderName
    from tenderkit.records import Tender

READABLE: Final = frozenset(
    {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".pdf", ".docx", ".eml"}
)
"""What is taken from a folder by its name; everything else there is left alone and counted."""

_ASKED_AT_ONCE: Final = 8
_READING: Final = Lock()
"""The PDF library reads one file at a time."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: its tender, or the error in one line."""

    file: str
    tender: Tender | None = None
    error: str | None = None


def extract_folder(
    folder: Path, form: Form | None, out: Path | None, *, as_of: date | None, reader: ReaderName
) -> int:
    """Extract every tender under a folder and print or write the results.

    Returns
    -------
    int
        How many files failed.
    """
    if out is None and form in (Form.html, Form.md, Form.text):
        raise typer.BadParameter(
            f"--format {form.value} of a folder is one file each: name the folder for them with -o"
        )
    files, left_out = _files(folder, out)
    if not files:
        raise TenderkitError(
            "holds no tender", where=str(folder), hint=f"it looks for {', '.join(sorted(READABLE))}"
        )
    if out is not None:
        make_folder(out)
    targets = _targets(files, folder, out, form or Form.json)
    outcomes = []

    def one(file: Path) -> Outcome:
        return _outcome(file, folder, as_of, reader, out, targets.get(file), form or Form.json)

    for outcome in _with_progress(_each(files, one, reader), len(files)):
        outcomes.append(outcome)
        if form is Form.json and out is None:
            print_exactly(_json_line(outcome))
    _report(outcomes, form, out, left_out)
    return sum(outcome.error is not None for outcome in outcomes)


def _files(folder: Path, out: Path | None) -> tuple[list[Path], int]:
    """The tenders under a folder, in order of name, and how many other files stand there.

    Hidden files are passed over, and so is `out` where it lies inside: it holds earlier results.
    """
    results = out.resolve() if out is not None and out.resolve() != folder.resolve() else None
    try:
        found = [
            path
            for path in sorted(folder.rglob("*"))
            if path.is_file()
            and not any(part.startswith(".") for part in path.relative_to(folder).parts)
            and (results is None or results not in path.resolve().parents)
        ]
    except OSError as error:
        raise TenderkitError(
            f"cannot be read: {error.strerror or error}", where=str(folder)
        ) from error
    readable = [path for path in found if path.suffix.lower() in READABLE]
    return readable, len(found) - len(readable)


def _targets(files: list[Path], folder: Path, out: Path | None, form: Form) -> dict[Path, Path]:
    """Where each result goes; sources of one stem (a.txt, a.pdf) keep their suffix in the name."""
    if out is None:
        return {}
    stems = [file.relative_to(folder).with_suffix("") for file in files]
    targets = {}
    for file, stem in zip(files, stems, strict=True):
        alone = stems.count(stem) == 1
        name = stem.name if alone else file.name
        targets[file] = out / stem.parent / f"{name}{SUFFIXES[form]}"
    return targets


def _each(
    files: list[Path], one: Callable[[Path], Outcome], reader: ReaderName
) -> Iterator[Outcome]:
    """What becomes of each file, in order; with a model several at once, since calls are slow."""
    if reader == "rules":
        yield from map(one, files)
        return
    with ThreadPoolExecutor(_ASKED_AT_ONCE) as pool:
        yield from pool.map(one, files)


def _with_progress(outcomes: Iterator[Outcome], count: int) -> Iterator[Outcome]:
    from tqdm import tqdm

    # A bar for a person only: in a log or a pipe it would be noise.
    quiet = not sys.stderr.isatty()
    yield from tqdm(outcomes, total=count, unit="tender", file=sys.stderr, disable=quiet)


def _outcome(
    file: Path,
    folder: Path,
    as_of: date | None,
    reader: ReaderName,
    out: Path | None,
    target: Path | None,
    form: Form,
) -> Outcome:
    from tenderkit import extraction, reading
    from tenderkit.cli.app import fault_line

    name = str(file.relative_to(folder))
    try:
        with _READING:
            document = reading.read(file)
        tender = extraction.extract_document(document, reader=reader, as_of=as_of)
        if target is not None:
            written = write_form(form, tender, document)
            write_whole(inside(out or folder, target), written, make_folder=True)
    except TenderkitError as error:
        return Outcome(name, error=_without_name(str(error), file))
    except Exception as error:
        return Outcome(name, error=fault_line(error))
    return Outcome(name, tender)


def _without_name(error: str, file: Path) -> str:
    """The error without the file's name at its head: the name stands beside it already."""
    for name in (f"{file}: ", f"{file.name}: "):
        error = error.removeprefix(name)
    return error


def _json_line(outcome: Outcome) -> str:
    if outcome.tender is None:
        return json.dumps({"file": outcome.file, "error": outcome.error}) + "\n"
    record = outcome.tender.model_dump(mode="json")
    return json.dumps({"file": outcome.file, "tender": record}, ensure_ascii=False) + "\n"


def _report(outcomes: list[Outcome], form: Form | None, out: Path | None, left_out: int) -> None:
    from rich.console import Console

    failures = [outcome for outcome in outcomes if outcome.error is not None]
    if form is Form.csv and out is None:
        from tenderkit.showing.tables import criteria_csv

        print_exactly(criteria_csv([(o.file, o.tender) for o in outcomes if o.tender is not None]))
    to_stdout = not (out is None and form in (Form.json, Form.csv))
    if to_stdout:
        _print_summary(outcomes, Console())
    else:
        for failure in failures:
            print(one_line(f"tenderkit: {failure.file}: {failure.error}"), file=sys.stderr)
    words = f"{len(outcomes) - len(failures)} of {len(outcomes)} tenders taken apart"
    if out is not None:
        words += f", written to {one_line(str(out))}"
    if left_out:
        words += f"; {left_out} other file{'' if left_out == 1 else 's'} left alone"
    print(words, file=sys.stderr)


def _print_summary(outcomes: list[Outcome], console: Console) -> None:
    from tenderkit.showing.summary import SummaryRow, summary

    rows = [SummaryRow(outcome.file, outcome.tender, outcome.error) for outcome in outcomes]
    console.print(summary(rows), soft_wrap=False)
