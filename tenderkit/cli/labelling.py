"""`tenderkit label`: draft a label, check one, fix its spans, compare two labellers."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from tenderkit.errors import TenderkitError


def label(
    source: Annotated[
        Path | None,
        typer.Argument(
            metavar="TENDER|LABEL", help="A tender to label, or a label.", show_default=False
        ),
    ] = None,
    tender: Annotated[
        Path | None,
        typer.Argument(
            metavar="[TENDER]",
            help="The tender a label is of; without it ../tenders/NAME.* beside labels/NAME.json.",
            show_default=False,
        ),
    ] = None,
    check: Annotated[bool, typer.Option("--check", help="Say what is wrong with a label.")] = False,
    resolve: Annotated[
        bool, typer.Option("--resolve", help="Write a label with spans instead of quoted words.")
    ] = False,
    schema: Annotated[
        bool, typer.Option("--schema", help="Print the JSON schema of labels, for an editor.")
    ] = False,
    beside: Annotated[
        Path | None,
        typer.Option("--beside", help="A folder of second labels: how far do two labellers agree?"),
    ] = None,
    data: Annotated[
        Path | None, typer.Option("--data", help="With --beside: the folder of the first labels.")
    ] = None,
    errors: Annotated[
        bool, typer.Option("--errors", help="With --beside: list every difference.")
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="OUT", help="Write to this file.", show_default=False
        ),
    ] = None,
) -> None:
    """Draft a label of a tender, or check one.

    The draft is what the rules reader says, there to be corrected in an editor.

    In a draft a span is the words that stand there, shortened with … or numbered with ##2.
    """
    if schema:
        from tenderkit.evaluating.label_schema import schema_text

        _write(schema_text(), out)
        return
    if beside is not None:
        _beside(beside, data, errors)
        return
    if source is None:
        raise typer.BadParameter("name a tender, or a label with --check or --resolve")
    if check:
        _check(source, tender)
    elif resolve:
        _resolve(source, tender, out)
    else:
        _draft(source, out)


def _draft(source: Path, out: Path | None) -> None:
    from tenderkit.evaluating.label_drafts import draft_label, draft_text
    from tenderkit.extraction import extract_document
    from tenderkit.reading import read

    document = read(source)
    _write(draft_text(draft_label(extract_document(document), document)), out)


def _check(path: Path, tender: Path | None) -> None:
    from tenderkit.evaluating.label_checks import check_label
    from tenderkit.reading import read

    problems = check_label(path, read(tender or _tender_of(path)))
    for problem in problems:
        print(f"{path}: {problem}")
    if problems:
        raise typer.Exit(1)
    print(f"{path}: nothing wrong that a check can see")


def _resolve(path: Path, tender: Path | None, out: Path | None) -> None:
    from tenderkit.evaluating.labels import load_label, write_label
    from tenderkit.reading import read

    label = load_label(path, read(tender or _tender_of(path)))
    if label.problems:
        raise TenderkitError(
            f"{len(label.problems)} quotes are not in the document, first {label.problems[0]}",
            where=str(path),
            hint="`tenderkit label --check` lists them",
        )
    _write(write_label(label.tender), out)


def _beside(folder: Path, data: Path | None, errors: bool) -> None:
    from rich.console import Console

    from tenderkit.evaluating.label_agreement import label_agreement
    from tenderkit.evaluating.table import print_errors, print_figures

    evaluation = label_agreement(folder, data)
    console = Console()
    if errors:
        print_errors(evaluation, console)
    print_figures(evaluation, console, everything=True)


def _tender_of(label: Path) -> Path:
    for candidate in sorted((label.resolve().parent.parent / "tenders").glob(f"{label.stem}.*")):
        return candidate
    raise TenderkitError(
        "cannot tell which tender it is of",
        where=str(label),
        hint="name the tender after the label, or keep labels/NAME.json beside tenders/NAME.*",
    )


def _write(text: str, out: Path | None) -> None:
    from tenderkit.cli.output import one_line, print_exactly, write_whole

    if out is None:
        print_exactly(text)
        return
    write_whole(out, text)
    print(f"wrote {one_line(str(out))}", file=sys.stderr)
