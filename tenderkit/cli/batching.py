"""`tenderkit batch`: a large model run at half the price, for whoever can wait a day."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from tenderkit.llm.batches import BatchState

batch = typer.Typer(
    help="Large model runs at half the price: submit, wait up to a day, collect.",
    no_args_is_help=True,
)


@batch.command("submit")
def submit_batch(
    sources: Annotated[
        list[Path],
        typer.Argument(metavar="FILE|DIR...", help="Tenders, or folders of them."),
    ],
    again: Annotated[
        bool,
        typer.Option(
            "--again", help="Send also what was paid for before and gave no reply to use."
        ),
    ] = False,
) -> None:
    """Send what the model reader would ask.

    What is answered already, or under way, is left out; so the same command once more sends only
    what failed.
    """
    from tenderkit.cli.output import one_line, print_exactly
    from tenderkit.many.batch_submitting import submit
    from tenderkit.many.extracting import tenders_under

    files = [
        file
        for source in sources
        for file in (tenders_under(source) if source.is_dir() else [source])
    ]
    done = submit(files, again="all" if again else "free")
    for name, error in done.unread:
        print(one_line(f"tenderkit: {name}: {error}"), file=sys.stderr)
    told = [
        f"{done.sent:,} sent" + (f" as {one_line(', '.join(done.batches))}" if done.sent else "")
    ]
    left_out = {
        "answered already": done.kept,
        "under way": done.waiting,
        "paid for before without a reply to use (--again sends them)": done.spent,
    }
    told += [f"{count:,} {words}" for words, count in left_out.items() if count]
    print_exactly(f"{'; '.join(told)}.\n")
    if done.sent or done.waiting:
        print_exactly("When it is over: tenderkit batch collect\n")
    if done.unread:
        raise typer.Exit(1)


@batch.command("status")
def batch_status() -> None:
    """Show how far each batch is."""
    from tenderkit.cli.output import print_exactly
    from tenderkit.many.batch_collecting import status

    found = status()
    if not found:
        print_exactly("No batch is under way.\n")
    for booked, state in found:
        where = f"{booked.at[:16].replace('T', ' ')}  {booked.model}"
        told = f"{len(booked.requests):,} requests, never begun" if state is None else _told(state)
        print_exactly(f"{where}  {told}\n")


@batch.command("collect")
def collect_batch(
    wait: Annotated[
        bool, typer.Option("--wait", help="Wait until every batch is over, looking each minute.")
    ] = False,
) -> None:
    """Fetch the replies of batches that are over.

    They are kept as those of single calls are: `tenderkit extract --reader model` then makes the
    records without a call.
    """
    from tenderkit.cli.output import one_line, print_exactly
    from tenderkit.many.batch_collecting import collect

    def show(state: BatchState) -> None:
        if sys.stderr.isatty():
            print(_told(state), file=sys.stderr)

    done = collect(wait=wait, progress=show)
    for name, why in done.failed:
        print(one_line(f"tenderkit: {name}: {why}"), file=sys.stderr)
    cost = "" if done.usd is None else f", {done.usd:.4f} USD"
    under_way = f"; {done.under_way} under way" if done.under_way else ""
    print_exactly(
        f"{done.replies:,} replies collected{cost}, {len(done.failed):,} failed{under_way}.\n"
    )
    if done.failed:
        print_exactly("The same `tenderkit batch submit` sends alone what failed.\n")
        raise typer.Exit(1)


def _told(state: BatchState) -> str:
    from tenderkit.cli.output import one_line

    failed = f", {state.failed:,} failed" if state.failed else ""
    status = state.status.replace("_", " ")
    return one_line(f"{state.id} {status}: {state.completed:,} of {state.total:,}{failed}")
