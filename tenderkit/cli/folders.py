"""A folder of tenders: each taken apart on its own, so that one bad file never stops the rest.

In: a folder. Out: a summary table, JSON lines, one CSV, or one file for each tender.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import typer

from tenderkit.cli.formats import SUFFIXES, Form, write_form
from tenderkit.cli.output import one_line, print_exactly
from tenderkit.errors import TenderkitError
from tenderkit.storing import make_folder

if TYPE_CHECKING:
    from rich.console import Console

    from tenderkit.extraction import Reader as ReaderName
    from tenderkit.many.running import Done, Plan
    from tenderkit.many.work import Asked, File
    from tenderkit.records import Tender

_ASKED_AT_ONCE: Final = 8
_MANY: Final = 40
"""From so many files, reading them in several processes is quicker than starting those costs."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: its tender, or the error in one line; neither where an earlier run
    did it."""

    file: str
    tender: Tender | None = None
    error: str | None = None


def extract_folder(
    folder: Path,
    form: Form | None,
    out: Path | None,
    *,
    as_of: date | None,
    reader: ReaderName,
    workers: int | None = None,
    resume: bool = False,
) -> int:
    """Extract every tender under a folder and print or write the results.

    Parameters
    ----------
    workers : how many files at once; by the number of files, cores and the reader where None.
    resume : go on where an earlier run into `out` stopped.

    Returns
    -------
    int
        How many files failed.
    """
    from tenderkit.many.extracting import READABLE
    from tenderkit.many.keys import settled
    from tenderkit.many.work import Asked

    if out is None and form in (Form.html, Form.md, Form.text):
        raise typer.BadParameter(
            f"--format {form.value} of a folder is one file each: name the folder for them with -o"
        )
    if out is None and resume:
        raise typer.BadParameter("--resume goes on in the folder that -o names")
    files, left_out = _files(folder, out)
    if not files:
        raise TenderkitError(
            "holds no tender", where=str(folder), hint=f"it looks for {', '.join(sorted(READABLE))}"
        )
    if out is not None:
        make_folder(out)
    asked = settled(Asked(reader=reader, as_of=as_of))
    outcomes = []
    with _executor(asked, len(files), workers) as executor:
        plan = _plan(asked, form, out, files, folder, executor, resume)
        for outcome in _in_order(_with_progress(_run(files, folder, plan, out), len(files))):
            outcomes.append(outcome)
            if form is Form.json and out is None:
                print_exactly(_json_line(outcome))
    _report(outcomes, form, out, left_out)
    return sum(outcome.error is not None for outcome in outcomes)


def _executor(
    asked: Asked, count: int, workers: int | None
) -> AbstractContextManager[Executor | None]:
    """Threads for a model, since they only wait; processes for many files; else this process."""
    from tenderkit.many.pool import processes

    if asked.reader != "rules":
        return ThreadPoolExecutor(workers or _ASKED_AT_ONCE)
    workers = workers or (os.cpu_count() or 1 if count >= _MANY else 1)
    return processes(workers) if workers > 1 else nullcontext()


def _plan(
    asked: Asked,
    form: Form | None,
    out: Path | None,
    files: list[Path],
    folder: Path,
    executor: Executor | None,
    resume: bool,
) -> Plan:
    from tenderkit.many.keys import key_of, sign_of
    from tenderkit.many.running import Plan
    from tenderkit.many.shelf import NamedShelf

    written = None if out is None else form or Form.json
    sign = sign_of(asked, str(written))
    shelf = None
    if out is not None:
        places = _places(files, folder, form or Form.json)
        shelf = NamedShelf(out, places.__getitem__)
    return Plan(
        work=partial(_formed, asked=asked, form=written),
        key=lambda file: key_of(file, sign, by_name=True),
        executor=executor,
        together=None if asked.reader == "rules" else 1,
        shelf=shelf,
        resume=resume,
    )


def _formed(file: File, asked: Asked, form: Form | None) -> tuple[bytes | None, Tender]:
    """What a worker does: the text to be written, and the tender for the summary."""
    from tenderkit import extraction
    from tenderkit.many.work import document_in

    document = document_in(file)
    tender = extraction.extract_document(
        document, reader=asked.reader, as_of=asked.as_of, settings=asked.settings
    )
    text = None if form is None else write_form(form, tender, document).encode("utf-8")
    return text, tender


def _run(files: list[Path], folder: Path, plan: Plan, out: Path | None) -> Iterator[Done]:
    from tenderkit.many.running import Source, run

    def sources() -> Iterator[Source]:
        for file in files:
            yield Source(str(file.relative_to(folder)), file)

    try:
        yield from run(sources(), plan)
    except (KeyboardInterrupt, TenderkitError):
        if out is not None:
            words = f"what was done stands in {out}; the same command with --resume goes on"
            print(one_line(words), file=sys.stderr)
        raise


def _in_order(done: Iterator[Done]) -> Iterator[Outcome]:
    """What became of each file, in the order of the files, whichever finished first."""
    waiting: dict[int, Done] = {}
    at = 0
    for one in done:
        waiting[one.at] = one
        while at in waiting:
            yield _outcome(waiting.pop(at))
            at += 1


def _outcome(done: Done) -> Outcome:
    if done.failure is None:
        return Outcome(done.source, done.more)
    # The name stands beside the error already.
    return Outcome(
        done.source, error=done.failure.message.removeprefix(f"{Path(done.source).name}: ")
    )


def _files(folder: Path, out: Path | None) -> tuple[list[Path], int]:
    """The tenders under a folder, in order of name, and how many other files stand there.

    Hidden files are passed over, and so is `out` where it lies inside: it holds earlier results.
    """
    from tenderkit.many.extracting import READABLE

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


def _places(files: list[Path], folder: Path, form: Form) -> dict[str, Path]:
    """Where each result goes; sources of one stem (a.txt, a.pdf) keep their suffix in the name."""
    names = [file.relative_to(folder) for file in files]
    stems = Counter(name.with_suffix("") for name in names)
    places = {}
    for name in names:
        base = name.stem if stems[name.with_suffix("")] == 1 else name.name
        places[str(name)] = name.parent / f"{base}{SUFFIXES[form]}"
    return places


def _with_progress(done: Iterator[Done], count: int) -> Iterator[Done]:
    from tqdm import tqdm

    # A bar for a person only: in a log or a pipe it would be noise.
    quiet = not sys.stderr.isatty()
    yield from tqdm(done, total=count, unit="tender", file=sys.stderr, disable=quiet)


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
    before = sum(outcome.tender is None and outcome.error is None for outcome in outcomes)
    if before:
        words += f", {before} of them before"
    if out is not None:
        words += f", written to {one_line(str(out))}"
    if left_out:
        words += f"; {left_out} other file{'' if left_out == 1 else 's'} left alone"
    print(words, file=sys.stderr)


def _print_summary(outcomes: list[Outcome], console: Console) -> None:
    from tenderkit.showing.summary import SummaryRow, summary

    rows = [
        SummaryRow(outcome.file, outcome.tender, outcome.error)
        for outcome in outcomes
        if outcome.tender is not None or outcome.error is not None
    ]
    console.print(summary(rows), soft_wrap=False)
