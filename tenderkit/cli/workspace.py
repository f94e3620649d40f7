"""`tenderkit status`, `calendar` and `export`: a folder of tenders, and what leaves it."""

from __future__ import annotations

import sys
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from tenderkit.workspace import TenderStatus


class Standard(StrEnum):
    """What `export --format` takes."""

    ocds = "ocds"


def status(
    folder: Annotated[
        Path, typer.Argument(metavar="[DIR]", help="A folder with tenders/, fits/, drafts/.")
    ] = Path(),
    now: Annotated[
        datetime | None,
        typer.Option(
            "--now",
            formats=["%Y-%m-%d", "%Y-%m-%dT%H:%M"],
            metavar="MOMENT",
            help="What counts as now, local to Amsterdam; the clock if not given.",
            show_default=False,
        ),
    ] = None,
    calendar: Annotated[
        Path | None,
        typer.Option("--calendar", metavar="FILE.ics", help="Write the deadlines to this file."),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Show what closes when, what is missing, and what changed.

    Tenders are read from `tenders/` in the folder (or from the folder itself), notas van
    inlichtingen among them are applied, and fits and drafts that were made for an earlier version
    are named. What was read is remembered in one file, .tenderkit.sqlite, that can be thrown away.
    """
    from tenderkit.cli.output import one_line, print_exactly, write_whole
    from tenderkit.workspace import Workspace
    from tenderkit.workspace import status as status_of

    kept, left_out = Workspace(folder).refresh()
    statuses = status_of(kept, now or _amsterdam_now())
    if calendar is not None:
        from tenderkit.showing.calendar import calendar as calendar_of

        write_whole(calendar, calendar_of((one.name, one.tender) for one in kept))
        print(f"wrote {one_line(str(calendar))}", file=sys.stderr)
    if json:
        print_exactly(_json(statuses))
    else:
        from rich.console import Console

        from tenderkit.showing.status_terminal import print_status

        print_status(statuses, Console())
    for one in left_out:
        print(one_line(f"tenderkit: left out {one.path}: {one.why}"), file=sys.stderr)


def calendar(
    sources: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE|DIR...", help="Tenders, records or folders.", show_default=False
        ),
    ],
    out: Annotated[
        Path, typer.Option("--output", "-o", metavar="OUT", help="The calendar file.")
    ] = Path("tenders.ics"),
) -> None:
    """Write deadlines and interviews to a calendar file (.ics).

    Question deadline, intermediary's deadline, closing and interviews, in the time of Amsterdam,
    with alarms. Opened again later, it moves what has moved.
    """
    from tenderkit.cli.output import one_line, write_whole
    from tenderkit.comparing import load_sources
    from tenderkit.errors import TenderkitError
    from tenderkit.showing.calendar import appointments
    from tenderkit.showing.calendar import calendar as calendar_of

    found, unread = load_sources(sources)
    for one in unread:
        print(one_line(f"tenderkit: left out {one.name}: {one.why}"), file=sys.stderr)
    entries = sum(1 for s in found for _ in appointments(s.name, s.tender))
    if not entries:
        raise TenderkitError("there is no deadline to write", hint="name tenders that state one")
    write_whole(out, calendar_of((s.name, s.tender) for s in found))
    print(f"wrote {one_line(str(out))}: {entries} entries", file=sys.stderr)


def export(
    source: Annotated[
        Path, typer.Argument(metavar="FILE", help="A tender, or its record.", show_default=False)
    ],
    form: Annotated[
        Standard, typer.Option("--format", "-f", help="ocds: an Open Contracting release.")
    ] = Standard.ocds,
    out: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="OUT", help="Write to this file.")
    ] = None,
    prefix: Annotated[
        str | None,
        typer.Option("--ocid-prefix", help="The publisher's OCDS prefix.", show_default=False),
    ] = None,
) -> None:
    """Write a tender as OCDS, with ESPD types.

    What the standard has no field for (bands, formulas, proof) is in extension fields beside it.
    """
    from tenderkit import extraction, loading
    from tenderkit.cli.output import one_line, print_exactly, write_whole
    from tenderkit.showing.ocds import EXAMPLE_PREFIX, ocds_json

    is_record = source.suffix.lower() == ".json"
    tender = loading.load_tender(source) if is_record else extraction.extract(source)
    text = ocds_json(tender, prefix=prefix or EXAMPLE_PREFIX, name=source.stem)
    if out is None:
        print_exactly(text)
        return
    write_whole(out, text)
    print(f"wrote {one_line(str(out))}", file=sys.stderr)


def _amsterdam_now() -> datetime:
    from zoneinfo import ZoneInfo

    return datetime.now(ZoneInfo("Europe/Amsterdam")).replace(tzinfo=None)


def _json(statuses: tuple[TenderStatus, ...]) -> str:
    import json
    from dataclasses import asdict

    def plain(value: object) -> str:
        if isinstance(value, datetime):
            return f"{value:%Y-%m-%dT%H:%M}"
        dump = getattr(value, "model_dump", None)
        return dump(mode="json") if dump is not None else str(value)

    rows = [asdict(one) for one in statuses]
    return json.dumps(rows, ensure_ascii=False, indent=2, default=plain) + "\n"
