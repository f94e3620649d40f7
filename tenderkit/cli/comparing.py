"""`tenderkit compare` and `tenderkit diff`: many tenders at once, and one over time."""

from __future__ import annotations

import os
import sys
from contextlib import nullcontext
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from tenderkit.errors import TenderkitError

if TYPE_CHECKING:
    from tenderkit.comparing import Comparison
    from tenderkit.records.difference import Difference

MANY: Final = 12
"""From so many files, reading them in several processes is quicker than starting those costs."""


class ComparisonForm(StrEnum):
    """What `compare --format` takes."""

    text = "text"
    xlsx = "xlsx"
    html = "html"
    csv = "csv"
    json = "json"


class DifferenceForm(StrEnum):
    """What `diff --format` takes."""

    text = "text"
    html = "html"
    json = "json"
    lines = "lines"


def compare(
    sources: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE|DIR...",
            help="Tenders, records (.json) or folders of them.",
            show_default=False,
        ),
    ],
    form: Annotated[
        ComparisonForm | None,
        typer.Option(
            "--format", "-f", help="Without it: what OUT ends in, else text.", show_default=False
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="OUT", help="Write to this file, as tenders.xlsx."),
    ] = None,
    table: Annotated[
        str,
        typer.Option(
            "--table",
            help="csv, json: tenders, criteria, demands, openers, price_weights, rates, matrix.",
        ),
    ] = "criteria",
    groups: Annotated[
        Path | None,
        typer.Option("--groups", help="Your corrections of which demands are the same (TOML)."),
    ] = None,
    write_groups: Annotated[
        Path | None,
        typer.Option("--write-groups", help="Write the grouping to this file, to correct it."),
    ] = None,
    jobs: Annotated[
        int | None,
        typer.Option("--jobs", min=1, help="Processes that read files; one each core if not set."),
    ] = None,
    as_of: Annotated[
        datetime | None,
        typer.Option("--as-of", formats=["%Y-%m-%d"], metavar="DATE", help="The day of reading."),
    ] = None,
) -> None:
    """Lay tenders side by side.

    Which demands come back, which one certificate or system would open most, how buyers weigh
    price, what rates do. The same tender on two portals is recognised, and the double bid warned
    of.
    """
    from tenderkit import comparing
    from tenderkit.cli.output import one_line, write_whole

    form = form or _form_of(out) or ComparisonForm.text
    if form is ComparisonForm.xlsx and out is None:
        raise typer.BadParameter("a workbook is a file: name it with -o, as -o tenders.xlsx")
    with _workers(sources, jobs) as executor:
        comparison = comparing.compare(
            sources,
            groups=groups,
            as_of=as_of.date() if as_of is not None else None,
            executor=executor,
        )
    if write_groups is not None:
        write_whole(write_groups, comparing.write_groups(comparison.groups))
        print(f"wrote {one_line(str(write_groups))}", file=sys.stderr)
    _write(comparison, form, out, table)
    failed = [one for one in comparison.unread if one.is_tender]
    if form is not ComparisonForm.text or out is not None:
        for one in comparison.unread:
            print(one_line(f"tenderkit: left out {one.name}: {one.why}"), file=sys.stderr)
    if failed:
        raise typer.Exit(1)


def diff(
    old: Annotated[Path, typer.Argument(metavar="OLD", help="A tender, or its record (.json).")],
    new: Annotated[
        Path,
        typer.Argument(metavar="NEW", help="Its later version, or a nota van inlichtingen."),
    ],
    form: Annotated[
        DifferenceForm | None,
        typer.Option(
            "--format", "-f", help="Without it: what OUT ends in, else text.", show_default=False
        ),
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="OUT", help="Write to this file.")
    ] = None,
    amended: Annotated[
        Path | None,
        typer.Option("--amended", help="With a nota: write the amended record to this file."),
    ] = None,
    as_of: Annotated[
        datetime | None,
        typer.Option("--as-of", formats=["%Y-%m-%d"], metavar="DATE", help="The day of reading."),
    ] = None,
) -> None:
    """Show what changed between two versions of a tender.

    Criteria unchanged, changed, new and removed, with their words marked; numbers named; and which
    verdicts and answers are stale. A nota van inlichtingen is applied to OLD, each change with the
    number of its question.
    """
    from tenderkit import comparing
    from tenderkit.cli.output import one_line, write_whole

    day = as_of.date() if as_of is not None else None
    if amended is not None:
        difference = _amend(old, new, amended)
    else:
        difference = comparing.diff(old, new, as_of=day)
    form = form or (_difference_form_of(out)) or DifferenceForm.text
    if out is None and form is DifferenceForm.text:
        from rich.console import Console

        from tenderkit.showing.difference_terminal import print_difference

        print_difference(difference, Console())
        return
    text = _difference_text(difference, form)
    if out is None:
        from tenderkit.cli.output import print_exactly

        print_exactly(text)
        return
    write_whole(out, text)
    print(f"wrote {one_line(str(out))}", file=sys.stderr)


