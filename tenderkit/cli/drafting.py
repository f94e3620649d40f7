"""`tenderkit draft`, `verify`, `export-bid` and `check-bid`: a bid written, checked, made into
documents."""

from __future__ import annotations

import sys
from datetime import datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from tenderkit.drafting.bid import Bid, Exported

_FOLDER = typer.Argument(metavar="FOLDER", help="The folder of a bid.", show_default=False)
_ACCEPT = typer.Option(
    "--accept",
    metavar="NAME",
    help="Let a sentence or an open place pass: its number in `verify`, or words of it.",
    show_default=False,
)
_TEMPLATE = typer.Option(
    "--template", metavar="FILE", help="Your own .docx or .typ template.", show_default=False
)


class Writer(StrEnum):
    """Who writes."""

    templates = "templates"
    model = "model"


class Language(StrEnum):
    """Languages of a draft."""

    nl = "nl"
    en = "en"


def draft(
    tender: Annotated[
        Path,
        typer.Argument(
            metavar="TENDER", help="A tender, or its record (.json).", show_default=False
        ),
    ],
    profile: Annotated[
        Path,
        typer.Argument(metavar="PROFILE", help="JSON Resume, YAML or a CV.", show_default=False),
    ],
    out: Annotated[
        Path, typer.Option("--output", "-o", metavar="FOLDER", help="Where the bid is kept.")
    ] = Path("bid"),
    rate: Annotated[
        str | None,
        typer.Option(
            "--rate", metavar="EUR", help="The rate to bid, EUR per hour.", show_default=False
        ),
    ] = None,
    as_of: Annotated[
        datetime | None,
        typer.Option(
            "--as-of",
            formats=["%Y-%m-%d"],
            metavar="DATE",
            help="The day to count to where no closing date is stated.",
            show_default=False,
        ),
    ] = None,
    language: Annotated[
        Language | None,
        typer.Option(
            "--language", help="Of the texts; the tender's own where left out.", show_default=False
        ),
    ] = None,
    writer: Annotated[
        Writer, typer.Option("--writer", help="Templates are offline; a model writes prose.")
    ] = Writer.templates,
    documents: Annotated[
        bool, typer.Option("--documents/--no-documents", help="Make Word, PDF and Excel files too.")
    ] = True,
    template: Annotated[Path | None, _TEMPLATE] = None,
    accept: Annotated[list[str] | None, _ACCEPT] = None,
) -> None:
    """Write a bid: answers, letter, CV, questions to the buyer.

    Each sentence cites the line of the profile that it rests on. The texts are Markdown files to be
    edited; an edited file is never overwritten.
    """
    from tenderkit.cli.output import one_line
    from tenderkit.drafting.bid import Unsupported, export_bid, write_bid

    settings = None
    if writer is Writer.model:
        from tenderkit.llm.settings import settings_from_env

        settings = settings_from_env().ready()
    bid, kept = write_bid(
        tender, profile, out, rate=_euros(rate), as_of=as_of.date() if as_of else None,
        language=language.value if language else None, settings=settings,
    )  # fmt: skip
    print(f"wrote {one_line(str(out))}: {bid.draft.tender} for {bid.draft.profile}")
    for name in kept:
        print(f"kept your edits in {name}; the new text is beside it (.nieuw.md)")
    for note in bid.draft.notes:
        print(f"note: {one_line(note)}")
    print(f"questions to the buyer: {len(bid.draft.questions)}")
    _print_objections(bid)
    if documents:
        from tenderkit.drafting.bid import open_bid

        try:
            _, made = export_bid(open_bid(out), template=template, accept=tuple(accept or ()))
        except Unsupported as error:
            print(f"no documents yet: {one_line(error.message)} ({one_line(error.hint or '')})")
            return
        _print_exported(made)


