"""`tenderkit extract`: one tender taken apart, or a folder of them."""

from __future__ import annotations

import sys
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tenderkit.cli.formats import Form, form_for, write_form
from tenderkit.errors import TenderkitError

if TYPE_CHECKING:
    from tenderkit.records import Document, Tender


class Reader(StrEnum):
    """Who points at the lines: what `tenderkit.extraction` takes."""

    rules = "rules"
    model = "model"
    both = "both"


def extract(
    source: Annotated[
        Path,
        typer.Argument(
            metavar="FILE|DIR",
            help="A tender (.txt, .md, .html, .pdf, .docx, .eml), or a folder of them.",
            show_default=False,
        ),
    ],
    form: Annotated[
        Form | None,
        typer.Option(
            "--format",
            "-f",
            help="text, json, html, md or csv. Without it: what OUT ends in, else text.",
            show_default=False,
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="OUT",
            help="Write to this file; for a folder, to this folder, one file each.",
            show_default=False,
        ),
    ] = None,
    as_of: Annotated[
        datetime | None,
        typer.Option(
            "--as-of",
            formats=["%Y-%m-%d"],
            metavar="DATE",
            help='The day the text was read, as 2031-05-12: resolves "sluit over 5 dagen".',
            show_default=False,
        ),
    ] = None,
    reader: Annotated[
        Reader,
        typer.Option(
            "--reader",
            help="Who points at the lines: rules (offline), model (see TENDERKIT_MODEL), or both.",
        ),
    ] = Reader.rules,
    workers: Annotated[
        int | None,
        typer.Option(
            "--workers",
            "--jobs",
            min=1,
            metavar="N",
            help="Of a folder: how many files at once. Without it: one each core for many files.",
            show_default=False,
        ),
    ] = None,
    resume: Annotated[
        bool,
        typer.Option("--resume", help="Of a folder: go on where an earlier run into OUT stopped."),
    ] = False,
    reply: Annotated[
        Path | None,
        typer.Option(
            "--reply",
            metavar="ANSWER",
            help="A chat's answer to `tenderkit prompt render`, in a file; nothing is sent.",
            show_default=False,
        ),
    ] = None,
    judge_reply: Annotated[
        Path | None,
        typer.Option(
            "--judge-reply",
            metavar="ANSWER",
            help="With --reader both: a chat's answer to the prompt judge-document, in a file.",
            show_default=False,
        ),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Print what a model would be sent; send nothing.")
    ] = False,
) -> None:
    """Take a tender apart, or a folder of them.

    Deadlines, rate, knock-outs, award criteria with their points, and what to stop at. Every value
    carries the words it was taken from. What the document does not state stays empty.
    """
    from tenderkit import extraction, reading

    day = as_of.date() if as_of is not None else None
    if source.is_dir() and (reply or judge_reply or dry_run):
        raise typer.BadParameter(
            "--reply, --judge-reply and --dry-run take one tender, not a folder"
        )
    if not source.is_dir() and (workers or resume):
        raise typer.BadParameter("--workers and --resume take a folder, not one tender")
    if dry_run:
        _show_what_would_be_sent(source)
        return
    if source.is_dir():
        from tenderkit.cli.folders import extract_folder

        failed = extract_folder(
            source, form, out, as_of=day, reader=reader.value, workers=workers, resume=resume
        )
        if failed:
            raise typer.Exit(1)
        return
    document = reading.read(source)
    tender = extraction.extract_document(
        document,
        reader=reader.value,
        as_of=day,
        reply=None if reply is None else reply_in(reply),
        judge_reply=None if judge_reply is None else reply_in(judge_reply),
    )
    _show(tender, document, form, out)


def _show_what_would_be_sent(source: Path) -> None:
    from tenderkit import reading
    from tenderkit.cli.output import print_exactly
    from tenderkit.outlining.model import dry_run

    print_exactly(dry_run(reading.read(source)) + "\n")


def reply_in(file: Path) -> str:
    """The text of a reply that was saved to a file."""
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise TenderkitError(
            f"cannot be read as a reply: {error}",
            where=str(file),
            hint="save the chat's answer as a text file",
        ) from None


def _show(tender: Tender, document: Document, form: Form | None, out: Path | None) -> None:
    from tenderkit.cli.output import one_line, print_exactly, write_whole

    if out is not None:
        write_whole(out, write_form(form or form_for(out) or Form.text, tender, document))
        print(f"wrote {one_line(str(out))}", file=sys.stderr)
        return
    if form in (None, Form.text):
        from rich.console import Console

        from tenderkit.showing.terminal import print_tender

        print_tender(tender, Console(), document)
        return
    print_exactly(write_form(form, tender, document))
