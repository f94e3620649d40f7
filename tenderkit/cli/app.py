"""The typer app, and `main`, which turns every failure into one line and an exit code.

To add commands, write `cli/TOPIC.py` with plain typer functions and register them under
`_COMMANDS`. Such a module imports nothing heavy at its top: `tenderkit --help` loads all of them.

Exit codes: 0 done, 1 something the user can act on, 2 wrong usage, 70 a fault of the program, 130
interrupted.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Sequence
from typing import Annotated, Any, NoReturn

import typer

from tenderkit.cli import (
    batching,
    comparing,
    demo,
    drafting,
    evaluating,
    extracting,
    fitting,
    labelling,
    masking,
    models,
    notebooks,
    profiles,
    prompts,
    reading,
    workspace,
)
from tenderkit.errors import TRACEBACK_VARIABLE, TenderkitError, fault_line
from tenderkit.storing import cannot_write
from tenderkit.version import __version__

FAILED = 1
FAULT = 70
INTERRUPTED = 130

app = typer.Typer(
    name="tenderkit",
    help="Dutch public-sector hiring tenders: read them, take them apart, decide whether to bid.",
    epilog="Nothing leaves this machine unless you set a model. Start with: tenderkit demo",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)

_COMMANDS: tuple[tuple[str, Callable[..., Any]], ...] = (
    # in the order of --help
    ("demo", demo.demo),
    ("extract", extracting.extract),
    ("read", reading.read),
    ("fit", fitting.fit),
    ("rate", fitting.rate),
    ("match", fitting.match),
    ("profile", profiles.profile),
    ("mask", masking.mask),
    ("draft", drafting.draft),
    ("verify", drafting.verify),
    ("export-bid", drafting.export),
    ("check-bid", drafting.check),
    ("compare", comparing.compare),
    ("diff", comparing.diff),
    ("status", workspace.status),
    ("calendar", workspace.calendar),
    ("export", workspace.export),
    ("evaluate", evaluating.evaluate),
    ("label", labelling.label),
    ("notebooks", notebooks.notebooks),
    ("ledger", models.ledger),
    ("serve-local", models.serve_local),
)
for _name, _command in _COMMANDS:
    app.command(_name)(_command)
app.add_typer(prompts.prompt, name="prompt")
app.add_typer(batching.batch, name="batch")


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"tenderkit {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Print the version and stop."
        ),
    ] = False,
) -> None:
    pass


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave with an exit code; never with a traceback.

    Parameters
    ----------
    arguments : the words after `tenderkit`; those of the process where None.
    """
    exhausted = False
    try:
        try:
            app(args=None if arguments is None else list(arguments), prog_name="tenderkit")
        finally:
            if sys.stdout is not None:
                sys.stdout.flush()  # a full disk shows here, while a line can still say so
    except TenderkitError as error:
        _complain(str(error))
        sys.exit(FAILED)
    except KeyboardInterrupt:
        _complain("interrupted")
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        _sink()  # the reader of our output (`| head`) has left; nothing is wrong
        sys.exit(FAILED)
    except MemoryError:
        exhausted = True  # what the error holds on to is given back when this block ends
    except Exception as error:
        if os.environ.get(TRACEBACK_VARIABLE):
            raise
        if isinstance(error, OSError) and error.errno in _NO_ROOM:
            _complain(str(cannot_write("the output", error)))
            _sink()
            sys.exit(FAILED)
        _complain(fault_line(error))
        sys.exit(FAULT)
    if exhausted:
        os.write(2, _NO_MEMORY)
        sys.exit(FAILED)
    sys.exit(0)


_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)
_NO_MEMORY = (
    b"tenderkit: there is not enough memory (close something, or give only the tender itself); "
    b"nothing was overwritten\n"
)


def _sink() -> None:
    """Python's own flush at exit would complain once more, so it gets a sink."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(line: str) -> None:
    from tenderkit.cli.output import one_line

    print(f"tenderkit: {one_line(line)}", file=sys.stderr)