def _workers(sources: list[Path], jobs: int | None) -> Any:
    """A pool for many files; nothing for a few, which this process reads."""
    jobs = jobs if jobs is not None else os.cpu_count() or 1
    count = sum(len(list(s.rglob("*"))) if s.is_dir() else 1 for s in sources)
    if jobs < 2 or count < MANY:
        return nullcontext()
    from concurrent.futures import ProcessPoolExecutor

    return ProcessPoolExecutor(jobs)


def _form_of(out: Path | None) -> ComparisonForm | None:
    suffix = out.suffix.lower().lstrip(".") if out is not None else ""
    return ComparisonForm(suffix) if suffix in ("xlsx", "html", "csv", "json") else None


def _difference_form_of(out: Path | None) -> DifferenceForm | None:
    suffix = out.suffix.lower().lstrip(".") if out is not None else ""
    return DifferenceForm(suffix) if suffix in ("html", "json") else None


def _write(comparison: Comparison, form: ComparisonForm, out: Path | None, table: str) -> None:
    from tenderkit.cli.output import one_line, print_exactly, write_whole

    if form is ComparisonForm.text and out is None:
        from rich.console import Console

        from tenderkit.showing.comparison_terminal import print_comparison

        print_comparison(comparison, Console())
        return
    if form is ComparisonForm.xlsx and out is not None:
        from tenderkit.showing.comparison_workbook import comparison_workbook

        write_whole(out, comparison_workbook(comparison))
    elif out is not None:
        write_whole(out, _text(comparison, form, table))
    else:
        print_exactly(_text(comparison, form, table))
        return
    print(f"wrote {one_line(str(out))}", file=sys.stderr)


def _text(comparison: Comparison, form: ComparisonForm, table: str) -> str:
    if form is ComparisonForm.html:
        from tenderkit.showing.comparison_page import comparison_html

        return comparison_html(comparison)
    if form is ComparisonForm.text:
        import io

        from rich.console import Console

        from tenderkit.showing.comparison_terminal import print_comparison

        page = io.StringIO()
        print_comparison(comparison, Console(file=page, width=100, color_system=None))
        return page.getvalue()
    tables = ("tenders", "criteria", "demands", "openers", "price_weights", "rates", "matrix")
    if table not in tables:
        raise typer.BadParameter(f"there is no table {table!r}: take one of {', '.join(tables)}")
    frame = getattr(comparison, table)
    frame = frame.reset_index() if table == "matrix" else frame
    if form is ComparisonForm.csv:
        from tenderkit.showing.comparison_csv import frame_csv

        return frame_csv(frame)
    return str(frame.to_json(orient="records", date_format="iso", indent=1)) + "\n"


def _amend(old: Path, nota: Path, amended: Path) -> Difference:
    from tenderkit import comparing, extraction, loading, reading
    from tenderkit.cli.output import one_line, write_whole

    document = None if old.suffix.lower() == ".json" else reading.read(old)
    tender = loading.load_tender(old) if document is None else extraction.extract_document(document)
    result = comparing.apply_nota(tender, reading.read(nota), document=document, name=old.name)
    if not result.amendments:
        raise TenderkitError("changes nothing that was recognised", where=str(nota))
    write_whole(amended, result.tender.model_dump_json(indent=2) + "\n")
    print(f"wrote {one_line(str(amended))}", file=sys.stderr)
    return result.difference


def _difference_text(difference: Difference, form: DifferenceForm) -> str:
    if form is DifferenceForm.json:
        from tenderkit.comparing import stale

        record = difference.model_dump(mode="json")
        record["stale"] = [one.model_dump(mode="json") for one in stale(difference)]
        import json

        return json.dumps(record, ensure_ascii=False, indent=2) + "\n"
    if form is DifferenceForm.lines:
        from tenderkit.comparing import change_lines

        return "".join(f"{line}\n" for line in change_lines(difference))
    if form is DifferenceForm.html:
        from tenderkit.showing.comparison_page import difference_html

        return difference_html(difference)
    import io

    from rich.console import Console

    from tenderkit.showing.difference_terminal import print_difference

    page = io.StringIO()
    print_difference(difference, Console(file=page, width=100, color_system=None))
    return page.getvalue()