def verify(
    path: Annotated[Path, _FOLDER],
    mark: Annotated[
        bool, typer.Option("--mark", help="Put each objection into the file, behind its sentence.")
    ] = False,
    judge: Annotated[
        bool, typer.Option("--judge", help="Ask the model that is set for its objections too.")
    ] = False,
) -> None:
    """Check every claim of a bid again, your own edits included.

    Exit code 1 where a sentence is not borne out by the profile and nobody vouches for it.
    """
    from tenderkit.drafting.bid import mark_bid, open_bid

    bid = open_bid(path)
    if judge:
        from dataclasses import replace

        from tenderkit.drafting.model import second_opinion
        from tenderkit.llm.settings import settings_from_env

        judged = second_opinion(bid.draft, bid.writer, settings_from_env().ready())
        bid = replace(bid, draft=judged)
    if mark:
        mark_bid(bid)
    count = len([one for one in bid.draft.sentences() if one.claims])
    blocked = _print_objections(bid)
    vouched = [
        one for one in bid.draft.sentences() if one.status != "supported" and one.accepted_by
    ]
    print(f"{count} sentences with claims, {blocked} not borne out, {len(vouched)} vouched for")
    if blocked:
        raise typer.Exit(1)


def export(
    path: Annotated[Path, _FOLDER],
    template: Annotated[Path | None, _TEMPLATE] = None,
    accept: Annotated[list[str] | None, _ACCEPT] = None,
) -> None:
    """Make the documents of a bid: Word, PDF and Excel.

    Text that the profile does not bear out stops it, unless you name it.
    """
    from tenderkit.drafting.bid import export_bid, open_bid

    _, made = export_bid(open_bid(path), template=template, accept=tuple(accept or ()))
    _print_exported(made)


def check(
    path: Annotated[Path, _FOLDER],
    now: Annotated[
        datetime | None,
        typer.Option(
            "--now",
            formats=["%Y-%m-%d", "%Y-%m-%dT%H:%M"],
            metavar="MOMENT",
            help="Check as if it were this moment; now where left out.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """The last check before a bid goes out.

    Exit code 1 with the list where anything stands in the way.
    """
    from tenderkit.cli.output import one_line
    from tenderkit.drafting.bid import open_bid
    from tenderkit.drafting.gate import check_bid

    checks = check_bid(open_bid(path), now or _local_now())
    for one in checks:
        print(f"{'ok  ' if one.passed else 'STOP'}  {one.name}: {one_line(one.found)}")
    stops = sum(not one.passed for one in checks)
    print(f"{stops} of {len(checks)} checks stand in the way" if stops else "ready to hand in")
    if stops:
        raise typer.Exit(1)


def _local_now() -> datetime:
    from zoneinfo import ZoneInfo

    return datetime.now(ZoneInfo("Europe/Amsterdam")).replace(tzinfo=None)


def _euros(words: str | None) -> Decimal | None:
    if words is None:
        return None
    try:
        rate = Decimal(words.replace(",", ".").lstrip("€ "))
    except InvalidOperation:
        raise typer.BadParameter(f"{words!r} is no amount as 82.50", param_hint="--rate") from None
    if not rate.is_finite() or rate <= 0:
        raise typer.BadParameter(f"{words!r} is no rate", param_hint="--rate")
    return rate.quantize(Decimal("0.01"))


def _print_objections(bid: Bid) -> int:
    from tenderkit.cli.output import one_line

    blocked = bid.draft.blocking()
    for part in bid.draft.parts:
        for one in part.sentences():
            if one.blocks_export:
                print(f"{part.name} {one.id}: {one_line(one.text)}")
                for claim in one.objections():
                    print(f"    {claim.status}: {one_line(claim.words)}: {one_line(claim.why)}")
        for todo in part.todos():
            print(f"{part.name}, to fill in: {one_line(todo.text)}")
    return len(blocked)


def _print_exported(made: Exported) -> None:
    from tenderkit.cli.output import one_line

    for file in made.files:
        print(f"made {one_line(str(file))}")
    limit = f" of at most {made.limit}" if made.limit else ""
    print(f"the CV has {made.pages} pages{limit}")
    for line in made.left_out:
        print(f"left out of the CV: {one_line(line)}")
    if not made.fits:
        print("the CV is too long even so: shorten cv.md by hand", file=sys.stderr)
        raise typer.Exit(1)
