"""`tenderkit evaluate`: how well a reader reads the labelled tenders."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Split(StrEnum):
    """Which of the labelled tenders."""

    dev = "dev"
    test = "test"
    all = "all"


def evaluate(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME]...", help="Only tenders whose name starts so: 07 12-om"),
    ] = None,
    split: Annotated[
        Split, typer.Option("--split", help="Rules are tuned on dev; test stays blind.")
    ] = Split.dev,
    reader: Annotated[str, typer.Option("--reader", help="Who points at the lines.")] = "rules",
    data: Annotated[
        Path | None,
        typer.Option("--data", help="A folder with tenders/, labels/ and splits.toml."),
    ] = None,
    show_errors: Annotated[
        bool, typer.Option("--errors", help="List every error: tender, field, expected, got.")
    ] = False,
    everything: Annotated[
        bool, typer.Option("--all-figures", help="All figures, not the headline ones alone.")
    ] = False,
) -> None:
    """Read the labelled tenders and compare with their labels."""
    from rich.console import Console

    from tenderkit.evaluating.cases import load_cases, pick
    from tenderkit.evaluating.evaluation import evaluate_cases
    from tenderkit.evaluating.table import print_errors, print_figures
    from tenderkit.extraction import extract_document

    cases = pick(load_cases(data, split.value), names or [])
    evaluation = evaluate_cases(
        cases,
        lambda document: extract_document(document, reader=reader),
        reader=reader,
        split=split.value,
    )
    console = Console()
    if show_errors:
        print_errors(evaluation, console)
    print_figures(evaluation, console, everything)
