"""`tenderkit evaluate`: how well a reader reads the labelled tenders."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tenderkit.errors import TenderkitError

if TYPE_CHECKING:
    from tenderkit.evaluating import Evaluation


class Split(StrEnum):
    """Which of the labelled tenders."""

    dev = "dev"
    test = "test"
    all = "all"


def evaluate(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME]...", help="Only tenders whose name starts so: 07 12-om."),
    ] = None,
    split: Annotated[
        Split, typer.Option("--split", help="Rules are tuned on dev; test stays blind.")
    ] = Split.dev,
    reader: Annotated[
        str, typer.Option("--reader", help="Who points at the lines: rules, model or both.")
    ] = "rules",
    replies: Annotated[
        list[Path] | None,
        typer.Option(
            "--replies",
            metavar="FOLDER",
            help="Recorded replies, NAME.txt: model and both ask nobody. Given more than once, "
            "each folder is one run, and it shows how stable the model is.",
        ),
    ] = None,
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
    repeat: Annotated[
        int, typer.Option("--repeat", min=1, help="Read so often, and show how stable it is.")
    ] = 1,
    run: Annotated[
        str | None,
        typer.Option("--run", help="Score a stored run again; asks no reader. `latest` is one."),
    ] = None,
    compare: Annotated[
        tuple[str, str] | None,
        typer.Option("--compare", metavar="A B", help="Two stored runs, paired by tender."),
    ] = None,
    runs: Annotated[
        Path | None, typer.Option("--runs", help="The folder of stored runs.", show_default=False)
    ] = None,
    list_runs: Annotated[bool, typer.Option("--list", help="Name the stored runs.")] = False,
    store: Annotated[bool, typer.Option("--store/--no-store", help="Keep the run.")] = True,
    html: Annotated[
        Path | None,
        typer.Option("--html", help="Write a report, each error a click from its words."),
    ] = None,
    floors: Annotated[
        Path | None, typer.Option("--floors", help="Fail where a figure misses its floor.")
    ] = None,
    readme: Annotated[
        Path | None,
        typer.Option("--readme", help="The table of dev and test in this file: see --write."),
    ] = None,
    write: Annotated[
        bool, typer.Option("--write/--check", help="With --readme: write it, or fail if untrue.")
    ] = False,
) -> None:
    """Read the labelled tenders and compare with their labels.

    A figure stands with its 95% interval over tenders. Errors are shown with --errors only, so
    that the test split can stay blind.
    """
    if list_runs:
        _list(runs)
        return
    if compare is not None:
        _compare(compare, runs, data, everything)
        return
    _needs_extra()
    if readme is not None:
        _readme(readme, write, reader, data)
        return
    folders: list[Path | None] = [*replies] if replies else [None]
    evaluations = (
        [_rescored(run, runs, data)]
        if run is not None
        else [
            _read(reader, split.value, data, names or [], folder, store, runs)
            for folder in folders
            for _ in range(repeat)
        ]
    )
    _show(evaluations, show_errors, everything)
    if html is not None:
        _write_html(evaluations[-1], html)
    if floors is not None:
        _hold(evaluations[-1], floors)


def _read(reader: str, split: Any, data: Path | None, names: list[str], replies: Path | None,
          store: bool, runs: Path | None) -> Evaluation:  # fmt: skip
    from rich.console import Console
    from rich.progress import Progress

    from tenderkit.evaluating import evaluate as evaluate_reader
    from tenderkit.evaluating import load_cases
    from tenderkit.evaluating.cases import pick
    from tenderkit.evaluating.readers import answered

    cases = pick(load_cases(data, split), names)
    tenders = len(cases)
    if replies is not None and replies.is_dir() and reader in ("model", "both"):
        tenders = len(answered(cases, replies))
        if tenders < len(cases):
            typer.echo(
                f"{len(cases) - tenders} of {len(cases)} tenders are left out: no reply was "
                "recorded for them.",
                err=True,
            )
    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(f"{reader} on {split}", total=tenders)

        def tick(name: str) -> None:
            bar.update(task, advance=1, description=name)

        return evaluate_reader(
            reader, split=split, data=data, names=names, replies=replies, store=store, runs=runs,
            progress=tick,
        )  # fmt: skip


def _rescored(name: str, runs: Path | None, data: Path | None) -> Evaluation:
    from tenderkit.evaluating import load_run, rescore

    return rescore(load_run(name, runs), data)


def _show(evaluations: list[Evaluation], show_errors: bool, everything: bool) -> None:
    from rich.console import Console

    from tenderkit.evaluating import agreement, stability
    from tenderkit.evaluating.table import print_errors, print_figures, print_stability

    console = Console()
    if show_errors:
        print_errors(evaluations[-1], console)
    print_figures(evaluations[-1], console, everything)
    if len(evaluations) > 1:
        print_stability(stability(evaluations), len(evaluations), console)
        print_figures(agreement(evaluations[0], evaluations[-1]), console, everything)


def _compare(
    names: tuple[str, str], runs: Path | None, data: Path | None, everything: bool
) -> None:
    from rich.console import Console

    from tenderkit.evaluating import FIGURES, compare_evaluations
    from tenderkit.evaluating.table import print_comparison

    _needs_extra()
    first, second = (_rescored(name, runs, data) for name in names)
    figures = [figure for figure in FIGURES if everything or figure.headline]
    print_comparison(compare_evaluations(first, second, figures), Console(), everything)


def _list(runs: Path | None) -> None:
    from tenderkit.evaluating import run_names

    for name in run_names(runs):
        print(name)


def _write_html(evaluation: Evaluation, out: Path) -> None:
    from tenderkit.cli.output import one_line, write_whole
    from tenderkit.showing.evaluation import evaluation_html

    write_whole(out, evaluation_html(evaluation))
    print(f"wrote {one_line(str(out))}", file=sys.stderr)


def _hold(evaluation: Evaluation, floors: Path) -> None:
    from tenderkit.evaluating.floors import FloorMissed, load_floors, missed_floors

    split = evaluation.about.get("split", "")
    bounds = load_floors(floors).get(split)
    if bounds is None:
        raise TenderkitError(f"has no floors for {split!r}", where=str(floors))
    missed = missed_floors(evaluation, bounds)
    for one in missed:
        print(f"missed: {one}", file=sys.stderr)
    if missed:
        raise FloorMissed(
            f"{len(missed)} of {len(bounds)} floors are missed on {split}", where=str(floors)
        )
    print(f"all {len(bounds)} floors of {split} are held")


def _readme(path: Path, write: bool, reader: str, data: Path | None) -> None:
    from tenderkit.cli.output import write_whole
    from tenderkit.evaluating.readme import with_table

    evaluations = [
        _read(reader, split, data, [], None, store=False, runs=None) for split in ("dev", "test")
    ]
    text = path.read_text(encoding="utf-8")
    true = with_table(text, evaluations, str(path))
    if true == text:
        print(f"the table in {path} is true")
    elif write:
        write_whole(path, true)
        print(f"wrote the table in {path}")
    else:
        raise TenderkitError(
            "its table of figures is not what the reader does now",
            where=str(path),
            hint=f"tenderkit evaluate --readme {path} --write",
        )


def _needs_extra() -> None:
    """One line where numpy and scipy are not installed, instead of an import error halfway."""
    from importlib.util import find_spec

    missing = [name for name in ("numpy", "scipy") if find_spec(name) is None]
    if missing:
        raise TenderkitError(
            f"evaluation needs {' and '.join(missing)}", hint='pip install "tenderkit[eval]"'
        )
