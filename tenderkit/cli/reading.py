"""`tenderkit read`: the text that every span of a record refers to."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

SourceFile = Annotated[
    Path,
    typer.Argument(
        metavar="FILE", help="A tender: .txt, .md, .html, .pdf, .docx or .eml.", show_default=False
    ),
]


def read(
    file: SourceFile,
    numbered: Annotated[
        bool, typer.Option("--numbered", "-n", help="Put the line number before each line.")
    ] = False,
) -> None:
    """Print the text of a tender, line by line.

    This is the text that every span of `tenderkit extract` refers to, to the character.
    """
    from tenderkit import reading
    from tenderkit.cli.output import one_line, print_exactly

    document = reading.read(file)
    for note in document.notes:
        print(f"tenderkit: {one_line(note)}", file=sys.stderr)
    if not numbered:
        print_exactly(document.text)
        return
    width = len(str(len(document.lines)))
    print_exactly(
        "".join(f"{line.number:>{width}}  {document.words(line)}\n" for line in document.lines)
    )
