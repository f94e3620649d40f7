"""`tenderkit mask`: a CV as it would leave the machine, and what was taken out of it."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer


def mask(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", help="A CV or letter: .pdf, .docx, .txt, .md.", show_default=False
        ),
    ],
    name: Annotated[
        str | None,
        typer.Option("--name", help="Whose it is, where it does not say.", show_default=False),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="OUT", help="Write the masked text here.", show_default=False
        ),
    ] = None,
    key: Annotated[
        Path | None,
        typer.Option(
            "--key",
            metavar="JSON",
            help="Keep what stands for what in this file: it holds the personal data.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Print a CV without its personal data.

    What was masked goes to stderr. Nothing is sent, and nothing is kept unless you ask with --key.
    """
    from tenderkit import reading
    from tenderkit.cli.output import one_line, print_exactly, write_whole
    from tenderkit.llm.masking import Mask

    document = reading.read(file)
    masker = Mask.of(name)
    masked = masker.masked(document.text)
    if out is None:
        print_exactly(masked)
    else:
        write_whole(out, masked)
    rows = [(stands, text) for stands, text in masker.stand_ins if stands in masked]
    width = max((len(stands) for stands, _ in rows), default=0)
    for stands, text in rows:
        count = masked.count(stands)
        times = f"  ({count} times)" if count > 1 else ""
        print(f"{stands:<{width}}  {one_line(text)}{times}", file=sys.stderr)
    print(f"{len(rows)} masked; look the text over before you send it", file=sys.stderr)
    if key is not None:
        write_whole(key, json.dumps(dict(rows), indent=2, ensure_ascii=False) + "\n")
